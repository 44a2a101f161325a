import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const waiverUnused: Rule = {
  id: 'waiver-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'A waiver covers something.',
  check({ waivers }, report, { fate }) {
    for (const waiver of waivers) {
      if (fate(waiver) !== 'unused') continue;
      report({
        at: { path: [...waiver.path, 'rule'] },
        message: `Nothing needs this waiver: ${quote(waiver.rule ?? '')} finds nothing${waiver.series === undefined ? '' : ` for ${quote(waiver.series)}`}.`,
        help: `Remove it; an exception that nobody needs hides the next one.`,
      });
    }
  },
};
