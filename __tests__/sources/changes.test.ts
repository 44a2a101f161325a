import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { systemGit } from '../../src/sources/git.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** What differs between `main` of a fresh repository and its work tree, after somebody has worked on it. */
function changed(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => void,
  ref = 'main',
): string[] {
  const folder = repository(files);
  work(folder);
  return told(folder, ref);
}

function told(folder: string, ref: string): string[] {
  const changes = systemGit().changesSince(folder, ref);
  if ('unreadable' in changes) return [changes.unreadable, changes.help];
  return changes.files.map(({ path, kind }) => `${kind} ${path}`);
}

const write = (folder: string, name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

describe('what differs from a ref', () => {
  const files = { 'debian/control': 'one\n', 'debian/rules': 'two\n', 'src/main.c': 'three\n' };

  test('nothing, in a clean tree', () => {
    expect(changed(files, () => {})).toEqual([]);
  });

  test('a change that is staged, one that is not, and one that is committed', () => {
    const work = (folder: string): void => {
      git(folder, 'tag', 'before');
      write(folder, 'debian/control', 'committed\n');
      commit(folder, 'Second');
      write(folder, 'debian/rules', 'staged\n');
      git(folder, 'add', 'debian/rules');
      write(folder, 'src/main.c', 'neither\n');
    };
    expect(changed(files, work, 'before')).toEqual([
      'changed debian/control',
      'changed debian/rules',
      'changed src/main.c',
    ]);
  });

  test('a change that is staged and taken back in the work tree is none; one that goes on is one', () => {
    const work = (folder: string): void => {
      write(folder, 'debian/control', 'staged\n');
      write(folder, 'debian/rules', 'staged\n');
      git(folder, 'add', '--all');
      write(folder, 'debian/control', 'one\n');
      write(folder, 'debian/rules', 'goes on\n');
    };
    expect(changed(files, work)).toEqual(['changed debian/rules']);
  });

  test('a file that git is told will be added', () => {
    const work = (folder: string): void => {
      write(folder, 'debian/new', 'x\n');
      git(folder, 'add', '--intent-to-add', 'debian/new');
    };
    expect(changed(files, work)).toEqual(['new debian/new']);
  });

  test('a renamed file is one that is gone and one that is new, whatever its settings say', () => {
    const work = (folder: string): void => {
      git(folder, 'config', 'diff.renames', 'copies');
      git(folder, 'mv', 'debian/rules', 'debian/rules.old');
    };
    expect(changed(files, work)).toEqual(['removed debian/rules', 'new debian/rules.old']);
  });

  test('a file that may be run now', () => {
    expect(changed(files, (folder) => chmodSync(path.join(folder, 'debian/rules'), 0o755))).toEqual([
      'mode debian/rules',
    ]);
  });

  test('a link in place of a file', () => {
    const work = (folder: string): void => {
      rmSync(path.join(folder, 'debian/rules'));
      symlinkSync('control', path.join(folder, 'debian/rules'));
    };
    expect(changed(files, work)).toEqual(['type debian/rules']);
  });

  test('a file that was touched and says the same is none', () => {
    expect(changed(files, (folder) => write(folder, 'debian/rules', 'two\n'))).toEqual([]);
  });

  test('what git does not track is none', () => {
    expect(changed(files, (folder) => write(folder, 'debian/files', 'built\n'))).toEqual([]);
  });

  test('a file in conflict is named once', () => {
    const work = (folder: string): void => {
      git(folder, 'checkout', '--quiet', '-b', 'other');
      write(folder, 'debian/rules', 'theirs\n');
      commit(folder, 'Theirs');
      git(folder, 'checkout', '--quiet', 'main');
      write(folder, 'debian/rules', 'ours\n');
      commit(folder, 'Ours');
      expect(() => git(folder, 'merge', 'other')).toThrow();
    };
    expect(changed(files, work)).toEqual(['changed debian/rules']);
  });

  test.each(['with spaces', '"quoted"', 'new\nline', '-dash', ':(top)x', 'é', 'tab\there'])(
    'a path %j',
    (name) => {
      const work = (folder: string): void => {
        write(folder, `debian/${name}`, 'x\n');
        git(folder, 'add', '--all');
      };
      expect(changed(files, work)).toEqual([`new debian/${name}`]);
    },
  );

  test('no program of the settings or of the tree is run, and no setting changes what is told', () => {
    const work = (folder: string): void => {
      const run = `sh -c 'touch ${path.join(folder, 'ran')}; cat'`;
      for (const [name, value] of [
        ['diff.external', run],
        ['diff.odd.textconv', run],
        ['diff.odd.command', run],
        ['diff.relative', 'true'],
        ['diff.noprefix', 'true'],
        ['color.ui', 'always'],
        ['core.pager', run],
      ] as const)
        git(folder, 'config', name, value);
      write(folder, '.gitattributes', '* diff=odd\n');
      write(folder, 'debian/rules', 'x\n');
    };
    expect(changed({ ...files, '.gitattributes': '' }, work)).toEqual([
      'changed .gitattributes',
      'changed debian/rules',
    ]);
  });
});

test('two refs are compared without the work tree, and what may be run is told', () => {
  const folder = repository({ 'debian/rules': 'one\n', 'src/main.c': 'two\n' });
  git(folder, 'checkout', '--quiet', '-b', 'fix');
  write(folder, 'debian/rules', 'other\n');
  write(folder, 'run.md', '#!/bin/sh\n');
  chmodSync(path.join(folder, 'run.md'), 0o755);
  symlinkSync('src', path.join(folder, 'link'));
  commit(folder, 'Fix');
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, 'src/main.c', 'of the work tree\n');
  expect(systemGit().changesSince(folder, 'main', 'fix')).toMatchObject({
    files: [
      { path: 'debian/rules', kind: 'changed' },
      { path: 'link', kind: 'new', isMoreThanText: true },
      { path: 'run.md', kind: 'new', isMoreThanText: true },
    ],
    top: [
      { name: 'debian', isFolder: true },
      { name: 'src', isFolder: true },
    ],
    ownTop: expect.arrayContaining([{ name: 'run.md', isFolder: false }]),
  });
  expect(systemGit().changesSince(folder, 'main', 'gone')).toMatchObject({
    unreadable: 'the repository here has no ref `gone`',
  });
});

