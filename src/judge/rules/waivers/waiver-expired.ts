import { bothWays } from '../../../model/day.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { concernOf } from '../../waivers.ts';

export const waiverExpired: Rule = {
  id: 'waiver-expired',
  gate: 'upload',
  severity: 'error',
  demands: 'A waiver is in force on the day for which it is needed.',
  check(backport, report, { fate }) {
    for (const waiver of backport.waivers) {
      if (fate(waiver) !== 'expired') continue;
      report({
        at: { path: [...waiver.path, 'until'] },
        message: `This waiver for ${quote(waiver.rule ?? '')} ran out on ${waiver.until && bothWays(waiver.until, backport.today)}.`,
        help: 'Put right what it covered, or agree on a new end with the reviewers and write it as `until`, that day included.',
        ...concernOf(waiver, backport),
      });
    }
  },
};
