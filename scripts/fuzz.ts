/**
 * Holds very many manifests against what is true of any (`__tests__/support/laws.ts`), on all cores:
 * `npm run fuzz [-- COUNT [SEED [PATH]]]`, 20,000 by default. They are tried in batches, each with a seed that follows
 * from the run's, so that the same run is the same on any machine. Prints the seed, and of the first batch that breaks a
 * law the smallest manifest that does, with the command that tries it alone; exits with 1 then.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Batch, Outcome } from './fuzz-batch.ts';

const [count = '20000', given, path] = process.argv.slice(2);
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(given);
const longestBatch = 250;
const batches = batchesOf(Number(count), seed, path);
if (batches.length === 0 || !Number.isInteger(seed))
  throw new Error('npm run fuzz [-- COUNT [SEED [PATH]]]: COUNT and SEED are whole numbers.');

const began = performance.now();
console.log(`seed ${seed}: again with \`npm run fuzz -- ${count} ${seed}\``);
let tried = 0;
let busy = 0;
let broken: Outcome | undefined;
await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work));
if (broken) {
  console.log(broken.broken);
  process.exitCode = 1;
}
console.log(
  `${tried} manifests in ${seconds()} s, ${busy.toFixed(0)} s of the processors', ${broken ? 'a law is broken' : 'no law is broken'}`,
);

function batchesOf(total: number, first: number, at: string | undefined): Batch[] {
  if (at !== undefined) return [{ seed: first, count: total, path: at }];
  return Array.from({ length: Math.ceil(total / longestBatch) }, (_, index) => ({
    seed: first + index,
    count: Math.min(longestBatch, total - index * longestBatch),
  }));
}

/** Has a process of its own try one batch after another, until none is left or one breaks a law. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('fuzz-batch.ts', import.meta.url)));
    worker.on('error', reject).on('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`a worker ended with ${status}`));
    });
    worker.on('message', (outcome: Outcome) => {
      note(outcome);
      next(worker);
    });
    next(worker);
  });
}

function next(worker: ChildProcess): void {
  const batch = broken ? undefined : batches.shift();
  if (batch) worker.send(batch);
  else worker.disconnect();
}

function note(outcome: Outcome): void {
  const before = tried;
  tried += outcome.tried;
  busy += outcome.seconds;
  if (outcome.broken !== undefined) broken ??= outcome;
  if (Math.floor(tried / 1000) > Math.floor(before / 1000)) console.log(`${tried} after ${seconds()} s`);
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
