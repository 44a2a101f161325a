import type { Description, Section } from '../../../model/description.ts';
import { bodyText, saysSomething, sectionText } from '../../../text/description.ts';
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
    for (const { name, required, filledBy, role } of policy.sections) {
      const section = description.sections.find((each) => each.name === name);
      if (!required || !section || sectionText(description, name) !== undefined) continue;
      const taker = takerOf(section, description);
      // `[Setup]` and `[Steps]` are how people divide a Test Plan.
      if (taker && role === 'test-plan') continue;
      reportAt(filledBy, targets.items, report, {
        at: { description: section.heading },
        message: `The section ${quote(`[${name}]`)} has no text.`,
        help: taker
          ? `The text below it belongs to ${quote(`[${taker.written}]`)}: write that heading without brackets, or say above it what the reviewer needs to know.`
          : 'Say below its heading what the reviewer needs to know. Bullets without words, lines of dashes and comments do not count.',
      });
    }
  },
};

/** The first heading of no section of the policy's that takes the text which stands below a section. */
function takerOf(section: Section, description: Description): Section | undefined {
  const below = description.sections.slice(description.sections.indexOf(section) + 1);
  const next = below.findIndex(({ isKnown }) => isKnown);
  return below
    .slice(0, next < 0 ? below.length : next)
    .find((each) => saysSomething(bodyText(description, each)));
}
