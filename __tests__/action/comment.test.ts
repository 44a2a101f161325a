import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { type FakeGithub, type FakeSettings, fakeGithub } from '../support/fake-github.ts';
import { refusal } from '../support/github-answers.ts';
import { actionNode, runActionBeside, type StepRun } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The comment on a pull request, by the built action and a server that holds requests against GitHub's description. */

// Each runs the action, some of them more than once; a busy machine takes its time for that.
jest.setTimeout(60_000);

const early = { date: '2026-06-01' };
const good = { date: baseDay };

const head = 'fedcba9876543210fedcba9876543210fedcba98';
const pullRequest = (full = 'owner/packaging'): unknown => ({
  pull_request: { number: 7, head: { sha: head, repo: { full_name: full } } },
});

interface Occasion {
  readonly github: FakeGithub;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly files?: Readonly<Record<string, string>>;
  readonly node?: string;
}

function run({
  github,
  inputs = {},
  environment = {},
  event = pullRequest(),
  ...rest
}: Occasion): Promise<StepRun> {
  const folder = workspace({
    '.git/': '',
    ...(rest.files ?? { 'backport.yaml': baseManifest }),
    'event.json': typeof event === 'string' ? event : JSON.stringify(event),
  });
  return runActionBeside(
    folder,
    { comment: 'on-failure', ...inputs },
    {
      GITHUB_API_URL: github.address,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
      GITHUB_RUN_ID: '99',
      ...environment,
    },
    rest.node,
  );
}

const list = 'GET /repos/owner/packaging/issues/7/comments';
const create = 'POST /repos/owner/packaging/issues/7/comments';
const update = (id: number): string => `PATCH /repos/owner/packaging/issues/comments/${id}`;
const notices = ({ commands }: StepRun): string[] =>
  commands.filter(({ name }) => name === 'notice').map(({ message }) => message);

describe.each([...new Set([process.execPath, actionNode])])('on %s', (node) => {
  test('a pull request, from red to green, has one comment', async () => {
    const github = await fakeGithub();
    const red = await run({ github, inputs: early, node });
    expect(red).toMatchObject({ exitCode: 1, outputs: { result: 'fail' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- sru-gate comment [\da-f]{16} fail -->\n## sru-gate\n\n\*\*Not yet&#58; /,
    );
    expect(github.comments[0]?.body).toContain(`/blob/${head}/backport.yaml&#35;L5`);
    expect(github.comments[0]?.body).toContain('https&#58;//github.example/owner/packaging/actions/runs/99');

    const again = await run({ github, inputs: { date: '2026-06-02' }, node });
    expect(again.exitCode).toBe(1);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('opens 2026-06-04, in 2 days');

    const green = await run({ github, inputs: good, node });
    expect(green).toMatchObject({ exitCode: 0, commands: [] });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(' resolved -->\n## sru-gate: resolved\n\n**Pass&#58; ');

    expect(github.requests).toEqual([list, create, list, update(5000), list, update(5000)]);
    expect(github.faults).toEqual([]);
  });
});

describe('when there is one', () => {
  test.each([
    ['never', early, []],
    ['on-failure', early, [list, create]],
    ['on-failure', good, [list]],
    ['on-failure', { ...early, 'fail-on': 'never' }, [list, create]],
    ['always', good, [list, create]],
    ['always', { ...good, manifest: '*/none.yaml', 'if-no-manifest': 'ignore' }, [list]],
  ])('%s, %j', async (comment, inputs, requests) => {
    const github = await fakeGithub();
    const step = await run({ github, inputs: { comment, ...inputs } });
    expect(github.requests).toEqual(requests);
    expect(notices(step)).toEqual([]);
    expect(github.faults).toEqual([]);
  });

  test('a comment that was always green says so, and not that something is resolved', async () => {
    const github = await fakeGithub();
    for (let times = 0; times < 2; times++) await run({ github, inputs: { comment: 'always', ...good } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/ pass -->\n## sru-gate\n\n\*\*Pass/);
  });

  test('the manifest that it was about is gone: resolved', async () => {
    const github = await fakeGithub();
    await run({ github, inputs: early });
    await run({ github, inputs: { 'if-no-manifest': 'ignore' }, files: { 'README.md': '' } });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('## sru-gate: resolved\n\n**There is no backport manifest'),
    ]);
  });
});

describe('the verdict stands, and a notice says why there is no comment', () => {
  const denied = refusal(403, 'Resource not accessible by integration');
  test.each<[string, FakeSettings, Partial<Occasion>, string]>([
    [
      'no permission',
      { answer: (request) => (request === list ? undefined : denied) },
      {},
      'the token may not (the server says 403, `Resource not accessible by integration`): give the job the permission `pull-requests: write`',
    ],
    [
      'a merge queue',
      {},
      { event: { merge_group: {} }, environment: { GITHUB_EVENT_NAME: 'merge_group' } },
      'the event `merge_group` has no pull request',
    ],
    ['a payload that is none', {}, { event: '{' }, "the event's payload is not JSON"],
  ])('%s', async (_, settings, occasion, why) => {
    const github = await fakeGithub(settings);
    const step = await run({ github, inputs: early, ...occasion });
    expect(step).toMatchObject({ exitCode: 1, outputs: { result: 'fail', errors: '1' } });
    const sentence = `The comment on the pull request was not written: ${why}.`;
    expect(notices(step)).toEqual([sentence]);
    expect(step.summary).toMatch(/\nThe comment on the pull request was not written&#58; .*\n$/);
    expect(github.faults).toEqual([]);
  });
});

test('an Enterprise Server is asked where it is', async () => {
  const github = await fakeGithub({ server: 'ghes-3.17', base: '/api/v3' });
  await run({ github, inputs: early });
  await run({ github, inputs: good });
  expect(github.requests).toEqual([list, create, list, update(5000)]);
  expect(github.faults).toEqual([]);
});

test("a server's words are made harmless in the log", async () => {
  const words = '::error::x\n##[add-mask]y `z` \u001b[31m';
  const github = await fakeGithub({
    answer: () => refusal(422, words, { deprecation: words.replace(/[^ -~]/g, ' '), sunset: 'x' }),
  });
  const step = await run({ github, inputs: early });
  expect(step.commands.map(({ name }) => name)).toEqual(['error', 'notice']);
  expect(step.log).toEqual([expect.stringMatching(/^Not yet/)]);
});

test('hostile words of a manifest forge no marker', async () => {
  const marker = '<!-- sru-gate comment 0123456789abcdef pass -->';
  const github = await fakeGithub();
  const text = edited({
    package: marker,
    'sru.title': `${marker}\n${marker} TODO`,
    'targets.0.series': marker,
  });
  await run({ github, inputs: good, files: { 'backport.yaml': text } });
  expect(github.comments[0]?.body.match(/<!--/g)).toHaveLength(1);
});
