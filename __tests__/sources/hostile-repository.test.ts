import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/run/check.ts';
import { disk } from '../../src/sources/files.ts';
import { systemGit } from '../../src/sources/git.ts';
import { builtinPolicy } from '../../src/sources/policy-file.ts';
import { bundled, day, type Edits, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';

/** Ways to hide a change from the packaging rules, in a real repository: each was one once. */

const control = 'Source: open-vm-tools\nMaintainer: U <u@ubuntu.com>\n\nPackage: open-vm-tools\n';
const refs: Edits = { 'source.ref': 'ubuntu/resolute', 'targets.0.ref': 'ubuntu/noble' };

/** The rules that find something in a repository that was clean before somebody worked on it. */
function found(
  work: (folder: string) => void,
  edits: Edits = {},
  { name = 'backport.yaml', policy = undefined as string | undefined } = {},
): string[] {
  const folder = repository({
    'debian/control': control,
    'debian/rules': '#!/usr/bin/make -f\n',
    'debian/patches/series': 'CVE-1.patch\nx.patch\n',
    'debian/patches/CVE-1.patch': 'Description: x\nOrigin: y\n',
    'debian/patches/x.patch': 'Description: x\nOrigin: y\n',
    'src/main.c': 'int main;\n',
    'backports/lib.c': 'int lib;\n',
    README: 'Read it.\n',
  });
  for (const branch of ['ubuntu/resolute', 'ubuntu/noble']) git(folder, 'branch', branch);
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, edited({ ...refs, ...edits }));
  work(folder);
  git(folder, 'add', '--all');
  commit(folder, 'Work');
  const report = check({
    manifests: [file],
    files: disk,
    git: systemGit(),
    workspace: folder,
    workingDirectory: folder,
    calendar: bundled(),
    today: day('2026-06-08'),
    policy: policy === undefined ? undefined : builtinPolicy(policy),
    gate: 'auto',
  });
  return report.manifests.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

test('nothing is found where nothing was done', () => {
  expect(found(() => {})).toEqual([]);
});

describe('what a build could run is never the manifest’s own, whatever it calls it', () => {
  test.each(['debian/rules', 'src/main.c'])(
    'the policy of a manifest that another one overrides: %s',
    (name) => {
      const work = (folder: string): void => appendFileSync(path.join(folder, name), 'evil\n');
      const rules = found(work, { policy: `./${name}` }, { policy: 'open-vm-tools' });
      expect(rules).toContain(name.startsWith('debian/') ? 'packaging-undeclared' : 'upstream-differs');
    },
  );

  test('the description: a script of a maintainer', () => {
    const work = (folder: string): void => {
      const text = '#!/bin/sh\n: <<EOF\n[ Impact ]\nx\nEOF\nevil\n';
      writeFileSync(path.join(folder, 'debian/preinst'), text);
    };
    const edits = { 'sru.description': undefined, 'sru.description-file': 'debian/preinst' };
    expect(found(work, edits)).toContain('packaging-undeclared');
  });

  test('a file of the source beside manifests', () => {
    const work = (folder: string): void => appendFileSync(path.join(folder, 'backports/lib.c'), 'evil\n');
    expect(found(work, {}, { name: 'backports/noble.yaml' })).toContain('upstream-differs');
  });

  /** A description in a file of this name, and what is done with it. */
  const describedIn = (name: string, text: string, more: (file: string) => void = () => {}): string[] => {
    const work = (folder: string): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
      more(path.join(folder, name));
    };
    return found(work, { 'sru.description': undefined, 'sru.description-file': name });
  };
  const prose = 'Nothing to see.\n';

  test.each(['sru.md', 'sru.txt', 'docs/bug.rst', 'backports/noble.md', 'sru-description', 'description'])(
    'a description in words is its own: %s',
    (name) => {
      expect(describedIn(name, prose)).not.toContain('upstream-differs');
    },
  );

  test.each([
    'Makefile',
    'GNUmakefile',
    'configure',
    'CMakeLists.txt',
    'src/CMakeLists.txt',
    'meson.build',
    'meson_options.txt',
    'requirements.txt',
    'setup.py',
    'README',
    '.cargo/config.toml',
    'backports/CMakeLists.txt',
    'description.yaml',
    'sru.sh',
  ])('a description that a build could read is part of the package: %s', (name) => {
    expect(describedIn(name, prose)).toContain('upstream-differs');
  });

  test('nor is one that may be run, or begins as a script does, or is a link', () => {
    expect(describedIn('sru.md', prose, (file) => chmodSync(file, 0o755))).toContain('upstream-differs');
    expect(describedIn('sru.md', '#!/bin/sh\nevil\n')).toContain('upstream-differs');
    const link = (file: string): void => {
      rmSync(file);
      symlinkSync('README', file);
    };
    expect(describedIn('sru.md', prose, link)).toContain('upstream-differs');
  });

  test.each([
    '.cargo/config.toml',
    '.bazelrc',
    '.npmrc',
    '.eslintrc.js',
    '.flake8',
    '.mvn/extensions.xml',
    '.env',
  ])('a dot does not make it harmless: %s', (name) => {
    const work = (folder: string): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), 'evil\n');
    };
    expect(found(work)).toContain('upstream-differs');
  });

  test('what a code host or an editor reads is no part of it', () => {
    const names = [
      '.github/workflows/x.yaml',
      '.gitignore',
      '.launchpad.yaml',
      '.travis.yml',
      '.gitlab-ci.yml',
    ];
    const work = (folder: string): void => {
      mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
      for (const name of names) writeFileSync(path.join(folder, name), 'x\n');
    };
    expect(found(work)).toEqual([]);
  });
});

