import type { Description, Section } from '../../../model/description.ts';
import { sectionWithRole } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { blocksOf, isWithin } from '../../../text/code-spans.ts';
import { bodyText, saysSomething } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { readRiskAnswer } from './risk-answer.ts';

/** SRU documentation, bug template: 'This must never be "None" or "Low"'. */
export const dismissiveRisk: Rule = {
  id: 'dismissive-risk',
  gate: 'upload',
  severity: 'error',
  demands: '"Where problems could occur" says where, not that there is no risk.',
  appliesTo: (policy) => sectionWithRole(policy, 'risk') !== undefined,
  check({ description, policy }, report) {
    const risk = sectionWithRole(policy, 'risk');
    if (!description || !risk) return;
    for (const found of description.sections.filter(({ name }) => name === risk.name)) {
      if (readRiskAnswer(bodyText(description, found), risk.template) !== 'dismisses') continue;
      report({
        at: { description: answerOf(description, found) },
        message: `The section ${quote(`[${found.name}]`)} says no more than that the risk is low or none, or points elsewhere.`,
        help: 'Assume that the upload is wrong somewhere: say what a user would see, and where in the package. Never "None" or "Low", with or without the reason.',
      });
    }
  },
};

/** The first line of a section that says something: its answer; of one that says it elsewhere the heading. */
function answerOf(description: Description, section: Section): Span {
  const body = bodyText(description, section);
  const { comments } = blocksOf(body);
  let at = 0;
  for (const line of body.split('\n')) {
    const text = line.trimEnd();
    const [start, end] = [at + text.length - text.trimStart().length, at + text.length];
    if (saysSomething(text) && !isWithin(comments, start))
      return { start: section.body.start + start, end: section.body.start + end };
    at += line.length + 1;
  }
  return section.heading;
}
