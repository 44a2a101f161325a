import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** One part of a fleet, on the built command line and in the built action. */

const fleet = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [
    `backports/${at}.yaml`,
    at === 5 ? edited({ 'sru.title': 'x' }) : edited({ 'sru.bug': 2130000 + at }),
  ]),
);
const folder = workspace({ '.git/': '', ...fleet, 'notes/': '' });
const oneShard = (words: readonly string[], from = folder) =>
  runCli(from, ['check', '--date', baseDay, ...words]);

describe('check --shard', () => {
  test('together the shards check each manifest once, and one of them fails', () => {
    const runs = [1, 2, 3].map((index) => oneShard(['--shard', `${index}/3`, '--format', 'json']));
    const reports = runs.map(({ out }) => JSON.parse(out));
    expect(reports.map(({ shard }) => shard)).toEqual(['1/3', '2/3', '3/3']);
    expect(
      reports.flatMap(({ manifests }) => manifests.map(({ path }: { path: string }) => path)).sort(),
    ).toEqual(Object.keys(fleet).sort());
    expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 0, 1]);
  });

  test('a manifest stays in its shard when it is named from another folder', () => {
    const paths = (from: string, words: readonly string[]): string[] =>
      JSON.parse(oneShard([...words, '--shard', '2/3', '--format', 'json'], from).out).manifests.map(
        (manifest: { path: string }) => manifest.path.replace(/^.*backports\//, ''),
      );
    expect(paths(`${folder}/notes`, ['..'])).toEqual(paths(folder, []));
  });

  test('one to which none falls passes and says so, for there are some in another', () => {
    // The one manifest falls to the second of two.
    const lonely = workspace({ '.git/': '', 'backport.yaml': baseManifest });
    expect(oneShard(['--shard', '1/2'], lonely)).toEqual({
      exitCode: 0,
      out: 'No backport manifest falls to shard 1/2: nothing to check.\n\nnothing to put right in 0 manifests of shard 1/2 (release calendar: bundled)\n',
      err: '',
    });
    expect(oneShard(['--shard', '2/2'], lonely).out).toContain('in 1 manifest of shard 2/2');
    expect(oneShard(['--shard', '1/2', '--format', 'markdown'], lonely).out).toBe(
      `## sru-gate\n\n**No backport manifest falls to shard 1/2&#58; nothing to check.**\n\nJudged on ${baseDay} with the release calendar <code>bundled</code>; shard 1/2.\n`,
    );
  });

  test.each([
    [['--shard', '4/3'], 'The shard `4/3` is not valid: write `3/8` for the third of eight, counted from 1.'],
    [['--shard', '1/2', 'nope/*.yaml'], 'There is no backport manifest at `nope/*.yaml`.'],
  ])('%j cannot run', (words, said) => {
    const run = oneShard(words);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain(said);
  });

  test('each has a category of its own in SARIF, so that no upload replaces another', () => {
    const categories = ['1/3', '2/3'].map(
      (shard) =>
        JSON.parse(oneShard(['--shard', shard, '--format', 'sarif']).out).runs[0].automationDetails.id,
    );
    expect(categories).toEqual(['sru-gate/shard-1/', 'sru-gate/shard-2/']);
  });
});

describe('the input `shard`', () => {
  const paths = (report = ''): string[] =>
    JSON.parse(readFileSync(report, 'utf8')).manifests.map(({ path }: { path: string }) => path);

  test('checks the same manifests as the command line', () => {
    const run = runAction(folder, { date: baseDay, shard: '2/3' });
    const { out } = oneShard(['--shard', '2/3', '--format', 'json']);
    const expected = JSON.parse(out).manifests.map(({ path }: { path: string }) => path);
    expect(expected).not.toEqual([]);
    expect(paths(run.outputs.report)).toEqual(expected);
  });

  test('an empty one passes; a wrong one cannot run', () => {
    const lonely = workspace({ '.git/': '', 'backport.yaml': baseManifest });
    expect(runAction(lonely, { date: baseDay, shard: '1/2' })).toMatchObject({
      exitCode: 0,
      commands: [],
      log: ['No backport manifest falls to shard 1/2: nothing to check.'],
      outputs: { result: 'pass', errors: '0', 'opens-on': '' },
    });
    expect(runAction(lonely, { date: baseDay, shard: '0/2' })).toMatchObject({
      exitCode: 1,
      commands: [{ name: 'error', message: expect.stringContaining('The shard `0/2` is not valid') }],
    });
    const none = workspace({ '.git/': '', 'README.md': '' });
    expect(runAction(none, { shard: '1/2' })).toMatchObject({
      exitCode: 1,
      commands: [
        {
          name: 'error',
          message: expect.stringMatching(/^No backport manifest found.*'\*\*\/debian\/backport\.yaml'/),
        },
      ],
    });
  });
});
