import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { excusesReader } from '../../src/text/update-excuses.ts';
import { expectLinear } from '../support/counted-work.ts';
import { excusesFile, result, type SmallExcuse } from '../support/excuses.ts';

const version = '2:13.0.10-0ubuntu0.24.04.1';

/** What a file says of open-vm-tools, read in pieces of some characters. */
function read(text: string, size = text.length) {
  const reader = excusesReader(new Set(['open-vm-tools']));
  for (let at = 0; at < text.length; at += size) reader.read(text.slice(at, at + size));
  return reader.end();
}

const own = (excuse: SmallExcuse) => read(excusesFile([excuse]))?.get('open-vm-tools');

const failing: SmallExcuse = {
  tests: {
    'example/1.2-3': { amd64: result('PASS'), arm64: result('REGRESSION', 'https://example.com/log.gz') },
    'other/2:1-1': { amd64: result('REGRESSION'), s390x: result('ALWAYSFAIL'), armhf: result('RUNNING') },
  },
};
const regressions = [
  {
    tested: 'example/1.2-3',
    architecture: 'arm64',
    pages: ['https://example.com/log.gz', 'https://autopkgtest.ubuntu.com/packages/e/example/noble/amd64'],
  },
  {
    tested: 'other/2:1-1',
    architecture: 'amd64',
    pages: [
      'https://autopkgtest.ubuntu.com/results/log.gz',
      'https://autopkgtest.ubuntu.com/packages/e/example/noble/amd64',
    ],
  },
];

test('the file of the tests is the YAML that it looks like', () => {
  const [entry] = parse(excusesFile([failing])).sources;
  expect(entry).toMatchObject({
    'item-name': 'open-vm-tools',
    source: 'open-vm-tools',
    'old-version': '1.0',
  });
  expect(entry.policy_info.autopkgtest['other/2:1-1'].armhf[0]).toBe('RUNNING');
});

test.each([1, 7, 100, 100_000])('the regressions of an entry, read in pieces of %i', (size) => {
  const around = [{ package: 'aaa', ...failing }, failing, { package: 'zzz', ...failing }];
  expect(read(excusesFile(around), size)).toEqual(
    new Map([['open-vm-tools', [{ version, isLetThrough: false, regressions }]]]),
  );
});

test('each version of the package has its entry', () => {
  const found = read(excusesFile([failing, { version: "'1.0'" }]))?.get('open-vm-tools');
  expect(found?.map((each) => each.version)).toEqual([version, '1.0']);
});

test.each<[string, SmallExcuse]>([
  ['the tests', { ...failing, verdict: 'PASS' }],
  ['the tests by a hint', { ...failing, verdict: 'PASS_HINTED' }],
  ['the whole upload by a hint', { ...failing, migration: 'PASS_HINTED' }],
])('%s may be let through', (_, excuse) => {
  expect(own(excuse)).toMatchObject([{ isLetThrough: true }]);
});

test('another package has no say, nor the removal of this one', () => {
  const others = ['open-vm-tools-extra', '-open-vm-tools', 'open-vm-tools/amd64'];
  expect(read(excusesFile(others.map((name) => ({ package: name, ...failing }))))).toEqual(new Map());
});

const results = [
  '      a/1:',
  '        amd64:',
  '        - REGRESSION',
  '        - log',
  '        - history',
  '        - other',
  '        - null',
  '        arm64:',
  '        - PASS',
  '      b/2:3-4:',
  "        'armhf':",
  '        - REGRESSION',
  '        - "null"',
];
const readResults = [
  { tested: 'a/1', architecture: 'amd64', pages: ['log', 'history'] },
  { tested: 'b/2:3-4', architecture: 'armhf', pages: ['null'] },
];

/** What is read of an entry of the package `p` with these lines in its results, and these above and below. */
function readLines({
  above = ['  new-version: 1'],
  tests = results,
  below = [],
}: {
  above?: readonly string[];
  tests?: readonly string[];
  below?: readonly string[];
}) {
  const reader = excusesReader(new Set(['p']));
  const lines = ['- item-name: p', ...above, '  policy_info:', '    autopkgtest:', ...tests, ...below];
  reader.read(`a: b\nsources:\n${lines.join('\n')}`);
  return reader.end();
}

