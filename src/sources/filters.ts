import { ask, askForHeld, lacking, longestList, type Unreadable } from './ask-git.ts';
import { largestFile } from './files.ts';

/**
 * Filters of git: programs that the settings name, and through which a file of the work tree goes before git compares
 * it. A repository's own settings are whoever's made it, so none is run here.
 */

/** The names of the filters that the settings define for a repository, whoever wrote them. */
export function filtersOf(folder: string): readonly string[] | Unreadable {
  const listed = ask(folder, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'], largestFile);
  if ('unreadable' in listed) return listed;
  // Where there is none, git has nothing to say, and says no.
  if ('no' in listed) return listed.no === '' ? [] : lacking(listed.no);
  // `filter.NAME.KEY`; the name has any character.
  const names = listed.out
    .toString()
    .split('\0')
    .map((key) => key.slice('filter.'.length, Math.max('filter.'.length, key.lastIndexOf('.'))));
  return [...new Set(names)].filter((name) => name !== '').sort();
}

/** What git is told, so that it runs no filter. Undefined where it cannot be told: it parts a setting at the first `=`. */
export function withoutFilters(filters: readonly string[]): readonly string[] | undefined {
  if (filters.some((name) => name.includes('='))) return undefined;
  return filters.flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((key) => ['-c', `filter.${name}.${key}`]),
  );
}

/**
 * The files that go through one of some filters by their attributes, each with the filter's name.
 * @param paths from the repository's top level
 */
export function filteredAmong(
  folder: string,
  paths: readonly string[],
  filters: readonly string[],
): ReadonlyMap<string, string> | Unreadable {
  const answer = askForHeld(folder, ['check-attr', '-z', '--stdin', 'filter'], longestList, {
    input: paths.map((name) => `${name}\0`).join(''),
  });
  if ('unreadable' in answer) return answer;
  // `path`, `filter`, its name: three pieces for each.
  const pieces = answer.out.toString().split('\0');
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < pieces.length; index += 3) {
    const [path = '', , name = ''] = pieces.slice(index, index + 3);
    if (filters.includes(name)) found.set(path, name);
  }
  return found;
}
