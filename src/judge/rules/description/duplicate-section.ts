import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const duplicateSection: Rule = {
  id: 'duplicate-section',
  gate: 'upload',
  severity: 'warning',
  demands: 'Each section of the template appears once.',
  check({ description }, report) {
    const sections = description?.sections.filter(({ isKnown }) => isKnown) ?? [];
    const seen = new Set<string>();
    for (const { name, heading } of sections) {
      if (seen.has(name)) {
        report({
          at: { description: heading },
          message: `The section ${quote(`[${name}]`)} is there already, further up.`,
          help: 'Merge the two. Where the older text must stay, quote it: `> ` before each of its lines.',
        });
      }
      seen.add(name);
    }
  },
};
