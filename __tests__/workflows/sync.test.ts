import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Edits } from '../support/check.ts';
import { type FakeGithub, fakeGithub } from '../support/fake-github.ts';
import { refusal } from '../support/github-answers.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from '../support/launchpad-server.ts';
import { baseWorld } from '../support/launchpad-world.ts';
import { git, gitFed } from '../support/repository.ts';
import { copyOf, manifest, type SeriesBranches, seriesBranches } from '../support/series-branches.ts';
import { runWorkflow, type WorkflowRun } from '../support/stand-in-runner.ts';
import { read } from '../support/workflow.ts';

// Each job is a checkout and a start of Node.
jest.setTimeout(120_000);

/** The reusable workflow that keeps manifests true, lived through by a stand-in runner, with a Launchpad that moves on. */

const workflow = read('.github/workflows/sync.yml');
const version = '2:13.0.10-0ubuntu0.24.04.1';
const updates = { series: 'noble', pocket: 'Updates', version, published: '2026-06-25' };
const released = { ...baseWorld, publications: [...baseWorld.publications, updates] };
const scant: Edits = { 'targets.0.replaces': undefined };
const proposal = 'sru-gate/sync/ubuntu/noble';

let launchpad: LaunchpadServer | undefined;
afterEach(() => launchpad?.stop());

interface Place extends SeriesBranches {
  readonly github: FakeGithub;
}

async function place(edits: Edits | null = scant): Promise<Place> {
  const branches = seriesBranches();
  if (edits) branches.push('ubuntu/noble', { 'backport.yaml': manifest(edits), 'debian/x': 'x\n' });
  return { ...branches, github: await fakeGithub() };
}

let first: Promise<Place> | undefined;

/** The morning after: the pull request is open. It is lived through once, and each test has a copy. */
async function proposed(): Promise<Place> {
  first ??= place().then(async (here) => {
    await sync(here, '2026-06-24');
    return here;
  });
  const { origin, github } = await first;
  return { ...copyOf(origin), github: await fakeGithub({ pulls: structuredClone(github.pulls) }) };
}

