import { describe, expect, test } from '@jest/globals';
import { type Environment, hostingOf } from '../../src/sources/hosting.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';

const trialMerge = '1'.repeat(40);
const head = '2'.repeat(40);
const event = (payload: unknown): string => JSON.stringify(payload);

const files = memoryFiles({
  '/repository/.git/HEAD': '',
  '/repository/backport.yaml': '',
  '/repository/vendor/pkg/.git': 'gitdir: elsewhere\n',
  '/repository/vendor/pkg/debian/ü #1.yaml': '',
  '/events/pull.json': event({ pull_request: { head: { sha: head } } }),
  '/events/odd.json': event({ pull_request: { head: { sha: '../../evil' } } }),
  '/events/push.json': event({ after: head }),
  '/events/broken.json': '{',
});

const onGitHub: Environment = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'owner/packaging',
  GITHUB_SHA: trialMerge,
};

describe('a file is called by its path from its own repository', () => {
  const { pathOf } = hostingOf('/repository', files, {});
  test.each([
    ['/repository/backport.yaml', 'backport.yaml'],
    ['/repository/vendor/pkg/debian/ü #1.yaml', 'debian/ü #1.yaml'],
    ['/elsewhere/policy.yaml', '../elsewhere/policy.yaml'],
  ])('%s', (file, shown) => expect(pathOf(file)).toBe(shown));
});

describe('a link leads to the commit that is checked', () => {
  const blob = 'https://github.example/owner/packaging/blob';
  test.each<[string, Environment, string | undefined]>([
    ['a push', { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/events/push.json' }, trialMerge],
    [
      'a pull request: its head',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/events/pull.json' },
      head,
    ],
    [
      'a pull request whose base is checked out',
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: '/events/pull.json' },
      trialMerge,
    ],
    [
      'a payload that is none',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/events/broken.json' },
      trialMerge,
    ],
    [
      'a payload without a commit',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/events/odd.json' },
      trialMerge,
    ],
    ['no payload', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/events/none.json' }, trialMerge],
    ['outside GitHub', { GITHUB_SHA: undefined }, undefined],
  ])('%s', (_, environment, commit) => {
    const { linkTo } = hostingOf('/repository', files, { ...onGitHub, ...environment });
    expect(linkTo('/repository/backport.yaml', 7)).toBe(commit && `${blob}/${commit}/backport.yaml#L7`);
  });

  const { linkTo } = hostingOf('/repository', files, onGitHub);
  test('encodes the path', () => {
    expect(linkTo('/repository/vendor/pkg/debian/ü #1.yaml', 1)).toBe(
      `${blob}/${trialMerge}/debian/%C3%BC%20%231.yaml#L1`,
    );
  });
  test('has none for a file outside the repository', () => {
    expect(linkTo('/elsewhere/policy.yaml', 1)).toBeUndefined();
  });
});

describe('what is checked out is another branch than the run’s own', () => {
  const own = '3'.repeat(40);
  test.each<[string, string, Record<string, string>, string]>([
    [
      'a branch',
      'schedule',
      { HEAD: 'ref: refs/heads/ubuntu/noble\n', 'refs/heads/ubuntu/noble': `${own}\n` },
      own,
    ],
    ['a commit', 'workflow_dispatch', { HEAD: `${own}\n` }, own],
    ['a branch that git keeps elsewhere', 'schedule', { HEAD: 'ref: refs/heads/main\n' }, trialMerge],
    ['a way out', 'schedule', { HEAD: 'ref: refs/heads/../../../other\n', '../other': own }, trialMerge],
    ['no repository', 'schedule', {}, trialMerge],
    ['a trial merge', 'pull_request', { HEAD: `${own}\n` }, trialMerge],
  ])('%s, in a run for %s', (_, name, git, commit) => {
    const work = memoryFiles(
      Object.fromEntries(Object.entries(git).map(([file, text]) => [`/repository/.git/${file}`, text])),
    );
    expect(hostingOf('/repository', work, { ...onGitHub, GITHUB_EVENT_NAME: name }).commit).toBe(commit);
  });
});
