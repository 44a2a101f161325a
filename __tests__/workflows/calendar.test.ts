import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { hasPythonReader, readByIcalJs, readByPython } from '../support/calendar.ts';
import { edited } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { read, stepsOf, type Workflow, workflowsIn } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

/** The recipe that publishes the calendar of gates, as far as it runs without GitHub. */

const [text = ''] = workflowsIn(read('docs/recipes.md'))
  .map(([, workflow]) => workflow)
  .filter((workflow) => workflow.includes('--format ics'));
const recipe = parse(text) as Workflow;

/** The feed that the recipe's script writes for a repository. */
function publishedFeed(): string {
  const folder = workspace({
    '.git/': '',
    'runner/': '',
    'backport.yaml': edited({}),
    'backports/a.yaml': edited({ 'sru.bug': 2130001, 'sru.title': 'é,;' }),
  });
  symlinkSync(fileURLToPath(new URL('../../', import.meta.url)), path.join(folder, '.sru-gate'));
  mkdirSync(path.join(folder, 'bin'));
  symlinkSync(process.execPath, path.join(folder, 'bin/node'));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      '--noprofile',
      '--norc',
      '-eo',
      'pipefail',
      '-c',
      stepsOf(recipe).flatMap(({ run = [] }) => run)[0] ?? '',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
        RUNNER_TEMP: path.join(folder, 'runner'),
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'owner/repo',
        GITHUB_SHA: 'c0ffee',
      },
    },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  return readFileSync(path.join(folder, 'runner/feed/gates.ics'), 'utf8');
}

const feed = publishedFeed();

test('its script writes a feed that leads to the manifests', () => {
  const pages = new Set(readByIcalJs(feed).map(({ url }) => url));
  expect([...pages]).toEqual([
    'https://github.example/owner/repo/blob/c0ffee/backport.yaml#L1',
    'https://github.example/owner/repo/blob/c0ffee/backports/a.yaml#L1',
  ]);
});

refereeTest(hasPythonReader)('a second reader reads the same', () => {
  expect(readByPython([feed])).toEqual([readByIcalJs(feed)]);
});

test("no job can write to the repository, and the one that publishes runs GitHub's own action alone", () => {
  expect(recipe.permissions).toEqual({});
  expect(Object.values(recipe.jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ]);
  expect(recipe.jobs.publish?.steps?.map(({ run, uses }) => run ?? uses)).toEqual([
    expect.stringMatching(/^actions\/deploy-pages@/),
  ]);
  for (const { uses } of stepsOf(recipe)) expect(uses ?? 'actions/').toMatch(/^actions\//);
});
