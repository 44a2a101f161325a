import { bugPage } from '../../../text/page-address.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { listedBugs } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: "all bugs linked from the upload must be public". */
export const bugPrivate: Rule = {
  id: 'bug-private',
  gate: 'upload',
  severity: 'error',
  demands: 'Every bug that the manifest names is public.',
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer } of listedBugs(backport)) {
      if (answer.kind !== 'private') continue;
      report({
        at,
        message: `Bug ${quote(number)} is private${link(bugPage(number))}: neither the SRU team nor those who test the update can read it.`,
        help: 'Make the bug public (first take out of it what must stay secret), or name a public one.',
      });
    }
  },
};
