import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withSwitches } from './compile.ts';
import type { Mutant } from './spots.ts';

/** A source with its mutants, and the number of the first. */
export interface MutatedSource {
  readonly file: string;
  readonly source: string;
  readonly mutants: readonly Mutant[];
  readonly first: number;
}

/** Libraries that keep nothing of what is tested: they are loaded once, however often the bundle is evaluated. */
const shared = ['yaml', 'expect', 'zod', 'zod/mini', '@actions/*', 'ajv', 'ajv/*', 'esbuild', '@swc/core'];

/** fast-check, with the same values at each run: a test that chance decides says nothing of a mutant. */
const chance = `
  const real = require('fast-check');
  const assert = (property, given) => real.assert(property, { ...given, seed: 17 });
  module.exports = { ...real, assert, default: { ...real, assert }, __esModule: true };
`;

/**
 * The tests and the sources with all mutants in one script, a function of `require`, `__mutant`, and `__collected`.
 * @param top the folder of the project
 * @param tests files of tests, from there
 */
export async function bundled(
  top: string,
  tests: readonly string[],
  sources: readonly MutatedSource[],
): Promise<string> {
  const mutated = new Map(sources.map((each) => [path.join(top, each.file), each]));
  const entry = tests.map(
    (file) => `__collected.begin(${JSON.stringify(file)}); require(${JSON.stringify(path.join(top, file))});`,
  );
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: top, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: shared,
    // For the tests no time passes: how long something takes says nothing of a mutant, and much of a busy machine.
    define: { 'performance.now': '__collected.now' },
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup(setup) {
          setup.onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'jest', namespace: 'harness' }));
          setup.onLoad({ filter: /^jest$/, namespace: 'harness' }, () => ({
            contents: 'module.exports = __collected.globals;',
          }));
          setup.onResolve({ filter: /^fast-check$/ }, ({ path: name, namespace }) =>
            namespace === 'harness'
              ? { path: name, external: true }
              : { path: 'chance', namespace: 'harness' },
          );
          setup.onLoad({ filter: /^chance$/, namespace: 'harness' }, () => ({ contents: chance }));
          setup.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const known = mutated.get(file);
            const text = known?.source ?? readFileSync(file, 'utf8');
            const contents = known ? withSwitches(text, known.mutants, known.first) : text;
            const here = JSON.stringify(pathToFileURL(file).href);
            return { contents: contents.replaceAll('import.meta.url', here), loader: 'ts' };
          });
        },
      },
    ],
  });
  return `(function (require, __mutant, __collected, module, exports) {${outputFiles[0]?.text ?? ''}\n})`;
}
