/** Keeps how each mutant fared as it becomes known, so that a run can be stopped at any time and taken up again. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { MutatedSource } from './bundle.ts';
import type { Fate } from './scores.ts';

/** The fates of earlier runs, and where those of this one are added. */
export interface Kept {
  readonly fates: ReadonlyMap<number, Fate>;
  /** Those to be tried again. */
  readonly again: ReadonlySet<number>;
  readonly add: (number: number, fate: Fate) => void;
}

/**
 * What a file holds of these sources. A source that has changed since is another one: its mutants are tried again.
 * @param file JSON, a line each; made where there is none; undefined keeps nothing
 * @param triesAgain whether what no test noticed is left out, because the tests have changed
 */
export function keptFates(
  file: string | undefined,
  sources: readonly MutatedSource[],
  triesAgain: boolean,
): Kept {
  const numbers = new Map<string, number>();
  for (const source of sources) {
    const digest = createHash('sha256').update(source.source).digest('hex').slice(0, 12);
    source.mutants.forEach(({ at, now }, index) => {
      numbers.set(`${source.file} ${digest} ${at.join('-')} ${now}`, source.first + index);
    });
  }
  const names = new Map([...numbers].map(([name, number]) => [number, name]));
  const fates = new Map<number, Fate>();
  for (const { name, how, by } of linesOf(file)) {
    const number = numbers.get(name);
    if (number !== undefined) fates.set(number, { how, by });
  }
  const missed = [...fates].filter(([, { how }]) => how === 'survived' || how === 'no coverage');
  const again = new Set(triesAgain ? missed.map(([number]) => number) : []);
  for (const number of again) fates.delete(number);
  return {
    fates,
    again,
    add: (number, fate) => {
      if (file) appendFileSync(file, `\n${JSON.stringify({ name: names.get(number), ...fate })}`);
    },
  };
}

/** A run that was stopped may have left a torn line: it is passed by, and each line begins anew. */
function linesOf(file: string | undefined): (Fate & { readonly name: string })[] {
  if (file === undefined || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
}
