import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/run/check.ts';
import { disk } from '../../src/sources/disk.ts';
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
  {
    name = 'backport.yaml',
    policy = undefined as string | undefined,
    has = {} as Readonly<Record<string, string>>,
  } = {},
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
    ...has,
  });
  for (const branch of ['ubuntu/resolute', 'ubuntu/noble']) git(folder, 'branch', branch);
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, edited({ ...refs, ...edits }));
  work(folder);
  git(folder, 'add', '--all');
  commit(folder, 'Work');
  return rulesIn(folder, name, policy);
}

/** The rules that find something in a repository as it is. */
function rulesIn(folder: string, name: string, policy?: string): string[] {
  const report = check({
    manifests: [path.join(folder, name)],
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

  /** A description in a file that the refs have, too, and that somebody changed. */
  const changedIn = (
    name: string,
    manifest = 'backport.yaml',
    has: Record<string, string> = {},
  ): string[] => {
    const work = (folder: string): void => writeFileSync(path.join(folder, name), prose);
    const from = path.dirname(manifest);
    const edits = { 'sru.description': undefined, 'sru.description-file': path.relative(from, name) };
    return found(work, edits, { name: manifest, has: { [name]: 'Words.\n', ...has } });
  };

  test.each([
    'src/words.txt',
    'docs/tool.1.md',
    'tests/expected.rst',
    'README.md',
    'backports/words.txt',
    'description',
  ])('a description that the source has, too, is part of it: %s', (name) => {
    expect(changedIn(name)).toContain('upstream-differs');
    expect(changedIn(name, 'backports/noble.yaml')).toContain('upstream-differs');
  });

  test.each(['debian/install.txt', 'debian/sru.txt', 'debian/tests/expected.txt'])(
    'one of the packaging, too: %s',
    (name) => {
      expect(changedIn(name)).toContain('packaging-undeclared');
    },
  );

  test('beside a manifest of its name it is its own', () => {
    const has = { 'backports/13.0.9.yaml': edited(refs) };
    expect(changedIn('backports/13.0.9.md', 'backports/noble.yaml', has)).not.toContain('upstream-differs');
  });

  test.each([
    'debian/install.txt',
    'debian/open-vm-tools.docs.txt',
    'debian/tests/expected.txt',
    'debian/patches/sru.txt',
    'debian/source/sru.txt',
    'debian/tool.1.md',
    'debian/bug-script',
    'debian/bug',
    'debian/backport/sru.md',
  ])('a new one that the packaging may read is part of it: %s', (name) => {
    expect(describedIn(name, prose)).toContain('packaging-undeclared');
  });

  test.each([
    'debian/sru-description.txt',
    'debian/sru.md',
    'debian/backport.md',
    'debian/13.0.10.md',
    'debian/noble-13.0.1.md',
    'debian/README.SRU.md',
    'debian/sru-description',
  ])('a new one that it does not read is none: %s', (name) => {
    expect(describedIn(name, prose)).not.toContain('packaging-undeclared');
  });

  test.each(['docs/tool.1.md', 'tool.8.rst'])('a new manual is part of the package: %s', (name) => {
    expect(describedIn(name, prose)).toContain('upstream-differs');
  });

  test.each(['sru-description.md', 'backports/13.0.10.md', '.github/sru.md', 'docs/sru/13.0.1.md'])(
    'a new description is not: %s',
    (name) => {
      expect(describedIn(name, prose)).not.toContain('upstream-differs');
    },
  );

  test('the line of a patch that is the manifest itself', () => {
    const list = (folder: string): void =>
      appendFileSync(path.join(folder, 'debian/patches/series'), 'fix.yaml\n');
    const name = 'debian/patches/fix.yaml';
    expect(found(() => undefined, {}, { name })).not.toContain('packaging-undeclared');
    expect(found(list, {}, { name })).toContain('packaging-undeclared');
  });

  test.each(['/etc/hostname', '/nowhere/at/all', '../../.git/config'])(
    'a patch that leads to %s is not there',
    (to) => {
      const rules = found((folder) => {
        symlinkSync(to, path.join(folder, 'debian/patches/y.patch'));
        appendFileSync(path.join(folder, 'debian/patches/series'), 'y.patch\n');
      });
      expect(rules).toContain('patch-series');
    },
  );

  test('a description that a tree of packaging alone keeps makes it no source', () => {
    const folder = repository({ 'debian/control': control, 'sru.md': 'Words.\n' });
    for (const branch of ['ubuntu/resolute', 'ubuntu/noble']) git(folder, 'branch', branch);
    const edits = { ...refs, 'sru.description': undefined, 'sru.description-file': 'sru.md' };
    writeFileSync(path.join(folder, 'backport.yaml'), edited(edits));
    writeFileSync(path.join(folder, 'sru.md'), prose);
    git(folder, 'add', '--all');
    commit(folder, 'Work');
    expect(rulesIn(folder, 'backport.yaml')).not.toContain('upstream-differs');
  });

  describe('what lies in backports/', () => {
    const work =
      (name: string, text: string) =>
      (folder: string): void =>
        writeFileSync(path.join(folder, 'backports', name), text);

    test.each([
      ['data', 'data.yaml', 'flags: [-O0]\n'],
      ['data with a key of a manifest', 'data.yaml', 'package: open-vm-tools\n'],
      ['no YAML', 'data.yml', '{[\n'],
      ['nothing', 'data.yml', ''],
    ])('%s is part of the source', (_, name, text) => {
      expect(found(work(name, text))).toContain('upstream-differs');
      expect(found(work(name, text), {}, { name: 'backports/noble.yaml' })).toContain('upstream-differs');
    });

    test('data that became a manifest is', () => {
      const has = { 'backports/data.yaml': 'flags: [-O2]\n' };
      expect(found(work('data.yaml', edited(refs)), {}, { has })).toContain('upstream-differs');
    });

    test('a manifest is not, be it new, changed or gone', () => {
      const has = { 'backports/old.yaml': edited(refs) };
      expect(found(work('new.yaml', edited(refs)))).not.toContain('upstream-differs');
      expect(found(work('old.yaml', edited({})), {}, { has })).not.toContain('upstream-differs');
      const gone = (folder: string): void => rmSync(path.join(folder, 'backports/old.yaml'));
      expect(found(gone, {}, { has })).not.toContain('upstream-differs');
    });
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
