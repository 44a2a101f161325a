import { expect } from '@jest/globals';
import type { Seen } from './check.ts';

/** What no sentence has: a gap, a mark that stands alone or twice, words run into a quote, no beginning, no end. */
const slips = [
  /\s{2}/,
  /\s[.,;:!?)](?![\w/])/,
  /\(\s/,
  /[.,;:]{2}/,
  /[a-z`][,;](?=[a-z`])/,
  /``\w|\w``/,
  /\bundefined\b|\bNaN\b|\[object/,
  /^$/,
  /^[^A-Za-z\d`]/,
  /[^.!?`"]$/,
];

/** What users read of findings is written in whole sentences; what is quoted in it may be anything. */
export function expectWholeSentences(findings: readonly Pick<Seen, 'rule' | 'message' | 'help'>[]): void {
  const torn = findings
    .flatMap(({ rule, message, help }) => [message, help].map((text) => ({ rule, text })))
    .filter(({ text }) => {
      const bare = text.replace(/`[^`]*`/g, '``');
      return slips.some((slip) => slip.test(bare));
    });
  expect(torn).toEqual([]);
}