async function sync(
  { origin, github }: Place,
  date: string,
  settings: ServerSettings = {},
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<WorkflowRun> {
  await launchpad?.stop();
  launchpad = await startLaunchpad(settings);
  const run = await runWorkflow(workflow, {
    ...{ origin, server: github.address },
    inputs: { date, 'launchpad-url': launchpad.root, ...inputs },
  });
  expect(github.faults).toEqual([]);
  return run;
}

const at = ({ origin }: Place, ref: string, file = 'backport.yaml'): string =>
  git(origin, 'show', `${ref}:${file}`);
const tip = ({ origin }: Place, ref = proposal): string => git(origin, 'rev-parse', ref);

test('one pull request a branch: opened, brought up to date, merged, and closed where a person was quicker', async () => {
  const here = await place();
  const { github, origin, push } = here;
  const first = await sync(here, '2026-06-24');
  expect(first.result).toBe('success');
  expect(first.commands).toEqual([]);
  expect(github.pulls).toMatchObject([
    {
      ...{ state: 'open', base: 'ubuntu/noble', head: proposal },
      title: 'Write what has happened into the manifests',
      body: expect.stringMatching(/accepted&#58; 2026-06-10[\s\S]*\nProposed by `sru-gate sync`\./),
    },
  ]);
  expect(github.pulls[0]?.body).toMatch(/\nProposed by `sru-gate sync`\./);
  expect(at(here, proposal)).toContain('    accepted: 2026-06-10\n    verified: 2026-06-23\n');
  expect(git(origin, 'diff', '--name-only', 'ubuntu/noble', proposal)).toBe('backport.yaml');
  expect(git(origin, 'rev-list', '--count', `ubuntu/noble..${proposal}`)).toBe('1');

  const before = { tip: tip(here), requests: github.requests.length };
  const second = await sync(here, '2026-06-24');
  expect(second.log.join('\n')).toContain('says it already');
  expect({ tip: tip(here), requests: github.requests.slice(before.requests) }).toEqual({
    tip: before.tip,
    requests: ['GET /repos/owner/packaging/pulls'],
  });

  await sync(here, '2026-06-26', { world: released });
  expect(github.pulls).toHaveLength(1);
  expect(github.pulls[0]?.body).toContain('released&#58; 2026-06-25');
  expect(at(here, proposal)).toContain('    released: 2026-06-25\n');
  expect(git(origin, 'rev-list', '--count', `ubuntu/noble..${proposal}`)).toBe('1');

  push('ubuntu/noble', { 'backport.yaml': `${at(here, proposal)}\n` });
  const last = await sync(here, '2026-06-27', { world: released });
  expect(github.pulls).toMatchObject([
    { state: 'closed', body: expect.stringContaining('has all of it now') },
  ]);
  expect(last.summary).toContain('Closed pull request');

  const none = await sync(here, '2026-06-28', { world: released });
  expect(none.log.join('\n')).toContain('Nothing to write.');
  expect(github.pulls).toHaveLength(1);
});

describe('what a person did stays', () => {
  test('a commit on the branch of the proposal', async () => {
    const here = await proposed();
    here.push(proposal, { README: 'Mine.\n' });
    const mine = tip(here);
    const run = await sync(here, '2026-06-26', { world: released });
    expect(run.result).toBe('success');
    expect(run.log.join('\n')).toContain('is left as it is: somebody has pushed to it');
    expect(tip(here)).toBe(mine);
    here.push('ubuntu/noble', { 'backport.yaml': `${at(here, proposal)}\n` });
    await sync(here, '2026-06-24');
    expect(here.github.pulls).toMatchObject([{ state: 'open' }]);
  });

  test('a pull request that was closed is not opened again until there is more', async () => {
    const here = await proposed();
    const [pull] = here.github.pulls;
    if (pull) pull.state = 'closed';
    const run = await sync(here, '2026-06-24');
    expect(run.log.join('\n')).toContain('proposed the same and was closed');
    expect(here.github.pulls).toHaveLength(1);
    await sync(here, '2026-06-26', { world: released });
    expect(here.github.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('a title', async () => {
    const here = await proposed();
    const [pull] = here.github.pulls;
    if (pull) pull.title = 'My own title';
    await sync(here, '2026-06-26', { world: released });
    expect(here.github.pulls).toMatchObject([{ title: 'My own title', state: 'open' }]);
  });
});

test("a stranger's pull request from a branch of the same name is left alone", async () => {
  const here = await place();
  const theirs = {
    ...({ number: 1, title: 'Mine', body: 'Mine.', state: 'open', isMerged: false } as const),
    ...{ user: { login: 'stranger', type: 'User' }, head: proposal, base: 'ubuntu/noble' },
    fork: 'owner/fork',
  };
  here.github.pulls.push({ ...theirs });
  await sync(here, '2026-06-24');
  expect(here.github.pulls).toMatchObject([theirs, { state: 'open', user: { type: 'Bot' } }]);
  here.push('ubuntu/noble', { 'backport.yaml': `${at(here, proposal)}\n` });
  await sync(here, '2026-06-24');
  expect(here.github.pulls).toMatchObject([theirs, { state: 'closed' }]);
});

test('an open pull request is left where Launchpad does not answer', async () => {
  const here = await proposed();
  here.push('ubuntu/noble', { 'backport.yaml': `${at(here, proposal)}\n` });
  const run = await sync(here, '2026-06-24', { trouble: () => ({ status: 404 }) });
  expect(run.log.join('\n')).toContain('is left open: Launchpad did not answer all questions');
  expect(here.github.pulls).toMatchObject([{ state: 'open' }]);
});

test('a branch that moved on has the proposal on top of it', async () => {
  const here = await proposed();
  here.push('ubuntu/noble', { 'debian/x': 'y\n' });
  await sync(here, '2026-06-24');
  expect(tip(here, `${proposal}^`)).toBe(tip(here, 'ubuntu/noble'));
  expect(here.github.pulls).toHaveLength(1);
});

test('nothing that lies on a branch is run, and only the manifest changes', async () => {
  const here = await place(null);
  here.push('ubuntu/noble', {
    'debian/backport.yaml': manifest(scant),
    '.gitattributes': '* text eol=crlf ident filter=evil\n',
    'package.json': '{"scripts":{"preinstall":"touch /tmp/evil"}}\n',
  });
  const run = await sync(here, '2026-06-24');
  expect(run.commands).toEqual([]);
  expect(git(here.origin, 'diff', '--name-only', 'ubuntu/noble', proposal)).toBe('debian/backport.yaml');
  expect(at(here, proposal, 'debian/backport.yaml')).not.toContain('\r');
});

test('a manifest whose name is not UTF-8 is left out and named, and the others are brought up to date', async () => {
  const here = await place();
  const text = manifest(scant);
  const commit = 'commit refs/heads/ubuntu/noble\ncommitter A <a@example.com> now\ndata 1\nx\n';
  const file = `M 100644 inline "backports/caf\\351.yaml"\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = `${commit}from refs/heads/ubuntu/noble^0\n${file}`;
  gitFed(here.origin, stream, 'fast-import', '--quiet', '--date-format=now');
  const run = await sync(here, '2026-06-24');
  expect(run.commands).toEqual([
    expect.stringMatching(
      /^warning: A manifest cannot be brought up to date: .*`backports\/caf\ufffd\.yaml`.*UTF-8/,
    ),
  ]);
  expect(run.result).toBe('success');
  expect(at(here, proposal)).toContain('accepted: 2026-06-10');
  const changed = git(here.origin, 'diff', '--name-only', 'ubuntu/noble', proposal);
  expect(changed).toBe('backport.yaml');
});

test('branches with names that are meant to do something', async () => {
  const here = await place(null);
  const names = ['ubuntu/$(touch$IFS.x)', 'ubuntu/@everyone', 'ubuntu/`x`|y', 'ubuntu/--force'];
  for (const name of names) here.push(name, { 'backport.yaml': manifest(scant) });
  const run = await sync(here, '2026-06-24');
  expect(run.commands).toEqual([]);
  expect(here.github.pulls.map(({ base }) => base).sort()).toEqual([...names].sort());
  for (const { base, head, body, title } of here.github.pulls) {
    expect(head).toBe(`sru-gate/sync/${base}`);
    expect(git(here.origin, 'log', '--max-count=1', '--format=%B', head)).not.toContain('ubuntu/');
    expect(body + title).not.toMatch(/@everyone|touch/);
  }
  expect(run.summary).not.toContain('@everyone');
});

describe('where it cannot be done the job says why', () => {
  test('its branch cannot be pushed', async () => {
    const here = await place();
    git(here.origin, 'config', 'transfer.hideRefs', 'refs/heads/sru-gate');
    git(here.origin, 'branch', proposal, 'main');
    const run = await sync(here, '2026-06-24');
    expect(run.result).toBe('failure');
    expect(run.commands.join('\n')).toContain('could not be pushed');
    expect(here.github.pulls).toEqual([]);
    expect(tip(here)).toBe(tip(here, 'main'));
  });

  test('the settings do not allow workflows to open pull requests', async () => {
    const here = await place();
    const github = await fakeGithub({
      answer: (request) =>
        request.startsWith('POST')
          ? refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
          : undefined,
    });
    const run = await sync({ ...here, github }, '2026-06-24');
    expect(run.result).toBe('failure');
    expect(run.commands.join('\n')).toContain('is not permitted to create or approve pull requests');
    expect(run.commands.join('\n')).toContain('allow it in its Settings, under Actions, General');
  });

  test('there is no branch with a manifest: green', async () => {
    const here = await place(null);
    const run = await sync(here, '2026-06-24');
    expect(run.result).toBe('success');
    expect(run.jobs.map(({ result }) => result)).toEqual(['success', 'skipped']);
  });
});
