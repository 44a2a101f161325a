import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const waiverReason: Rule = {
  id: 'waiver-reason',
  gate: 'upload',
  severity: 'error',
  demands: 'A waiver says why.',
  check({ waivers }, report, { fate }) {
    for (const waiver of waivers) {
      if (fate(waiver) !== 'no-reason') continue;
      report({
        at: { path: [...waiver.path, 'reason'] },
        message: `The reason of this waiver says too little: ${quote(waiver.reason ?? '')} has under 20 characters.`,
        help: `Say what makes the exception right, so that a reviewer can agree: 20 characters at least. Until then nothing is waived.`,
      });
    }
  },
};
