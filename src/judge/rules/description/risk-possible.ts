import { anyWords, expression, upTo } from './risk-expression.ts';
import { harm, isDenied, undone } from './risk-harm.ts';
import { adverbs, harmless } from './risk-vocabulary.ts';

/** Whether a clause has a "could" that is about something going wrong. */
export function namesPossibility(clause: string, isConditional: boolean): boolean {
  for (const { 0: said, 1: verb, 2: negation, index } of clause.matchAll(modal())) {
    const before = clause.slice(Math.max(0, index - 200), index);
    const after = clause.slice(index + said.length, index + said.length + 200).trim();
    const isOpinion = verb === 'would' && !isConditional && opinion().test(after);
    if (negation === undefined || negation === 'only') {
      if (!isHarmless(before, after) && !(isOpinion && !harm().test(after))) return true;
    } else if (undone().test(`not ${after.slice(0, 60)}`)) return true;
  }
  return false;
}

const modal = expression(
  () =>
    /(?<!\b(?:in|since|of|until|early|late|mid|from|by|last|this) )\b(could|may|might|would)(?: (not|never|no longer|hardly|only))?\b/g,
);

/** Whether what could be is nothing bad: what is denied before or behind, or what somebody could think or do. */
function isHarmless(before: string, after: string): boolean {
  if (after === '' || thoughtOrDone().test(after) || isDenied(before)) return true;
  if (!deniedBehind().test(after) && !isOurPlan(before, after)) return false;
  return !undone().test(after) && !harm().test(after);
}

const thoughtOrDone = expression(() => [`^${upTo(3, adverbs.join('|'))}(?:${harmless.join('|')})\\b`]);

/** "would be without any effect"; "would not" and "could hardly" are a negation of their own. */
const deniedBehind = expression(() => [`^${anyWords(3)}(?:no|without|nothing|not|never)\\b`]);

/** "I would recommend", "this would allow". */
const opinion = expression(
  () =>
    /^(?:\w+ )?(?:like|prefer|recommend|suggest|say|argue|expect|consider|hope|think|assume|want|welcome|allow|make sense|apply|appreciate|have been|be (?:great|caught|noticed|seen|easy|possible|only|nice)|have (?:caught|noticed|seen|shown|reported|found))\b/,
);

/** "We may upload this in May": a step of the update itself. */
function isOurPlan(before: string, after: string): boolean {
  if (/(?:^|\W)(?:we|i) $/.test(before)) return ourStep().test(after);
  return (
    /(?:^|[ ,])(?:this|the (?:upload|update|fix|change|patch|package|sru|backport|version)) $/.test(before) &&
    stepOfUpload().test(after)
  );
}

const step = (verbs: string) => [`^${upTo(1, 'also|then|later|still|even|well')}(?:${verbs})\\b`];

const ourStep = expression(() =>
  step(
    'upload|release|backport|publish|land|submit|propose|revisit|follow up|ask|decide|prepare|do (?:so|it|this|that|the same)',
  ),
);

const stepOfUpload = expression(() =>
  step('be (?:uploaded|published|shipped|synced|merged|prepared|proposed|submitted|copied|sponsored)'),
);
