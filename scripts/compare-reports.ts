/**
 * Shows that a change leaves reports as they are: runs two builds of the command line over all examples and all rule
 * pages, and compares their bytes: the examples in every format, the pages as text and as JSON.
 *
 * npx tsx scripts/compare-reports.ts OTHER/dist/cli/index.js
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';
import { formats } from '../src/report/reporters.ts';

const top = fileURLToPath(new URL('../', import.meta.url));
const [other] = process.argv.slice(2);
if (other === undefined) throw new Error('Name the other build: OTHER/dist/cli/index.js');
const builds = [path.resolve(other), path.join(top, 'dist/cli/index.js')] as const;
const base = readFileSync(path.join(top, '__tests__/support/base.yaml'), 'utf8');

/** A run of `check`: the folder it is made in, and its arguments. */
interface Run {
  readonly folder: string;
  readonly words: readonly string[];
}

const scratch = mkdtempSync(path.join(tmpdir(), 'reports-'));
try {
  const runs = [...exampleRuns(), ...pageRuns()];
  const differing = runs.filter(differs);
  console.log(`${runs.length} runs, ${runs.length - differing.length} with the same bytes`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function differs({ folder, words }: Run): boolean {
  const [one, two] = builds.map((build) => {
    const run = spawnSync(process.execPath, [build, 'check', ...words], { cwd: folder, encoding: 'utf8' });
    return `${run.status}\n${run.stdout}${run.stderr}`;
  });
  if (one === two) return false;
  const lines = [one, two].map((text = '') => text.split('\n'));
  const at = lines[0]?.findIndex((line, index) => line !== lines[1]?.[index]) ?? 0;
  console.log(`${folder}: check ${words.join(' ')}\n  - ${lines[0]?.[at]}\n  + ${lines[1]?.[at]}`);
  return true;
}

/** The examples, a policy's at a time, on two days and by two gates. */
function exampleRuns(): Run[] {
  const policies = readdirSync(path.join(top, 'examples'), { withFileTypes: true });
  return policies
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) =>
      formats.flatMap((format) =>
        [
          ['2026-06-08', 'auto'],
          ['2026-11-23', 'release'],
        ].map(([date = '', gate = '']) => ({
          folder: path.join(top, 'examples', name),
          words: ['*.yaml', '--format', format, '--date', date, '--gate', gate],
        })),
      ),
    );
}

/** The examples of the rules' pages, each laid over the manifest that passes, in a folder with what stands beside it. */
function pageRuns(): Run[] {
  return readdirSync(path.join(top, 'docs/rules')).flatMap((page) => {
    const text = readFileSync(path.join(top, 'docs/rules', page), 'utf8');
    return ['Fails', 'Put right'].flatMap((heading) =>
      examplesOf(text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''),
    );
  });
}

function examplesOf(section: string): Run[] {
  const blocks = [
    ...section.matchAll(/^```yaml( whole)?\n(?:# (file|manifest|launchpad):(?: (\S+))?\n)?([\s\S]*?)^```$/gm),
  ].map(([, whole, kind, name = '', body = '']) => ({ whole, kind, name, body }));
  return blocks
    .filter(({ kind }) => kind === undefined)
    .flatMap(({ whole, body }) => {
      const folder = mkdtempSync(path.join(scratch, 'page-'));
      const files = blocks.filter(({ kind }) => kind === 'file');
      for (const { name, body: content } of files.filter((each) => each.name.includes(':')))
        commit(folder, name, content);
      for (const { name, body: content } of files.filter((each) => !each.name.includes(':')))
        put(folder, name, content);
      for (const each of blocks.filter(({ kind }) => kind === 'manifest'))
        put(folder, each.name, laidOver(each.body));
      put(folder, 'backport.yaml', whole ? body : laidOver(body));
      const date = /^# on (\d{4}-\d{2}-\d{2})/m.exec(body)?.[1] ?? '2026-06-08';
      const gate = /^# gate: (upload|release)/m.exec(body)?.[1] ?? 'auto';
      return ['text', 'json'].map((format) => ({
        folder,
        words: ['--format', format, '--date', date, '--gate', gate],
      }));
    });
}

function put(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Commits a file to a branch of the folder's repository, and leaves the work tree without it. */
function commit(folder: string, named: string, content: string): void {
  const [, ref = '', file = ''] = /^([^:]+):(.+)$/.exec(named) ?? [];
  const git = (...words: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
  };
  if (!readdirSync(folder).includes('.git')) git('init', '-q', '-b', 'main');
  try {
    git('checkout', '-q', ref);
  } catch {
    git('checkout', '-q', '--orphan', ref);
  }
  put(folder, file, content);
  git('add', '-A');
  git('commit', '-q', '-m', 'step');
  git('checkout', '-q', '--orphan', 'work');
  git('rm', '-rqf', '--ignore-unmatch', '.');
}

/** A piece of a manifest laid over the one that passes: as the test of the pages does it. */
function laidOver(fragment: string): string {
  const document = parseDocument(base);
  const lay = (value: unknown, at: readonly string[]): void => {
    for (const [key, each] of Object.entries((value ?? {}) as Record<string, unknown>)) {
      const isMapping = typeof each === 'object' && each !== null && !Array.isArray(each);
      if (isMapping) lay(each, [...at, key]);
      else if (each === '') document.deleteIn([...at, key]);
      else document.setIn([...at, key], document.createNode(each));
    }
  };
  lay(parse(fragment, { schema: 'failsafe' }), []);
  return document.toString({ lineWidth: 0 });
}