describe('changes that do not speak for themselves', () => {
  test('a patch that is no longer applied, behind the change of another', () => {
    const work = (folder: string): void => {
      writeFileSync(path.join(folder, 'debian/patches/series'), 'x.patch\n');
      appendFileSync(path.join(folder, 'debian/patches/x.patch'), 'Forwarded: no\n');
    };
    const change = { path: 'debian/patches/x.patch', reason: 'A header.' };
    const edits = {
      'packaging-changes': { 'from-source': [change], 'from-previous': [change] },
      'sru.description': 'd/p/x.patch says more.\n',
    };
    expect(found(work, edits)).toContain('packaging-undeclared');
  });

  test('patches that are applied in another order', () => {
    const work = (folder: string): void =>
      writeFileSync(path.join(folder, 'debian/patches/series'), 'x.patch\nCVE-1.patch\n');
    expect(found(work)).toContain('packaging-undeclared');
  });

  test('a link in place of the control file', () => {
    const work = (folder: string): void => {
      git(folder, 'mv', 'debian/control', '.hidden');
      symlinkSync('../.hidden', path.join(folder, 'debian/control'));
    };
    expect(found(work)).toContain('packaging-undeclared');
  });

  test('a maintainer in control.in, too, does', () => {
    const work = (folder: string): void =>
      writeFileSync(path.join(folder, 'debian/control'), control.replace('U <u@', 'Ubuntu Developers <u@'));
    expect(found(work)).toEqual([]);
  });
});

test('a source whose every name is another is another source', () => {
  const work = (folder: string): void => {
    for (const [from, to] of [
      ['src', 'source'],
      ['README', 'README.txt'],
      ['backports', 'ports'],
    ] as const)
      git(folder, 'mv', from, to);
  };
  expect(found(work)).toContain('upstream-differs');
});

test('what a sparse checkout leaves out is compared by git, and what is to be read is missed', () => {
  const work = (folder: string): void => {
    appendFileSync(path.join(folder, 'src/main.c'), 'evil\n');
    git(folder, 'add', '--all');
    commit(folder, 'Evil');
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/debian', '!/debian/control', '/backport.yaml');
  };
  expect(found(work)).toEqual(expect.arrayContaining(['upstream-differs', 'repository-unreadable']));
});

describe('names that no file can have', () => {
  test.each([
    ['too long', 'a'.repeat(300)],
    ['with a zero in it', 'a\0b'],
    ['in git’s own folder', '.git/config'],
  ])('a changelog %s is missing, and the rest is judged', (_, changelog) => {
    const rules = found(() => {}, { 'targets.0.changelog': changelog, 'sru.title': 'x' });
    expect(rules).toEqual(expect.arrayContaining(['changelog-missing', 'title-format']));
  });
});
