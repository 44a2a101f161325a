import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseDay, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runAction } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The input `only-changed`, on what `actions/checkout` leaves for each event. */

const wrong = edited({ 'sru.title': 'x' });
const zeros = '0'.repeat(40);

interface Origin {
  readonly folder: string;
  /** The base branch when the event was written, and after it has gone on. */
  readonly base: string;
  readonly moved: string;
  readonly head: string;
}

/** A repository with a branch `change`, which touches one manifest of two, and a base that has gone on to touch the other. */
function origin(): Origin {
  const folder = repository({ 'backports/a.yaml': wrong, 'backports/b.yaml': wrong });
  const change = (name: string): string => {
    writeFileSync(path.join(folder, name), `${wrong}# Changed.\n`);
    commit(folder, name);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const base = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'checkout', '--quiet', '-b', 'change');
  const head = change('backports/a.yaml');
  git(folder, 'checkout', '--quiet', 'main');
  const moved = change('backports/b.yaml');
  git(folder, 'checkout', '--quiet', '-b', 'trial');
  git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  return { folder, base, moved, head };
}

const { folder: top, base, moved, head } = origin();

/** What a checkout of a branch leaves. */
function checkout(branch: string, ...words: string[]): string {
  const clone = workspace({});
  git(clone, 'clone', '--quiet', '--branch', branch, ...words, `file://${top}`, '.');
  return clone;
}

function run(folder: string, event: string, payload: unknown, environment = {}, inputs = {}) {
  const file = path.join(workspace({}), 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const step = runAction(
    folder,
    { date: baseDay, gate: 'upload', policy: 'sru', 'only-changed': 'true', ...inputs },
    { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, ...environment },
  );
  const report = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'));
  return {
    step,
    changed: report.manifests.flatMap((each: { changed?: boolean; path: string }) =>
      each.changed === false ? [] : [path.basename(each.path, '.yaml')],
    ),
    warned: step.commands
      // Of the policy that the test chose; another matter.
      .filter(({ name, properties }) => name === 'warning' && properties.title !== 'policy-bypassed')
      .map(({ message }) => message),
    report,
  };
}

const pull = { pull_request: { base: { sha: base }, head: { sha: head } } };

describe('a pull request', () => {
  test('on its trial merge: what the base has gone on to is none of it', () => {
    expect(run(checkout('trial'), 'pull_request', pull).changed).toEqual(['a']);
  });

  test('a clone of two commits is enough for that', () => {
    const { changed, warned } = run(checkout('trial', '--depth=2'), 'pull_request', pull);
    expect({ changed, warned }).toEqual({ changed: ['a'], warned: [] });
  });

  test('on its head', () => {
    const newer = { pull_request: { base: { sha: moved }, head: { sha: head } } };
    for (const payload of [pull, newer])
      expect(run(checkout('change'), 'pull_request', payload).changed).toEqual(['a']);
  });

  test.each([
    ['a shallow clone', () => checkout('trial', '--depth=1'), 'fetch-depth: 0'],
    ['the base, checked out in its place', () => checkout('main'), 'does not hold'],
  ])('%s: everything is judged, and a warning says why', (_, make, word) => {
    const { changed, warned, step } = run(make(), 'pull_request', pull);
    expect(changed).toEqual(['a', 'b']);
    expect(step.outputs.result).toBe(step.exitCode === 1 ? 'fail' : 'pass');
    expect(warned.join('\n')).toContain(word);
    expect(step.summary).toContain('It is not known what the change touches');
  });
});

describe('other events', () => {
  test('a merge group, and a push: from where they begin', () => {
    const group = { merge_group: { base_sha: base, head_sha: moved } };
    expect(run(checkout('main'), 'merge_group', group).changed).toEqual(['b']);
    expect(run(checkout('main'), 'push', { before: base, after: moved }).changed).toEqual(['b']);
    expect(run(checkout('change'), 'push', { before: base, after: head }).changed).toEqual(['a']);
  });

  test.each([
    ['the first push of a branch', 'push', { before: zeros, after: head }, 'nothing before this push'],
    ['a schedule', 'schedule', {}, '`schedule` is about no change'],
    ['the base of a pull request', 'pull_request_target', pull, '`pull_request_target` is about no change'],
    ['an event of an odd name', 'toString', {}, '`toString` is about no change'],
  ])('%s: everything is judged, and the log says why', (_, event, payload, why) => {
    const { changed, warned, step } = run(checkout('change'), event, payload);
    expect({ changed, warned }).toEqual({ changed: ['a', 'b'], warned: [] });
    expect(step.log.join('\n')).toContain(why);
  });

  test.each([
    ['a push from what is gone', 'push', { before: 'f'.repeat(40), after: head }, 'has no ref'],
    ['a payload that is none', 'push', '{', 'is not JSON'],
    ['a payload without commits', 'merge_group', {}, 'names no commit'],
    [
      'a hostile one',
      'pull_request',
      { pull_request: { base: { sha: '--output=x' }, head: 1 } },
      'names no commit',
    ],
  ])('%s: everything is judged, and a warning says why', (_, event, payload, why) => {
    const { changed, warned } = run(checkout('change'), event, payload);
    expect(changed).toEqual(['a', 'b']);
    expect(warned.join('\n')).toContain(why);
  });
});

test('what is told decides neither the job nor the outputs, and is whole in summary and report', () => {
  const folder = repository({
    'backports/a.yaml': edited({}),
    'backports/b.yaml': edited({ 'sru.title': '' }),
  });
  const before = git(folder, 'rev-parse', 'HEAD');
  writeFileSync(path.join(folder, 'backports/a.yaml'), `${edited({})}# Changed.\n`);
  commit(folder, 'Change');
  const { step, report } = run(folder, 'push', { before, after: git(folder, 'rev-parse', 'HEAD') });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ result: 'pass', errors: '0' });
  expect(step.commands.map(({ name }) => name)).not.toContain('error');
  expect(step.commands.map(({ message }) => message).join('\n')).toContain('Reported only (error): ');
  expect(step.summary).toContain('### Reported only: the change does not touch these manifests');
  expect(report.onlyChanged.told.error).toBe(1);
  expect(report.manifests.map(({ result }: { result: string }) => result)).toEqual(['pass', 'fail']);
});

test("an event's repository may lie within another one", () => {
  const outer = repository({ README: 'Tools.\n' });
  git(outer, 'clone', '--quiet', '--branch', 'change', `file://${top}`, 'inner');
  const { changed, warned } = run(outer, 'push', { before: base, after: head }, {}, { manifest: 'inner' });
  expect({ changed, warned }).toEqual({ changed: ['a'], warned: [] });
});

test('a change of the workflow itself is one of every manifest', () => {
  const folder = repository({ 'backports/a.yaml': wrong, '.github/workflows/sru.yml': 'on: push\n' });
  const before = git(folder, 'rev-parse', 'HEAD');
  writeFileSync(path.join(folder, '.github/workflows/sru.yml'), 'on: [push]\n');
  commit(folder, 'Change');
  const payload = { before, after: git(folder, 'rev-parse', 'HEAD') };
  const workflow = (name: string) => ({
    GITHUB_WORKFLOW_REF: `owner/packaging/.github/workflows/${name}@refs/heads/x`,
  });
  expect(run(folder, 'push', payload, workflow('sru.yml')).changed).toEqual(['a']);
  expect(run(folder, 'push', payload, workflow('other.yml')).changed).toEqual([]);
});
