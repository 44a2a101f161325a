import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MutatedSource } from './bundle.ts';
import { mutantsOf } from './spots.ts';

/** Folders and files of tests whose outcome depends on what is mutated. */
const testFolders = [
  'judge',
  'text',
  'policy',
  'policies',
  'manifest',
  'model',
  'sources/launchpad',
  'launchpad',
  'run/fix-all.test.ts',
  'schema/same-verdict.test.ts',
  'docs/rules.test.ts',
];

/** Tests of what a mutant does not change: how long it takes, the built program, other programs' answers, the disk. */
const left = /run-cli|run-action|\.pumps?\b|support\/pumps|from '@swc\/core'|readdirSync\(folder\)/;

/** The files of tests that mutants are tried against. */
export function testFiles(top: string): string[] {
  return testFolders
    .flatMap((each) => filesBelow(top, `__tests__/${each}`))
    .filter((file) => file.endsWith('.test.ts') && !left.test(readFileSync(path.join(top, file), 'utf8')));
}

/** The sources below the named paths, with all their mutants numbered. */
export function mutatedSources(top: string, named: readonly string[]): MutatedSource[] {
  let first = 0;
  return named
    .flatMap((each) => filesBelow(top, each))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('rules/list.ts'))
    .map((file) => {
      const source = readFileSync(path.join(top, file), 'utf8');
      const mutants = mutantsOf(source);
      const from = first;
      first += mutants.length;
      return { file, source, mutants, first: from };
    });
}

/** Of each source, the sources and tests that import it. */
export function importersOf(top: string): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  const files = ['src', '__tests__'].flatMap((folder) => filesBelow(top, folder));
  for (const file of files.filter((each) => each.endsWith('.ts')))
    for (const [, name = ''] of readFileSync(path.join(top, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const imported = path.posix.join(path.posix.dirname(file), name);
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  return importers;
}

/** The lines that have changed since a commit, by file. */
export function changedLines(top: string, since: string): Map<string, Set<number>> {
  const diff = execFileSync('git', ['diff', '--unified=0', '--no-color', since, '--', 'src'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = new Map<string, Set<number>>();
  let file = '';
  for (const line of diff.split('\n')) {
    file = /^\+\+\+ b\/(.*)$/.exec(line)?.[1] ?? file;
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    const known = lines.get(file) ?? new Set();
    for (let each = Number(start); each < Number(start) + Number(count); each++) known.add(each);
    lines.set(file, known);
  }
  return lines;
}

/** A list in an order of chance that a seed decides: its beginning is a sample, and a longer one holds the shorter. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  // Mulberry32: small, and the same everywhere.
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((each) => ({ each, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ each }) => each);
}

function filesBelow(top: string, folder: string): string[] {
  if (folder.endsWith('.ts')) return [folder];
  return readdirSync(path.join(top, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(top, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
}
