import { sectionText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { reportAt } from './report-at.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  gate: 'upload',
  severity: 'error',
  demands: 'Every section that the policy requires has text.',
  hides: 'texts',
  check({ description, policy, targets }, report) {
    if (!description) return;
    for (const { name, required, filledBy } of policy.sections) {
      const section = description.sections.find((each) => each.name === name);
      if (!required || !section || sectionText(description, name) !== undefined) continue;
      reportAt(filledBy, targets.items, report, {
        at: { description: section.heading },
        message: `The section ${quote(`[${name}]`)} has no text.`,
        help: 'Say below its heading what the reviewer needs to know. Bullets without words, lines of dashes and comments do not count.',
      });
    }
  },
};
