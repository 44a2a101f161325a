import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitText, systemGit } from '../../src/sources/git.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

const mebibyte = 1024 * 1024;
const odd = [
  'with spaces',
  `with "double" and 'single' quotes`,
  'with\nnewline',
  '-dash',
  '*',
  ':(top)x',
  'é',
];

let origin: string;
/** Two commits on `main`, the first on `ubuntu/noble` too, and a tag of each kind. */
beforeAll(() => {
  origin = repository({
    'debian/changelog': 'first\n',
    'debian/large': 'x'.repeat(mebibyte + 1),
    'debian/largest': 'x'.repeat(mebibyte),
    'debian/marked': '\ufeffmarked\n',
    'debian/empty': '',
    'only/one': 'one\n',
    ...Object.fromEntries(odd.map((name) => [`odd/${name}`, `${name}\n`])),
  });
  writeFileSync(path.join(origin, 'debian/latin'), Buffer.from('caf\xe9\n', 'latin1'));
  symlinkSync('changelog', path.join(origin, 'debian/link'));
  commit(origin, 'Odd files');
  git(origin, 'branch', 'ubuntu/noble');
  git(origin, 'tag', 'light/1');
  writeFileSync(path.join(origin, 'debian/changelog'), 'second\n');
  commit(origin, 'Second');
  git(origin, 'tag', '--annotate', '--message', 'A tag', 'full/2');
  git(origin, 'tag', 'blob', 'HEAD:debian/changelog');
});

const at = (folder: string, ref: string, file = 'debian/changelog'): GitText =>
  systemGit().fileAt(folder, ref, file);

/** A copy of the repository, as a workflow's checkout makes it. */
function clone(...flags: string[]): string {
  const folder = path.join(workspace({}), 'clone');
  git(origin, 'clone', '--quiet', ...flags, pathToFileURL(origin).href, folder);
  return folder;
}

describe('a changelog, which is asked for with its commit', () => {
  test.each([
    ['a text', 'first\n', { text: 'first\n' }],
    ['one with a byte order mark', '\ufeffmarked\n', { text: 'marked\n', hasByteOrderMark: true }],
    ['an empty one', '', { text: '' }],
    ['the largest', 'x'.repeat(mebibyte), { text: 'x'.repeat(mebibyte) }],
    ['one that is too large', 'x'.repeat(mebibyte + 1), { missing: 'it is larger than 1 MiB' }],
    ['one that is far too large', 'x'.repeat(20 * mebibyte), { missing: 'it is larger than 1 MiB' }],
  ])('%s', (_, text, expected) => {
    expect(at(repository({ 'debian/changelog': text }), 'main')).toEqual(expected);
  });

  test('a link, a folder, and none', () => {
    const folder = repository({ 'debian/changelog/one': 'x\n' });
    expect(at(folder, 'main')).toEqual({ missing: 'it is a folder there' });
    git(folder, 'rm', '-rq', 'debian/changelog');
    writeFileSync(path.join(folder, 'NEWS'), 'x\n');
    commit(folder, 'None');
    expect(at(folder, 'main')).toEqual({ missing: 'there is no such file at that ref' });
    mkdirSync(path.join(folder, 'debian'), { recursive: true });
    symlinkSync('../NEWS', path.join(folder, 'debian/changelog'));
    commit(folder, 'Link');
    expect(at(folder, 'main')).toEqual({ missing: 'it is a link there; name the file that it leads to' });
  });
});

