/**
 * Changes the sources one place at a time, and says which changes no test notices:
 * `npm run mutate -- [--sample N] [--seed N] [--since REF] [--keep FILE] [--again] [--workers N] [--most-tests N] [--json FILE] src/judge …`.
 * Exits with 1 where a folder's score is under 85 % or a line of `scripts/mutation/equal.json` is stale.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './mutation/bundle.ts';
import { changedLines, importersOf, mutatedSources, shuffled, testFiles } from './mutation/choose.ts';
import { equalMutants } from './mutation/equal.ts';
import { keptFates } from './mutation/kept.ts';
import { learnt, tryAll } from './mutation/pool.ts';
import { described, type Fate, scores } from './mutation/scores.ts';
import { testsFor } from './mutation/tests-for.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    since: { type: 'string' },
    keep: { type: 'string' },
    again: { type: 'boolean', default: false },
    workers: { type: 'string', default: String(availableParallelism()) },
    'most-tests': { type: 'string', default: '400' },
    json: { type: 'string' },
  },
});
const top = fileURLToPath(new URL('..', import.meta.url));
const named =
  positionals.length > 0
    ? positionals.map((each) => each.replace(/\/$/, ''))
    : ['src/judge', 'src/text', 'src/sources/launchpad'];
const leastScore = 85;

const sources = mutatedSources(top, named);
const all = sources.flatMap((source) =>
  source.mutants.map((mutant, index) => ({ number: source.first + index, ...described(source, mutant) })),
);
const changed = values.since === undefined ? undefined : changedLines(top, values.since);
const wanted = changed ? all.filter(({ file, line }) => changed.get(file)?.has(line)) : all;
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const { equal, stale } = equalMutants(wanted, new Set(changed ? [] : sources.map(({ file }) => file)));
const size = Number(values.sample ?? Number.POSITIVE_INFINITY);
// By chance, so that a run that is stopped has tried some of everything.
const chosen = named
  .flatMap((each) => {
    const within = wanted.filter(({ file }) => file === each || file.startsWith(`${each}/`));
    return shuffled(within, seed)
      .filter(({ number }) => !equal.has(number))
      .slice(0, size);
  })
  .toSorted((one, other) => one.number - other.number);
const isSample = chosen.length < wanted.length - equal.size;
const { fates: kept, again, add } = keptFates(values.keep, sources, values.again);
const fates = new Map<number, Fate>(kept);
const left = shuffled(
  chosen.filter(({ number }) => !fates.has(number)),
  seed,
);
// What was not noticed before is known first.
const untried = [true, false].flatMap((isAgain) =>
  left.filter(({ number }) => again.has(number) === isAgain),
);
console.log(
  `${all.length} mutants in ${sources.length} files, ${chosen.length} wanted${isSample ? `, by lot with seed ${seed}` : ''}, ${untried.length} to be tried, ${equal.size} written down as equal`,
);
if (untried.length > 0) await tryThem();

const { lines, worst } = scores(chosen, fates, isSample);
for (const line of [...lines, ...stale]) console.log(line);
if (values.json !== undefined) {
  const found = chosen.map((each) => ({ ...each, ...fates.get(each.number) }));
  writeFileSync(values.json, JSON.stringify(found, null, 1));
}
if (worst < leastScore || stale.length > 0) process.exitCode = 1;

async function tryThem(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutate-'));
  try {
    const bundle = path.join(folder, 'tests.cjs');
    writeFileSync(bundle, await bundled(top, testFiles(top), sources));
    const opening = { kind: 'open', bundle, top, size: all.length } as const;
    const known = await learnt(opening);
    for (const { test, why } of known.failing)
      console.log(`Fails without any mutant, and is left out: ${known.tests[test]?.name}: ${why}`);
    const longest = known.times.reduce((sum, time) => sum + time, 0);
    console.log(`${known.tests.length} tests take ${(longest / 1000).toFixed(1)} s`);
    const attemptFor = testsFor(known, Number(values['most-tests']), importersOf(top));
    const found = (number: number, fate: Fate): void => {
      fates.set(number, fate);
      add(number, fate);
    };
    const attempts = untried.flatMap(({ number, file }) => {
      const attempt = attemptFor(number, file);
      if (attempt.tests.length > 0) return [attempt];
      found(number, { how: 'no coverage', by: '' });
      return [];
    });
    let done = 0;
    await tryAll(opening, attempts, Number(values.workers), ({ number, how, by }) => {
      found(number, { how, by });
      if (++done % 250 === 0) console.log(`${done} of ${attempts.length}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
