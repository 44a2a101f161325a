import { sectionWithRole } from '../../../model/policy.ts';
import { bodyText, saysSomething, sectionText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { answerOf } from './answer-of.ts';
import { saysNothing } from './test-plan-words.ts';

/** SRU documentation, bug template: "detailed instructions how to reproduce the bug", for somebody who does not know the package. */
export const testPlanSaysNothing: Rule = {
  id: 'test-plan-says-nothing',
  gate: 'upload',
  severity: 'error',
  demands: 'The Test Plan says what is done and what is then seen.',
  appliesTo: (policy) => sectionWithRole(policy, 'test-plan') !== undefined,
  check({ description, package: sourcePackage, targets, policy }, report) {
    const section = sectionWithRole(policy, 'test-plan')?.name;
    if (!description || section === undefined) return;
    const names = [sourcePackage, ...targets.items.map(({ series }) => series)].flatMap(
      ({ written }) => written ?? [],
    );
    const text = sectionText(description, section);
    if (text === undefined || !saysNothing(text, names)) return;
    const said = description.sections.find(
      (each) => each.name === section && saysSomething(bodyText(description, each)),
    );
    if (!said) return;
    report({
      at: { description: answerOf(description, said) },
      message: `The section ${quote(`[${section}]`)} says nothing that somebody could do: ${quote(text.trim(), 60)}.`,
      help: 'Write the steps, one by one, for somebody who does not know the package: what to run or click, what is seen before the update, and what with it.',
    });
  },
};
