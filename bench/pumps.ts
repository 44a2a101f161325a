/**
 * What a hostile text costs: `npm run bench:pumps [-- part of a name]`. Each pump is checked at half its size and at
 * its size, in this process; it fails where twice the bytes cost more than three times, or where it costs ten times the
 * built program on an honest text of that size. All by the processor's time of the process, which other programs on
 * the machine change little. Prints the failures and the dearest, and exits with 1 where one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lists } from '../__tests__/support/pumps/lists.ts';
import { type Files, honestFiles, pieces, places } from '../__tests__/support/pumps/places.ts';
import { runHere } from '../__tests__/support/run-here.ts';

/** The size that is judged, in bytes. */
const size = 100_000;
const mostGrowth = 3;
const mostOverHonest = 10;
/** What costs less than this many milliseconds is judged no further: the rest is the collector's and the compiler's. */
const leastMeasured = 250;

const wanted = process.argv.slice(2).join(' ');
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const words = ['check', 'backport.yaml', '--date', '2026-06-08', '--format', 'json'];

type Make = (bytes: number) => Files;

function pumps(): [name: string, make: Make][] {
  const repeated = Object.entries(places).flatMap(([place, put]) =>
    pieces.map((piece): [string, Make] => [
      `${place}: ${JSON.stringify(piece)}`,
      (bytes) => put(piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)))),
    ]),
  );
  return [...Object.entries(lists), ...repeated].filter(([name]) => name.includes(wanted));
}

/** Gives what is made of a folder with those files, which is removed again. */
async function inFolder<T>(files: Files, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sru-gate-pump-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The processor's milliseconds that a check takes in this process. */
function cost(files: Files): Promise<number> {
  return inFolder(files, async (folder) => {
    const began = process.cpuUsage();
    const { exitCode, err } = await runHere(folder, words);
    const { user, system } = process.cpuUsage(began);
    if (exitCode === 2) throw new Error(err.slice(0, 300));
    return (user + system) / 1000;
  });
}

/** The processor's milliseconds that the built program takes, its start among them. */
function costOfProgram(files: Files): Promise<number> {
  return inFolder(files, (folder) => {
    const tell = `import{writeFileSync as w}from'node:fs';process.on('exit',()=>w('cost',JSON.stringify(process.cpuUsage())))`;
    spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, cli, ...words],
      {
        cwd: folder,
      },
    );
    const { user, system } = JSON.parse(readFileSync(path.join(folder, 'cost'), 'utf8'));
    return (user + system) / 1000;
  });
}

/** An honest text of that size, at its cheapest of a few. */
async function honest(): Promise<number> {
  const costs: number[] = [];
  for (let turn = 0; turn < 5; turn++) costs.push(await costOfProgram(honestFiles(size)));
  return Math.min(...costs);
}

interface Measured {
  readonly name: string;
  readonly half: number;
  readonly whole: number;
}

/** Measured again where it looks bad: a collection of garbage is nobody's fault. */
async function measure(name: string, make: Make, limit: number): Promise<Measured> {
  let half = await cost(make(size / 2));
  // What is far too dear at half its size is not waited for.
  if (half > 2 * limit) return { name, half, whole: Number.POSITIVE_INFINITY };
  let whole = await cost(make(size));
  for (let turn = 0; turn < 4 && isBad({ name, half, whole }, limit); turn++) {
    half = Math.min(half, await cost(make(size / 2)));
    whole = Math.min(whole, await cost(make(size)));
  }
  return { name, half, whole };
}

function isBad({ half, whole }: Measured, limit: number): boolean {
  return whole > limit || (whole > leastMeasured && whole > mostGrowth * half);
}

function line({ name, half, whole }: Measured): string {
  return `${half.toFixed(0).padStart(6)} ms ${whole.toFixed(0).padStart(6)} ms  ${name}`;
}

const base = await honest();
const limit = mostOverHonest * base;
console.log(
  `the program on an honest text of ${size} bytes: ${base.toFixed(0)} ms; limit ${limit.toFixed(0)} ms`,
);
const measured: Measured[] = [];
// The first runs are the compiler's.
for (let turn = 0; turn < 5; turn++) await cost(honestFiles(size));
for (const [name, make] of pumps()) {
  const each = await measure(name, make, limit);
  measured.push(each);
  if (isBad(each, limit)) console.log(`FAILED ${line(each)}`);
}
const failed = measured.filter((each) => isBad(each, limit)).length;
console.log(`\nthe dearest of ${measured.length} pumps, at ${size / 2} and ${size} bytes:`);
for (const each of measured.toSorted((one, other) => other.whole - one.whole).slice(0, 20))
  console.log(line(each));
console.log(`${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
