import { countDays } from '../../../model/day.ts';
import { promisesLongerAgeing, sectionWithRole } from '../../../model/policy.ts';
import { sectionText } from '../../../text/description.ts';
import { durations, mentions, sentences } from '../../../text/prose.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A policy that promises longer ageing: "at least so many days in -proposed". */
export const testPlanAgeing: Rule = {
  id: 'test-plan-ageing',
  gate: 'upload',
  severity: 'warning',
  demands: "The Test Plan promises at least the policy's days in -proposed.",
  isPolicySentence: true,
  appliesTo: promisesLongerAgeing,
  check({ description, sru, policy }, report) {
    const { promisedDays } = policy;
    const section = sectionWithRole(policy, 'test-plan')?.name;
    if (!description || section === undefined) return;
    const text = sectionText(description, section);
    if (text === undefined) return;
    const longest = longestPromise(text);
    if (longest !== undefined && longest >= promisedDays) return;
    const heading = description.sections.find(({ name }) => name === section)?.heading;
    report({
      at: heading ? { description: heading } : sru.description,
      message:
        longest === undefined
          ? `The section ${quote(`[${section}]`)} does not say how long the package stays in -proposed.`
          : `The section ${quote(`[${section}]`)} promises ${countDays(longest)} in -proposed; the policy has ${promisedDays}.`,
      help: `Add a sentence such as "The package stays in -proposed for at least ${countDays(promisedDays)}."`,
    });
  },
};

/** A wait that somebody refuses, just before its days: "does not stay", "will not wait for the". */
const refusal = /(?:\b(?:not|never|cannot)|n['’]t)\s+(?:\w+\s+){0,2}?(?:stay|wait|age|remain|need|take)\b/i;

/** The longest wait in days: in -proposed where a sentence names it with one, else any ("Ageing: two weeks"). */
function longestPromise(text: string): number | undefined {
  const promises = sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const isInProposed = mentions(sentence, 'proposed');
    return durations(sentence)
      .filter(({ isUpperLimit, span }) => !isUpperLimit && !refusal.test(before(sentence, span.start)))
      .map(({ days }) => ({ days, isInProposed }));
  });
  const inProposed = promises.filter(({ isInProposed }) => isInProposed);
  const days = (inProposed.length > 0 ? inProposed : promises).map((promise) => promise.days);
  return days.length > 0 ? days.reduce((one, other) => Math.max(one, other)) : undefined;
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 100), at);
}
