import { describe, expect, jest, test } from '@jest/globals';
import { fakeGithub } from '../support/fake-github.ts';
import { manifest, seriesBranches } from '../support/series-branches.ts';
import { runWorkflow, type WorkflowRun } from '../support/stand-in-runner.ts';
import { read } from '../support/workflow.ts';

// Each job is a checkout and a start of Node.
jest.setTimeout(60_000);

/** The reusable workflow that looks at every branch again, lived through by a stand-in runner. */

const workflow = read('.github/workflows/again.yml');
const again = (
  origin: string,
  date: string,
  inputs: Readonly<Record<string, unknown>> = {},
  server = '',
): Promise<WorkflowRun> => runWorkflow(workflow, { origin, server, inputs: { date, ...inputs } });

/** A page with its entities read, for what is no word from outside. */
const plain = (page = ''): string =>
  page.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('<wbr>', '');

const noble = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' };
const verification = {
  by: 'VMware QA',
  statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9',
};
const jammy = {
  'source.series': 'noble',
  'targets.0.series': 'jammy',
  'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1',
};

test('from the first day to the last: one issue, opened, brought up to date, closed and opened again', async () => {
  const { origin, push } = seriesBranches();
  const github = await fakeGithub();
  const day = (date: string) => again(origin, date, { issue: true }, github.address);

  push('ubuntu/noble', { 'backport.yaml': manifest(), 'debian/x': 'x\n' });
  push('ubuntu/jammy', { README: 'Nothing yet.\n' });
  const first = await day('2026-06-04');
  expect(first.commands.filter((line) => !line.startsWith('warning'))).toEqual([]);
  expect(first.result).toBe('success');
  expect(first.jobs.map(({ name, result }) => `${name}: ${result}`)).toEqual([
    'branches: success',
    'ubuntu/noble: success',
    'result: success',
  ]);
  expect(github.issues).toMatchObject([{ title: 'Backports under way', state: 'open' }]);
  expect(plain(github.issues[0]?.body)).toContain('1 target under way: 1 gate opened since yesterday.');
  expect(plain(github.issues[0]?.body)).toMatch(
    /### Opened since yesterday\n\n- <code>ubuntu\/noble<\/code>: <code>noble<\/code> /,
  );

  push('ubuntu/noble', { 'backport.yaml': manifest(noble) });
  await day('2026-06-20');
  expect(github.issues).toHaveLength(1);
  expect(plain(github.issues[0]?.body)).toContain('1 target under way: 1 gate will open this week.');
  expect(plain(github.issues[0]?.body)).toContain('its release gate opens 2026-06-24, in 4 days');
  await day('2026-09-10');
  expect(plain(github.issues[0]?.body)).toContain('1 upload languishes');

  push('ubuntu/noble', {
    'backport.yaml': manifest({
      ...{ ...noble, verification },
      ...{ 'targets.0.verified': '2026-06-23', 'targets.0.released': '2026-06-25' },
    }),
  });
  const done = await day('2026-09-11');
  expect(done.outputs).toEqual({ open: '0', 'opens-on': '' });
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  expect(plain(github.issues[0]?.body)).toContain('Every target is released.');
  const before = github.requests.length;
  await day('2026-09-12');
  expect(github.requests.slice(before)).toEqual(['GET /repos/owner/packaging/issues']);

  push('ubuntu/jammy', { 'backport.yaml': manifest(jammy) });
  await day('2026-09-13');
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  expect(github.faults).toEqual([]);
});

