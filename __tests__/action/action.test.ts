import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { actionNode, runAction } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The built action, run the way the runner runs it. */

const good = { date: baseDay };
const early = { date: '2026-06-01' };

describe.each([...new Set([process.execPath, actionNode])])('on %s', (node) => {
  test('a good manifest passes, with outputs and summary', () => {
    const run = runAction(workspace({ '.git/': '', 'backport.yaml': baseManifest }), good, {}, node);
    expect(run).toMatchObject({ exitCode: 0, commands: [], log: ['Pass: nothing breaks the policy.'] });
    expect(run.outputs).toMatchObject({
      result: 'pass',
      errors: '0',
      warnings: '0',
      'opens-on': '2026-06-22',
    });
    expect(JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))).toMatchObject({
      schema: 1,
      result: 'pass',
      date: baseDay,
    });
    expect(run.summary).toContain('**Pass&#58; nothing breaks the policy.**');
    expect(run.summary).toContain(
      '| open since 2026&#8209;06&#8209;04 | opens 2026&#8209;06&#8209;22, in 14 days, at the earliest |',
    );
  });

  test('an early one fails, with an annotation on the very line', () => {
    const run = runAction(workspace({ '.git/': '', 'backport.yaml': baseManifest }), early, {}, node);
    expect(run.exitCode).toBe(1);
    expect(run.commands).toEqual([
      {
        name: 'error',
        properties: {
          title: 'settling-period',
          file: 'backport.yaml',
          line: '5',
          endLine: '5',
          col: '11',
          endColumn: '19',
        },
        message: expect.stringContaining('opens 2026-06-04, in 3 days'),
      },
    ]);
    expect(run.outputs).toMatchObject({ result: 'fail', errors: '1', 'opens-on': '2026-06-04' });
    expect(run.summary).toContain(
      'Not yet&#58; 1 only waits; the upload gate for <code>noble</code> opens 2026-06-04, in 3 days.',
    );
    expect(run.summary).toContain(
      'https&#58;//github.example/owner/packaging/blob/0123456789abcdef0123456789abcdef01234567/backport.yaml&#35;L5',
    );
  });
});

describe('where the repository is', () => {
  test('checked out below the workspace, files are named from its own top level', () => {
    const folder = workspace({ 'src/pkg/.git/': '', 'src/pkg/debian/backport.yaml': baseManifest });
    const run = runAction(folder, { ...early, manifest: 'src/pkg' });
    expect(run.commands).toMatchObject([
      { name: 'error', properties: { file: 'debian/backport.yaml', line: '5' } },
    ]);
    expect(JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')).manifests[0].path).toBe(
      'src/pkg/debian/backport.yaml',
    );
  });

  test('a worktree or submodule, whose .git is a file, counts as a repository', () => {
    const folder = workspace({ 'pkg/.git': 'gitdir: ../elsewhere\n', 'pkg/backport.yaml': baseManifest });
    expect(runAction(folder, { ...early, manifest: 'pkg/*.yaml' }).commands).toMatchObject([
      { properties: { file: 'backport.yaml' } },
    ]);
  });

  test('a link that leads out of the workspace is not read', () => {
    const outside = workspace({ 'secret.yaml': 'password: hunter2\n' });
    const folder = workspace({ '.git/': '', 'backports/': '' });
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'backport.yaml'));
    const run = runAction(folder, good);
    expect(run.commands).toMatchObject([
      { properties: { title: 'manifest-syntax' }, message: expect.stringContaining('outside the workspace') },
    ]);
    expect(JSON.stringify(run)).not.toContain('hunter2');
  });
});