describe('a ref and a path that are there', () => {
  test.each([
    ['a branch', 'ubuntu/noble', 'first\n'],
    ['the branch that is checked out', 'main', 'second\n'],
    ['HEAD', 'HEAD', 'second\n'],
    ['a tag', 'light/1', 'first\n'],
    ['an annotated tag', 'full/2', 'second\n'],
    ['a ref in full', 'refs/heads/ubuntu/noble', 'first\n'],
  ])('%s', (_, ref, text) => {
    expect(at(origin, ref)).toEqual({ text });
  });

  test('a commit by its name, and by its beginning', () => {
    const name = git(origin, 'rev-parse', 'ubuntu/noble');
    expect(at(origin, name)).toEqual({ text: 'first\n' });
    expect(at(origin, name.slice(0, 12))).toEqual({ text: 'first\n' });
  });

  test('the work tree is not asked', () => {
    const folder = repository({ file: 'committed\n' });
    writeFileSync(path.join(folder, 'file'), 'changed\n');
    expect(at(folder, 'HEAD', 'file')).toEqual({ text: 'committed\n' });
  });

  test('a branch that only origin has, and one that both have', () => {
    const folder = clone();
    expect(git(folder, 'branch', '--list', 'ubuntu/noble')).toBe('');
    expect(at(folder, 'ubuntu/noble')).toEqual({ text: 'first\n' });
    expect(at(folder, 'origin/ubuntu/noble')).toEqual({ text: 'first\n' });
    git(folder, 'branch', '--no-track', 'ubuntu/noble', 'main');
    expect(at(folder, 'ubuntu/noble')).toEqual({ text: 'second\n' });
  });

  test('a detached head', () => {
    const folder = clone();
    git(folder, 'checkout', '--quiet', '--detach', 'origin/ubuntu/noble');
    expect(at(folder, 'HEAD')).toEqual({ text: 'first\n' });
    expect(at(folder, 'main')).toEqual({ text: 'second\n' });
  });

  test('a work tree beside its repository', () => {
    const folder = path.join(workspace({}), 'beside');
    git(origin, 'worktree', 'add', '--quiet', '--detach', folder, 'ubuntu/noble');
    expect(at(folder, 'HEAD')).toEqual({ text: 'first\n' });
  });
});

describe('the files below a folder at a ref', () => {
  const below = (files: Record<string, string>, folder: string): string[] => {
    const found = systemGit().filesAt(repository(files), 'main', folder);
    return 'unreadable' in found ? [found.unreadable] : [...found].filter((name) => name !== '').sort();
  };

  test('all of them, by their paths from the top level', () => {
    const files = {
      'debian/patches/a': '',
      'debian/patches/b c/\u00e9': '',
      'debian/patches-old': '',
      x: '',
    };
    expect(below(files, 'debian/patches')).toEqual(['debian/patches/a', 'debian/patches/b c/\u00e9']);
  });

  test('none where there is no such folder, or it is a file', () => {
    expect(below({ 'debian/control': '' }, 'debian/patches')).toEqual([]);
    expect(below({ 'debian/patches': '' }, 'debian/patches')).toEqual([]);
  });

  test('a ref that is not there', () => {
    const found = systemGit().filesAt(repository({}), 'gone', 'debian/patches');
    expect(found).toMatchObject({ unreadable: 'the repository here has no ref `gone`' });
  });
});

