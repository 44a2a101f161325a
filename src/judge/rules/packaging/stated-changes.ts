import type { Backport } from '../../../model/backport.ts';
import type { Policy } from '../../../model/policy.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';
import { readChangelogs } from '../changelog/read-changelogs.ts';

/** Whether the policy's page wants changes to the packaging stated; elsewhere the change may be what the upload is for. */
export function wantsChangesStated({ packagingChangesStatedIn }: Policy): boolean {
  return packagingChangesStatedIn !== 'nowhere';
}

/** What the changelogs of the targets say; undefined where one of them was not read. */
export function judgedChanges(backport: Backport): readonly string[] | undefined {
  const read = readChangelogs(backport);
  const targets = new Set(read.map(({ target }) => target));
  if (backport.targets.items.some((target) => !targets.has(target))) return undefined;
  return read.map(({ top }) => top.changes);
}

/** A path as it is written: in full, with `d/`, and with `d/p/` as changelogs shorten the folder of patches. */
export function formsOf(path: string): readonly string[] {
  const short = path.replace(/^debian(?=\/|$)/, 'd');
  return [...new Set([path, short, short.replace(/^d\/patches(?=\/|$)/, 'd/p')])];
}

/**
 * Whether a text mentions a path; of a folder, which ends in `/`, one file in it is enough.
 * @param isMeant of a folder, whether a path below it is one to mention; any is by default
 */
export function mentionsPath(
  text: string,
  path: string,
  isMeant: (below: string) => boolean = () => true,
): boolean {
  return formsOf(path).some((form) => mentionsForm(text, form, isMeant));
}

/** Whether a form stands in a text, and is not the piece of a longer path. A folder goes without its slash, too. */
function mentionsForm(text: string, path: string, isMeant: (below: string) => boolean): boolean {
  const bare = trimmedEnd(path, /\//);
  if (bare === '') return text.includes(path);
  // Without its slash `debian/` would be any mention of Debian.
  const wanted = bare === 'debian' || bare === 'd' ? `${bare}/` : bare;
  const isFolder = path.endsWith('/');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (isInsideWord(text, at)) continue;
    const before = text.slice(Math.max(0, at - 3), at).replace(/(?<![\w/.-])\.\/$/, '');
    const behind = text.slice(at + wanted.length, at + wanted.length + 2);
    if (/[\w/.-]$/.test(before) || goesOn(wanted, isFolder).test(behind)) continue;
    if (!isFolder || isMeant(pathAt(text, at + bare.length))) return true;
  }
  return false;
}

/** What most places of a short form fail by: told without a copy of the text, for there may be very many. */
function isInsideWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  // Digits, letters, `_`: `./` and the like are looked at more closely.
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 95;
}

/** No path below a folder is longer. */
const longestPath = 300;

/** What follows a folder in a text: the path of a file in it; empty for the folder alone, or a pattern of names. */
function pathAt(text: string, at: number): string {
  const [written = ''] = text.slice(at, at + longestPath).split(/[\s`'"()<>,;:|]/, 1);
  if (!written.startsWith('/') || /[*?{[]/.test(written.slice(0, -1)) || written.endsWith('*')) return '';
  return trimmedEnd(written, /[.!?/]/).slice(1);
}

/** What makes of a path a longer one that it does not stand for. */
function goesOn(wanted: string, isFolder: boolean): RegExp {
  if (isFolder) return wanted.endsWith('/') ? /^[/]/ : /^(?:[\w-]|\.\w)/;
  return wanted.endsWith('/') ? /^[\w.-]/ : /^(?:[\w-]|[./]\w)/;
}
