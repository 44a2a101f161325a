import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, SourceTextModule } from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { examples, judge, recorded, usualDay, verdicts } from '../../scripts/examples.ts';
import type * as Face from '../../src/library/face.ts';
import { toJson } from '../../src/report/json.ts';

/** The library as it is built, in a place that has nothing of Node. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const built = readFileSync(path.join(top, 'dist/library/index.js'), 'utf8');

/** What it uses beside the language: all of it is there in each browser, worker and runtime of the last years. */
const web = { TextDecoder, TextEncoder, structuredClone };

let library: typeof Face;

beforeAll(async () => {
  const module = new SourceTextModule(built, { context: createContext({ ...web }) });
  await module.link((specifier) => {
    throw new Error(`it imports ${specifier}`);
  });
  await module.evaluate();
  library = module.namespace as typeof Face;
});

test('nothing of Node is in it', () => {
  const code = built
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (text) => (/^.node:/.test(text) ? text : '""'));
  expect(code.match(/\bnode:\w+/g)).toBeNull();
  expect(code.match(/(?<![.\w])(?:process|Buffer|require|__dirname)\b(?!:)/g)).toBeNull();
  expect(code.match(/^import\b.*|\bimport\(/gm)).toBeNull();
});

test.each([
  ['rules', 1],
  ['check', 0],
])('a bundler takes the pages of the rules along for %s alone', async (name, times) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/library/index.js';`, resolveDir: top },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  expect(outputFiles[0]?.text.split('# settling-period').length).toBe(times + 1);
});

test('what is published as types is the face of the sources, and each of its functions is there', () => {
  const types = readFileSync(path.join(top, 'dist/library/index.d.ts'), 'utf8');
  expect(types).toBe(readFileSync(path.join(top, 'src/library/face.ts'), 'utf8'));
  const declared = [...types.matchAll(/^export declare (?:function|class) (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(library).sort()).toEqual(declared.sort());
});

describe('each example gives what the command line gives', () => {
  const files = Object.fromEntries(
    readdirSync(path.join(top, 'examples'), { recursive: true, encoding: 'utf8' })
      .map((name) => `examples/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => statSync(path.join(top, name)).isFile())
      .map((name) => [name, readFileSync(path.join(top, name), 'utf8')]),
  );
  /** What git said is for git to say. */
  const withoutGit = (report: Face.Report) => ({
    ...report,
    manifests: report.manifests.map(({ findings, ...manifest }) => ({
      ...manifest,
      findings: findings.map((each) =>
        each.rule === 'repository-unreadable' ? { ...each, message: '', help: '' } : each,
      ),
    })),
  });
  const cases = examples.flatMap((file) => {
    const days = verdicts(recorded(file) ?? '').map(({ day }) => day);
    return (days.length > 0 ? days : [usualDay]).map((day): [string, string] => [file, day]);
  });

  test.each(cases)('%s on %s', (file, day) => {
    const report = JSON.parse(JSON.stringify(library.check(files, { day, manifests: [file] })));
    expect(withoutGit(report)).toEqual(withoutGit(JSON.parse(toJson(judge([file], day)))));
  });
});
