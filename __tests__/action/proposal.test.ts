import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import {
  commitOf,
  type ProposalState,
  proposalBranch,
  proposalStateOf,
  push,
} from '../../src/action/sync/proposal.ts';
import { git, repository, signed } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** The commit and the branch of a proposal, in a real clone. */

const branch = 'ubuntu/noble';
const ref = proposalBranch(branch);

function clone() {
  const origin = repository({ 'backport.yaml': 'version: 1\n' });
  git(origin, 'branch', branch);
  const top = path.join(workspace({}), 'clone');
  git(origin, 'clone', '--quiet', pathToFileURL(origin).href, top);
  const base = git(top, 'rev-parse', `origin/${branch}`);
  const propose = (
    text: string,
    standing: ProposalState = proposalStateOf(top, branch, base),
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const commit = commitOf(
      { top, base, standing },
      new Map([['backport.yaml', { after: text }]]),
      workspace({}),
    );
    return push(top, branch, commit, { standing, token: 'secret', environment });
  };
  return { origin, top, base, propose };
}

test('what somebody pushes between the look and the push stays', () => {
  const { origin, top, base, propose } = clone();
  git(origin, 'branch', ref, 'main');
  expect(propose('version: 2\n')).toContain('rejected');
  expect(git(origin, 'rev-parse', ref)).toBe(git(origin, 'rev-parse', 'main'));
  git(origin, 'branch', '--delete', '--force', ref);

  expect(propose('version: 2\n')).toBeUndefined();
  git(top, 'fetch', '--quiet', 'origin');
  const seen = proposalStateOf(top, branch, base);
  expect(seen.whose).toBe('ours');
  const theirs = git(origin, 'commit-tree', `${ref}^{tree}`, '-p', ref, '-m', 'Mine');
  git(origin, 'update-ref', `refs/heads/${ref}`, theirs);
  expect(propose('version: 3\n', seen)).toContain('rejected');
  expect(git(origin, 'rev-parse', ref)).toBe(theirs);
});

test.each([
  ['a commit by another', ['--allow-empty', '-m', 'Mine']],
  ['ours, amended', ['--amend', '--no-edit', '--allow-empty']],
])('whose it is: %s', (_, words) => {
  const { top, base, propose } = clone();
  propose('version: 2\n');
  git(top, 'fetch', '--quiet', 'origin');
  git(top, 'switch', '--quiet', '--create', ref, `origin/${ref}`);
  git(top, 'commit', '--quiet', ...words);
  git(top, 'push', '--quiet', '--force', 'origin', ref);
  expect(proposalStateOf(top, branch, base)).toEqual({
    whose: 'a person',
    tip: git(top, 'rev-parse', 'HEAD'),
  });
});

/** A server in a process of its own, for git holds this one up; it notes what it is authorised by, and has nothing. */
const server = `
  const { appendFileSync } = require('node:fs');
  require('node:http').createServer(({ rawHeaders }, response) => {
    const at = rawHeaders.flatMap((name, at) => (/^authorization$/i.test(name) ? [at] : []));
    appendFileSync(process.argv[1], JSON.stringify(at.map((each) => rawHeaders[each + 1])) + '\\n');
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

test('the server gets the token, and no other that a checkout left in the settings', async () => {
  const { top, propose } = clone();
  const seen = path.join(workspace({ seen: '' }), 'seen');
  const host = spawn(process.execPath, ['-e', server, seen], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(host.stdout, 'data')) as [Buffer];
    const address = `http://127.0.0.1:${port.toString().trim()}`;
    git(top, 'remote', 'set-url', 'origin', `${address}/owner/packaging.git`);
    git(top, 'config', `http.${address}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    expect(propose('version: 2\n', undefined, { GITHUB_SERVER_URL: address })).toContain('not found');
    const token = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    expect(JSON.parse(readFileSync(seen, 'utf8').split('\n')[0] ?? '')).toEqual([token]);
  } finally {
    host.kill();
  }
});

test('the settings of the clone run no program, and have nothing else pushed', () => {
  const { origin, top, base, propose } = clone();
  const program = path.join(workspace({ program: '#!/bin/sh\ntouch "$0.ran"\nexit 1\n' }), 'program');
  chmodSync(program, 0o755);
  propose('version: 2\n');
  git(top, 'fetch', '--quiet', 'origin');
  git(top, 'switch', '--quiet', '--create', ref, `origin/${ref}`);
  signed(top);
  git(top, 'push', '--quiet', '--force', 'origin', ref);
  git(top, 'tag', '--annotate', '-m', 'Mine', 'mine', 'main');
  const settings = {
    'log.showSignature': 'true',
    'gpg.program': program,
    'push.followTags': 'true',
    'core.askPass': program,
    'credential.helper': program,
  };
  for (const [key, value] of Object.entries(settings)) git(top, 'config', key, value);
  expect(proposalStateOf(top, branch, base).whose).toBe('ours');
  expect(propose('version: 3\n')).toBeUndefined();
  expect(git(origin, 'tag')).toBe('');
  expect(existsSync(`${program}.ran`)).toBe(false);
});

test('the token is left in no file of the clone', () => {
  const { top, propose } = clone();
  propose('version: 2\n');
  expect(git(top, 'config', '--list', '--local')).not.toMatch(/extraheader|secret/i);
});
