import { beforeAll, describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/action/comment/keep-comment.ts';
import { type Limits, usualLimits } from '../../src/action/github/patience.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { hostingOf } from '../../src/sources/hosting.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { baseDay, type Edits, reportOn } from '../support/check.ts';
import { actionsBot, type FakeGithub, type FakeSettings, fakeGithub } from '../support/fake-github.ts';
import type { Answer } from '../support/fake-github-state.ts';
import { refusal } from '../support/github-answers.ts';

/** Which comment is kept, and what keeps it from being written; `comment.test.ts` has the built action do the same. */

const pullRequest = (full = 'owner/packaging'): unknown => ({
  pull_request: { number: 7, head: { repo: { full_name: full } } },
});

interface Run {
  readonly github: FakeGithub;
  readonly today?: string;
  readonly edits?: Edits;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly limits?: Limits;
}

/** A run that fails, for it is too early; gives what is told of the comment. */
function keep({
  github,
  today = '2026-06-01',
  edits = {},
  event = pullRequest(),
  ...rest
}: Run): Promise<string | undefined> {
  const inputs: Readonly<Record<string, string>> = { comment: 'on-failure', token: 'secret', ...rest.inputs };
  const environment = {
    GITHUB_API_URL: github.address,
    GITHUB_REPOSITORY: 'owner/packaging',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: '/event.json',
    ...rest.environment,
  };
  const files = memoryFiles({ '/event.json': typeof event === 'string' ? event : JSON.stringify(event) });
  const occasion = {
    report: reportOn(edits, { today }),
    inputs: readInputs((name) => inputs[name] ?? ''),
    hosting: hostingOf('/workspace', files, environment),
    ...{ environment, files },
  };
  return keepComment(occasion, rest.limits ?? { ...usualLimits, waits: [0, 0] });
}

const list = 'GET /repos/owner/packaging/issues/7/comments';
const create = 'POST /repos/owner/packaging/issues/7/comments';
const update = (id: number): string => `PATCH /repos/owner/packaging/issues/comments/${id}`;

describe('whose comment it is', () => {
  let ours = '';
  beforeAll(async () => {
    const github = await fakeGithub();
    await keep({ github });
    ours = github.comments[0]?.body ?? '';
  });
  const stranger = { login: 'mallory', type: 'User' };
  const maintainer = { login: 'maintainer', type: 'User' };
  const echo = { login: 'echo[bot]', type: 'Bot' };
  const others = Array.from({ length: 250 }, (_, id) => ({ id: id + 1, body: 'Hello', user: stranger }));

  test.each<[string, () => FakeSettings, string[]]>([
    [
      "a stranger's copy of the marker is not edited, nor one of somebody who is gone",
      () => ({ comments: [stranger, null].map((user, id) => ({ id, body: ours, user })) }),
      [list, 'GET /user', create],
    ],
    [
      "a person's token finds that person's comment",
      () => ({
        comments: [stranger, maintainer].map((user, id) => ({ id, body: ours, user })),
        user: maintainer,
      }),
      [list, 'GET /user', update(1)],
    ],
    [
      "an app's copy of the whole is left alone where ours is there, however late",
      () => ({
        comments: [
          { id: 1, body: ours, user: echo },
          ...others.map((each) => ({ ...each, id: each.id + 1 })),
          { id: 900, body: ours, user: actionsBot },
        ],
      }),
      [list, list, list, update(900)],
    ],
    [
      "a person's comment is preferred to the workflow's, where the token is that person's",
      () => ({
        comments: [actionsBot, maintainer].map((user, id) => ({ id, body: ours, user })),
        user: maintainer,
      }),
      [list, 'GET /user', update(1)],
    ],
    [
      'one that may not be changed does not keep ours from being written',
      () => ({
        comments: [{ id: 1, body: ours, user: echo }],
        answer: (request) => (request === update(1) ? refusal(403, 'Must have admin rights') : undefined),
      }),
      [list, update(1), create],
    ],
    [
      'nor from being brought up to date',
      () => ({
        comments: [echo, echo].map((user, id) => ({ id, body: ours, user })),
        answer: (request) => (request === update(0) ? refusal(403, 'Must have admin rights') : undefined),
      }),
      [list, update(0), update(1)],
    ],
    [
      'one that is deleted meanwhile is written anew',
      () => ({
        comments: [{ id: 1, body: ours, user: actionsBot }],
        answer: (request) => (request === update(1) ? refusal(404, 'Not Found') : undefined),
      }),
      [list, update(1), create],
    ],
    [
      'a bot that quotes it is another one',
      () => ({ comments: [{ id: 1, body: `> ${ours}`, user: echo }] }),
      [list, create],
    ],
    [
      'behind many others it is found',
      () => ({ comments: [...others, { id: 900, body: ours, user: actionsBot }] }),
      [list, list, list, update(900)],
    ],
    [
      'when the server does not tell who asks, none is written: it could be the second',
      () => ({
        comments: [{ id: 1, body: ours, user: maintainer }],
        answer: (request) => (request === 'GET /user' ? refusal(500, 'Oops') : undefined),
      }),
      [list, 'GET /user', 'GET /user', 'GET /user'],
    ],
    [
      'nor where a limit keeps it from telling, which is no answer that an app asks',
      () => ({
        comments: [{ id: 1, body: ours, user: maintainer }],
        answer: (request) => (request === 'GET /user' ? refusal(403, 'API rate limit exceeded') : undefined),
      }),
      [list, 'GET /user'],
    ],
  ])('%s', async (_, settings, requests) => {
    const github = await fakeGithub(settings());
    await keep({ github });
    expect(github.requests).toEqual(requests);
    expect(github.faults).toEqual([]);
  });

  test.each<[string, Answer, string | undefined]>([
    ['when it is deleted meanwhile', refusal(404, 'Not Found'), undefined],
    ['when it may not be changed', refusal(403, 'Must have admin rights'), 'the token may not'],
  ])('a green run writes none anew %s', async (_, answer, why) => {
    const github = await fakeGithub({
      comments: [{ id: 1, body: ours, user: actionsBot }],
      answer: (request) => (request === update(1) ? answer : undefined),
    });
    const told = await keep({ github, today: baseDay });
    if (why === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(why);
    expect(github.requests).toEqual([list, update(1)]);
  });

  test('steps that judge something else have one each', async () => {
    const github = await fakeGithub();
    const steps = [
      {},
      { manifest: 'backport.yaml' },
      { gate: 'upload' },
      { policy: 'open-vm-tools' },
      { shard: '1/2' },
      { shard: '2/2' },
    ];
    for (const inputs of [...steps, ...steps]) await keep({ github, inputs });
    expect(github.requests.filter((each) => each !== list)).toEqual([
      ...Array<string>(6).fill(create),
      ...[5000, 5001, 5002, 5003, 5004, 5005].map(update),
    ]);
  });

  test('it is resolved once the job no longer fails, not while a warning still fails it', async () => {
    const github = await fakeGithub();
    const inputs = { 'fail-on': 'warning' };
    const unusedWaiver = {
      waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' }],
    };
    const titles: (string | undefined)[] = [];
    for (const run of [{}, { today: baseDay, edits: unusedWaiver }, { today: baseDay }]) {
      await keep({ github, inputs, ...run });
      titles.push(github.comments[0]?.body.split('\n')[1]);
    }
    expect(titles).toEqual(['## sru-gate', '## sru-gate', '## sru-gate: resolved']);
  });

  test('a conversation without end gets none', async () => {
    const comments = Array.from({ length: 3000 }, (_, id) => ({ id: id + 1, body: 'Hello', user: null }));
    const github = await fakeGithub({ comments });
    expect(await keep({ github })).toContain('the conversation has more than 30 pages of comments');
    expect(github.requests).not.toContain(create);
  });
});

describe('what keeps it from being written', () => {
  const denied = refusal(403, 'Resource not accessible by integration');
  const slow = (headers: Readonly<Record<string, string>> = {}) => refusal(429, 'Too many requests', headers);
  const writes = (answer: Answer): FakeSettings => ({
    answer: (request) => (request.startsWith('GET') ? undefined : answer),
  });
  const always = (answer: Answer): FakeSettings => ({ answer: () => answer });

  test.each<[string, FakeSettings, Partial<Run>, string, number]>([
    [
      'no permission',
      writes(denied),
      {},
      'the token may not (the server says 403, `Resource not accessible by integration`): give the job the permission `pull-requests: write`',
      2,
    ],
    [
      'a fork',
      writes(denied),
      { event: pullRequest('mallory/packaging') },
      'the pull request comes from a fork, whose runs may only read',
      2,
    ],
    [
      'a fork that is gone',
      writes(denied),
      { event: { pull_request: { number: 7, head: { repo: null } } } },
      'the pull request comes from a fork',
      2,
    ],
    [
      "a fork's secret",
      {},
      { inputs: { token: '' } },
      'the input `token` is empty, as secrets are for a pull request from a fork',
      0,
    ],
    [
      'Dependabot',
      writes(denied),
      { environment: { GITHUB_ACTOR: 'dependabot[bot]' } },
      'a run that Dependabot starts may only read',
      2,
    ],
    [
      'a bad token',
      always(refusal(401, 'Bad credentials')),
      {},
      'the input `token` is not a valid token (the server says 401, `Bad credentials`)',
      1,
    ],
    [
      'a locked conversation',
      writes(refusal(403, 'Unable to create comment because issue is locked.')),
      {},
      'the conversation is locked',
      2,
    ],
    [
      'a pull request that is gone',
      always(refusal(404, 'Not Found')),
      {},
      'the pull request is gone, or the token may not see it (the server says 404, `Not Found`)',
      1,
    ],
    [
      'a text that is refused',
      writes(refusal(422, 'Validation Failed')),
      {},
      'the server says 422, `Validation Failed`',
      2,
    ],
    [
      'a rate limit for an hour',
      always(slow({ 'retry-after': '3600' })),
      {},
      'GitHub limits the rate of requests (the server says 429, `Too many requests`); a later run does it',
      1,
    ],
    [
      'a rate limit that ended before',
      always(slow({ 'retry-after': '-1' })),
      {},
      'GitHub limits the rate of requests',
      1,
    ],
    [
      'a limit that has no words but says when',
      writes(refusal(403, 'Forbidden', { 'retry-after': '3600' })),
      {},
      'GitHub limits the rate of requests (the server says 403',
      2,
    ],
    [
      'a rate limit without end',
      always(slow({ 'retry-after': '0' })),
      {},
      'GitHub limits the rate of requests',
      3,
    ],
    [
      'a secondary rate limit',
      writes(refusal(403, 'You have exceeded a secondary rate limit.')),
      {},
      'GitHub limits the rate of requests (the server says 403',
      2,
    ],
    [
      'the primary rate limit',
      always(refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })),
      {},
      'GitHub limits the rate of requests',
      1,
    ],
    [
      'a server that breaks',
      writes(refusal(502, 'Bad Gateway')),
      {},
      'the server says 502, `Bad Gateway`',
      2,
    ],
    [
      'a page of another kind',
      always({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }),
      {},
      'the server says 200, `not what was asked for`',
      1,
    ],
    [
      'a redirection',
      writes({ status: 302, headers: { location: '/repos/owner/packaging/issues/7/comments' }, body: '' }),
      {},
      'the server says 200, `not what was asked for`',
      3,
    ],
    [
      'a merge queue',
      {},
      { event: { merge_group: {} }, environment: { GITHUB_EVENT_NAME: 'merge_group' } },
      'the event `merge_group` has no pull request',
      0,
    ],
    [
      'a schedule',
      {},
      { event: {}, environment: { GITHUB_EVENT_NAME: 'schedule' } },
      'the event `schedule` has no pull request',
      0,
    ],
    ['a payload that is none', {}, { event: '{' }, "the event's payload is not JSON", 0],
    [
      'no payload',
      {},
      { environment: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
      "the event's payload cannot be read: there is no such file",
      0,
    ],
    [
      'a server that is not there',
      {},
      { environment: { GITHUB_API_URL: 'http://127.0.0.1:1' } },
      'the server cannot be reached',
      0,
    ],
    ['no server', {}, { environment: { GITHUB_API_URL: '' } }, 'GITHUB_API_URL is not set', 0],
    ...['not a url', 'file:///etc/passwd'].map(
      (address): [string, FakeSettings, Partial<Run>, string, number] => [
        `an address that is none: ${address}`,
        {},
        { environment: { GITHUB_API_URL: address } },
        `GITHUB_API_URL is \`${address}\`, which is not an address`,
        0,
      ],
    ),
    [
      'a server that says nothing',
      always('hang'),
      { limits: { total: 20_000, each: 100, waits: [0, 0] } },
      'the server cannot be reached (`no answer in time`)',
      3,
    ],
    [
      'a server that says nothing as long as all may take',
      always('hang'),
      { limits: { total: 100, each: 60_000, waits: [0, 0] } },
      'the server cannot be reached (`no answer in time`)',
      1,
    ],
  ])('%s', async (_, settings, run, why, requests) => {
    const github = await fakeGithub(settings);
    expect(await keep({ github, ...run })).toContain(
      `The comment on the pull request was not written: ${why}`,
    );
    expect(github.requests).toHaveLength(requests);
    expect(github.comments).toEqual([]);
    expect(github.faults).toEqual([]);
  });

  test.each<unknown>([{}, 'x', [null], [{ body: 5 }], [{ id: 1, body: 5 }], [{ id: 'x', body: '' }]])(
    'a list that is none: %j',
    async (body) => {
      const github = await fakeGithub(always({ status: 200, body }));
      expect(await keep({ github })).toContain('the server says 200, `not what was asked for`');
      expect(github.requests).toEqual([list]);
    },
  );

  test.each<[string, Partial<Run>]>([
    ['without a pull request', { event: {} }],
    ['without a token', { inputs: { token: '' } }],
  ])('%s and with nothing to say, nothing is told', async (_, run) => {
    const github = await fakeGithub();
    expect(await keep({ github, today: baseDay, ...run })).toBeUndefined();
    expect(github.requests).toEqual([]);
  });
});

describe('what is tried again', () => {
  const broken = refusal(502, 'Bad Gateway');
  const first = (which: string, given: Answer) => (request: string, before: number) =>
    request === which && before === 0 ? given : undefined;

  test.each<[string, NonNullable<FakeSettings['answer']>, string[]]>([
    ['a server that breaks once', first(list, broken), [list, list, create]],
    ['one that says nothing once', first(list, 'hang'), [list, list, create]],
    [
      'one that asks for patience',
      first(create, refusal(429, 'Slow', { 'retry-after': '0' })),
      [list, create, create],
    ],
  ])('%s', async (_, answer, requests) => {
    const github = await fakeGithub({ answer });
    expect(await keep({ github, limits: { total: 20_000, each: 1000, waits: [0, 0] } })).toBeUndefined();
    expect(github.requests).toEqual(requests);
    expect(github.comments).toHaveLength(1);
  });
});
