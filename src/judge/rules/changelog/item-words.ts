import type { Span } from '../../../model/position.ts';
import { denies } from '../../../text/prose.ts';

/** How much of an item is looked at on either side of a mention. */
const reach = 1000;

/** What says that a bug is another matter, or is not done with. */
const relates =
  /\b(?:re-?open\w*|revert\w*|relat\w+|see|cf|partial\w*|partly|half|follow[ -]?ups?|like|similar\w*|same as|unlike|about|refs?|references?|re:|introduced by|work(?:s|ed|ing)? ?around|mitigat\w*|prepar\w*|towards?|part of|pr|gh|try|tries|attempt\w*|still|yet|drop\w*|test for|remains?|pending|unfixed|incomplete|as in|also in|mentioned|discussed)(?!\w)/i;

/**
 * Whether the item of a changelog that mentions a bug, as far as the mention's line, has words that deny that it is fixed
 * there, or that only relate it to the change. Too many words are taken for such: they take no more than a fix away.
 */
export function relatesOnly(changes: string, { start, end }: Span): boolean {
  const before = changes.slice(Math.max(0, start - reach), start);
  const [onItsLine = ''] = changes.slice(end, end + reach).split('\n', 1);
  const item = before.slice(lastItem(before)) + onItsLine;
  return denies(item) || relates.test(item);
}

function lastItem(text: string): number {
  return Math.max(0, ...[...text.matchAll(bullet)].map(({ index }) => index));
}

/** Where an item begins, and where a paragraph ends. */
const bullet = /\n[ \t]*(?:[*+-][ \t]|\n)/g;
