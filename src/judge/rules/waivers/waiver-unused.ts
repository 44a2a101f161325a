import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { concernOf } from '../../waivers.ts';

export const waiverUnused: Rule = {
  id: 'waiver-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'A waiver covers something.',
  check(backport, report, { fate }) {
    for (const waiver of backport.waivers) {
      if (fate(waiver) !== 'unused') continue;
      report({
        at: { path: [...waiver.path, 'rule'] },
        message: `Nothing needs this waiver: ${quote(waiver.rule ?? '')} finds nothing${waiver.series === undefined ? '' : ` that concerns ${quote(waiver.series)} alone`}.`,
        help: 'Remove it; an exception that nobody needs hides the next one.',
        fix: { remove: waiver.path },
        ...concernOf(waiver, backport),
      });
    }
  },
};
