/**
 * What a run costs, as ratios within one run on this machine: `npm run bench [-- path/to/node]`.
 * Absolute times say little on a shared machine; each ratio compares two things measured in turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node = process.argv[2] ?? process.execPath;
const manifest = readFileSync(path.join(top, '__tests__/support/base.yaml'), 'utf8');
const scratch = mkdtempSync(path.join(tmpdir(), 'sru-gate-bench-'));

interface Run {
  readonly name: string;
  /** The node that is measured, when left out. */
  readonly command?: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Record<string, string>;
}

try {
  main();
} finally {
  rmSync(scratch, { recursive: true });
}

function main(): void {
  const one = folder('one', 1);
  const action = path.join(top, 'dist/action/index.js');
  const cli = path.join(top, 'dist/cli/index.js');
  const files = {
    GITHUB_WORKSPACE: one,
    RUNNER_TEMP: scratch,
    GITHUB_OUTPUT: scratchFile('output'),
    GITHUB_STEP_SUMMARY: scratchFile('summary'),
  };
  const starts = medians(
    [
      { name: 'node -e 0', words: ['-e', '0'], folder: one },
      { name: 'action, one manifest', words: [action], folder: one, environment: files },
      { name: 'check, one manifest', words: [cli, 'check'], folder: one },
    ],
    31,
  );
  ratio('action on one manifest / node -e 0', starts, 1, 0, 2.4);
  ratio('check of one manifest / node -e 0', starts, 2, 0);
  const large = repository(100_000);
  const [diffOne = 0, diffOther = 0, oneRef = 0, twoRefs = 0] = medians(
    [
      { name: 'one', command: 'git', words: ['diff', '--name-status', 'ubuntu/resolute'], folder: large },
      { name: 'other', command: 'git', words: ['diff', '--name-status', 'ubuntu/noble'], folder: large },
      { name: 'one ref', words: [cli, 'check', 'one-ref.yaml'], folder: large },
      { name: 'two refs', words: [cli, 'check', 'two-refs.yaml'], folder: large },
    ],
    11,
  );
  ratio('check with one ref / git diff with it', [oneRef, diffOne], 0, 1);
  ratio('check with two refs / git diff with each', [twoRefs, diffOne + diffOther], 0, 1, 2);
  const many = [300, 3000].map((count) => folder(String(count), count));
  const fleets = medians(
    many.map((each, index) => ({
      name: `${index}`,
      words: [cli, 'check', '--format', 'json', '--fail-on', 'never'],
      folder: each,
    })),
    3,
  );
  ratio('3,000 manifests / 300 manifests', fleets, 1, 0, 11);
  const peak = peakMemory([cli, 'check', '--format', 'json', '--fail-on', 'never'], many[1] ?? '');
  console.log(`${'peak memory of 3,000 manifests'.padEnd(44)} ${peak.toFixed(0)} MiB   (limit 300 MiB)`);
}

/** A folder with that many manifests, each of another package and a part of them wrong. */
function folder(name: string, count: number): string {
  const at = path.join(scratch, name);
  mkdirSync(path.join(at, 'backports'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const text = index % 3 === 2 ? manifest.replace('[ Test Plan ]', '[ Plan ]') : manifest;
    writeFileSync(path.join(at, 'backports', `${String(index).padStart(5, '0')}.yaml`), text);
  }
  return at;
}

/**
 * A repository of a package with that many upstream files, with a manifest that is compared with the source series
 * and with the version replaced.
 */
function repository(files: number): string {
  const at = path.join(scratch, 'repository');
  for (let index = 0; index < files; index++) {
    const folder = path.join(at, `src/${index % 200}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${index}.c`), `int number = ${index};\n`);
  }
  mkdirSync(path.join(at, 'debian'));
  writeFileSync(path.join(at, 'debian/control'), 'Source: open-vm-tools\nMaintainer: A <a@ubuntu.com>\n');
  const git = (...words: string[]): void => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.com',
      '-c',
      'commit.gpgSign=false',
      '-c',
      'gc.auto=0',
    ];
    const { status, stderr } = spawnSync('git', ['-C', at, ...who, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
  for (const branch of ['ubuntu/noble', 'ubuntu/resolute']) {
    git('branch', branch);
    writeFileSync(path.join(at, 'debian/rules'), `#!/usr/bin/make -f\n# after ${branch}\n`);
    git('add', '--all');
    git('commit', '--quiet', '--message', `After ${branch}`);
  }
  const oneRef = manifest.replace(/^(source:\n)/m, '$1  ref: ubuntu/resolute\n');
  writeFileSync(path.join(at, 'one-ref.yaml'), oneRef);
  const twoRefs = oneRef.replace(/^( +)replaces:/m, '$1ref: ubuntu/noble\n$1replaces:');
  writeFileSync(path.join(at, 'two-refs.yaml'), twoRefs);
  return at;
}

function scratchFile(name: string): string {
  const file = path.join(scratch, name);
  writeFileSync(file, '');
  return file;
}

/** The median milliseconds of each run, the runs taken in turn so that a busy moment hits all. */
function medians(runs: readonly Run[], rounds: number): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { command = node, words, folder: cwd, environment }] of runs.entries()) {
      const start = process.hrtime.bigint();
      const { error, status } = spawnSync(command, [...words], {
        cwd,
        env: { ...process.env, ...environment },
        stdio: 'ignore',
      });
      if (error || status === null || status > 1)
        throw error ?? new Error(`${words.join(' ')} ended with ${status}`);
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1] ?? 0);
}

function ratio(name: string, times: readonly number[], over: number, under: number, limit?: number): void {
  const value = (times[over] ?? 0) / (times[under] ?? 1);
  console.log(`${name.padEnd(44)} ${value.toFixed(2)}${limit === undefined ? '' : `   (limit ${limit})`}`);
}

/** Peak resident memory in MiB, as the process itself knows it. */
function peakMemory(words: readonly string[], cwd: string): number {
  const script = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(words[0])});`;
  const { stderr } = spawnSync(node, ['--input-type=module', '-e', script, '--', 'x', ...words.slice(1)], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}
