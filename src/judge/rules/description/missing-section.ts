import { quote } from '../../../quote.ts';
import { namesOf } from '../../../read/description.ts';
import type { Rule } from '../../rule.ts';
import { nearMisses } from './near-misses.ts';

/** SRU documentation: the bug description follows the template; a policy says which sections are required. */
export const missingSection: Rule = {
  id: 'missing-section',
  gate: 'upload',
  severity: 'error',
  demands: 'Every section that the policy requires is in the description.',
  check({ description, policy }, report) {
    if (!description) return;
    for (const section of policy.sections) {
      const { name } = section;
      if (!section.required || description.sections.some((each) => each.name === name)) continue;
      // A name in brackets is a mention where other headings stand on their lines, and a joined heading where none do.
      const isJoined = description.sections.length <= 1;
      const near = nearMisses(description, namesOf(section)).find(({ isInside }) => !isInside || isJoined);
      report({
        at: near ? { description: near.span } : { path: ['sru', 'description'], atKey: true },
        message: near
          ? `The section ${quote(`[${name}]`)} is missing: this line looks like it, and is not its heading.`
          : `The section ${quote(`[${name}]`)} is missing from the description.`,
        help: `Write the name in square brackets on a line of its own, ${quote(`[ ${name} ]`)}, and its text below.${near?.isInside ? ' A folded text (`description: >`) joins lines: use `description: |`.' : ''}`,
      });
    }
  },
};
