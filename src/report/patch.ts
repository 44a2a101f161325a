import { formatPatch, structuredPatch } from 'diff';
import type { ChangedTexts } from '../model/changed-text.ts';
import { compareText } from '../model/compare-text.ts';
import type { PathOf } from '../model/report.ts';

/**
 * Changed texts as a patch that `git apply` takes, by file.
 * @param pathOf a file's path from its repository's top level
 */
export function toPatch(texts: ChangedTexts, pathOf: PathOf): string {
  return [...texts]
    .sort(([one], [other]) => compareText(one, other))
    .map(([file, { before, after }]) => {
      const name = pathOf(file);
      const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        context: 3,
      });
      return formatPatch({ ...patch, isGit: true });
    })
    .join('');
}
