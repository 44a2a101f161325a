import { quote, quoteList } from '../text/quote.ts';
import { askForHeld, longestList, type Unreadable } from './ask-git.ts';
import { filteredAmong, withoutFilters } from './filters.ts';
import { isPointerTo } from './large-files.ts';
import { type Differences, filesOf, objectsBefore, plainly } from './raw-diff.ts';

/**
 * What differs between a commit and the work tree, by a look at the files alone: none of the filters is run.
 * @param filters the names of those that the settings define
 */
export function workTreeDifferences(
  folder: string,
  commit: string,
  filters: readonly string[] | Unreadable,
): Differences {
  if ('unreadable' in filters) return filters;
  const unfiltered = withoutFilters(filters);
  if (!unfiltered) return notComparable(`one of the filters ${quoteList(filters)} cannot be turned off`);
  const words = ['-c', 'core.quotePath=false', ...unfiltered, 'diff', ...plainly, commit, '--'];
  const compared = askForHeld(folder, words, longestList);
  if ('unreadable' in compared) return compared;
  return filters.length === 0 ? filesOf(compared.out) : withoutFiltered(folder, compared.out, filters);
}

/**
 * What differs, without the files that differ by their filter alone. Git would run the filter, and here none is run:
 * of Git LFS the pointer tells, of another one nobody can.
 * @param out what git has listed
 */
function withoutFiltered(folder: string, out: Buffer, filters: readonly string[]): Differences {
  const files = filesOf(out);
  const changed = [...files.values()].flatMap(({ path, kind }) => (kind === 'changed' ? [path] : []));
  if (changed.length === 0) return files;
  const filtered = filteredAmong(folder, changed, filters);
  if ('unreadable' in filtered) return filtered;
  const objects = objectsBefore(out);
  for (const [path, filter] of filtered) {
    if (filter !== 'lfs')
      return notComparable(
        `${quote(path, 300)} goes through the filter ${quote(filter)}, a program that is not run here`,
      );
    if (isPointerTo(folder, objects.get(path) ?? '', path)) files.delete(path);
  }
  return files;
}

function notComparable(why: string): Unreadable {
  return {
    unreadable: `the work tree cannot be compared: ${why}`,
    help: 'Check in a clone in which git has no such filter, as in the workflow; `git config --show-origin --get-regexp ^filter` tells where it is set.',
  };
}
