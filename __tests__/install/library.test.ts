import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { baseManifest } from '../support/check.ts';
import { documentedProgram } from '../support/documented.ts';
import { npmEnvironment } from '../support/npm.ts';
import { actionNode } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The library as npm would publish it, in a project of its own. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const { page, program, prints } = documentedProgram();
/** Strict TypeScript, with nothing of Node. */
const strictly = [
  ...['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'],
  ...['--target', 'es2023', '--lib', 'es2023', '--types', ''],
];
const typed = `
import { check, type Report } from 'sru-gate';
declare const console: { log(line: unknown): void };
const report: Report = check({ 'backport.yaml': ${JSON.stringify(baseManifest)} }, { day: '2026-06-08' });
console.log(report.result);
console.log(report.manifests[0]?.bug);
`;
let folder: string;

function run(command: string, words: readonly string[], from = folder) {
  const { stdout, stderr, status } = spawnSync(command, words, {
    cwd: from,
    encoding: 'utf8',
    timeout: 100_000,
    env: npmEnvironment(folder),
  });
  return { stdout, stderr, status };
}

function compile(...words: string[]) {
  return run(process.execPath, [path.join(top, 'node_modules/typescript/bin/tsc'), ...strictly, ...words]);
}

beforeAll(() => {
  expect(page).toContain(`\n\`\`\`yaml\n${baseManifest}\`\`\`\n`);
  folder = workspace({
    'package.json': '{ "type": "module" }',
    'backport.yaml': baseManifest,
    'documented.js': program,
    'program.ts': typed,
    'home/': '',
  });
  const packed = run('npm', ['pack', '--offline', '--json', '--pack-destination', folder], top);
  const [{ filename }] = JSON.parse(packed.stdout);
  const install = ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, filename)];
  expect(run('npm', install)).toMatchObject({ status: 0 });
  expect(compile('--outDir', 'out', '--module', 'nodenext', 'program.ts')).toMatchObject({ stdout: '' });
}, 180_000);

// The second is Node 24 where .ci/run has fetched it.
describe.each([...new Set([process.execPath, actionNode])])('under %s', (node) => {
  test('the examples of docs/library.md print what stands beside them', () => {
    const { stdout, stderr } = run(node, ['documented.js']);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(prints);
  });

  test('a program in TypeScript runs, as the compiler writes it', () => {
    expect(run(node, ['out/program.js'])).toEqual({ stdout: 'pass\n2130000\n', stderr: '', status: 0 });
  });

  test('CommonJS gets it by import(), and what is not exported is not to be had', () => {
    writeFileSync(
      path.join(folder, 'common.cjs'),
      `import('sru-gate').then(({ rules }) => console.log(typeof rules));
import('sru-gate/dist/cli/index.js').catch(({ code }) => console.log(code));
console.log(require('sru-gate/package.json').name, require('sru-gate/schema/manifest.schema.json').type);`,
    );
    expect(run(node, ['common.cjs']).stdout.split('\n').sort()).toEqual(
      ['', 'ERR_PACKAGE_PATH_NOT_EXPORTED', 'function', 'sru-gate object'].sort(),
    );
  });
});

const consumer = `
import {
  CannotRun, check, draft, fix, plan, policies, render, rules,
  type CheckSettings, type Draft, type Files, type Finding, type Fixed, type Plan, type Report,
} from 'sru-gate';

const files: Files = { 'backport.yaml': new Uint8Array(), 'debian/changelog': '' };
const settings: CheckSettings = { day: '2026-06-08', gate: 'upload', policy: undefined };
const report: Report = check(files, settings);
export const messages: string[] = report.manifests.flatMap(({ findings }) => findings.map((each: Finding) => each.message));
export const guess: boolean | undefined = report.findings[0]?.fix?.suggested;
export const line: number | null | undefined = report.findings[0]?.fix?.edits[0]?.line;
const fixed: Fixed = fix(files, { ...settings, suggested: true });
export const text: string | undefined = fixed.files['backport.yaml'];
const planned: Plan = plan('sru', { day: '2026-06-08', files });
export const lts: boolean | undefined = planned.targets[0]?.lts;
const bug = render(files, 'backport.yaml', { day: '2026-06-08' });
export const title: string = 'title' in bug ? bug.title : (bug.findings[0]?.message ?? '');
const start: Draft = draft(files, { day: '2026-06-08', bug: 2130000 });
export const all: string[] = [start.path, ...policies().map(({ name }) => name), ...rules().map(({ page }) => page)];
export function said(error: unknown): string {
  return error instanceof CannotRun ? error.message : '';
}
const state: 'planned' | 'uploaded' | 'accepted' | 'verified' | 'released' | undefined =
  report.manifests[0]?.targets[0]?.state;
export { state };

// @ts-expect-error: the day must be given
check(files, {});
// @ts-expect-error: no such setting
check(files, { day: '2026-06-08', date: '2026-06-08' });
// @ts-expect-error: a file is text or bytes
check({ 'backport.yaml': 1 }, settings);
// @ts-expect-error: a report is not to be changed
report.result = 'pass';
`;

test.each([
  ['nodenext', []],
  ['preserve', ['--moduleResolution', 'bundler']],
])('strict TypeScript takes its types, with modules as %s and nothing of Node', (module, more) => {
  writeFileSync(path.join(folder, 'consumer.ts'), consumer);
  const judged = compile('--noEmit', '--module', module, ...more, 'consumer.ts');
  expect(judged).toEqual({ stdout: '', stderr: '', status: 0 });
});
