import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/report/text.ts';
import { wrap } from '../../src/report/wrap.ts';
import { baseManifest, type Edits, reportOn, type Settings } from '../support/check.ts';

const plain = { colour: false };
const headings = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => /^(?:\w+\[[\w-]+\]|(?:pass|fail|inconclusive): \S+)/.exec(line)?.[0] ?? []);

describe('what is to be done first comes first', () => {
  const waivers = [{ rule: 'placeholder-text', reason: 'The word is the name of the upstream tool.' }];

  test.each<[name: string, edits: Edits, settings: Settings, order: readonly string[]]>([
    [
      'errors, then what time alone mends, then the rest',
      {
        'sru.title': 'x',
        'sru.description': baseManifest
          .slice(baseManifest.indexOf('[ Impact'))
          .replaceAll(/^ {4}/gm, '')
          .replace('Test Plan', 'Test Case'),
      },
      { today: '2026-06-01' },
      ['fail: backport.yaml', 'error[title-format]', 'error[settling-period]', 'notice[legacy-section-name]'],
    ],
    [
      'what is waived last',
      { 'sru.title': 'Backport open-vm-tools version TODO to noble', waivers },
      {},
      ['fail: backport.yaml', 'error[title-version]', 'waived[placeholder-text]'],
    ],
    [
      'manifests that fail before those that pass',
      {},
      { others: { 'z.yaml': { 'sru.title': 'x' } } },
      ['fail: z.yaml', 'error[title-format]', 'pass: backport.yaml'],
    ],
    [
      'what is said of the run, after them',
      { 'sru.title': 'x' },
      { today: '2028-01-01' },
      ['fail: backport.yaml', 'warning[calendar-stale]'],
    ],
  ])('%s', (_, edits, settings, order) => {
    const found = headings(toText(reportOn(edits, settings), plain));
    expect(found.filter((each) => order.includes(each))).toEqual(order);
  });
});

test('the last line counts, and the one above it says how much the tool can put right', () => {
  const last = (edits: Edits) => toText(reportOn(edits), plain).trimEnd().split('\n').slice(-2);
  expect(last({ 'sru.title': 'x' })).toEqual([
    '1 finding can be put right by `check --fix`; `check --diff` shows how.',
    '1 to put right in 1 manifest (release calendar: bundled)',
  ]);
  expect(last({})).toEqual(['', 'nothing to put right in 1 manifest (release calendar: bundled)']);
});

describe('the width of the terminal', () => {
  const long = reportOn({
    'sru.title': `${'word '.repeat(60)}TODO ${'x'.repeat(200)}`,
    'sru.description': `[ Impact ]\n${'word '.repeat(60)}TODO\n`,
  });

  test.each([40, 60, 80, 200])(
    '%i columns hold every line but addresses, places and the count',
    (columns) => {
      const lines = toText(long, { colour: false, columns }).trimEnd().split('\n').slice(0, -2);
      const over = lines.filter((line) => line.length > columns && !/https:|-->/.test(line));
      expect(over).toEqual([]);
      expect(lines.some((line) => line.includes('TODO'))).toBe(true);
      const frame = lines.findIndex((line) => / \^{4}$/.test(line));
      expect(lines[frame - 1]?.slice((lines[frame] ?? '').indexOf('^'))).toMatch(/^TODO/);
    },
  );

  test('colours do not count, and say the same', () => {
    const coloured = toText(long, { colour: true, columns: 60 });
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours are made of.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(long, { colour: false, columns: 60 }));
  });

  test('no width, no breaks', () => {
    expect(toText(long, plain)).toContain(`${'word '.repeat(30)}`);
  });
});

test.each([
  ['a b c', 3, 'a b\n  c'],
  ['a b c', 5, 'a b c'],
  ['  a bb', 3, '  a\n  bb'],
  ['longer-than-that b', 5, 'longer-than-that\n  b'],
  ['', 5, ''],
  ['a b c', 0, 'a b c'],
  ['a `b c d` e', 5, 'a\n  `b c d`\n  e'],
  ['say (`b c`), then `d e`.', 12, 'say (`b c`),\n  then\n  `d e`.'],
  ['a `b c', 5, 'a\n  `b\n  c'],
])('wrap(%j, %i)', (text, width, wrapped) => {
  expect(wrap(text, { width, hanging: '  ' })).toBe(wrapped);
});
