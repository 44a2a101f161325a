import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: an SRU goes to -proposed, ages there, and is released to -updates. */
export const targetPocket: Rule = {
  id: 'target-pocket',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is released to -updates.',
  checkTarget(target, _, report) {
    const pocket = target.pocket.value;
    if (pocket === undefined || pocket === 'updates') return;
    report({
      at: target.pocket,
      message: `The pocket is ${quote(pocket)}; a Stable Release Update is released to \`updates\`.`,
      help: 'Write `updates`, or remove the key: `updates` is its default. Security updates and -backports have ways of their own.',
      // Who names -proposed names where it goes first; any other pocket is another wish.
      fix:
        pocket === 'proposed'
          ? { at: { path: target.pocket.path }, text: 'updates', isSuggested: true }
          : undefined,
    });
  },
};
