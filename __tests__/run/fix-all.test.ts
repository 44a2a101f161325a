import { describe, expect, test } from '@jest/globals';
import { writeFixes } from '../../src/commands/fix.ts';
import type { World } from '../../src/commands/world.ts';
import { allFindings } from '../../src/report/report.ts';
import { check } from '../../src/run/check.ts';
import { fixAll } from '../../src/run/fix-all.ts';
import { utf8 } from '../../src/sources/files.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { changelog } from '../support/changelog.ts';
import { baseManifest, edited } from '../support/check.ts';
import { requestOn } from '../support/request.ts';

/** What fixing makes of the texts that it changes. */
function fixedIn(texts: Readonly<Record<string, string>>): Record<string, string> {
  const request = requestOn(texts);
  const { texts: changed } = fixAll(request, check(request), { mayChange: () => true });
  return Object.fromEntries([...changed].map(([file, { after }]) => [file.replace('/w/', ''), after]));
}

const wrong = baseManifest
  .replace('  title: Backport', '  title: Update')
  .replace('[ Test Plan ]', '[ Test Case ]');

describe('what is kept', () => {
  test('each manifest is mended, one with nothing to mend is not read again', () => {
    const texts = { 'backports/a.yaml': wrong, 'backports/b.yaml': baseManifest, 'backports/c.yaml': wrong };
    const [after] = Object.values(fixedIn({ 'backports/a.yaml': wrong }));
    expect(after).toBe(baseManifest);
    expect(fixedIn(texts)).toEqual({ 'backports/a.yaml': after, 'backports/c.yaml': after });
    const request = requestOn(texts);
    const report = check(request);
    const read: string[] = [];
    const watched = {
      ...request.files,
      read: (file: string) => {
        read.push(file);
        return request.files.read(file);
      },
    };
    fixAll({ ...request, files: watched }, report, { mayChange: () => true });
    expect(read).not.toContain('/w/backports/b.yaml');
  });

  test('a fix that brings another finding in place of its own is not', () => {
    const texts = {
      'own.yaml':
        'name: own\nsummary: Own\nextends: open-vm-tools\ntitle: "TODO {package} {version} {series}"\n',
      'backports/a.yaml': edited({ policy: '../own.yaml', 'sru.title': 'Update' }),
    };
    const request = requestOn(texts);
    const report = check(request);
    expect(report.manifests[0]?.findings.map(({ rule, fix }) => [rule, fix !== undefined])).toEqual([
      ['title-format', true],
    ]);
    expect(fixedIn(texts)).toEqual({});
  });

  test('what a finding hid is no reason to keep it', () => {
    const before = baseManifest.replace('    replaces', '    uploaded: 1.6.2026\n    replaces');
    const texts = { 'backports/a.yaml': before };
    const request = requestOn(texts);
    expect(check(request).manifests[0]?.findings.map(({ rule }) => rule)).toEqual(['manifest-schema']);
    expect(fixedIn(texts)).toEqual({ 'backports/a.yaml': before.replace('1.6.2026', '2026-06-01') });
  });

  test('a waiver that only the other manifests of the run make needed is', () => {
    const waivers = [{ rule: 'cadence', reason: 'A reason of more than twenty characters.' }];
    const texts = {
      'backports/a.yaml': baseManifest,
      'backports/b.yaml': edited({ waivers, 'sru.title': 'Update' }),
    };
    expect(fixedIn(texts)).toEqual({ 'backports/b.yaml': edited({ waivers }) });
  });

  test('two manifests with one description each get what is theirs, and that once', () => {
    const shared = { 'sru.description': undefined, 'sru.description-file': 'd.md' };
    const description = /description: \|\n([\s\S]*?)\n(?=\S)/.exec(`${baseManifest}\n#`)?.[1] ?? '';
    const texts = {
      'backports/d.md': description.replace(/^ {4}/gm, '').replace('Test Plan', 'Test Case'),
      'backports/a.yaml': edited({ ...shared, 'sru.title': 'Update' }),
      'backports/b.yaml': edited({ ...shared, 'sru.title': 'Update' }),
    };
    const request = { ...requestOn(texts), manifests: ['/w/backports/a.yaml', '/w/backports/b.yaml'] };
    const { findings } = fixAll(request, check(request), { mayChange: () => true });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'legacy-section-name',
      'title-format',
      'title-format',
    ]);
  });
});

describe('what is written', () => {
  /** `--fix` on a manifest, which reads otherwise from its nth reading on. */
  function write(changesAt: number): { replaced: string[]; said: string; failed: string } {
    const memory = memoryFiles({ '/w/backports/a.yaml': wrong });
    let count = 0;
    const files = {
      ...memory,
      read: (file: string) => (++count >= changesAt ? Buffer.from(`${wrong}# changed\n`) : memory.read(file)),
    };
    const request = requestOn({ 'backports/a.yaml': wrong }, files);
    const replaced: string[] = [];
    let said = '';
    let failed = '';
    const world = {
      files,
      workingDirectory: '/w',
      environment: {},
      complain: (text: string) => {
        said += text;
      },
      replace: (file: string) => void replaced.push(file),
    } as unknown as World;
    try {
      writeFixes(request, check(request), world);
    } catch (error) {
      failed = String(error);
    }
    return { replaced, said, failed };
  }

  test('the file, where it is as it was checked', () => {
    expect(write(Number.POSITIVE_INFINITY)).toMatchObject({ replaced: ['/w/backports/a.yaml'], failed: '' });
  });

  test.each([2, 3, 4, 5])('nothing where it changed before it was read the %dth time', (changesAt) => {
    expect(write(changesAt)).toEqual({
      replaced: [],
      said: '',
      failed:
        'CannotRun: Nothing was written to `backports/a.yaml`: it changed meanwhile. Run it again. What is reported as fixed above was written.',
    });
  });
});

test('a file that is no UTF-8 text is not written', () => {
  const texts = {
    'backports/a.yaml': baseManifest,
    'debian/changelog': changelog(
      { changes: '* New (LP:#2130000)' },
      { version: '2:13.0.0-1', changes: '* Thanks to J\u00f6rg' },
    ),
  };
  const there = requestOn(texts).files;
  const latin = { ...there, read: (file: string) => Buffer.from(utf8(there.read(file)), 'latin1') };
  const request = requestOn(texts, latin);
  const report = check(request);
  expect(allFindings(report).map(({ rule }) => rule)).toContain('changelog-bug-form');
  expect(fixAll(request, report, { mayChange: () => true }).texts.size).toBe(0);
  expect(fixedIn(texts)).toHaveProperty(['debian/changelog']);
});
