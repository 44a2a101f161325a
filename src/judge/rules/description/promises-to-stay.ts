import type { Span } from '../../../model/position.ts';
import { foldSpace } from '../../../text/prose.ts';
import { expression, upTo } from './risk-expression.ts';

/** No sentence that only promises so is longer. */
const longest = 200;

const subject = expression(() => [
  `^[\\s*•-]*(?:(?:the|this|each|our) ${upTo(1, 'new|updated|proposed')}(?:package|build|update|upload|version|sru|backport)s?|packages|it|they) ${upTo(1, 'will|shall|must')}${upTo(1, 'then')}(?:(?:be|is|are) (?:kept|left)|stays?|ages?|remains?|waits?) $`,
]);
const before = /^(?:in|the|pocket|there|for|at|least|a|minimum|of|[a-z]{0,20}-proposed|`-proposed`)$/;
const after =
  /^(?:in|the|pocket|there|or|more|longer|before|it|is|released|its|release|[a-z]{0,20}-proposed|`-proposed`)$/;

/**
 * Whether a sentence plainly promises that this upload stays in -proposed for some time: no other words stand in it, such
 * as those that tell what was before, or that ask for something.
 * @param time where the sentence names the time
 */
export function promisesToStay(sentence: string, { start, end }: Span): boolean {
  if (sentence.length > longest) return false;
  const said = foldSpace(sentence.slice(0, start).toLowerCase());
  const verb = said.search(/\b(?:stays?|ages?|remains?|waits?|kept|left) /);
  const verbEnd = verb < 0 ? 0 : said.indexOf(' ', verb) + 1;
  return (
    subject().test(said.slice(0, verbEnd)) &&
    wordsOf(said.slice(verbEnd)).every((word) => before.test(word)) &&
    wordsOf(sentence.slice(end).toLowerCase().trim().replace(/[.!]$/, '')).every((word) => after.test(word))
  );
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