describe('a submodule', () => {
  /** A repository with another one at `debian/shared`. */
  function withSubmodule(): { folder: string; inner: string } {
    const other = repository({ file: 'first\n' });
    const folder = repository({ 'debian/control': 'one\n' });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'debian/shared');
    git(folder, 'tag', 'before');
    commit(folder, 'Add it');
    return { folder, inner: path.join(folder, 'debian/shared') };
  }

  test('that stands where it stood is no change, and one that has moved is', () => {
    const { folder, inner } = withSubmodule();
    expect(told(folder, 'main')).toEqual([]);
    write(inner, 'file', 'second\n');
    commit(inner, 'Second');
    expect(told(folder, 'main')).toEqual(['changed debian/shared']);
  });

  test('that is new is named, fetched or not', () => {
    const { folder } = withSubmodule();
    expect(told(folder, 'before')).toEqual(['new .gitmodules', 'new debian/shared']);
    const copy = path.join(workspace({}), 'clone');
    git(folder, 'clone', '--quiet', pathToFileURL(folder).href, copy);
    expect(told(copy, 'before')).toEqual(['new .gitmodules', 'new debian/shared']);
  });

  test('whose own repository is not there any more cannot be asked', () => {
    const { inner, folder } = withSubmodule();
    renameSync(path.join(folder, '.git'), path.join(folder, 'moved'));
    expect(told(inner, 'main')).toEqual([
      'there is no git repository here',
      expect.stringContaining('`fetch-depth: 0`'),
    ]);
  });
});

describe('evidence that cannot be had', () => {
  test('a shallow clone has no other branch, and the help is the line for the workflow', () => {
    const origin = repository({ 'debian/control': 'one\n' });
    git(origin, 'branch', 'ubuntu/resolute');
    const copy = path.join(workspace({}), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=main', pathToFileURL(origin).href, copy);
    expect(told(copy, 'ubuntu/resolute')).toEqual([
      'the repository here has no ref `ubuntu/resolute`',
      expect.stringContaining('`fetch-depth: 0`'),
    ]);
  });

  test('with a detached head the work tree is compared all the same', () => {
    const folder = repository({ 'debian/control': 'one\n' });
    git(folder, 'checkout', '--quiet', '--detach');
    write(folder, 'debian/control', 'two\n');
    expect(told(folder, 'main')).toEqual(['changed debian/control']);
  });

  test('no repository, and a ref that is an option', () => {
    expect(told(workspace({}), 'main')[0]).toBe('there is no git repository here');
    expect(told(repository({}), '--output=x')[0]).toBe('`--output=x` is not a valid name of a ref');
  });
});
