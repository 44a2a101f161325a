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
