/** Texts made to take long: reading what they say takes no longer than their length explains. */
import { expect, test } from '@jest/globals';
import { isOnlyPlaceholders, leftovers } from '../../../src/judge/rules/description/leftovers.ts';
import { readRiskAnswer } from '../../../src/judge/rules/description/risk-answer.ts';
import { saysNothing } from '../../../src/judge/rules/description/test-plan-words.ts';
import { testsThirdParty } from '../../../src/judge/rules/description/third-party.ts';
import { builtinPolicy } from '../../../src/sources/policy-file.ts';
import { saysSomething } from '../../../src/text/description.ts';

const policy = builtinPolicy('sru');
const pieces = [
  '\n',
  `${'\u00a0'.repeat(100)}\n`,
  '\u00a0',
  '\t\n',
  '<!--',
  '<!--\n',
  '<!-- -->',
  '[',
  'TODO ',
  'TODO\n',
  '`TODO` ',
  '`',
  'a',
  '1',
  'a, ',
  '. ',
  'not ',
  'could ',
  'if ',
  'risk ',
  'main risk ',
  'the risk is not low ',
  'unlikely to ',
  'nothing could go wrong ',
  'used by a ',
  'used by ',
  'we may also ',
  'not a b c ',
  'what could go wrong: ',
  'is the first where to ',
  'ppa ',
  'install ',
  'proposed fix ',
  'build the package ',
  'it built it.\n',
  'Low. ',
  '\u3164',
  'a\u200b',
  '<fill in ',
  '://',
];

const readers: [name: string, read: (text: string) => unknown][] = [
  ['whether it says something', saysSomething],
  ['the answer of the risk', readRiskAnswer],
  ['whether a plan says nothing', (text) => saysNothing(text, ['hello'])],
  ['whether a plan tests a PPA', (text) => testsThirdParty(text, ['noble'])],
  ['what is left of a template', (text) => leftovers(text, policy)],
  ['whether there are placeholders alone', (text) => isOnlyPlaceholders(text, policy)],
];

test.each(readers)('%s is found in little time', (_, read) => {
  for (const piece of pieces) {
    const text = `Boot it.\n${piece.repeat(Math.ceil(200_000 / piece.length))}\nIt hangs.`;
    const start = performance.now();
    read(text);
    // An honest text of that length takes a few hundredths of a second; a slow one took minutes.
    expect([piece, performance.now() - start < 4000]).toEqual([piece, true]);
  }
});
