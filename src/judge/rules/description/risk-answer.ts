import { withoutComments } from '../../../text/code-spans.ts';
import { foldSpace, sentences } from '../../../text/prose.ts';
import { hasLetter, withoutUnseen } from '../../../text/seen.ts';
import { argues } from './risk-argued.ts';
import { dismisses, isBareDismissal, wordsOf } from './risk-dismissed.ts';
import { expression, upTo } from './risk-expression.ts';
import { tells } from './risk-told.ts';
import { pointers, pointing } from './risk-vocabulary.ts';

/**
 * What an answer to "Where problems could occur" does. `tells`: a sentence says what could go wrong. `dismisses`: it
 * says no more than None or Low, if need be in a sentence with its reason. `argues`: it is longer, and says only why
 * the risk is small. `other`: none of these, such as the name of a place, or a language that nobody here reads.
 */
export type RiskAnswer = 'tells' | 'dismisses' | 'argues' | 'other';

/** Longer sentences are looked at so far. */
const longestSentence = 2000;

/** @param template what the policy has below that heading: its sentences are its page's, and argue nothing */
export function readRiskAnswer(written: string, template = ''): RiskAnswer {
  const all = sentencesOf(written);
  if (all.some(tells)) return all.every(isBareDismissal) ? 'dismisses' : 'tells';
  const given = new Set(sentencesOf(template));
  const said = all.filter((sentence) => !given.has(sentence));
  if (said.length === 0) return 'other';
  if (isReference(said) || said.every(isBareDismissal)) return 'dismisses';
  const [first = '', second] = said;
  // "Low. Look at printing." names a place.
  const isPlace = /^(?:- )?(?:(?:look|watch|test|check|try|keep|pay)\b|if any(?:thing)?,)/.test(second ?? '');
  const isShort =
    second === undefined ||
    (said.length === 2 && !isPlace && isBareDismissal(first) && first.split(' ').length <= 4);
  if (isShort && dismisses(first)) return 'dismisses';
  return said.some((each) => dismisses(each) || argues(each)) ? 'argues' : 'other';
}

function sentencesOf(written: string): string[] {
  const text = withoutUnseen(withoutComments(written)).toLowerCase().replace(/’/g, "'");
  return sentences(text)
    .map(({ start, end }) => plain(text.slice(start, Math.min(end, start + longestSentence))))
    .map(withoutQuestion)
    .filter(hasLetter);
}

/** A sentence on one line, its negations written out, without decoration. */
function plain(sentence: string): string {
  const said = sentence
    .replace(/\bn\s?[/.]\s?a\b\.?|\bnot applicable\b/g, 'na')
    .replace(/\bcan't\b|\bcannot\b|\bcan not\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/[`*_"“”#>|]/g, ' ');
  return foldSpace(said).trim();
}

/** "What could go wrong? Nothing.": the question, said once more, is no part of the answer that dismisses it. */
function withoutQuestion(sentence: string): string {
  const asked = question().exec(sentence);
  if (!asked) return sentence;
  const answer = sentence.slice(asked[0].length);
  return answer === '' || dismisses(answer) ? answer : sentence;
}

const question = expression(() => [
  `^(?:- )?(?:what|where) ${upTo(1, 'problems?|regressions?')}(?:can|could|may|might) ${upTo(1, 'possibly')}(?:go wrong|occur|break|happen)(?: here)? ?[?:] ?`,
]);

/** "See above", "LGTM", "As described in the changelog". */
function isReference(said: readonly string[]): boolean {
  const words = said.flatMap(wordsOf);
  if (words[0] === 'lgtm' && words.length <= 4) return true;
  return (
    words.length <= 8 &&
    (/^(?:please |just )?(?:see|cf|refer|check)\b/.test(said[0] ?? '') ||
      words.some((word) => pointing.has(word))) &&
    words.every((word) => pointers.has(word) || word === 'in')
  );
}