describe('the lines of an entry', () => {
  const good = { version: '1', isLetThrough: false, regressions: readResults };

  test('are read where they count', () => {
    expect(readLines({})).toEqual(new Map([['p', [good]]]));
    for (const above of [
      ['  new-version: "1"'],
      ["  new-version:  '1' "],
      ['  new-version: 1', '  excuses:', '  - item-name: q', '    new-version: 2'],
      ['  new-version: 1', '  item: q', '  version: 2', '  hints: PASS'],
      ['  new-version: 1', '  other:', '    item-name: q', '    migration-policy-verdict: PASS'],
      ['  new-version: 1', '  other:', '    autopkgtest:', '      c/1: [REGRESSION]'],
      ['  new-version: 1', '  other:', '    autopkgtest:', '      verdict: PASS', '      - x'],
      // A text that goes on over lines.
      ["  text: 'a", '   b', '          c', "    d'", '  new-version: 1'],
    ])
      expect([above, readLines({ above })]).toEqual([above, new Map([['p', [good]]])]);
    for (const below of [
      ['    verdict: PASS'],
      ['    age:', '      verdict: PASS', '      x: {y}', '       z', '          - z', '      - z'],
      ['  reason:', '  - autopkgtest', '      c/1: d'],
      ['other:', '- item-name: p', '  new-version: 2'],
      ['other:', '  new-version: 2'],
      ['- item-name: q', '  new-version: 2'],
      [''],
    ])
      expect([below, readLines({ below })]).toEqual([below, new Map([['p', [good]]])]);
  });

  test('say that the tests may be let through', () => {
    const through = new Map([['p', [{ ...good, isLetThrough: true }]]]);
    for (const below of [
      ['      verdict: PASS'],
      ["      verdict: 'PASS_HINTED'"],
      ['  migration-policy-verdict: PASS'],
      ['  migration-policy-verdict: PASS', '  migration-policy-verdict: REJECTED'],
    ])
      expect([below, readLines({ below })]).toEqual([below, through]);
    for (const below of [
      ['      verdict: REJECTED_PERMANENTLY'],
      ['      verdict: FAIL_PASS'],
      ['  migration-policy-verdict: REJECTED'],
    ])
      expect([below, readLines({ below })]).toEqual([below, new Map([['p', [good]]])]);
  });

  test('cannot be read where they are in another layout', () => {
    const unread = new Map([['p', undefined]]);
    for (const below of [
      ['      c/1: d'],
      ['        c/1: d'],
      ['      c/1'],
      ['       c/1:'],
      ['          c/1:'],
      ['      - REGRESSION'],
      ['      c/1:', '        - REGRESSION'],
      ['      c/1:', '      - REGRESSION'],
      ['      verdicts: PASS'],
      ['        verdict: PASS'],
      ['  new-version: '],
      ['- item-name: p'],
      ['- item-name: p', '- item-name: p', '  new-version: 2'],
    ])
      expect([below, readLines({ below })]).toEqual([below, unread]);
  });

  test('are as many as there can be', () => {
    const many = (count: number) =>
      readLines({ tests: ['      a/1:', ...Array(count).fill('        x:\n        - REGRESSION')] })?.get(
        'p',
      );
    expect(many(20_000)?.[0]?.regressions).toHaveLength(20_000);
    expect(many(20_001)).toBeUndefined();
    const entries = (count: number) =>
      read(excusesFile(Array(count).fill({ version })))?.get('open-vm-tools');
    expect(entries(1000)).toHaveLength(1000);
    expect(entries(1001)).toBeUndefined();
  });
});

test('entries stand in the list of sources alone', () => {
  const entry = '- item-name: open-vm-tools\n  new-version: 1\n';
  const one = new Map([['open-vm-tools', [{ version: '1', isLetThrough: false, regressions: [] }]]]);
  expect(read(`sources:\n${entry}`)).toEqual(one);
  expect(read(`sources: []\n${entry}`)).toEqual(one);
  expect(read(`sources:\nother:\n${entry}`)).toEqual(new Map());
  expect(read(`${entry}sources:\n${entry}`)).toEqual(one);
  for (const other of ['sources: [', ' sources:', 'sources: [] ', 'resources:', '#sources:'])
    expect(read(`${other}\n${entry}`)).toBeUndefined();
});

test('a line that is longer than any ends the reading', () => {
  const file = excusesFile([failing]);
  const from = (length: number) => {
    const reader = excusesReader(new Set(['open-vm-tools']));
    for (const piece of ['x'.repeat(length), `\n${file}`]) reader.read(piece);
    return reader.end();
  };
  expect(from(100_000)).toEqual(read(file));
  expect(from(100_001)).toBeUndefined();
});

describe('an entry that cannot be read', () => {
  const text = excusesFile([failing]);
  test.each<[string, string]>([
    [
      'in braces',
      text.replace(/ {6}other[\s\S]*?(?= {6}verdict)/, '      other/2:1-1: {amd64: [REGRESSION]}\n'),
    ],
    ['with a result of no architecture', text.replace('        amd64:\n', '')],
    ['deeper than it should be', text.replace('        arm64:\n        -', '          arm64:\n          -')],
    ['with no version', text.replace(/ {2}new-version.*\n/, '')],
  ])('%s', (_, written) => {
    expect(written).not.toBe(text);
    const found = read(written);
    expect(found?.has('open-vm-tools')).toBe(true);
    expect(found?.get('open-vm-tools')).toBeUndefined();
  });
});

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html>\n<p>- sources:\n'],
  ['a line without end', 'x'.repeat(200_000)],
  ['a list', '- item-name: open-vm-tools\n'],
])('%s is no such file', (_, text) => {
  expect(read(text)).toBeUndefined();
});

test('a file without entries says nothing', () => {
  expect(read(excusesFile([]))).toEqual(new Map());
});

test('more entries of the package than there can be are not read, and cost no more than others', () => {
  const found = read(excusesFile(Array(50_000).fill({ version })), 65_536);
  expect(found).toEqual(new Map([['open-vm-tools', undefined]]));
});

test('twice the bytes cost no more than a little over twice', () => {
  for (const entry of [{ package: 'other', ...failing }, { version }])
    expectLinear((size) => void read(excusesFile(Array(size).fill(entry)), 16_384), 2_000);
});
