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
          message: `The section [${name}] appears a second time.`,
          help: 'Merge the two. The original report goes below a line of dashes (`---`), behind the template.',
        });
      }
      seen.add(name);
    }
  },
};
