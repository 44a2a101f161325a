import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const duplicateSection: Rule = {
  id: 'duplicate-section',
  gate: 'upload',
  severity: 'warning',
  demands: 'Each section appears once.',
  check({ description }, report) {
    const seen = new Set<string>();
    for (const { name, heading } of description?.sections ?? []) {
      const key = name.toLowerCase();
      if (seen.has(key)) {
        report({
          at: { description: heading },
          message: `The section ${quote(`[${name}]`)} is there already, further up.`,
          help: 'Merge the two. If the older text must stay, quote it: `> ` before each of its lines.',
        });
      }
      seen.add(key);
    }
  },
};
