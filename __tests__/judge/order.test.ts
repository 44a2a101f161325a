import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/judge/judge.ts';
import type { Rule } from '../../src/judge/rule.ts';
import { manifestRules } from '../../src/judge/rules/list.ts';
import { type GateMode, gateModes } from '../../src/model/gate.ts';
import { readManifest } from '../../src/run/read-manifest.ts';
import { systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { anyManifest } from '../support/any-manifest.ts';
import { changelog } from '../support/changelog.ts';
import { baseDay, bundled, day, type Edits, edited } from '../support/check.ts';
import { memoryGit } from '../support/memory-git.ts';
import { control } from '../support/packaging.ts';

/**
 * "Within a phase the order of the rules changes nothing": whoever adds a rule need not think of where it stands. All
 * the rules in another order find the same, and every gate stands as it did.
 */
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const calendar = bundled();
const reason = 'Agreed with the SRU team on the mailing list.';

/** The packaging of the work tree, with much to find in it, and what it is compared with. */
const packaging = {
  'debian/control': control({ packages: ['open-vm-tools', 'open-vm-tools-new'] }),
  'debian/changelog': changelog({ changes: '* New upstream version (LP: #2131113)' }),
  'debian/patches/x.patch': 'No header.\n',
  'debian/patches/series': 'x.patch\ngone.patch\n',
  'debian/rules': 'changed\n',
  'lib/sync.c': 'changed\n',
};
const refs = {
  'ubuntu/resolute': {
    'debian/control': control({}),
    'debian/changelog': changelog({ version: '2:13.0.10-1ubuntu1', distributions: 'resolute' }),
    'lib/sync.c': 'old\n',
  },
  'ubuntu/noble': {
    'debian/control': control({}),
    'debian/rules': 'old\n',
    'debian/changelog': changelog({ version: '2:13.0.0-1~ubuntu0.24.04.1' }),
  },
};

const manifests: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ...readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name, folderOf(path.join(examples, name))] as const),
  ...Object.entries<Edits>({
    'a manifest that passes': {},
    'a series, a version and a day that nobody can tell': {
      'targets.0.version': '13_0',
      'targets.1': { series: 'nobel', version: '2:13.0.10-0ubuntu0.24.04.1' },
      'skips.0.carries': 'x',
      'targets.0.uploaded': 'soon',
    },
    'waivers of every fate, of one another, too': {
      'targets.0.accepted': '2026-06-01',
      waivers: [
        { rule: 'settling-period', reason },
        { rule: 'ageing', reason, until: '2026-06-02' },
        { rule: 'waiver-unused', reason },
        { rule: 'waiver-expired', reason, series: 'noble' },
        { rule: 'newer-series-unreleased', reason },
        { rule: 'newer-series-skipped', reason: 'Short.' },
        { rule: 'title-format', reason },
        { rule: 'placeholder-text', reason, until: '2026-01-01' },
        { rule: 'placeholder-text', reason: 'TODO: the reason of this waiver.' },
      ],
      'sru.title': 'TODO',
      'sru.description': '[ Impact ]\nTBD\n[ Impact ]\nFIXME\n',
    },
    'two series, the older one released': {
      'targets.0.uploaded': '2026-06-01',
      'targets.0.accepted': '2026-06-02',
      'targets.0.released': '2026-06-05',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-06-02' },
      skips: undefined,
      waivers: [{ rule: 'newer-series-unreleased', reason, series: 'noble', until: '2026-06-04' }],
    },
    'three series, none of them ready': {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-05-02' },
      'targets.2': {
        series: 'jammy',
        version: '2:13.0.10-0ubuntu0.22.04.1',
        accepted: '2026-05-02',
        verified: '2026-05-09',
      },
      'targets.0.accepted': '2026-05-02',
      skips: undefined,
      waivers: [
        { rule: 'ageing', reason },
        { rule: 'settling-period', reason },
        { rule: 'target-not-allowed', reason, until: '2026-05-03' },
      ],
    },
    'changelogs, bugs and declared changes': {
      'source.ref': 'ubuntu/resolute',
      'targets.0.ref': 'ubuntu/noble',
      bugs: [{ id: 2_131_111, 'test-case': 'Boot.' }, { id: 2_131_112 }],
      'packaging-changes': { 'from-source': [{ path: 'debian/', reason: 'Kept as it was.' }] },
    },
  }).map(([name, edits]) => [name, { 'backport.yaml': edited(edits), ...packaging }] as const),
];

/** The manifest first, and the files beside it. */
function folderOf(file: string): Record<string, string> {
  const folder = path.dirname(file);
  const beside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '' && path.join(folder, name) !== file)
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
  return { [path.basename(file)]: readFileSync(file, 'utf8'), ...Object.fromEntries(beside) };
}

function readAll(files: Readonly<Record<string, string>>, today: string) {
  const [name = ''] = Object.keys(files);
  const texts = Object.fromEntries(Object.entries(files).map(([each, text]) => [`/workspace/${each}`, text]));
  const git = name === 'backport.yaml' ? { ...systemGit(), ...memoryGit(refs, files) } : systemGit();
  return readManifest(`/workspace/${name}`, name, {
    files: memoryFiles(texts),
    git,
    workspace: '/workspace',
    calendar,
    today: day(today),
    policy: undefined,
  });
}

/** All that a judgement says, whatever order its findings come in. */
function verdict(read: ReturnType<typeof readAll>, mode: GateMode, rules: readonly Rule[]): unknown {
  const { backport, texts: _, ...places } = read;
  const { findings, targets, lastDay } = judge(backport, mode, places, rules);
  return { findings: findings.map((each) => JSON.stringify(each)).sort(), targets, lastDay };
}

test('the packaging is compared, and there is much to find', () => {
  const row = manifests.find(([name]) => name === 'changelogs, bugs and declared changes');
  const { backport } = readAll(row?.[1] ?? {}, baseDay);
  expect(backport.packaging.comparisons.map(({ list }) => list)).toEqual(['from-source', 'from-previous']);
  expect(backport.changelogs).toHaveLength(1);
});

describe('the order of the rules changes nothing', () => {
  test.each(manifests)('%s', (_, files) => {
    for (const today of [baseDay, '2026-11-23']) {
      const read = readAll(files, today);
      for (const mode of gateModes) {
        const expected = verdict(read, mode, manifestRules);
        expect(verdict(read, mode, [...manifestRules].reverse())).toEqual(expected);
        fc.assert(
          fc.property(
            fc.shuffledSubarray([...manifestRules], { minLength: manifestRules.length }),
            (rules) => {
              expect(verdict(read, mode, rules)).toEqual(expected);
            },
          ),
          { numRuns: 5 },
        );
      }
    }
  });

  test('of any manifest', () => {
    const all = fc.shuffledSubarray([...manifestRules], { minLength: manifestRules.length });
    fc.assert(
      fc.property(anyManifest, fc.constantFrom(...gateModes), all, (text, mode, rules) => {
        const read = readAll({ 'any.yaml': text }, baseDay);
        expect(verdict(read, mode, rules)).toEqual(verdict(read, mode, manifestRules));
      }),
      { numRuns: 50 },
    );
  });
});
