import { quote } from '../../../text/quote.ts';
import { seriesDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { concernOf } from '../../waivers.ts';

export const waiverUnused: Rule = {
  id: 'waiver-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'A waiver covers something.',
  fixWaitsFor: seriesDoubts,
  checkOutcome(backport, report, { fate }) {
    for (const waiver of backport.waivers.items) {
      if (fate(waiver) !== 'unused') continue;
      report({
        at: waiver.rule,
        message: `Nothing needs this waiver: ${quote(waiver.rule.value ?? '')} finds nothing${waiver.series.written === undefined ? '' : ` that concerns ${quote(waiver.series.written)} alone`}.`,
        help: 'Remove it; an exception that nobody needs hides the next one.',
        fix: { remove: waiver.path },
        ...concernOf(waiver, backport),
      });
    }
  },
};
