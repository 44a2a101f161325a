import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseManifest, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** `sru-gate status`; what a line says is the business of the tests of its words. */

const ageing = edited({ 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' });
const folder = workspace({
  '.git/': '',
  'backport.yaml': baseManifest,
  'backports/a.yaml': ageing
    .replace('package: open-vm-tools', 'package: a|b')
    .replace('skips:', '  - series: questing\n    version: 2:13.0.10-0ubuntu0.25.10.2\nskips:'),
  'backports/broken.yaml': 'version: *\n',
});
const status = (...words: string[]) => runHere(folder, ['status', '--date', '2026-06-15', ...words]);

test('a line for each target of each manifest, whatever is wrong', async () => {
  expect(await status()).toEqual({
    exitCode: 0,
    err: '',
    out: `pass: backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)
  noble  2:13.0.10-0ubuntu0.24.04.1  not uploaded; waits for its upload
fail: backports/a.yaml (SRU bug 2130000, unknown package, policy open-vm-tools)
  noble     2:13.0.10-0ubuntu0.24.04.1  in -proposed since 2026-06-10; waits for manifest-schema to be put right, its verification, the partner's statement, the newer series and the end of its ageing (5 of 14 days); next 2026-06-24, in 9 days
  questing  2:13.0.10-0ubuntu0.25.10.2  not uploaded; waits for manifest-schema to be put right
fail: backports/broken.yaml (unknown package, policy sru)
  no target can be read: \`sru-gate check\` says why
`,
  });
});

test('of the manifests that are named', async () => {
  expect((await status('backport.yaml', 'backports/b*.yaml')).out.match(/^\w+: .*\.yaml/gm)).toEqual([
    'pass: backport.yaml',
    'fail: backports/broken.yaml',
  ]);
});

test('as data', async () => {
  const { exitCode, out } = await status('--format', 'json', 'backport.yaml', 'backports/broken.yaml');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    date: '2026-06-15',
    manifests: [
      {
        path: 'backport.yaml',
        package: 'open-vm-tools',
        policy: 'open-vm-tools',
        bug: 2130000,
        result: 'pass',
        targets: [
          {
            series: 'noble',
            version: '2:13.0.10-0ubuntu0.24.04.1',
            state: 'planned',
            since: null,
            waitsFor: ['its upload'],
            next: null,
          },
        ],
      },
      { path: 'backports/broken.yaml', package: null, policy: 'sru', bug: null, result: 'fail', targets: [] },
    ],
  });
});

test('as Markdown', async () => {
  const { out } = await status('--format', 'markdown', 'backport.yaml', 'backports/broken.yaml');
  expect(out.split('\n')).toEqual([
    '| manifest | package | target | version | stands | waits for | next day |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| <code>backport.yaml</code> | <code>open-vm-tools</code> | <code>noble</code> | <code>2&#58;13.0.10-0ubuntu0.24.04.1</code> | not uploaded | its upload |  |',
    '| <code>backports/broken.yaml</code> |  |  |  | no target can be read&#58; <code>sru-gate check</code> says why |  |  |',
    '',
  ]);
});

describe('cannot be told', () => {
  test.each([
    [['nowhere.yaml'], 'There is no file `nowhere.yaml`.'],
    [['nowhere/*.yaml'], 'There is no backport manifest at `nowhere/*.yaml`.'],
    [['--date', '2026-02-30'], 'is not a day'],
    [['--format', 'yaml'], 'Allowed choices are text, json, markdown.'],
    [['--launchpad-timeout', '5'], '--launchpad'],
  ])('%j', async (words, why) => {
    expect(await status(...words)).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining(why) });
  });

  test('where there is no manifest', async () => {
    expect(await runHere(workspace({}), ['status'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no backport manifest here.'),
    });
  });
});

describe('of all branches', () => {
  const repo = repository({ README: 'x\n', 'own.yaml': 'name: own\nsummary: Our own\n' });
  const branch = (name: string, text: string): void => {
    git(repo, 'switch', '--quiet', '--create', name, 'main');
    writeFileSync(path.join(repo, 'backport.yaml'), text);
    commit(repo, name);
    git(repo, 'switch', '--quiet', 'main');
  };
  branch('ubuntu/noble', baseManifest);
  branch('ubuntu/@everyone|x', ageing);
  branch('debian/sid', 'version: *\n');
  const before = git(repo, 'status', '--porcelain', '--branch');
  const all = (...words: string[]) => runHere(repo, ['status', '--date', '2026-06-15', ...words]);

  test('a heading for each, and nothing is checked out', async () => {
    expect(await all('--all-branches')).toEqual({
      exitCode: 0,
      err: '',
      out: `On \`debian/sid\`:
fail: backport.yaml (unknown package, policy sru)
  no target can be read: \`sru-gate check\` says why

On \`ubuntu/@everyone|x\`:
pass: backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)
  noble  2:13.0.10-0ubuntu0.24.04.1  in -proposed since 2026-06-10; waits for its verification, the partner's statement and the end of its ageing (5 of 14 days); next 2026-06-24, in 9 days

On \`ubuntu/noble\`:
pass: backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)
  noble  2:13.0.10-0ubuntu0.24.04.1  not uploaded; waits for its upload
`,
    });
    expect(git(repo, 'status', '--porcelain', '--branch')).toBe(before);
  });

  test('of those that match, as data and as Markdown', async () => {
    const { out } = await all('--format', 'json', '--all-branches', 'ubuntu/n*', 'debian/*');
    expect(JSON.parse(out)).toMatchObject({
      date: '2026-06-15',
      manifests: [
        { branch: 'debian/sid', path: 'backport.yaml', targets: [] },
        { branch: 'ubuntu/noble', path: 'backport.yaml', targets: [{ state: 'planned' }] },
      ],
    });
    const page = await all('--format', 'markdown', '--all-branches', 'ubuntu/*');
    expect(page.out.split('\n').slice(0, 3)).toEqual([
      '| branch | manifest | package | target | version | stands | waits for | next day |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      expect.stringMatching(
        /^\| <code>ubuntu\/&#64;<wbr>everyone&#124;x<\/code> \| <code>backport.yaml<\/code> \|/,
      ),
    ]);
  });

  test('by a policy of the work tree', async () => {
    const { out, err } = await all('--policy', './own.yaml', '--all-branches', 'ubuntu/noble');
    expect(err).toBe('');
    expect(out).toContain('policy own)');
  });

  test.each([
    [['--all-branches', 'nowhere/*'], 'No branch that matches `nowhere/*` carries a manifest'],
    [['--all-branches', 'a b'], '`a b` is not a valid branch name or pattern'],
    [['backport.yaml', '--all-branches'], 'Name either files or --all-branches'],
  ])('%j cannot be told', async (words, why) => {
    expect(await all(...words)).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining(why) });
  });

  test('nor where there is no repository', async () => {
    const { exitCode, err } = await runHere(workspace({}), ['status', '--all-branches']);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: expect.stringContaining('no git repository') });
  });
});
