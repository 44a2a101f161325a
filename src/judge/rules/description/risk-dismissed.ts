import { argues } from './risk-argued.ts';
import { anyWords, expression, upTo } from './risk-expression.ts';
import { chance, degree, dismissals, fillers, generic, low } from './risk-vocabulary.ts';

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has no other words than None, Low and what adds nothing to them. */
export function isBareDismissal(text: string): boolean {
  // Most sentences are known by their first word.
  const first = /[a-z0-9]+/.exec(text)?.[0];
  if (first === undefined || !isEmptyWord(first)) return false;
  const words = wordsOf(text);
  return words.some((word) => dismissals.has(word)) && words.every(isEmptyWord);
}

function isEmptyWord(word: string): boolean {
  return dismissals.has(word) || fillers.has(word);
}

/** Whether a sentence says None or Low, with or without a reason; what contradicts that is an answer. */
export function dismisses(sentence: string): boolean {
  const rest = contrast().exec(sentence)?.[1];
  if (rest !== undefined && !saysLow(rest) && !argues(rest)) return false;
  return saysLow(sentence);
}

/** What contradicts the beginning of a sentence. */
const contrast = expression(
  () =>
    /\b(?:but|however|except|apart from|aside from|though|although|nevertheless|still|yet)\b[ ,]+(?![ ,])(.{12,})$/,
);

function saysLow(sentence: string): boolean {
  const pieces = sentence.split(connective());
  return (
    pieces.some(isBareDismissal) ||
    lowRisk().test(sentence) ||
    noProblems().test(sentence) ||
    saysNothingBreaks(sentence)
  );
}

/** Where a reason begins, or what follows from one. */
const connective = expression(
  () =>
    /[:;,(–—]| - |\b(?:because|since|as|due to|given|considering|thanks to|seeing|owing to|for|so|therefore|thus|hence|which means|in that|if any)\b/,
);

const lowRisk = expression(() => [
  // "the risk of this change is very low", "regression potential should be minimal"
  `\\b(?:${chance})\\b[^.;]{0,80}?\\b(?:is|are|be|seems?|appears?|looks?|remains?|was|stays?) ${upTo(4, degree)}(?:${low})\\b`,
  // "a very low risk of regressions", "little chance", "low-risk"
  `\\b(?:${chance}) ${upTo(3, 'to be|as|very|quite|rather|really|of regressions?|here')}(?:${low})\\b`,
  `\\b(?:${low})[- ]${upTo(2, 'to no|or no|regression|overall|potential|security')}(?:${chance})\\b`,
  `\\b(?:no|without|zero|not (?:a|any|much)) ${upTo(2, 'real|big|great|high|significant|known|particular|additional|regression')}(?:${chance})\\b`,
  '\\brisk-free\\b|\\bnot (?:very )?risky\\b',
]);

const noProblems = expression(() => [
  `\\b(?:no|not any|without(?: any)?|zero|not ${anyWords(3)}(?:any|to)) ${upTo(3, 'known|expected|anticipated|foreseeable|obvious|further|other|such|new|apparent|potential|possible|visible|user-visible|negative|adverse|functional|see|cause|introduce|have|be')}(?:${generic})\\b`,
  `\\b(?:unlikely|not ${anyWords(3)}(?:cause|break|introduce|affect|impact|regress)) ?(?:to (?:cause|break|introduce|regress|affect) ?)?(?:(?:any|anything|existing|other|new|for|in) ?()){0,3}(?:${generic}|anything|users?|functionality|behaviou?r|systems?)?$`,
  `\\bunlikely (?:that|to|for)\\b[^.;]{0,60}\\b(?:${generic}|breaks?|anything)\\b`,
  `^(?:this|it|the (?:change|patch|fix|update|upload)) (?:is|should be) ${upTo(2, 'very|completely|perfectly|entirely|quite|a')}safe\\b`,
]);

const nothingBreaks = expression(() => [
  `\\b(?:nothing|not much|little|not ${anyWords(4)}anything) ${upTo(1, 'that')}(?:can|could|should|will|would|may|might|is expected to|is likely to|is going to) ${upTo(1, 'possibly|really|likely|ever')}(?:go wrong|break|regress|be (?:affected|broken))\\b`,
]);

/** "Nothing could go wrong here": with its reason, if need be, but without a place where that does not hold. */
function saysNothingBreaks(sentence: string): boolean {
  const found = nothingBreaks().exec(sentence);
  if (!found) return false;
  const rest = sentence.slice(found.index + found[0].length).replace(/^ (?:here|at all)\b/, '');
  if (
    /\b(?:but|except\w*|unless|if|outside|beyond|other than|apart|aside|save|besides|until|when|while|where|than|only|though|although|however|yet|still)\b/.test(
      rest,
    )
  )
    return false;
  return (
    wordsOf(rest).length === 0 ||
    /^[,;:]? (?:because|since|as|due to|given|thanks to)\b/.test(rest) ||
    argues(rest)
  );
}