describe('paths', () => {
  test.each([
    ['from the top level, made plain', './debian/../debian//changelog', { text: 'second\n' }],
    ['an empty file', 'debian/empty', { text: '' }],
    ['1 MiB', 'debian/largest', { text: 'x'.repeat(mebibyte) }],
    ['a byte order mark is no text', 'debian/marked', { text: 'marked\n', hasByteOrderMark: true }],
    ['one byte over 1 MiB', 'debian/large', { missing: 'it is larger than 1 MiB' }],
    ['not UTF-8', 'debian/latin', { missing: 'it is not UTF-8 text' }],
    ['nothing there', 'debian/change', { missing: 'there is no such file at that ref' }],
    ['nothing below a file', 'debian/changelog/x', { missing: 'there is no such file at that ref' }],
    ['a folder', 'debian', { missing: 'it is a folder there' }],
    ['a folder with its slash', 'debian/', { missing: 'it is a folder there' }],
    ['a folder of one file', 'only/', { missing: 'it is a folder there' }],
    ['the top level', './', { missing: 'it is a folder there' }],
    ['a link', 'debian/link', { missing: expect.stringContaining('it is a link there') }],
    ['above the top level', '../debian/changelog', { missing: 'it lies outside the repository' }],
    ['above it, and back', 'debian/../../debian/changelog', { missing: 'it lies outside the repository' }],
    ['from the root', '/etc/passwd', { missing: 'it lies outside the repository' }],
    ['the root', '/', { missing: 'it lies outside the repository' }],
    ['a pattern', 'debian/chang*', { missing: 'there is no such file at that ref' }],
    ['another kind of path', ':(glob)debian/*', { missing: 'there is no such file at that ref' }],
    ['a byte that no path has', 'debian/changelog\0', { missing: 'there is no such file at that ref' }],
  ])('%s', (_, file, expected) => {
    expect(at(origin, 'main', file)).toEqual(expected);
  });

  test.each(odd)('%j', (name) => {
    expect(at(origin, 'main', `odd/${name}`)).toEqual({ text: `${name}\n` });
  });

  test('a submodule', () => {
    const folder = repository({ file: '' });
    const head = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${head},sub`);
    git(folder, 'commit', '--quiet', '--message', 'A submodule');
    expect(at(folder, 'HEAD', 'sub')).toEqual({ missing: 'it is a folder there' });
  });
});

const fetchDepth = { help: expect.stringContaining('`fetch-depth: 0`') };

describe('what nobody can know', () => {
  test('a ref that is not there', () => {
    expect(at(origin, 'ubuntu/mantic')).toEqual({
      unreadable: 'the repository here has no ref `ubuntu/mantic`',
      ...fetchDepth,
    });
  });

  test('a ref that is no commit: git says why', () => {
    expect(at(origin, 'blob')).toMatchObject({
      unreadable: expect.stringMatching(/^the repository here has no ref `blob` \(git says `error: .*commit/),
    });
  });

  test('a shallow clone has its own branch and no other', () => {
    const folder = clone('--depth=1');
    expect(at(folder, 'main')).toEqual({ text: 'second\n' });
    expect(at(folder, 'ubuntu/noble')).toMatchObject({
      unreadable: expect.stringContaining('no ref'),
      ...fetchDepth,
    });
    const older = git(origin, 'rev-parse', 'ubuntu/noble');
    expect(at(folder, older)).toMatchObject({ unreadable: expect.stringContaining('no ref'), ...fetchDepth });
  });

  test.each(['blob:none', 'tree:0'])('a partial clone without %s fetches nothing', (filter) => {
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const folder = clone(`--filter=${filter}`, '--no-checkout', '--no-tags');
    const before = readdirSync(path.join(folder, '.git/objects/pack'));
    expect(at(folder, 'ubuntu/noble')).toEqual({
      unreadable: expect.stringContaining('lacks what the ref holds'),
      help: expect.stringContaining('`filter`'),
    });
    expect(readdirSync(path.join(folder, '.git/objects/pack'))).toEqual(before);
  });

  test('a repository without a commit', () => {
    const folder = workspace({});
    git(folder, 'init', '--quiet');
    expect(at(folder, 'HEAD')).toMatchObject({ unreadable: expect.stringContaining('no ref') });
  });

  test('a repository whose settings are broken: git says why', () => {
    const folder = repository({ file: '' });
    writeFileSync(path.join(folder, '.git/config'), '[core\n');
    expect(at(folder, 'HEAD')).toMatchObject({ unreadable: expect.stringContaining('bad config') });
  });

  test.each([
    ['no repository', () => workspace({ 'debian/changelog': 'here\n' })],
    ['a folder in the midst of one', () => path.join(origin, 'debian')],
    ['no folder', () => path.join(workspace({}), 'gone')],
  ])('%s', (_, folder) => {
    expect(at(folder(), 'HEAD')).toEqual({
      unreadable: 'there is no git repository here',
      help: expect.stringContaining('`actions/checkout`'),
    });
  });
});

