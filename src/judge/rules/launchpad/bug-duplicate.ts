import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { listedBugs } from './listed-bugs.ts';
import { link } from './shown.ts';

export const bugDuplicate: Rule = {
  id: 'bug-duplicate',
  gate: 'upload',
  severity: 'error',
  demands: 'No bug that the manifest names is a duplicate.',
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer, entry } of listedBugs(backport)) {
      if (answer.kind !== 'found' || answer.bug.duplicateOf === undefined) continue;
      const isPublic = answer.bug.duplicateOf !== 'private';
      const original = isPublic ? `bug ${quote(answer.bug.duplicateOf)}` : 'a bug that is not public';
      report({
        at,
        message: `Bug ${quote(number)} is a duplicate of ${original}${link(answer.bug.url)}.`,
        help: !isPublic
          ? 'Make that bug public and name it here instead; or, if they are two bugs, remove the duplicate mark on Launchpad.'
          : entry
            ? `Close ${original} in the changelog and name it here; or, if they are two bugs, remove the duplicate mark on Launchpad.`
            : `Track the backport in ${original}, with the description there; or, if they are two bugs, remove the duplicate mark on Launchpad.`,
      });
    }
  },
};
