import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { baseManifest } from '../support/check.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** The built command line says the same whatever lies in its cache folder. */

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

interface Place {
  readonly folder: string;
  readonly home: string;
  /** The cache folder; it is not there before the first check. */
  readonly cache: string;
  readonly run: (...words: string[]) => CliRun;
}

function place(environment: Readonly<Record<string, string>> = {}): Place {
  const folder = workspace({ '.git/': '', 'backport.yaml': baseManifest });
  const home = workspace({});
  return {
    folder,
    home,
    cache: path.join(home, '.cache/sru-gate'),
    run: (...words) => runCli(folder, words, { HOME: home, ...environment }),
  };
}

function keptIn(cache: string): string {
  const [name = ''] = readdirSync(cache);
  return path.join(cache, name);
}

test('a check leaves one file for the next, which says the same and leaves it alone', () => {
  const { cache, run } = place();
  const first = run('check');
  expect(first.out).toContain('backport.yaml');
  const made = statSync(keptIn(cache));
  expect(made.size).toBeGreaterThan(300_000);
  expect(run('check')).toEqual(first);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(statSync(keptIn(cache)).ino).toBe(made.ino);
  expect(run('rules')).toEqual(place({ CI: 'true' }).run('rules'));
});

test('damage anywhere changes nothing, and is made good', () => {
  const { cache, run } = place();
  const first = run('check');
  const file = keptIn(cache);
  const whole = readFileSync(file);
  const regions = 12;
  for (let region = 0; region <= regions; region++) {
    const at = Math.min(whole.length - 64, Math.floor((whole.length / regions) * region));
    const damaged = Buffer.from(whole);
    damaged.fill(0xa5, at, at + 64);
    writeFileSync(file, region % 2 === 0 ? damaged : whole.subarray(0, at));
    expect(run('check')).toEqual(first);
    expect(statSync(file).size).toBeGreaterThan(300_000);
  }
}, 60_000);

test.each<[what: string, environment: Record<string, string>, words: string[]]>([
  ['with NODE_DISABLE_COMPILE_CACHE', { NODE_DISABLE_COMPILE_CACHE: '1' }, ['check']],
  ['in CI', { CI: 'true' }, ['check']],
  ['by another command', {}, ['rules']],
  ['by a check that could not run', {}, ['check', 'missing.yaml']],
  ['where help was asked for', {}, ['check', '--help']],
])('nothing is kept %s', (_, environment, words) => {
  const { cache, run } = place(environment);
  run(...words);
  expect(existsSync(cache)).toBe(false);
});

test('where nothing can be kept, a check says nothing of it', () => {
  const said = place({ CI: 'true' }).run('check');
  expect(place({ HOME: '/dev/null' }).run('check')).toEqual(said);
  expect(place({ XDG_CACHE_HOME: '/proc/nothing' }).run('check')).toEqual(said);
});

test('checks that end at once leave one whole file', async () => {
  const { folder, home, cache, run } = place();
  const all = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [cli, 'check'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: home },
      stdio: 'ignore',
    }),
  );
  const codes = await Promise.all(all.map(async (each) => (await once(each, 'exit'))[0]));
  expect(readdirSync(cache)).toHaveLength(1);
  const made = statSync(keptIn(cache));
  const { exitCode } = run('check');
  expect(codes).toEqual(codes.map(() => exitCode));
  expect(statSync(keptIn(cache)).ino).toBe(made.ino);
});

test.each<[where: string, homeOf: (folder: string) => string]>([
  ['the checkout itself', (folder) => folder],
  ['a folder of the checkout that is not looked at', (folder) => path.join(folder, 'home')],
  ['a link to it', linked],
])('nothing is read from a checkout that is taken for the home: %s', (_, homeOf) => {
  const { folder, run, cache } = place();
  run('check');
  const own = path.join(folder, 'home');
  for (const home of [folder, own])
    cpSync(path.dirname(cache), path.join(home, '.cache'), { recursive: true });
  mkdirSync(path.join(folder, 'debian'));
  const home = homeOf(folder);
  const before = readdirSync(path.join(home, '.cache/sru-gate'));
  const kept = path.join(home, '.cache/sru-gate', before[0] ?? '');
  writeFileSync(kept, 'damaged', { flag: 'r+' });
  runCli(path.join(folder, 'debian'), ['check', '..'], { HOME: home });
  // What is read is made good.
  expect(readFileSync(kept, 'latin1')).toMatch(/^damaged/);
});

function linked(folder: string): string {
  const link = path.join(workspace({}), 'home');
  symlinkSync(folder, link);
  return link;
}
