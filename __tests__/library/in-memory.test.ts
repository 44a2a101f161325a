import { describe, expect, test } from '@jest/globals';
import type { CheckSettings } from '../../src/library/face.ts';
import { inMemoryRequest } from '../../src/library/in-memory.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { allFindings } from '../../src/report/report.ts';
import { check } from '../../src/run/check.ts';
import { baseDay, baseManifest, edited } from '../support/check.ts';

/** The check over files in memory, as the library, the playground and an editor use it. */

const settings: CheckSettings = { day: baseDay };

function found(files: Record<string, string | Uint8Array>, more: Partial<CheckSettings> = {}) {
  const report = check(inMemoryRequest(files, { ...settings, ...more }));
  return allFindings(report).map(({ rule, at }) => [rule, at && report.nameOf(at.file), at?.line]);
}

test('a manifest that passes passes, as text and as bytes', () => {
  expect(found({ 'backport.yaml': baseManifest })).toEqual([]);
  expect(found({ 'debian/backport.yml': new TextEncoder().encode(baseManifest) })).toEqual([]);
});

test('the day, the calendar, the policy and the manifests are those that are given', () => {
  const files = { 'backport.yaml': baseManifest, 'other/mine.yaml': 'version: 1\n', 'none.yaml': '' };
  expect(found(files, { day: '2026-05-01' })).toContainEqual(['settling-period', 'backport.yaml', 5]);
  expect(found(files, { manifests: ['other/mine.yaml'] })).toContainEqual([
    'manifest-schema',
    'other/mine.yaml',
    1,
  ]);
  const report = check(inMemoryRequest(files, { ...settings, policy: 'sru' }));
  expect(report.manifests.map(({ path, policy }) => [path, policy])).toEqual([['backport.yaml', 'sru']]);
  const calendar =
    'version,codename,series,created,release,eol\n26.04 LTS,R,resolute,2025-10-09,2026-04-23,2031-05-29\n';
  expect(found(files, { calendar })).toContainEqual(['unknown-series', 'backport.yaml', 8]);
});

test('what a manifest names is read among the files, and never above them', () => {
  const policy = 'name: mine\nsummary: Ours\nextends: open-vm-tools\n';
  const own = edited({ policy: './mine.yaml' });
  expect(found({ 'backport.yaml': own, 'mine.yaml': policy })).toEqual([]);
  expect(found({ 'backport.yaml': edited({ policy: '../mine.yaml' }), 'mine.yaml': policy })).toEqual([
    ['unknown-policy', 'backport.yaml', 2],
  ]);
});

test('what git would say is not asked, and the finding says where it is', () => {
  const files = { 'backport.yaml': edited({ 'source.ref': 'ubuntu/resolute' }), 'debian/changelog': '' };
  const [finding] = allFindings(check(inMemoryRequest(files, settings)));
  expect(finding).toMatchObject({ rule: 'repository-unreadable', severity: 'inconclusive' });
  expect(finding?.message).toContain('nothing here asks git');
  expect(finding?.help).toContain('the command line asks git');
});

describe('what cannot be is one sentence', () => {
  const files = { 'backport.yaml': baseManifest };
  test.each<[string, Record<string, string>, Partial<CheckSettings>, string]>([
    ['a day', files, { day: '2026-02-30' }, 'The day `2026-02-30` is not one'],
    ['a policy', files, { policy: 'open-vm-tool' }, 'Did you mean `open-vm-tools`?'],
    [
      'a calendar',
      files,
      { calendar: 'series\n' },
      'The calendar cannot be used: its first line names no column',
    ],
    ['a manifest that is not there', files, { manifests: ['x.yaml'] }, 'There is no file `x.yaml`'],
    ['a manifest above', files, { manifests: ['../files/backport.yaml'] }, 'There is no file'],
    ['no manifest', { 'README.md': '' }, {}, 'There is no manifest among the files'],
    ...['/backport.yaml', './a.yaml', 'a//b', 'a/', 'a/../b', '', 'a\0b', 'x'.repeat(5000)].map(
      (name): [string, Record<string, string>, Partial<CheckSettings>, string] => [
        `a name: ${JSON.stringify(name.slice(0, 20))}`,
        { ...files, [name]: '' },
        {},
        'A file cannot be named',
      ],
    ),
  ])('%s', (_, given, more, sentence) => {
    const run = () => inMemoryRequest(given, { ...settings, ...more });
    expect(run).toThrow(CannotRun);
    expect(run).toThrow(sentence);
  });
});
