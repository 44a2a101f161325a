import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runBeside } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The actions in folders of their own: their files say what their programs take and give, and no more. */

const top = fileURLToPath(new URL('../../', import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const fileOf = (folder: string) =>
  parse(readFileSync(path.join(top, folder, 'action.yml'), 'utf8')) as ActionFile;

test.each(['again', 'branches', 'sync'])('%s', (folder) => {
  const { inputs, outputs, runs } = fileOf(folder);
  const code = readdirSync(path.join(top, 'src/action', folder))
    .map((name) => readFileSync(path.join(top, 'src/action', folder, name), 'utf8'))
    .join('\n');
  const read = [
    ...code.matchAll(/\b(?:getInput|optional)\((?:getInput, )?'([\w-]+)'\)|isTrue\(getInput, '([\w-]+)'/g),
  ];
  expect([...new Set(read.map(([, name, other]) => name ?? other))].sort()).toEqual(
    Object.keys(inputs).sort(),
  );
  const given = /setOutputs\(\{([^}]*)\}/.exec(code)?.[1] ?? '';
  const names = given.split(',').map((each) => each.split(':')[0]?.trim().replaceAll("'", ''));
  expect(names.sort()).toEqual(Object.keys(outputs).sort());
  for (const { description } of Object.values({ ...inputs, ...outputs }))
    expect(description).toMatch(/\S.*\.$/);
  expect(runs.using).toBe(fileOf('.').runs.using);
  expect(existsSync(path.join(top, folder, runs.main))).toBe(true);
});

test.each([
  ['again', 'issue'],
  ['sync', 'launchpad'],
])('%s takes nothing for a no that is none: %s', async (folder, name) => {
  const cwd = workspace({ 'work/x': '', output: '', summary: '' });
  const env = {
    ...{ PATH: process.env.PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: path.join(cwd, 'work') },
    ...{
      INPUT_LIST: '[]',
      INPUT_REPORTS: 'reports',
      INPUT_BRANCH: 'main',
      [`INPUT_${name.toUpperCase()}`]: 'yes',
    },
  };
  const files = { output: path.join(cwd, 'output'), summary: path.join(cwd, 'summary') };
  const main = path.join(top, folder, fileOf(folder).runs.main);
  const { exitCode, commands } = await runBeside(process.execPath, [main], { cwd, env }, files);
  expect(exitCode).toBe(1);
  expect(commands.map(({ message }) => message)).toEqual([
    `The input \`${name}\` is \`yes\`; it takes \`true\` and \`false\`.`,
  ]);
});
