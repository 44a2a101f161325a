import { countDays } from '../../../model/day.ts';
import type { Description } from '../../../model/description.ts';
import { promisesLongerAgeing, sectionWithRole } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { bodyText, sectionText } from '../../../text/description.ts';
import { durations } from '../../../text/durations.ts';
import { mentions, sentences } from '../../../text/prose.ts';
import { quote } from '../../../text/quote.ts';
import { seenText } from '../../../text/seen.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { promisesToStay } from './promises-to-stay.ts';

/** A policy that promises longer ageing: "at least so many days in -proposed". */
export const testPlanAgeing: Rule = {
  id: 'test-plan-ageing',
  gate: 'upload',
  severity: 'warning',
  demands: "The Test Plan promises at least the policy's days in -proposed.",
  isPolicySentence: true,
  fixWaitsFor: policyDoubts,
  appliesTo: promisesLongerAgeing,
  check({ description, sru, policy }, report) {
    const { promisedDays } = policy;
    const section = sectionWithRole(policy, 'test-plan')?.name;
    if (!description || section === undefined) return;
    if (sectionText(description, section) === undefined) return;
    const promise = longestPromise(description, section);
    const longest = promise?.days;
    if (longest !== undefined && longest >= promisedDays) return;
    const words = promise?.span ?? description.sections.find(({ name }) => name === section)?.heading;
    const sentence = `The package stays in -proposed for at least ${countDays(promisedDays)}.`;
    report({
      at: words ? { description: words } : sru.description,
      message:
        longest === undefined
          ? `The section ${quote(`[${section}]`)} does not say how long the package stays in -proposed.`
          : `The section ${quote(`[${section}]`)} promises ${countDays(longest)} in -proposed; the policy asks for ${promisedDays}.`,
      help: `Add a sentence such as "${sentence}"`,
      // What is promised already is the author's sentence: only its number is another. None promises it in their place.
      fix: promise?.isPlain
        ? { at: { description: promise.span }, text: countDays(promisedDays), isSuggested: true }
        : undefined,
    });
  },
};

/** A wait that somebody refuses, just before its days: "does not stay", "will not wait for the". */
const refusal = /(?:\b(?:not|never|cannot)|n['’]t)\s+(?:\w+\s+){0,2}?(?:stay|wait|age|remain|need|take)\b/i;

interface Wait {
  readonly days: number;
  /** Where the description has it. */
  readonly span: Span;
  /** Whether its sentence says no more than that this upload stays so long. */
  readonly isPlain: boolean;
}

/** The longest wait: in -proposed where a sentence names it with one, else any ("Ageing: two weeks"). */
function longestPromise(description: Description, section: string): Wait | undefined {
  const promises = description.sections
    .filter(({ name }) => name === section)
    .flatMap((each) => promisesIn(bodyText(description, each), each.body.start));
  const inProposed = promises.filter(({ isInProposed }) => isInProposed);
  const [first, ...others] = inProposed.length > 0 ? inProposed : promises;
  return first && others.reduce((one, other) => (other.days > one.days ? other : one), first);
}

function promisesIn(body: string, from: number): (Wait & { readonly isInProposed: boolean })[] {
  const { text, asWritten } = seenText(body);
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const waits = durations(sentence).filter(
      ({ isUpperLimit, span }) => !isUpperLimit && !refusal.test(before(sentence, span.start)),
    );
    if (waits.length === 0) return [];
    const isInProposed = mentions(sentence, 'proposed');
    return waits.map(({ days, span }) => {
      const written = asWritten({ start: start + span.start, end: start + span.end });
      const isPlain = promisesToStay(sentence, span);
      return {
        days,
        isInProposed,
        isPlain,
        span: { start: from + written.start, end: from + written.end },
      };
    });
  });
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 100), at);
}
