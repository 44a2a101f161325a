import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../../src/model/file-system.ts';
import { toJson } from '../../src/report/json.ts';
import { check } from '../../src/run/check.ts';
import { atBranch, type BranchView } from '../../src/sources/at-branch.ts';
import { branchesWithManifest } from '../../src/sources/branches.ts';
import { disk } from '../../src/sources/disk.ts';
import { findManifests } from '../../src/sources/find-manifests.ts';
import { type Git, systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { baseDay, baseManifest, bundled, day, type Edits, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** A branch is judged from git's objects as it would be where it is checked out. */

const changelog = `open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000).

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
`;
const control = 'Source: open-vm-tools\nMaintainer: U <u@ubuntu.com>\n\nPackage: open-vm-tools\n';

/** A repository with `main`, `ubuntu/resolute` and, as `work` makes it, `ubuntu/noble`; `main` is checked out. */
function series(work: (folder: string) => void = () => {}, edits: Edits = {}): string {
  const folder = repository({
    'debian/changelog': changelog.replace('0ubuntu0.24.04.1) noble', '1ubuntu1) resolute'),
    'debian/control': control,
    'src/main.c': 'int main;\n',
    README: 'x\n',
  });
  git(folder, 'branch', 'ubuntu/resolute');
  git(folder, 'switch', '--quiet', '--create', 'ubuntu/noble');
  writeFileSync(path.join(folder, 'backport.yaml'), edited({ 'source.ref': 'ubuntu/resolute', ...edits }));
  writeFileSync(path.join(folder, 'debian/changelog'), changelog);
  work(folder);
  commit(folder, 'Backport');
  git(folder, 'switch', '--quiet', 'main');
  return folder;
}

const put = (name: string, text: string) => (folder: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const link = (name: string, to: string) => (folder: string) => {
  rmSync(path.join(folder, name), { force: true });
  symlinkSync(to, path.join(folder, name));
};

function viewOf(folder: string, name = 'ubuntu/noble'): BranchView {
  const found = branchesWithManifest(folder, [name]);
  const branch = 'branches' in found ? found.branches.find((each) => each.name === name) : undefined;
  if (!branch) throw new Error(JSON.stringify(found));
  const view = atBranch({ files: memoryFiles({ '/usr/x': 'x\n' }), git: systemGit() }, folder, branch);
  if ('unreadable' in view) throw new Error(view.unreadable);
  return view;
}

async function judged(folder: string, { files, git: asked }: { files: FileSystem; git: Git }) {
  const found = await findManifests([], folder, files);
  if ('wrong' in found) throw new Error(found.wrong);
  const report = check({
    manifests: found.manifests,
    files,
    git: asked,
    workspace: folder,
    workingDirectory: folder,
    calendar: bundled(),
    today: day(baseDay),
    policy: undefined,
    gate: 'auto',
  });
  return { ...JSON.parse(toJson(report)), texts: [...report.texts] };
}

const rulesIn = (report: { manifests: { findings: { rule: string }[] }[] }): string[] =>
  report.manifests.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('the verdict is that of a checkout', () => {
  test.each<[string, (folder: string) => void, Edits, string[]]>([
    ['as it should be', () => {}, {}, []],
    ['packaging', put('debian/rules', 'x\n'), { 'packaging-changes': undefined }, ['packaging-undeclared']],
    ['the upstream source', put('src/main.c', 'int other;\n'), {}, ['upstream-differs']],
    ['no changelog', (folder) => rmSync(path.join(folder, 'debian/changelog')), {}, []],
    ['another version', put('debian/changelog', changelog.replace('2:13.0.10', '2:13.0.9')), {}, []],
    ['a broken manifest', put('backport.yaml', 'version: *\n'), {}, ['manifest-syntax']],
    ['a second manifest', put('backports/a.yml', baseManifest), {}, []],
    [
      'a description in a file of its own',
      put('sru/text.md', '[ Impact ]\nTODO\n'),
      { 'sru.description': undefined, 'sru.description-file': 'sru/text.md' },
      ['missing-section', 'placeholder-text'],
    ],
    ['a manifest that is a link', link('backport.yaml', 'debian/control'), {}, ['manifest-schema']],
    [
      'a folder that is a link',
      (folder) => {
        put('kept/a.yaml', baseManifest)(folder);
        symlinkSync('kept', path.join(folder, 'backports'));
      },
      {},
      [],
    ],
    ['HEAD', () => {}, { 'source.ref': 'HEAD' }, []],
    ['no such ref', () => {}, { 'targets.0.ref': 'nowhere' }, ['repository-unreadable']],
  ])('%s', async (_, work, edits, some) => {
    const folder = series(work, edits);
    const view = await judged(folder, viewOf(folder));
    git(folder, 'switch', '--quiet', 'ubuntu/noble');
    expect(view).toEqual(await judged(folder, { files: disk, git: systemGit() }));
    if (some.length > 0) expect(rulesIn(view)).toEqual(expect.arrayContaining(some));
  });

  test('the work tree is not looked at', async () => {
    const folder = series();
    const before = await judged(folder, viewOf(folder));
    for (const name of ['debian/rules', 'backports/b.yaml']) put(name, 'x\n')(folder);
    rmSync(path.join(folder, 'src'), { recursive: true });
    expect(await judged(folder, viewOf(folder))).toEqual(before);
  });
});

describe('links', () => {
  const folder = series((at) => {
    mkdirSync(path.join(at, 'd/e'), { recursive: true });
    const links: Readonly<Record<string, string>> = {
      'd/up': '../README',
      'd/e/two': '../up',
      out: '../../etc/passwd',
      absolute: '/etc/passwd',
      loop: 'loop',
      nowhere: 'nothing',
      'd/folder': '../debian',
      through: 'README/../debian/control',
      top: 'd/..',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, path.join(at, name));
  });
  const { files } = viewOf(folder);
  test.each([
    ['d/up', 'README'],
    ['d/e/two', 'README'],
    ['d/folder/control', 'debian/control'],
    ['top/top/d/up', 'README'],
    ['top', '.'],
    ['out', undefined],
    ['absolute', undefined],
    ['loop', undefined],
    ['nowhere', undefined],
    ['through', undefined],
    ['README/x', undefined],
    ['../x', undefined],
  ])('%s leads to %s', (name, to) => {
    const whole = to === undefined ? undefined : path.join(folder, to);
    expect(files.realPath(path.join(folder, name))).toBe(whole);
    if (whole === undefined) expect(files.kind(path.join(folder, name))).toBeUndefined();
  });

  test('a folder lists all that stands in it, a link that leads nowhere, too', () => {
    expect(files.list(folder)).toEqual(expect.arrayContaining(['README', 'd', 'loop', 'nowhere', 'top']));
    expect(files.list(path.join(folder, 'd/folder'))).toEqual(['changelog', 'control']);
    expect(files.list(path.join(folder, 'nowhere'))).toEqual([]);
    expect([files.kind('/usr/x'), files.kind('/etc')]).toEqual(['file', undefined]);
  });

  test('what is read is what is there, and of what is not there nothing', () => {
    expect(Buffer.from(files.read(path.join(folder, 'd/up'))).toString()).toBe('x\n');
    expect(Buffer.from(files.readHead(path.join(folder, 'debian/control'), 6)).toString()).toBe('Source');
    expect(files.size(path.join(folder, 'README'))).toBe(2);
    for (const name of ['debian', 'nowhere']) expect(() => files.read(path.join(folder, name))).toThrow();
  });
});

test('nothing that a repository can name is run for it', async () => {
  const folder = series((at) => put('.gitattributes', '* filter=f diff=d merge=m ident\n')(at));
  const clean = await judged(folder, viewOf(folder));
  const program = path.join(folder, '.git/program');
  const ran = path.join(folder, '.git/ran');
  writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\ncat\n`);
  chmodSync(program, 0o755);
  const settings = ['filter.f.clean', 'filter.f.smudge', 'filter.f.process', 'diff.d.command'];
  const more = ['diff.d.textconv', 'diff.external', 'core.fsmonitor', 'core.pager', 'core.sshCommand'];
  for (const key of [...settings, ...more]) git(folder, 'config', key, program);
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
    writeFileSync(path.join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
  }
  const [own, other] = ['ubuntu/noble', 'main'].map((ref) => git(folder, 'rev-parse', ref));
  rmSync(ran, { force: true });
  expect(await judged(folder, viewOf(folder))).toEqual(clean);
  // A commit that stands in the place of another; git itself would show it.
  writeFileSync(path.join(folder, '.git/hooks/reference-transaction'), '');
  git(folder, 'replace', own ?? '', other ?? '');
  expect(await judged(folder, viewOf(folder))).toEqual(clean);
  expect(existsSync(ran)).toBe(false);
});

describe('the branches that carry a manifest', () => {
  const branch = (folder: string, name: string, file?: string): void => {
    git(folder, 'switch', '--quiet', '--create', name, 'main');
    if (file) put(file, 'x\n')(folder);
    commit(folder, name);
    git(folder, 'switch', '--quiet', 'main');
  };
  const hostile = ['ubuntu/$(touch$IFS.x)', 'ubuntu/@everyone', 'ubuntu/`x`'];
  const origin = repository({ README: 'x\n' });
  const made: readonly [string, string?][] = [
    ['ubuntu/noble', 'backport.yaml'],
    ['ubuntu/jammy', 'debian/backport.yml'],
    ['ubuntu/resolute', 'backports/2.yaml'],
    ['ubuntu/plucky', '.github/backport.yaml'],
    ['ubuntu/questing', 'other/backport.yaml'],
    ['ubuntu/list', 'backports/list.txt'],
    ['ubuntu/folder', 'backport.yaml/x'],
    ['ubuntu/deep/one', 'backport.yaml'],
    ['debian/sid', 'backport.yaml'],
    ['sru-gate/sync/ubuntu/noble', 'backport.yaml'],
  ];
  for (const [name, file] of made) branch(origin, name, file);
  for (const name of hostile) branch(origin, name, 'backport.yaml');
  const plain = ['ubuntu/jammy', 'ubuntu/noble', 'ubuntu/plucky', 'ubuntu/resolute'];
  const names = (folder: string, ...patterns: string[]): unknown => {
    const found = branchesWithManifest(folder, patterns);
    return 'branches' in found ? found.branches.map(({ name }) => name) : found;
  };

  test.each([
    [['ubuntu/*'], [...hostile, ...plain].sort()],
    [['ubuntu/noble'], ['ubuntu/noble']],
    [
      ['ubuntu/n*', '*/sid', 'ubuntu/noble'],
      ['debian/sid', 'ubuntu/noble'],
    ],
    [['ubuntu/deep'], ['ubuntu/deep/one']],
    [['**/one'], ['ubuntu/deep/one']],
    [['sru-gate/**'], []],
    [['nowhere/*'], []],
  ])('%j', (patterns, expected) => {
    expect(names(origin, ...patterns)).toEqual(expected);
  });

  test('of a clone those of its origin, too; one that is here comes first', () => {
    const folder = path.join(workspace({}), 'clone');
    git(origin, 'clone', '--quiet', pathToFileURL(origin).href, folder);
    expect(names(folder, 'ubuntu/*')).toEqual([...hostile, ...plain].sort());
    git(folder, 'branch', 'ubuntu/noble', 'origin/main');
    expect(names(folder, 'ubuntu/[mn]*')).toEqual([]);
    expect(names(folder, 'HEAD')).toEqual([]);
  });

  test.each(['', '-x', '/x', 'a b', 'a\nb', 'a~1', 'a:b', 'a^'])('%j is no pattern', (pattern) => {
    expect(names(origin, 'ubuntu/*', pattern)).toMatchObject({
      unreadable: expect.stringContaining('is not a valid branch name or pattern'),
    });
  });

  test('where there is no repository', () => {
    expect(names(workspace({}), 'ubuntu/*')).toMatchObject({ unreadable: 'there is no git repository here' });
  });
});
