import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ChangelogFound } from '../../src/model/packaging.ts';
import { readManifest } from '../../src/run/read-manifest.ts';
import { disk } from '../../src/sources/disk.ts';
import { systemGit } from '../../src/sources/git.ts';
import { changelog } from '../support/changelog.ts';
import { baseDay, bundled, day, type Edits, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** A changelog that its version tells from others. */
const versioned = (version: string): string => changelog({ version });

/**
 * What is gathered for a manifest on a real disk: for each target with a changelog its series, the name of the
 * changelog, and the version on top of it, or what became of it.
 */
function gathered(folder: string, edits: Edits, { name = 'backport.yaml', within = folder } = {}): string[] {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, edited(edits));
  const { backport } = readManifest(file, name, {
    files: disk,
    git: systemGit(),
    workspace: within,
    calendar: bundled(),
    today: day(baseDay),
    policy: undefined,
  });
  return [
    ...backport.changelogs.map(({ target, named, found }) => {
      const what = whatIs(found);
      return `${target.series.written} ${named} ${what}`;
    }),
    ...backport.unreadable.flatMap(({ what, why, targets }) =>
      targets.map(({ series }) => `${series.written} ${/`(.*)`/.exec(what)?.[1]} unreadable: ${why}`),
    ),
  ];
}

function whatIs(found: ChangelogFound): string {
  if (found.kind === 'elsewhere') return found.kind;
  if (found.kind === 'missing') return `missing: ${found.why}`;
  return found.changelog.entries[found.at ?? -1]?.version ?? 'lacks it';
}

const released = { 'targets.0.uploaded': '2026-05-01', 'targets.0.released': '2026-05-20' };
const second = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const named = (name: string): Edits => ({ 'targets.0.changelog': name });

const own = '2:13.0.10-0ubuntu0.24.04.1';
const uploadedOn = { 'targets.0.uploaded': '2026-06-01' };