describe('sarif', () => {
  const files = { '.git/': '', 'backport.yaml': baseManifest };

  test('is written where the input says, in a folder that is made', () => {
    const folder = workspace(files);
    const run = runAction(folder, { ...early, sarif: 'out/reports/sru.sarif' });
    expect(run).toMatchObject({ exitCode: 1, commands: [{ properties: { title: 'settling-period' } }] });
    const { runs } = JSON.parse(readFileSync(path.join(folder, 'out/reports/sru.sarif'), 'utf8'));
    expect(runs[0].results).toMatchObject([{ ruleId: 'settling-period', level: 'error' }]);
  });

  test('is not written through links that a pull request brings', () => {
    const outside = workspace({ 'precious.txt': 'precious' });
    const folder = workspace(files);
    symlinkSync(outside, path.join(folder, 'out'));
    symlinkSync(path.join(outside, 'precious.txt'), path.join(folder, 'sru.sarif'));
    const refused = runAction(folder, { ...good, sarif: 'out/new/sru.sarif' });
    expect(refused).toMatchObject({
      exitCode: 0,
      commands: [
        {
          name: 'warning',
          message: expect.stringContaining('a link on that path leads out of the workspace'),
        },
      ],
    });
    expect(readdirSync(outside)).toEqual(['precious.txt']);
    expect(runAction(folder, { ...good, sarif: 'sru.sarif' }).exitCode).toBe(0);
    expect(readFileSync(path.join(outside, 'precious.txt'), 'utf8')).toBe('precious');
    expect(JSON.parse(readFileSync(path.join(folder, 'sru.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

test("a pull request's summary leads to its head", () => {
  const head = 'fedcba9876543210fedcba9876543210fedcba98';
  const folder = workspace({
    '.git/': '',
    'backport.yaml': baseManifest,
    'event.json': JSON.stringify({ pull_request: { head: { sha: head } } }),
  });
  const { summary } = runAction(folder, early, {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
  });
  expect(summary).toContain(`/owner/packaging/blob/${head}/backport.yaml&#35;L5`);
});

describe('what cannot run is one error annotation that says what to do, and fails the job', () => {
  const full = { '.git/': '', 'backport.yaml': baseManifest };
  test.each([
    ['no manifest', { '.git/': '', 'README.md': '' }, {}, 'set `if-no-manifest: ignore`'],
    ['an empty workspace', {}, {}, 'put a step with `uses: actions/checkout` before this one'],
    [
      'a path that is not there',
      full,
      { manifest: 'debian/backport.yml' },
      'There is no file `debian/backport.yml`',
    ],
    ['a bad gate', full, { gate: 'uploads' }, '`gate` is `uploads`; it takes `auto`, `upload` and `release`'],
    ['a bad date', full, { date: '2026-02-30' }, '`2026-02-30` is not a day'],
    [
      'an unusable calendar',
      full,
      { calendar: 'backport.yaml' },
      'The calendar `backport.yaml` cannot be used',
    ],
    ['an unknown policy', full, { policy: 'open-vm-tool' }, 'Did you mean `open-vm-tools`?'],
  ] as const)('%s', (_, files, inputs, message) => {
    const folder = workspace(files);
    // The runner's own files stand elsewhere; an empty workspace is empty.
    const run = Object.keys(files).length === 0 ? runIn(folder) : runAction(folder, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.commands).toMatchObject([{ name: 'error', message: expect.stringContaining(message) }]);
    expect(run.log).toEqual([]);
  });

  function runIn(folder: string): ReturnType<typeof runAction> {
    const elsewhere = workspace({});
    return runAction(elsewhere, {}, { GITHUB_WORKSPACE: folder });
  }

  test('no manifest is a warning or nothing where the workflow says so', () => {
    const folder = workspace({ '.git/': '', 'README.md': '' });
    const warned = runAction(folder, { 'if-no-manifest': 'warn' });
    expect(warned).toMatchObject({
      exitCode: 0,
      commands: [{ name: 'warning' }],
      outputs: { result: 'pass', 'opens-on': '' },
    });
    const ignored = runAction(folder, { 'if-no-manifest': 'ignore' });
    expect(ignored).toMatchObject({ exitCode: 0, commands: [], outputs: { result: 'pass' } });
  });
});

test('fail-on decides what a verdict does to the job, not the verdict', () => {
  const folder = workspace({ '.git/': '', 'backport.yaml': baseManifest });
  expect(runAction(folder, { ...early, 'fail-on': 'never' })).toMatchObject({
    exitCode: 0,
    outputs: { result: 'fail' },
  });
});

test('more than ten of a kind: the tenth counts the rest, the summary has all', () => {
  const text = edited({ 'sru.description': `${'TODO\n'.repeat(14)}[ Impact ]\nx\n` });
  const run = runAction(workspace({ '.git/': '', 'backport.yaml': text }), good);
  const errors = run.commands.filter(({ name }) => name === 'error');
  const all = Number(run.outputs.errors);
  expect(errors).toHaveLength(10);
  expect(errors[9]?.message).toContain(`${all - 10} more errors in the job summary.`);
  expect(run.summary.match(/^- \*\*error\*\*/gm)).toHaveLength(all);
});

test('hostile text becomes no command, markup, mention or link', () => {
  const hostile =
    '::error::x ##[add-mask]y\u001b[31m @octocat <img src=x> [a](https://evil.example) `code` https://evil.example';
  const text = edited({
    package: hostile,
    'sru.title': `${hostile} TODO`,
    'targets.0.series': hostile,
    'targets.0.version': hostile,
    waivers: [{ rule: hostile, reason: hostile }],
    [hostile.replaceAll('.', '')]: 'x',
  });
  const run = runAction(workspace({ '.git/': '', 'backport.yaml': text }), good);
  expect(run.commands.length).toBeGreaterThan(4);
  expect(run.commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true);
  expect(run.log.join('\n')).not.toMatch(/##\[|^\s*::/m);
  const outsideCode = run.summary.replace(/<code>(?:[^<]|<wbr>)*<\/code>/g, '');
  expect(outsideCode).not.toMatch(/octocat|evil|<img/);
  expect(run.summary).not.toMatch(/<img|\]\(/);
  expect(run.summary).not.toContain('\u001b');
  expect(
    [...run.summary.matchAll(/<a href="([^"]*)"/g)].every(([, address]) =>
      /^https(:|&#58;)\/\/(github|ubuntu|bugs\.launchpad)\./.test(address ?? ''),
    ),
  ).toBe(true);
});

test('the same input gives the same bytes', () => {
  const folder = workspace({
    '.git/': '',
    'backport.yaml': baseManifest,
    'debian/backport.yaml': edited({ 'sru.title': 'x' }),
  });
  const [one, other] = [0, 1].map(() => runAction(folder, early));
  expect(one?.commands).toEqual(other?.commands);
  expect(one?.summary).toBe(other?.summary);
  expect(readFileSync(one?.outputs.report ?? '', 'utf8')).toBe(
    readFileSync(other?.outputs.report ?? '', 'utf8'),
  );
});

test('the bundle asks for no network stack', () => {
  const bundle = readFileSync(new URL('../../dist/action/index.js', import.meta.url), 'utf8');
  expect(bundle).not.toMatch(
    /require\)?\(["'](?:node:)?(?:https?|net|tls|undici)["']\)|from ["'](?:node:)?(?:https?|net|tls)["']/,
  );
});
