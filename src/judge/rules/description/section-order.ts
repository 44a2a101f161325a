import { quote, quoteList } from '../../../text/quote.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { inOrder } from './in-order.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  gate: 'upload',
  severity: 'notice',
  demands: "The sections come in the template's order.",
  fixWaitsFor: policyDoubts,
  check({ description, policy }, report) {
    if (!description) return;
    const order = policy.sections.map(({ name }) => name);
    const seen = new Set<string>();
    const firsts = description.sections.filter(({ name, isKnown }) => {
      const isFirst = isKnown && !seen.has(name);
      seen.add(name);
      return isFirst;
    });
    const late = firsts.find((section, index) => {
      const previous = firsts[index - 1];
      return previous !== undefined && order.indexOf(section.name) < order.indexOf(previous.name);
    });
    if (!late) return;
    const wanted = order.filter((name) => firsts.some((section) => section.name === name));
    report({
      at: { description: late.heading },
      message: `The section ${quote(`[${late.name}]`)} comes later than in the template.`,
      help: `The template's order is ${quoteList(
        wanted.map((name) => `[${name}]`),
        20,
      )}.`,
      fix: inOrder(description, policy),
    });
  },
};
