import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import { composed } from '../text/yaml-compose.ts';

/** A value of a YAML text where it stands, with what is in it; also of a text that is not whole. */
export interface Entry {
  readonly path: Path;
  /** Its key; undefined for an item of a list, and for the whole. */
  readonly key: Span | undefined;
  /** The value; undefined where there is none yet. */
  readonly value: Span | undefined;
  readonly kind: 'mapping' | 'list' | 'text';
  /** Whether it is a mapping or list in braces or brackets. */
  readonly isFlow: boolean;
  /** What a scalar says. */
  readonly text: string | undefined;
  readonly entries: readonly Entry[];
}

/**
 * The values of a YAML text, as far as the parser gets; undefined where there is nothing, or more than any manifest or
 * policy has. Depth and size are bounded before anything recursive runs.
 */
export function outlineOf(text: string): Entry | undefined {
  const read = composed(text);
  if ('message' in read) return undefined;
  const contents = read.documents[0]?.contents;
  return contents ? entryOf(contents, [], undefined) : undefined;
}

function entryOf(node: unknown, path: Path, key: Span | undefined): Entry {
  const value = spanOf(node);
  const entry = { path, key, value, isFlow: false, text: undefined };
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) =>
      isPair(pair) && isScalar(pair.key)
        ? [entryOf(pair.value, [...path, String(pair.key.value)], spanOf(pair.key))]
        : [],
    );
    return { ...entry, kind: 'mapping', isFlow: node.flow === true, entries };
  }
  if (isSeq(node)) {
    const entries = node.items.map((item, index) => entryOf(item, [...path, index], undefined));
    return { ...entry, kind: 'list', isFlow: node.flow === true, entries };
  }
  return { ...entry, kind: 'text', text: isScalar(node) ? String(node.value ?? '') : undefined, entries: [] };
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** Where an entry stands, key and value. */
export function wholeOf({ key, value }: Entry): Span | undefined {
  if (!key || !value) return key ?? value;
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** The entry at a path; undefined where there is none. */
export function entryIn(outline: Entry | undefined, path: Path): Entry | undefined {
  return path.reduce<Entry | undefined>(
    (at, part) => at?.entries.find((each) => each.path.at(-1) === part),
    outline,
  );
}
