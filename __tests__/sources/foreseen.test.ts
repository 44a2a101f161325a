import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { systemGit } from '../../src/sources/git.ts';
import { keptTogether } from '../../src/sources/kept-together.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** A repository with branches, a tag, and a branch that is at `origin` alone; the work tree differs from each. */
function fleet(): string {
  const folder = repository({ 'debian/changelog': 'first\n', 'debian/rules': 'one\n', 'src/a.c': 'a\n' });
  for (const name of ['ubuntu/noble', 'ubuntu/jammy', 'same']) git(folder, 'branch', name);
  git(folder, 'checkout', '--quiet', 'ubuntu/noble');
  writeFileSync(path.join(folder, 'debian/rules'), 'noble\n');
  writeFileSync(path.join(folder, ':0 odd\nname'), 'x\n');
  commit(folder, 'Noble');
  git(folder, 'tag', '-m', 'A tag', 'of-noble');
  git(folder, 'update-ref', 'refs/remotes/origin/far', 'HEAD');
  git(folder, 'checkout', '--quiet', 'main');
  writeFileSync(path.join(folder, 'src/a.c'), 'of the work tree\n');
  return folder;
}

const refs = ['ubuntu/noble', 'ubuntu/jammy', 'same', 'of-noble', 'far', 'main', 'HEAD'];

/** What git says of each ref. */
function told(folder: string, names: readonly string[], foreseen?: readonly string[], other?: string) {
  const asked = systemGit();
  if (foreseen) asked.foresee?.(folder, foreseen, other);
  return names.map((ref) => [
    asked.changesSince(folder, ref, other),
    asked.fileAt(folder, ref, 'debian/changelog'),
    asked.fileAt(folder, ref, 'debian/rules'),
  ]);
}

describe('what git says of a ref is the same where the ref was foreseen', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['all', refs, undefined],
    ['two of them', ['ubuntu/noble', 'ubuntu/jammy'], undefined],
    ['against another ref', refs, 'far'],
    ['against a ref that is not there', refs, 'gone'],
    ['one that is not there among them', [...refs, 'gone'], undefined],
    ['one that is no name among them', [...refs, '--output=x', 'a..b', ''], undefined],
  ])('%s', (_, foreseen, other) => {
    const folder = fleet();
    const names = [...new Set([...refs, ...foreseen])];
    expect(told(folder, names, foreseen, other)).toEqual(told(folder, names, undefined, other));
  });

  test('in a repository that lacks what one of them holds', () => {
    const folder = fleet();
    const tree = git(folder, 'rev-parse', 'ubuntu/noble^{tree}');
    rmSync(path.join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
    expect(told(folder, refs, refs)).toEqual(told(folder, refs));
    expect(JSON.stringify(told(folder, ['ubuntu/jammy'], refs))).toContain('src/a.c');
  });

  test('in one without a commit of its own, and in none', () => {
    const folder = fleet();
    git(folder, 'checkout', '--quiet', '--orphan', 'empty');
    expect(told(folder, refs, refs)).toEqual(told(folder, refs));
    const none = workspace({ 'debian/rules': 'x\n' });
    expect(told(none, refs, refs)).toEqual(told(none, refs));
  });
});

describe('how often git is asked', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  test('four times for a work tree and the refs that were foreseen', () => {
    const folder = fleet();
    const shim = workspace({
      git: `#!/bin/sh\necho asked >>"$(dirname "$0")/log"\nPATH='${PATH}' exec git "$@"\n`,
    });
    chmodSync(path.join(shim, 'git'), 0o755);
    process.env.PATH = `${shim}:${PATH}`;
    const asked = systemGit();
    const names = ['ubuntu/noble', 'ubuntu/jammy', 'of-noble'];
    asked.foresee?.(folder, names);
    for (const ref of names) expect(asked.changesSince(folder, ref)).toHaveProperty('files');
    expect(readFileSync(path.join(shim, 'log'), 'utf8')).toBe('asked\n'.repeat(4));
  });
});

test('names are asked about at once where they are foreseen, each once, and alone where that gives no answer', () => {
  const log: string[] = [];
  const { ask, foresee } = keptTogether(
    (folder, name) => {
      log.push(`${folder} ${name}`);
      return name.toUpperCase();
    },
    (folder, names) => {
      log.push(`${folder} ${names.join('+')}`);
      return names.includes('bad') ? undefined : names.map((each) => each.toUpperCase());
    },
  );
  expect(ask('/one', 'a')).toBe('A');
  foresee('/one', ['a', 'b', 'c', 'b']);
  foresee('/two', ['b', 'bad']);
  expect(['c', 'b', 'a', 'd'].map((name) => ask('/one', name))).toEqual(['C', 'B', 'A', 'D']);
  expect(['b', 'bad', 'b'].map((name) => ask('/two', name))).toEqual(['B', 'BAD', 'B']);
  expect(log).toEqual(['/one a', '/one b+c', '/one d', '/two b+bad', '/two b', '/two bad']);
});
