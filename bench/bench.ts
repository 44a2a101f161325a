/**
 * What a run costs, as ratios within one run on this machine: `npm run bench [-- path/to/node] [--large]`.
 * Absolute times say little on a shared machine; each ratio compares two things measured in turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareParse, folder, repositories, repository } from './fleets.ts';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? process.execPath;
/** What a start may cost over Node's own, on Node 20 and 24. */
const startLimits = { action: 4.5, check: 4.9, kept: 3.3 };
/** Without what a machine's own settings add to every start: Node 20 reads such certificates then, for longer than it starts. */
const asEverywhere = { NODE_EXTRA_CA_CERTS: '', NODE_DISABLE_COMPILE_CACHE: '1' };
/** Takes a minute more. */
const isLarge = process.argv.includes('--large');
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
  const one = folder(scratch, 'one', 1);
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
      {
        name: 'check, kept compiled',
        words: [cli, 'check'],
        folder: one,
        environment: { XDG_CACHE_HOME: scratch, CI: '', NODE_DISABLE_COMPILE_CACHE: '' },
      },
    ],
    31,
  );
  ratio('action on one manifest / node -e 0', starts, 1, 0, startLimits.action);
  ratio('check of one manifest / node -e 0', starts, 2, 0, startLimits.check);
  ratio('the same, the program kept compiled', starts, 3, 0, startLimits.kept);
  const large = repository(scratch, 100_000);
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
  const many = [300, 3000].map((count) => folder(scratch, String(count), count));
  const words = [cli, 'check', '--format', 'json', '--fail-on', 'never'];
  const [few, large3000] = [many[0] ?? '', many[1] ?? ''];
  const fleets = medians(
    [
      { name: '300', words, folder: few },
      { name: '3,000', words, folder: large3000 },
      { name: 'bare parse of 3,000', words: [bareParse(scratch, top)], folder: large3000 },
    ],
    3,
  );
  ratio('3,000 manifests / 300 manifests', fleets, 1, 0, 10);
  ratio('3,000 manifests / bare YAML parse of them', fleets, 1, 2, 8);
  const apart = repositories(scratch, 20);
  const [evidence = 0, ...diffs] = medians(
    [
      { name: 'evidence', words: [...words, '*/backport.yaml'], folder: path.dirname(apart[0] ?? '') },
      ...apart.flatMap((at) =>
        ['ubuntu/resolute', 'ubuntu/noble'].map((ref) => ({
          name: ref,
          command: 'git',
          words: ['diff', '--name-status', ref],
          folder: at,
        })),
      ),
    ],
    5,
  );
  const plainly = diffs.reduce((sum, each) => sum + each, 0);
  ratio('20 repositories, two refs each / 40 git diffs', [evidence, plainly], 0, 1, 5.5);
  peak('peak memory of 3,000 manifests', words, large3000, 250);
  if (isLarge) peak('peak memory of 30,000 manifests', words, folder(scratch, '30000', 30_000), 450);
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
        env: { ...process.env, ...asEverywhere, ...environment },
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
  console.log(`${name.padEnd(46)} ${value.toFixed(2)}${limit === undefined ? '' : `   (limit ${limit})`}`);
}

function peak(name: string, words: readonly string[], cwd: string, limit: number): void {
  console.log(`${name.padEnd(46)} ${peakMemory(words, cwd).toFixed(0)} MiB   (limit ${limit} MiB)`);
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
