import { oneLine, shorten } from '../text/quote.ts';

/** A line of a draft that only a person can finish. */
export interface LeftToFill {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** The comment behind a key that says what it is to be, or how sure it is. */
const comment = /^\s*(?:- |# ){0,3}([a-z-]+):(.*?)\s# TODO: ([\s\S]*)$/;

/**
 * What is still to be filled in or seen to, from a draft's own marks.
 * @param later marks of the policy that have time until the release
 */
export function leftToFill(draft: string, later: readonly string[]): LeftToFill[] {
  return draft.split('\n').flatMap((text, index) => {
    if (!text.includes('TODO') || later.some((mark) => text.includes(mark))) return [];
    const [, key, value = '', what] = comment.exec(text) ?? [];
    const told = key === undefined ? text.trim() : `${key}:${value.trimEnd()} (${what})`;
    return [{ line: index + 1, what: shorten(oneLine(told), 160) }];
  });
}