describe('of branches', () => {
  test('none with a manifest: green, and it says so', async () => {
    const { origin } = seriesBranches();
    const github = await fakeGithub();
    const run = await again(origin, '2026-06-04', { issue: true }, github.address);
    expect(run).toMatchObject({ result: 'success', outputs: { open: '0', 'opens-on': '' } });
    expect(run.jobs.map(({ result }) => result)).toEqual(['success', 'skipped', 'success']);
    expect(run.summary).toContain('No branch that matches carries a manifest');
    expect(run.log.join('\n')).toContain('No branch that matches `ubuntu/*` carries a manifest');
    expect(github.issues).toEqual([]);
  });

  test('by other patterns, with the day on which the next gate opens', async () => {
    const { origin, push } = seriesBranches();
    for (const branch of ['sru/a', 'sru/b', 'ubuntu/noble'])
      push(branch, { 'backport.yaml': manifest(noble) });
    const run = await again(origin, '2026-06-20', { branches: 'sru/a\nsru/[b]' });
    // Both carry a copy of one manifest: its target is one.
    expect(run.jobs.map(({ name }) => name)).toEqual(['branches', 'sru/a', 'sru/b', 'result']);
    expect(run.outputs).toEqual({ open: '1', 'opens-on': '2026-06-24' });
    expect(run.summary).not.toContain('ubuntu/noble');
  });

  test('with names that are meant to do something', async () => {
    const { origin, push } = seriesBranches();
    const names = [
      'ubuntu/$(touch$IFS.x)',
      'ubuntu/@everyone',
      'ubuntu/`x`|y',
      "ubuntu/'$x$'<b>",
      'ubuntu/%0A#1',
    ];
    for (const name of names) push(name, { 'backport.yaml': manifest() });
    const github = await fakeGithub();
    const run = await again(origin, '2026-06-04', { issue: true }, github.address);
    expect(run.result).toBe('success');
    expect(run.commands.filter((line) => !line.startsWith('warning'))).toEqual([]);
    const page = github.issues[0]?.body ?? '';
    for (const shown of [page, run.summary]) {
      expect(shown).toContain('<code>ubuntu/&#64;<wbr>everyone</code>');
      expect(shown).not.toMatch(/@everyone|<b>|`x`|#1\b|\$x\$/);
    }
  });

  test('one that cannot be judged is told, and leaves the issue open', async () => {
    const { origin, push } = seriesBranches();
    push('ubuntu/noble', { 'backport.yaml': manifest(noble) });
    const github = await fakeGithub();
    await again(origin, '2026-06-20', { issue: true }, github.address);
    const run = await again(origin, '2026-06-20', { issue: true, policy: 'nowhere' }, github.address);
    expect(run.result).toBe('failure');
    expect(run.commands.join('\n')).toContain('error: The check could not run on `ubuntu/noble`');
    expect(github.issues).toMatchObject([{ state: 'open' }]);
    expect(plain(github.issues[0]?.body)).toContain('### Could not be judged\n\n- <code>ubuntu/noble</code>');
  });

  test('whose manifest is broken is judged, and never taken for done', async () => {
    const { origin, push } = seriesBranches();
    push('ubuntu/noble', { 'backport.yaml': 'version: *\n' });
    const run = await again(origin, '2026-06-20');
    expect(run.result).toBe('success');
    expect(run.summary).toContain('No target is known to be under way.');
  });
});

describe('the issue', () => {
  test.each([
    [
      'without a right to write',
      403,
      'Resource not accessible by integration',
      'give the job the permission `issues: write`',
    ],
    [
      'where the repository has none',
      410,
      'Issues are disabled for this repo',
      'the settings of the repository switch this off',
    ],
  ])('%s the summary stands', async (_, status, message, words) => {
    const { origin, push } = seriesBranches();
    push('ubuntu/noble', { 'backport.yaml': manifest() });
    const body = { message, documentation_url: 'https://docs.example', status: `${status}` };
    const github = await fakeGithub({
      answer: (request) => (request.startsWith('POST') ? { status, body } : undefined),
    });
    const run = await again(origin, '2026-06-04', { issue: true }, github.address);
    expect(run.result).toBe('success');
    expect(run.commands.join('\n')).toContain(words);
    expect(plain(run.summary)).toContain('1 target under way');
  });

  test('is ours alone: neither a copy of its marker by a stranger, nor another workflow’s', async () => {
    const { origin, push } = seriesBranches();
    push('ubuntu/noble', { 'backport.yaml': manifest() });
    const github = await fakeGithub();
    await again(origin, '2026-06-04', { issue: true }, github.address);
    const ours = github.issues.splice(0)[0];
    if (!ours) throw new Error('no issue');
    github.issues.push({ ...ours, number: 90, user: { login: 'mallory', type: 'User' } });
    await again(origin, '2026-06-05', { issue: true }, github.address);
    await again(origin, '2026-06-05', { issue: true, name: 'other' }, github.address);
    await again(origin, '2026-06-06', { issue: true }, github.address);
    expect(github.issues.map(({ user, body }) => [user.login, /Judged on (\S+),/.exec(body)?.[1]])).toEqual([
      ['mallory', '2026-06-04'],
      ['github-actions[bot]', '2026-06-06'],
      ['github-actions[bot]', '2026-06-05'],
    ]);
    expect(github.faults).toEqual([]);
  });
});
