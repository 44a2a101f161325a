/**
 * Holds very many manifests against what is true of any (`__tests__/support/laws.ts`): `npm run fuzz [-- COUNT [SEED]]`,
 * 20,000 by default. Prints the seed, and the smallest manifest that breaks a law; exits with 1 where one does.
 */
import fc from 'fast-check';
import { anyCase, broken } from '../__tests__/support/laws.ts';

const [count = '20000', given] = process.argv.slice(2);
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
const began = performance.now();
console.log(`seed ${seed}: again with \`npm run fuzz -- ${count} ${seed}\``);

let tried = 0;
const found = fc.check(
  fc.property(anyCase, (each) => {
    if (++tried % 1000 === 0) console.log(`${tried} after ${seconds()} s`);
    const how = broken(each);
    if (how !== undefined) throw new Error(how);
  }),
  { seed, numRuns: Number(count) },
);
if (found.failed) {
  const [smallest] = found.counterexample ?? [];
  const message = found.errorInstance instanceof Error ? found.errorInstance.message : '';
  console.log(
    `${message}\non ${smallest?.today}, gate ${smallest?.gate}, choice ${smallest?.choice}:\n${smallest?.text}`,
  );
  process.exitCode = 1;
}
const { user, system } = process.cpuUsage();
const busy = ((user + system) / 1_000_000).toFixed(0);
console.log(
  `${tried} manifests in ${seconds()} s, ${busy} s of the processor's${found.failed ? ': a law is broken' : ', no law is broken'}`,
);

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
