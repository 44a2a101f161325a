import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { governs } from '../../src/model/policy.ts';
import { ruleIds } from '../../src/model/rules.ts';
import { disk } from '../../src/sources/disk.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { builtinNames, builtinPolicy, readPolicy } from '../../src/sources/policy-file.ts';
import { findingsOn } from '../support/check.ts';
import { workspace } from '../support/workspace.ts';

function read(texts: Readonly<Record<string, string>>, named: string): ReturnType<typeof readPolicy> {
  const files = memoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text])),
  );
  return readPolicy(named, '/w', { files, within: '/w' });
}

describe('built-in policies', () => {
  test.each(builtinNames)('%s names only rules that there are', (name) => {
    const { severities, waivable } = builtinPolicy(name);
    expect([...Object.keys(severities), ...waivable].filter((id) => !ruleIds.has(id))).toEqual([]);
  });

  test('open-vm-tools is what the policy of 2024-01-25 says', () => {
    expect(builtinPolicy('open-vm-tools')).toMatchObject({
      packages: ['open-vm-tools'],
      source: 'current-release',
      settlingDays: 42,
      targets: ['newest-lts', 'interim'],
      minimumDays: 7,
      promisedDays: 14,
      newestInterimIsEnough: false,
      mayBeSkippedWithReason: false,
      noReleaseOn: ['friday', 'saturday', 'sunday'],
      documentation: 'https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/',
    });
  });
});

describe("a policy of one's own", () => {
  const mine = 'name: mine\nsummary: Mine\n';

  test('without `extends` it extends sru', () => {
    expect(read({ 'p.yaml': mine }, './p.yaml')).toMatchObject({
      policy: { name: 'mine', minimumDays: 7, source: 'any' },
    });
  });

  test('mappings merge, lists and scalars replace', () => {
    const text = `${mine}extends: open-vm-tools\nageing: { promised-days: 21 }\npackages: [foo-*]\nseverities: { cadence: error }\n`;
    expect(read({ 'p.yaml': text }, 'p.yaml')).toMatchObject({
      policy: {
        promisedDays: 21,
        minimumDays: 7,
        packages: ['foo-*'],
        settlingDays: 42,
        severities: { cadence: 'error' },
      },
    });
  });

  test('a file may extend a file, relative to its own folder', () => {
    const texts = {
      'a.yaml': `${mine}extends: ./sub/b.yaml\n`,
      'sub/b.yaml': `name: b\nsummary: B\nextends: ./c.yaml\nsettling-days: 9\n`,
      'sub/c.yaml': 'name: c\nsummary: C\nextends: open-vm-tools\n',
    };
    expect(read(texts, './a.yaml')).toMatchObject({
      policy: { name: 'mine', settlingDays: 9, promisedDays: 14 },
    });
  });

  test.each<[string, Record<string, string>, string, number | undefined]>([
    ['itself', { 'p.yaml': `${mine}extends: ./p.yaml\n` }, 'extends itself', 3],
    [
      'one that extends it',
      { 'p.yaml': `${mine}extends: ./q.yaml\n`, 'q.yaml': `${mine}extends: p.yaml\n` },
      'extends itself',
      3,
    ],
    [
      'none that there is',
      { 'p.yaml': `${mine}extends: open-vm-tool\n` },
      'Did you mean `open-vm-tools`?',
      3,
    ],
    ['one outside', { 'p.yaml': `${mine}extends: ../x.yaml\n` }, 'outside the workspace', 3],
    ['an unknown key', { 'p.yaml': `${mine}setling-days: 3\n` }, '`setling-days` is unknown', 3],
    ['a bad value', { 'p.yaml': `${mine}source: newest\n` }, 'expected one of `current-release`', 3],
    ['an unknown rule', { 'p.yaml': `${mine}severities:\n  cadense: off\n` }, 'Did you mean `cadence`?', 4],
    [
      'an unknown waivable rule',
      { 'p.yaml': `${mine}waivable:\n  - cadense\n` },
      'Did you mean `cadence`?',
      4,
    ],
    ['the name of a built-in', { 'p.yaml': 'name: sru\nsummary: Mine\n' }, 'a built-in policy', 1],
    ['no YAML', { 'p.yaml': 'a: [\n' }, 'bracket `[` that opens here is not closed', 1],
    ['nothing', {}, 'there is no such file', undefined],
  ])('told with its line: %s', (_, texts, message, line) => {
    expect(read(texts, './p.yaml')).toMatchObject({
      problems: [
        { message: expect.stringContaining(message), at: line === undefined ? undefined : { line } },
      ],
    });
  });

  test('broken, its findings stand in its own file, and sru judges the rest', () => {
    const found = findingsOn(
      { policy: './p.yaml', 'sru.title': 'any title', 'sru.description': '[ Impact ]\nx\n' },
      { files: { 'p.yaml': `${mine}setling-days: 3\n` } },
    );
    expect(found.map(({ rule, file, marked }) => [rule, file, marked])).toEqual([
      ['unknown-policy', 'backport.yaml', './p.yaml'],
      ['missing-section', 'backport.yaml', 'description'],
      ['missing-section', 'backport.yaml', 'description'],
      ['unknown-policy', 'p.yaml', 'setling-days'],
    ]);
  });

  test('a link does not lead out of the workspace', () => {
    const outside = workspace({ 'p.yaml': mine });
    const inside = workspace({});
    symlinkSync(path.join(outside, 'p.yaml'), path.join(inside, 'p.yaml'));
    expect(readPolicy('./p.yaml', inside, { files: disk, within: inside })).toMatchObject({
      problems: [{ message: expect.stringContaining('outside the workspace') }],
    });
    mkdirSync(path.join(inside, 'd'));
    writeFileSync(path.join(inside, 'q.yaml'), mine);
    expect(readPolicy('../q.yaml', path.join(inside, 'd'), { files: disk, within: inside })).toHaveProperty(
      'policy',
    );
  });
});

test.each([
  ['postgresql-*', 'postgresql-14', true],
  ['postgresql-*', 'postgresql', false],
  ['oem-*-meta', 'oem-x-meta', true],
  ['oem-*-meta', 'oem-meta', false],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'a-bb-b', false],
  ['*', 'anything', true],
  ['bind9', 'bind', false],
  ['aa*a', 'aa', false],
])('the pattern %s and the package %s: %s', (pattern, name, expected) => {
  expect(governs({ ...builtinPolicy('sru'), packages: [pattern] }, name)).toBe(expected);
});
