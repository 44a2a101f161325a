/** The headers of a patch in `debian/patches` (DEP-3): the fields above what it changes, also as `git format-patch` writes them. */
import type { ControlField } from '../model/packaging.ts';
import type { Span } from '../model/position.ts';
import { readControl } from './control.ts';
import { linesOf } from './lines.ts';

/** Where the header of a patch ends: at the first line of a diff, or at git's `---`. A longer rule is text. */
const beginsChanges = /^(?:---(?=\s|$)|\+\+\+ |diff -|Index: |={3} |={60}|@@ )/m;

/** The text above what a patch changes. */
export function patchHeaderText(patch: string): string {
  const end = patch.search(beginsChanges);
  return end < 0 ? patch : patch.slice(0, end);
}

/** The fields of a patch's header; those behind an empty line belong to it, too. */
export function readPatchHeader(patch: string): ControlField[] {
  return readControl(patchHeaderText(patch)).flat();
}

/** The patches that `debian/patches/series` lists, by their paths below `debian/patches`. */
export function listedPatches(series: string): string[] {
  return patchLines(series).map(({ name }) => name);
}

/** A line of the list. */
export interface PatchLine {
  readonly name: string;
  /** What stands behind the name, such as `-p0`. */
  readonly options: string;
  readonly place: Span;
}

/** The same with their places and options; a comment is no part of them. */
export function patchLines(series: string): PatchLine[] {
  const lines: PatchLine[] = [];
  for (const { start, end } of linesOf(series)) {
    const line = series.slice(start, end);
    const name = /^\s*([^\s#]\S*)/.exec(line)?.[1];
    if (name === undefined) continue;
    const from = start + line.indexOf(name);
    const behind = series.slice(from + name.length, end).replace(/\s#.*/s, '');
    const options = behind.trim().replace(/\s+/g, ' ');
    lines.push({ name, options, place: { start: from, end: from + name.length } });
  }
  return lines;
}