describe('the environment', () => {
  const kept = { ...process.env };
  afterEach(() => {
    for (const name of [
      'PATH',
      'GIT_DIR',
      'GIT_WORK_TREE',
      'GIT_INDEX_FILE',
      'GIT_TEST_ASSUME_DIFFERENT_OWNER',
    ]) {
      if (kept[name] === undefined) delete process.env[name];
      else process.env[name] = kept[name];
    }
  });

  test('without git', () => {
    process.env.PATH = workspace({});
    expect(at(origin, 'main')).toEqual({
      unreadable: 'git is not installed here',
      help: expect.stringContaining('install git'),
    });
  });

  test('with a git that breaks', () => {
    const folder = workspace({ git: '#!/bin/sh\nkill -9 $$\n' });
    chmodSync(path.join(folder, 'git'), 0o755);
    process.env.PATH = folder;
    expect(at(origin, 'main')).toMatchObject({ unreadable: expect.stringContaining('git gave no answer') });
  });

  test("in a hook of another repository, git reads the manifest's", () => {
    const other = repository({ 'debian/changelog': 'other\n' });
    process.env.GIT_DIR = path.join(other, '.git');
    process.env.GIT_WORK_TREE = other;
    process.env.GIT_INDEX_FILE = path.join(other, '.git/index');
    expect(at(origin, 'main')).toEqual({ text: 'second\n' });
  });

  test('a folder of another owner', () => {
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    expect(at(clone(), 'main')).toEqual({
      unreadable: 'git does not trust the owner of this folder',
      help: expect.stringContaining('safe.directory'),
    });
  });
});

describe('a ref is a name and nothing else', () => {
  const refused = [
    '--help',
    '--output=touched',
    '-h',
    '$(touch touched)',
    '`touch touched`',
    'a b',
    'with\nnewline',
    'with\ttab',
    'main\0',
    'main..ubuntu/noble',
    '../main',
    '^main',
    'main^',
    'main~1',
    'HEAD@{1}',
    '@{-1}',
    'HEAD^{/Second}',
    ':/Second',
    'main:debian',
    'ubuntu/*',
    'a'.repeat(251),
    '',
  ];
  const unknown = ['a;b', '$IFS', '"main"', "'main'", '$(touch$IFS)', 'é', '|', '>touched', 'a'.repeat(250)];

  test.each(refused)('%j is refused', (ref) => {
    const before = everything(origin);
    expect(at(origin, ref)).toMatchObject({
      unreadable: expect.stringContaining('is not a valid name of a ref'),
    });
    expect(everything(origin)).toEqual(before);
  });

  test.each(unknown)('%j is not there', (ref) => {
    const before = everything(origin);
    expect(at(origin, ref)).toMatchObject({ unreadable: expect.stringContaining('has no ref') });
    expect(everything(origin)).toEqual(before);
  });
});

/** The names of all that lies in a folder. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

test("a bare repository among the files of a workspace is not asked: its configuration is somebody else's", () => {
  const folder = path.join(workspace({}), 'bare');
  git(origin, 'clone', '--quiet', '--bare', origin, folder);
  expect(at(folder, 'main')).toMatchObject({ unreadable: expect.any(String) });
});

test('branches, those of remotes and tags are listed in full, with the one that is checked out', () => {
  expect(systemGit().refs(origin)).toEqual({
    names: expect.arrayContaining([
      'refs/heads/main',
      'refs/heads/ubuntu/noble',
      'refs/tags/light/1',
      'refs/tags/full/2',
    ]),
    checkedOut: 'refs/heads/main',
  });
  const folder = path.join(workspace({}), 'clone');
  git(origin, 'clone', '--quiet', pathToFileURL(origin).href, folder);
  git(folder, 'checkout', '--quiet', '--detach');
  expect(systemGit().refs(folder)).toEqual({
    names: expect.arrayContaining(['refs/remotes/origin/ubuntu/noble']),
    checkedOut: undefined,
  });
});

test('the commits that change a file, the newest first', () => {
  const commits = systemGit().commitsOn(origin, 'main', 'debian/changelog');
  expect(commits).toEqual(git(origin, 'log', '--format=%H', 'main', '--', 'debian/changelog').split('\n'));
  expect(systemGit().commitsOn(origin, 'main', 'debian/none')).toEqual([]);
  expect(systemGit().commitsOn(origin, '--all', 'debian/changelog')).toMatchObject({
    unreadable: expect.stringContaining('is not a valid name of a ref'),
  });
});