describe('which changelog is read', () => {
  const folder = workspace({
    'debian/changelog': changelog({ version: '1', distributions: 'stonking' }),
    'noble/changelog': versioned('2'),
    'noble/control': 'Source: open-vm-tools\n',
    'odd:name/changelog': versioned('3'),
    'odd:name/control': 'Source: open-vm-tools\n',
  });

  test.each<[string, Edits, string[]]>([
    ['the one that a target names', named('noble/changelog'), ['noble noble/changelog 2']],
    ['without a name that of the work tree', {}, ['noble debian/changelog 1']],
    [
      'by a name that is not plain',
      named('./debian/../noble//changelog'),
      ['noble ./debian/../noble//changelog 2'],
    ],
    ['by a name with a colon in it', named('odd:name/changelog'), ['noble odd:name/changelog 3']],
    [
      'of two open targets neither is known to have it',
      { 'targets.1': second },
      ['noble debian/changelog elsewhere', 'questing debian/changelog elsewhere'],
    ],
    [
      'for two open targets those that are named',
      { ...named('noble/changelog'), 'targets.1': second },
      ['noble noble/changelog 2', 'questing debian/changelog elsewhere'],
    ],
    [
      'one that both name',
      { ...named('noble/changelog'), 'targets.1': { ...second, changelog: 'noble/changelog' } },
      ['noble noble/changelog 2', 'questing noble/changelog 2'],
    ],
    ['none of a target that is released', { ...released, ...named('noble/changelog') }, []],
    [
      'that of the work tree for the one that is open',
      { ...released, 'targets.1': second },
      ['questing debian/changelog 1'],
    ],
    [
      'of a target that is uploaded, and has its entry',
      { ...uploadedOn, 'targets.0.version': '1' },
      ['noble debian/changelog 1'],
    ],
    ['none of one that has not', uploadedOn, ['noble debian/changelog elsewhere']],
    [
      'one that is named and has not',
      { ...uploadedOn, ...named('noble/changelog') },
      ['noble noble/changelog lacks it'],
    ],
    ['none of a target whose `released` breaks the schema', { 'targets.0.released': '2026-06-31' }, []],
    ['none by default where the name breaks the schema', { 'targets.0.changelog': ['debian/changelog'] }, []],
    ['none by default where the key is misspelt', { 'targets.0.changlog': 'noble/changelog' }, []],
    ['none that is not there', named('noble'), ['noble noble missing: it is a folder']],
    [
      'not what the name begins with',
      named('noble/change'),
      ['noble noble/change missing: there is no such file'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(gathered(folder, edits)).toEqual(expected);
  });

  test.each(['debian/backport.yaml', '.github/backport.yaml', 'backports/noble.yaml'])(
    'from the top level of the repository, not from %s',
    (name) => {
      expect(gathered(folder, {}, { name })).toEqual(['noble debian/changelog 1']);
      expect(gathered(folder, named('noble/changelog'), { name })).toEqual(['noble noble/changelog 2']);
    },
  );

  test('none by default where there is none', () => {
    expect(gathered(workspace({ 'debian/changelog/': '' }), {})).toEqual([]);
  });

  test('one in an older encoding, as dpkg reads bytes', () => {
    const bytes = Buffer.from(changelog({ changes: '* Ren\u00e9 (LP: #2130000)' }), 'latin1');
    const other = workspace({ 'debian/x': '' });
    writeFileSync(path.join(other, 'debian/changelog'), bytes);
    expect(gathered(other, {})).toEqual([`noble debian/changelog ${own}`]);
  });
});

describe('a name in place of what is built', () => {
  const instead =
    'missing: it is not the changelog of what is built, which the work tree has in `debian/changelog`';
  const fake = { 'fake/changelog': changelog({}) };

  test.each<[string, Record<string, string>, string]>([
    ['beside one that is for the series', { 'debian/changelog': versioned('1') }, instead],
    ['beside one that has the entry', { 'debian/changelog': changelog({ distributions: 'x' }) }, instead],
    [
      'beside one that is still UNRELEASED',
      { 'debian/changelog': changelog({ version: '1', distributions: 'UNRELEASED' }) },
      instead,
    ],
    [
      'with packaging of its own, beside that of the series',
      {
        'debian/changelog': versioned('1'),
        'fake/control': 'Source: open-vm-tools\n',
      },
      instead,
    ],
    [
      'beside that of another series',
      { 'debian/changelog': changelog({ version: '1', distributions: 'questing' }) },
      own,
    ],
    ['beside that of another package', { 'debian/changelog': changelog({ package: 'other' }) }, own],
    ['where there is none', {}, own],
  ])('%s', (_, files, expected) => {
    expect(gathered(workspace({ ...fake, ...files }), named('fake/changelog'))).toEqual([
      `noble fake/changelog ${expected}`,
    ]);
  });

  test('a link to the one that is built is that', () => {
    const folder = workspace({ 'debian/changelog': changelog({}) });
    symlinkSync('debian/changelog', path.join(folder, 'link'));
    expect(gathered(folder, named('link'))).toEqual([`noble link ${own}`]);
  });
});

describe('at a ref', () => {
  const folder = repository({ 'debian/changelog': versioned('1'), 'with: colon': versioned('2') });
  git(folder, 'branch', 'ubuntu/noble');
  rmSync(path.join(folder, 'with: colon'));
  writeFileSync(path.join(folder, 'debian/changelog'), versioned('3'));
  commit(folder, 'Third');

  test.each([
    ['ubuntu/noble:debian/changelog', '1'],
    ['HEAD:debian/changelog', '3'],
    [
      'ubuntu/noble:with: colon',
      'missing: it is not the changelog of what is built, which `ubuntu/noble` has in `debian/changelog`',
    ],
    ['ubuntu/noble:with:\ncolon', 'missing: there is no such file at that ref'],
    ['ubuntu/noble:../changelog', 'missing: it lies outside the repository'],
    ['ubuntu/mantic:debian/changelog', 'unreadable: the repository here has no ref `ubuntu/mantic`'],
    ['--help:debian/changelog', 'unreadable: `--help` is not a valid name of a ref'],
    [':debian/changelog', 'missing: there is no such file'],
    ['ubuntu/noble:', 'missing: there is no such file'],
    ['ubuntu/noble', 'missing: there is no such file'],
  ])('%j', (name, expected) => {
    expect(gathered(folder, named(name))).toEqual([`noble ${name} ${expected}`]);
  });

  test('not of a target that is released: it need not be there any more', () => {
    expect(gathered(folder, { ...released, ...named('ubuntu/mantic:debian/changelog') })).toEqual([]);
  });
});

describe('what a manifest names stays inside the workspace', () => {
  const outer = workspace({ 'debian/changelog': versioned('1'), 'inner/debian/changelog': versioned('2') });
  const inner = path.join(outer, 'inner');
  symlinkSync(path.join(outer, 'debian/changelog'), path.join(inner, 'file'));
  symlinkSync(path.join(outer, 'debian'), path.join(inner, 'folder'));
  symlinkSync('debian/changelog', path.join(inner, 'within'));
  symlinkSync('nowhere', path.join(inner, 'broken'));
  symlinkSync('round', path.join(inner, 'round'));

  test.each([
    ['../debian/changelog', 'missing: it lies outside the workspace'],
    ['debian/../../debian/changelog', 'missing: it lies outside the workspace'],
    ['file', 'missing: it lies outside the workspace'],
    ['folder/changelog', 'missing: it lies outside the workspace'],
    ['within', '2'],
    ['broken', 'missing: there is no such file'],
    ['round', 'missing: there is no such file'],
    ['/dev/zero', 'missing: it lies outside the workspace'],
  ])('%s', (name, expected) => {
    expect(gathered(inner, named(name))).toEqual([`noble ${name} ${expected}`]);
  });

  test('by a path from the root as well', () => {
    const [outside, inside] = [outer, inner].map((folder) => path.join(folder, 'debian/changelog')) as [
      string,
      string,
    ];
    expect(gathered(inner, named(outside))).toEqual([
      `noble ${outside} missing: it lies outside the workspace`,
    ]);
    expect(gathered(inner, named(inside))).toEqual([`noble ${inside} 2`]);
  });

  test('so does what it does not name', () => {
    const folder = workspace({});
    symlinkSync(path.join(outer, 'debian'), path.join(folder, 'debian'));
    expect(gathered(folder, {})).toEqual(['noble debian/changelog missing: it lies outside the workspace']);
  });

  test('nor of two targets, of which nobody can say whose it would be', () => {
    const folder = workspace({ 'debian/control': '' });
    symlinkSync(path.join(outer, 'debian/changelog'), path.join(folder, 'debian/changelog'));
    const why = 'debian/changelog unreadable: it lies outside the workspace';
    expect(gathered(folder, { 'targets.1': second })).toEqual([`noble ${why}`, `questing ${why}`]);
  });

  test('a link that leads nowhere is one that cannot be read', () => {
    const folder = workspace({ 'debian/control': '' });
    symlinkSync('../nowhere', path.join(folder, 'debian/changelog'));
    const why = 'there is no such file';
    expect(gathered(folder, {})).toEqual([`noble debian/changelog missing: ${why}`]);
    expect(gathered(folder, { 'targets.1': second })).toEqual([
      `noble debian/changelog unreadable: ${why}`,
      `questing debian/changelog unreadable: ${why}`,
    ]);
  });

  test('a manifest outside the workspace does not reach into it, nor stay where it is', () => {
    const other = repository({ 'debian/changelog': versioned('3') });
    expect(gathered(other, {}, { within: inner })).toEqual([
      'noble debian/changelog missing: it lies outside the workspace',
    ]);
    expect(gathered(other, named('HEAD:debian/changelog'), { within: inner })).toEqual([
      'noble HEAD:debian/changelog missing: it lies outside the workspace',
    ]);
  });
});

describe('a manifest in a repository below the workspace', () => {
  const top = workspace({ 'debian/changelog': versioned('1') });
  const packaging = path.join(top, 'work/packaging');
  mkdirSync(path.join(packaging, 'debian'), { recursive: true });
  writeFileSync(path.join(packaging, 'debian/changelog'), versioned('2'));
  git(packaging, 'init', '--quiet', '--initial-branch=main');
  commit(packaging, 'First');

  test.each<[string, Edits, string[]]>([
    ['has its own top level', {}, ['noble debian/changelog 2']],
    ['has its own refs', named('main:debian/changelog'), ['noble main:debian/changelog 2']],
    [
      'may name what lies beside it',
      { ...named('../../debian/changelog'), package: 'other' },
      ['noble ../../debian/changelog 1'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(gathered(packaging, edits, { within: top })).toEqual(expected);
    expect(gathered(packaging, edits, { name: 'debian/backport.yaml', within: top })).toEqual(expected);
  });

  test('a workspace in the midst of a repository is its own top level, and has no refs', () => {
    const folder = repository({
      'debian/changelog': versioned('1'),
      'below/debian/changelog': versioned('2'),
    });
    const below = path.join(folder, 'below');
    expect(gathered(below, {})).toEqual(['noble debian/changelog 2']);
    expect(gathered(below, named('HEAD:debian/changelog'))).toEqual([
      'noble HEAD:debian/changelog unreadable: there is no git repository here',
    ]);
  });
});

test('a letter of an older encoding is no fault, for dpkg reads bytes', () => {
  const folder = workspace({});
  const text = `${versioned('2')}\n -- J\u00f6rg`.replace('A Packager', 'J\u00f6rg');
  mkdirSync(path.join(folder, 'debian'));
  writeFileSync(path.join(folder, 'debian/changelog'), Buffer.from(text, 'latin1'));
  expect(gathered(folder, {})).toEqual(['noble debian/changelog 2']);
});
