/** A worker of `fuzz.ts`: tries the batches that it is sent, and answers what came of each. */
import fc from 'fast-check';
import { anyCase, broken } from '../__tests__/support/laws.ts';

export interface Batch {
  readonly seed: number;
  readonly count: number;
  /** Where among the cases of the seed the one is that is tried alone, in fast-check's words. */
  readonly path?: string;
}

export interface Outcome {
  readonly tried: number;
  /** Of the processor's time. */
  readonly seconds: number;
  /** The law that is broken, how, by what, and the command that tries it again. */
  readonly broken?: string;
}

let used = 0;
process.on('message', (batch: Batch) => {
  process.send?.(outcomeOf(batch));
});

function outcomeOf({ seed, count, path }: Batch): Outcome {
  let tried = 0;
  const found = fc.check(
    fc.property(anyCase, (each) => {
      tried++;
      const how = broken(each);
      if (how !== undefined) throw new Error(how);
    }),
    { seed, numRuns: count, ...(path !== undefined && { path }) },
  );
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1_000_000 - used;
  used += seconds;
  if (!found.failed) return { tried, seconds };
  const [smallest] = found.counterexample ?? [];
  const message = found.errorInstance instanceof Error ? found.errorInstance.message : '';
  const lines = [
    message,
    `on ${smallest?.today}, gate ${smallest?.gate}, choice ${smallest?.choice}:`,
    smallest?.text,
    `again with \`npm run fuzz -- ${count} ${seed} ${found.counterexamplePath}\``,
  ];
  return { tried, seconds, broken: lines.join('\n') };
}
