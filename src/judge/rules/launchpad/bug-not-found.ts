import { bugPage } from '../../../text/page-address.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { listedBugs } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: an update is tracked by a bug, and closes the bugs that its changelog names. */
export const bugNotFound: Rule = {
  id: 'bug-not-found',
  gate: 'upload',
  severity: 'error',
  demands: 'Launchpad has every bug that the manifest names.',
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer } of listedBugs(backport)) {
      if (answer.kind !== 'not-found') continue;
      report({
        at,
        message: `Launchpad has no bug ${quote(number)} that everybody may see${link(bugPage(number))}.`,
        help: 'Correct the number. A bug that you see there when logged in is private: all bugs linked from an upload must be public.',
      });
    }
  },
};
