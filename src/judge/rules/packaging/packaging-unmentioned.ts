import { templateText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { declaredPaths } from './declared-changes.ts';

const lists = ['from-source', 'from-previous'] as const;

/** "Any packaging changes are called out in the SRU bug." */
export const packagingUnmentioned: Rule = {
  id: 'packaging-unmentioned',
  gate: 'upload',
  severity: 'error',
  demands: 'The description mentions every packaging change that the manifest declares.',
  check(backport, report) {
    const { description } = backport;
    if (!description) return;
    for (const list of lists) {
      for (const { at, path } of declaredPaths(backport, list)) {
        const short = path.replace(/^debian(?=\/|$)/, 'd');
        // Changelogs shorten the folder of patches, too.
        const shortest = short.replace(/^d\/patches(?=\/|$)/, 'd/p');
        if ([path, short, shortest].some((form) => mentionsPath(templateText(description), form))) continue;
        report({
          at,
          message: `The description does not mention ${quote(path)}${short === path ? '' : `, nor its short form ${quote(shortest)}`}.`,
          help: 'Call the change out in the description, by its path and with its reason: reviewers look for it there.',
        });
      }
    }
  },
};

/** Whether a path stands in a text, and is not the piece of a longer one. A folder goes without its slash, too. */
function mentionsPath(text: string, path: string): boolean {
  const bare = path.replace(/\/+$/, '');
  if (bare === '') return text.includes(path);
  // Without its slash `debian/` would be any mention of Debian.
  const wanted = bare === 'debian' || bare === 'd' ? `${bare}/` : bare;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at).replace(/(?<![\w/.-])\.\/$/, '');
    const behind = text.slice(at + wanted.length, at + wanted.length + 2);
    const goesOn = wanted.endsWith('/') ? /^[\w.-]/ : /^(?:[\w-]|[./]\w)/;
    if (!/[\w/.-]$/.test(before) && !goesOn.test(behind)) return true;
  }
  return false;
}
