import { bothWays } from '../../../model/day.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { concernOf } from '../../waivers.ts';

export const waiverExpired: Rule = {
  id: 'waiver-expired',
  gate: 'upload',
  severity: 'error',
  demands: 'A waiver is in force on the day for which it is needed.',
  checkOutcome(backport, report, { fate }) {
    for (const waiver of backport.waivers.items) {
      if (fate(waiver) !== 'expired') continue;
      report({
        at: waiver.until,
        message: `This waiver for ${quote(waiver.rule.value ?? '')} ran out on ${waiver.until.value && bothWays(waiver.until.value, backport.today)}.`,
        help: 'Put right what it covered, or agree on a new end with the reviewers and write it as `until`, that day included.',
        ...concernOf(waiver, backport),
      });
    }
  },
};
