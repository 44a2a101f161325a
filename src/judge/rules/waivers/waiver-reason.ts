import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { concernOf, isBrokenWaiver, isTooShort, saysTooLittle, shortestReason } from '../../waivers.ts';

export const waiverReason: Rule = {
  id: 'waiver-reason',
  gate: 'upload',
  severity: 'error',
  demands: 'A waiver says why.',
  checkOutcome(backport, report) {
    for (const waiver of backport.waivers.items) {
      if (isBrokenWaiver(waiver) || !saysTooLittle(waiver)) continue;
      const reason = waiver.reason.value?.trim() ?? '';
      const lack = isTooShort(reason) ? `under ${shortestReason} characters` : 'hardly a word in it';
      report({
        at: waiver.reason,
        message:
          reason === ''
            ? 'This waiver gives no reason.'
            : `The reason of this waiver says too little: ${quote(reason)} has ${lack}.`,
        help: `Say what makes the exception right, so that a reviewer can agree: in words, ${shortestReason} characters at least. Until then nothing is waived.`,
        ...concernOf(waiver, backport),
      });
    }
  },
};
