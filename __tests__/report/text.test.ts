import { describe, expect, test } from '@jest/globals';
import { printText, toText } from '../../src/report/text.ts';
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
    '%i columns hold every line but addresses, places and what stands in backticks',
    (columns) => {
      const lines = toText(long, { colour: false, columns }).trimEnd().split('\n');
      const over = lines.filter(
        (line) => line.length > columns && !/https:|-->|^ *`[^`]*`[.,]?$|sru-gate explain/.test(line),
      );
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

describe('where to read more', () => {
  const wrong = reportOn({ 'sru.title': 'x' }, { today: '2026-06-01' });
  const page = 'https://github.com/sru-gate/sru-gate/blob/main/docs/rules/title-series.md';

  test('a terminal that can has the id of the rule, the bug and the policy as links, and no address besides', () => {
    const text = toText(wrong, { colour: false, columns: 80, links: true });
    const policy = 'https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/';
    const link = (words: string, address: string) => `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`;
    expect(text).toContain(`error[${link('settling-period', policy)}]: Too early`);
    expect(text).toContain(`(${link('SRU bug 2130000', 'https://bugs.launchpad.net/bugs/2130000')}, `);
    expect(text).toContain(`${link('policy open-vm-tools', policy)})`);
    expect(text).not.toContain('= see');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what links are made of.
    const plainly = text.replace(/\u001b\]8;;.*?\u001b\\/g, '');
    expect(plainly.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('others have the address where a line holds it, else the command that prints the page', () => {
    const end = { 'targets.0.series': 'nobel' };
    const address = '  = see: https://github.com/sru-gate/sru-gate/blob/main/docs/rules/unknown-series.md';
    const text = (columns: number | undefined) => toText(reportOn(end), { colour: false, columns });
    expect(page.length).toBeGreaterThan(70);
    expect(text(undefined)).toContain(`${address}\n`);
    expect(text(address.length)).toContain(`${address}\n`);
    expect(text(address.length - 1)).toContain('  = see: sru-gate explain unknown-series\n');
  });

  test("a policy file's own page is no link", () => {
    const policy =
      'name: ours\nsummary: Ours.\nextends: open-vm-tools\ndocumentation: https://evil.example/page\n';
    const report = reportOn(
      { policy: './ours.yaml' },
      { today: '2026-06-01', files: { 'ours.yaml': policy } },
    );
    const text = toText(report, { colour: false, links: true });
    expect(text).not.toContain(';;https://evil');
    expect(text).toContain('  = see: https://evil.example/page\n');
  });
});

describe('what is marked', () => {
  /** The line that is shown for a placeholder behind some words, and the line of carets below it. */
  const frameOf = async (words: string, columns?: number) => {
    const report = reportOn({ 'sru.description': `[ Impact ]\n${words}TODO\n` });
    const lines = (await printText(report, { colour: false, columns })).split('\n');
    const carets = lines.findIndex((line) => / \^{4}$/.test(line));
    return [lines[carets - 1], lines[carets]].map((line = '') => line.slice(line.indexOf('|') + 2));
  };

  test.each([
    ['ideographs', '起動しない ', 11],
    ['an emoji of several', '👩‍💻 ', 3],
    ['marks above letters', 'e\u0301e\u0301 ', 3],
    ['a tab', 'a\tb ', 5],
    ['letters', 'a b ', 4],
  ])('stands right after %s', async (_, words, width) => {
    const [line = '', carets = ''] = await frameOf(words);
    expect(line.trimStart()).toBe(`${words.replace('\t', '  ')}TODO`);
    expect(carets.indexOf('^') - (line.length - line.trimStart().length)).toBe(width);
  });

  test('a long line of wide characters is cut between characters, and keeps the width', async () => {
    const { default: stringWidth } = await import('string-width');
    for (const columns of [40, 60, 80]) {
      const [line = '', carets = ''] = await frameOf('起動👩‍💻'.repeat(100), columns);
      expect(line).toMatch(/^(?:起|動|👩‍💻)+TODO$/u);
      expect(stringWidth(line)).toBeLessThanOrEqual(columns - 4);
      expect(stringWidth(line) - 4).toBe(carets.indexOf('^'));
    }
  });

  test('the words that are wrong, not the heading above them', () => {
    const text = toText(
      reportOn({
        'sru.description':
          '[ Test Plan ]\nWait 7 days in -proposed.\n[ Where problems could occur ]\n * Low.\n',
      }),
      plain,
    );
    expect(text).toMatch(/Wait 7 days in -proposed\.\n +\| {10}\^{6}\n/);
    expect(text).toMatch(/\* Low\.\n +\| +\^{6}\n/);
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
  ['a `b c', 5, 'a `b\n  c'],
])('wrap(%j, %i)', (text, width, wrapped) => {
  expect(wrap(text, { width, hanging: '  ' })).toBe(wrapped);
});
