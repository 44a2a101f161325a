import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hostileMarkers } from '../support/hostile.ts';
import { repository } from '../support/repository.ts';
import type { CliRun } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** `sru-gate mark`: days written into a manifest on a real disk, or a sentence and nothing. */

/** Days long past, for none may be in the future. */
const manifest = `# ours
version: 1
policy: sru
package: hello
targets:
  # the LTS that our users have
  - series: noble
    version: 2.10-3ubuntu0.24.04.1
    uploaded: 2024-10-20    # by the sponsor
    ref: ubuntu/noble
  - { series: jammy, version: 2.10-2ubuntu4.1 } # short
sru:
  bug: 2160039
  title: The greeting is cut off
  description: |
    [ Impact ]
    Users see the greeting cut off after its first letter.
`;
const one = manifest.replace(/ {2}- \{ series: jammy.*\n/, '');

const text = (folder: string, name = 'backport.yaml'): string =>
  readFileSync(path.join(folder, name), 'utf8');

/** What a command makes of the manifest. */
async function marked(before: string, ...words: string[]): Promise<CliRun & { readonly after: string }> {
  const folder = workspace({ '.git/': '', 'backport.yaml': before });
  const run = await runHere(folder, ['mark', ...words]);
  return { ...run, after: text(folder) };
}

/** The lines that a text has and another one has not. */
function added(before: string, after: string): string[] {
  const known = before.split('\n');
  return after.split('\n').filter((line) => !known.includes(line));
}

describe('a day is written', () => {
  test('for the targets named, where it belongs; how they stand then is told in a line each', async () => {
    const { exitCode, out, err, after } = await marked(manifest, 'accepted', 'noble', '--date', '2024-10-22');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(after).toBe(
      manifest.replace('# by the sponsor\n', '# by the sponsor\n    accepted: 2024-10-22\n'),
    );
    const [head, noble, jammy, ...more] = out.split('\n');
    expect(head).toMatch(/^\w+: backport\.yaml \(SRU bug 2160039, hello, policy sru\)$/);
    expect(noble).toMatch(
      /^ {2}noble {2}2\.10-3ubuntu0\.24\.04\.1 {2}in -proposed since 2024-10-22; waits for /,
    );
    expect(jammy).toMatch(/^ {2}jammy {2}2\.10-2ubuntu4\.1 {8}not uploaded; waits for /);
    expect(more).toEqual(['']);
  });

  test('for all where none is named', async () => {
    const { exitCode, after } = await marked(manifest, 'accepted', '--date', '2024-10-22');
    expect(exitCode).toBe(0);
    expect(added(manifest, after)).toEqual([
      '    accepted: 2024-10-22',
      '  - { series: jammy, version: 2.10-2ubuntu4.1, accepted: 2024-10-22 } # short',
    ]);
  });

  test('today, where no day is named', async () => {
    const { after } = await marked(one, 'accepted');
    expect(after).toContain(`\n    accepted: ${new Date().toISOString().slice(0, 10)}\n`);
  });

  test('a whole life, in any order of the commands that the days allow', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': one.replace(/ {4}uploaded: .*\n/, '') });
    for (const words of [
      'accepted --date 2024-10-22',
      'released --date 2024-11-05',
      'uploaded --date 2024-10-20',
      'verified --date 2024-11-01',
    ])
      expect(await runHere(folder, ['mark', ...words.split(' ')])).toMatchObject({ exitCode: 0, err: '' });
    expect(text(folder)).toContain(`    ref: ubuntu/noble
    uploaded: 2024-10-20
    accepted: 2024-10-22
    verified: 2024-11-01
    released: 2024-11-05
sru:
`);
  });

  test('into what `init` has written, in place of its lines', async () => {
    const folder = workspace({
      '.git/': '',
      'debian/changelog':
        'hello (2.10-3ubuntu0.24.04.1) noble; urgency=medium\n\n  * Fix (LP: #2160039)\n\n -- A B <a@b.example>  Mon, 21 Oct 2024 10:00:00 +0000\n',
    });
    await runHere(folder, ['init', '--policy', 'sru', '--date', '2024-10-20']);
    const before = text(folder);
    expect((await runHere(folder, ['mark', 'uploaded', 'noble', '--date', '2024-10-21'])).exitCode).toBe(0);
    expect((await runHere(folder, ['mark', 'accepted', 'noble', '--date', '2024-10-22'])).exitCode).toBe(0);
    expect(added(before, text(folder)).map((line) => line.replace(/ +#.*/, ''))).toEqual([
      '    uploaded: 2024-10-21',
      '    accepted: 2024-10-22',
    ]);
    expect(text(folder).split('\n')).toHaveLength(before.split('\n').length);
  });

  test.each<[name: string, before: string, after: string]>([
    ['CRLF', one.replaceAll('\n', '\r\n'), '# by the sponsor\r\n    accepted: 2024-10-22\r\n    ref'],
    ['a byte order mark', `\ufeff${one}`, '\n    accepted: 2024-10-22\n    ref'],
    [
      'a key that waits for its value',
      one.replace('    ref: ubuntu/noble\n', '    accepted:     # when?\n'),
      '\n    accepted: 2024-10-22 # when?\n',
    ],
    [
      'faults elsewhere',
      `${one.replace('policy: sru', 'policy: none-such')}extra: x\n`,
      '\n    accepted: 2024-10-22\n    ref',
    ],
  ])('%s', async (_, before, part) => {
    const { exitCode, after } = await marked(before, 'accepted', '--date', '2024-10-22');
    expect(exitCode).toBe(0);
    expect(after).toContain(part);
    expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(before));
  });

  test('into the file that a link leads to, whose mode stays, and nothing is left beside it', async () => {
    const folder = workspace({ '.git/': '', 'there/real.yaml': one });
    symlinkSync('there/real.yaml', path.join(folder, 'backport.yaml'));
    chmodSync(path.join(folder, 'there/real.yaml'), 0o640);
    expect((await runHere(folder, ['mark', 'accepted'])).exitCode).toBe(0);
    expect(text(folder, 'there/real.yaml')).toContain('accepted: ');
    expect(statSync(path.join(folder, 'there/real.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(folder, 'there'))).toEqual(['real.yaml']);
  });
});

describe('what a person wrote stays', () => {
  const both = manifest.replace(
    'version: 2.10-2ubuntu4.1 }',
    'version: 2.10-2ubuntu4.1, uploaded: 2024-10-25 }',
  );

  test('the same day is no fault, and no change', async () => {
    expect(await marked(manifest, 'uploaded', 'noble', '--date', '2024-10-20')).toMatchObject({
      exitCode: 0,
      after: manifest,
      err: 'sru-gate: left as it is: `noble` has `uploaded: 2024-10-20` already.\n',
    });
  });

  test('of all targets those without the day get it', async () => {
    const { exitCode, err, after } = await marked(manifest, 'uploaded', '--date', '2024-10-25');
    expect({ exitCode, after }).toEqual({ exitCode: 0, after: both });
    expect(err).toBe('sru-gate: left as it is: `noble` has `uploaded: 2024-10-20` already.\n');
  });

  test.each([
    [
      'one that is named',
      manifest,
      ['noble'],
      '`noble` has `uploaded: 2024-10-20` already: --force writes 2024-10-26 in its place.',
    ],
    [
      'the only one',
      one,
      [],
      '`noble` has `uploaded: 2024-10-20` already: --force writes 2024-10-26 in its place.',
    ],
    [
      'all',
      both,
      [],
      '`noble` has `uploaded: 2024-10-20` already; `jammy` has `uploaded: 2024-10-25` already: --force writes 2024-10-26 in their place, or name the series that you mean.',
    ],
    [
      'what is no day',
      manifest.replace('uploaded: 2024-10-20', 'uploaded: soon'),
      ['noble'],
      '`noble` has `uploaded: soon` already: --force writes 2024-10-26 in its place.',
    ],
  ])('another day of %s is not replaced', async (_, before, series, why) => {
    expect(await marked(before, 'uploaded', ...series, '--date', '2024-10-26')).toEqual({
      exitCode: 2,
      out: '',
      err: `sru-gate: Nothing was written to \`backport.yaml\`: ${why}\n`,
      after: before,
    });
  });

  test('unless --force says so', async () => {
    const { exitCode, after } = await marked(both, 'uploaded', '--force', '--date', '2024-10-26');
    expect({ exitCode, after }).toEqual({
      exitCode: 0,
      after: both.replace('2024-10-20', '2024-10-26').replace('2024-10-25', '2024-10-26'),
    });
  });
});

describe('who verified', () => {
  const address = 'https://bugs.launchpad.net/bugs/2160039/comments/9';
  const accepted = manifest
    .replace('    ref: ', '    accepted: 2024-10-22\n    ref: ')
    .replace('ubuntu4.1 }', 'ubuntu4.1, accepted: 2024-10-22 }');
  const said = ['--date', '2024-11-01', '--by', 'Example QA', '--statement', address];

  test('of all targets stands once', async () => {
    const { exitCode, after } = await marked(accepted, 'verified', ...said);
    expect(exitCode).toBe(0);
    expect(after.slice(after.indexOf('verification'))).toBe(
      `verification:\n  by: Example QA\n  statement: ${address}\n`,
    );
    expect(after.match(/verified: 2024-11-01/g)).toHaveLength(2);
  });

  test('of one among several stands at that one', async () => {
    const { after } = await marked(accepted, 'verified', 'noble', ...said);
    expect(added(accepted, after)).toEqual([
      '    verified: 2024-11-01',
      '    verification:',
      '      by: Example QA',
      `      statement: ${address}`,
    ]);
    const short = await marked(accepted, 'verified', 'jammy', ...said);
    expect(added(accepted, short.after)).toEqual([
      `  - { series: jammy, version: 2.10-2ubuntu4.1, accepted: 2024-10-22, verified: 2024-11-01, verification: {by: Example QA, statement: ${address}} } # short`,
    ]);
  });

  test('what is said of all already is not said again, and one of its own keeps the rest of it', async () => {
    const common = `${accepted}verification: # all\n  by: Example QA\n`;
    expect(
      added(common, (await marked(common, 'verified', 'noble', '--by', 'Example QA')).after),
    ).toHaveLength(1);
    expect(added(common, (await marked(common, 'verified', '--statement', address)).after).slice(2)).toEqual([
      `  statement: ${address}`,
    ]);
    const own = (await marked(common, 'verified', 'noble', '--statement', address)).after;
    expect(added(common, own).slice(1)).toEqual([
      '    verification:',
      '      by: Example QA',
      `      statement: ${address}`,
    ]);
  });

  test('the statement of one is not taken for that of another', async () => {
    const common = `${accepted}verification:\n  by: Somebody\n  statement: ${address}\n`;
    const { after } = await marked(common, 'verified', 'noble', '--date', '2024-11-01', '--by', 'Example QA');
    expect(added(common, after)).toEqual([
      '    verified: 2024-11-01',
      '    verification:',
      '      by: Example QA',
    ]);
  });

  test('of a target that is marked already is added', async () => {
    const before = accepted.replace('    ref: ', '    verified: 2024-11-01\n    ref: ');
    const { exitCode, after } = await marked(before, 'verified', 'noble', ...said);
    expect(exitCode).toBe(0);
    expect(added(before, after)).toHaveLength(3);
  });

  test('another one is not written over, but for --force', async () => {
    const common = `${accepted}verification:\n  by: Somebody # else\n`;
    expect(await marked(common, 'verified', ...said)).toMatchObject({
      exitCode: 2,
      after: common,
      err: expect.stringContaining('has `by: Somebody` already: --force writes'),
    });
    expect((await marked(common, 'verified', ...said, '--force')).after).toContain(
      `verification:\n  by: Example QA # else\n  statement: ${address}\n`,
    );
  });

  test('is a text, with quotes where YAML wants them', async () => {
    const { after } = await marked(accepted, 'verified', '--by', 'QA: a "team", #1');
    expect(after).toContain('\nverification:\n  by: "QA: a \\"team\\", #1"\n');
  });

  test.each([
    [['accepted', '--by', 'x'], '--by says who verified: use it with `mark verified` only.'],
    [['released', '--statement', address], '--statement says who verified'],
    [['verified', '--by', ' '], '--by ` ` is not text'],
    [['verified', '--by', 'a\nb'], '--by `a b` is not text'],
    [['verified', '--by', 'a\u202eb'], 'is not text'],
    [['verified', '--statement', 'comment 9'], '--statement `comment 9` is not the address'],
    [['verified', '--statement', 'javascript:x'], 'is not the address'],
  ])('%j is refused', async (words, why) => {
    const { exitCode, err, after } = await marked(accepted, ...words);
    expect({ exitCode, after }).toEqual({ exitCode: 2, after: accepted });
    expect(err).toContain(why.replace('` `', '``'));
  });
});

describe('what cannot be is refused, and nothing is written', () => {
  const accepted = one.replace('    ref: ', '    accepted: 2024-10-22\n    ref: ');
  const [, item = ''] = /(?<=targets:\n)( {2}#.*\n[\s\S]*)(?=sru:)/.exec(one) ?? [];

  test.each<[name: string, before: string, words: string[], why: string | RegExp]>([
    [
      'released before accepted',
      accepted,
      ['released', '--date', '2024-10-21'],
      '`noble` cannot be released 2024-10-21, before it was accepted (2024-10-22): uploaded, accepted, verified and released happen in this order.',
    ],
    [
      'accepted before uploaded',
      one,
      ['accepted', '--date', '2024-10-19'],
      'before it was uploaded (2024-10-20)',
    ],
    [
      'uploaded after accepted',
      accepted,
      ['uploaded', '--force', '--date', '2024-10-23'],
      'after it was accepted (2024-10-22)',
    ],
    [
      'released, and never accepted',
      one,
      ['released', '--date', '2024-11-05'],
      '`noble` cannot be released before it was accepted into -proposed, and it has no `accepted`',
    ],
    ['verified, and never accepted', one, ['verified', '--date', '2024-11-05'], 'it has no `accepted`'],
    [
      'one of all',
      manifest.replace('    ref: ', '    accepted: 2024-10-22\n    ref: '),
      ['released', '--date', '2024-11-05'],
      /^sru-gate: .*`jammy` cannot be released before .*If you do not mean all targets, name their series\.\n$/,
    ],
    [
      'a target without a version',
      one.replace(/^( {4}version:).*/m, '$1'),
      ['accepted', '--date', '2024-10-22'],
      '`noble` has no version: write `version` first',
    ],
    [
      'a day in the future',
      one,
      ['accepted', '--date', '9000-01-01'],
      'is in the future: a date says what has happened.',
    ],
    ['no day', one, ['accepted', '--date', '2024-02-30'], 'The date `2024-02-30` is not a day'],
    [
      'an unknown series',
      manifest,
      ['accepted', 'nobel'],
      '`nobel` is not a target: its targets are `noble` and `jammy`. Did you mean `noble`?',
    ],
    [
      'a series that is no target',
      one,
      ['accepted', 'noble', 'focal'],
      '`focal` is not a target: its target is `noble`.',
    ],
    ['a manifest for a series', one, ['accepted', 'backport.yaml'], '`backport.yaml` is not a target'],
    ['no such milestone', one, ['acepted'], 'Allowed choices are uploaded, accepted, verified, released.'],
    [
      'a neighbour that is no day',
      one.replace('2024-10-20', 'soon'),
      ['accepted'],
      '`uploaded: soon`, which is not a date',
    ],
    ['no YAML', one.replace('policy: ', 'policy: *'), ['accepted'], /backport\.yaml`: line 3: /],
    ['two documents', `${one}---\nx: y\n`, ['accepted'], 'YAML documents'],
    ['no targets', one.replace(item, ''), ['accepted'], 'its targets cannot be read: `sru-gate check` says'],
    ['a target that is none', one.replace(item, '  - noble\n'), ['accepted'], 'its targets cannot be read'],
    [
      'a target without a series',
      one.replace('series: noble\n    ', ''),
      ['accepted'],
      'its targets cannot be read',
    ],
    ['one twice', one.replace(item, `${item}${item}`), ['accepted'], '`noble` is a target twice'],
    [
      'a target that another one repeats by an alias',
      one.replace('- series: noble', '- &a\n    series: noble').replace('sru:', '  - *a\nsru:'),
      ['accepted'],
      '`noble` is a target twice',
    ],
    [
      'a target that stands elsewhere',
      one
        .replace(item, '  - *a\n')
        .replace('version: 1', `x: &a { series: noble, version: '1' }\nversion: 1`),
      ['accepted'],
      '`accepted` of `noble` cannot be written without risk to the rest of the file. Write it by hand: `accepted: ',
    ],
  ])('%s', async (_, before, words, why) => {
    const { exitCode, out, err, after } = await marked(before, ...words);
    expect({ exitCode, out, after }).toEqual({ exitCode: 2, out: '', after: before });
    expect(err).toEqual(typeof why === 'string' ? expect.stringContaining(why) : expect.stringMatching(why));
    expect(err).not.toContain('itself failed');
  });

  test('without `accepted` --force does, where that is left to Launchpad', async () => {
    expect((await marked(one, 'verified', '--force', '--date', '2024-11-05')).after).toContain(
      '    verified: 2024-11-05\n',
    );
  });
});

describe('which manifest', () => {
  test('of several one is named', async () => {
    const folder = workspace({ '.git/': '', 'backports/a.yaml': one, 'backports/b.yaml': one });
    expect(await runHere(folder, ['mark', 'accepted'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'sru-gate: There are 2 manifests, so nothing was written: `backports/a.yaml` and `backports/b.yaml`. Name the one that you mean with --manifest.\n',
    });
    const named = await runHere(folder, ['mark', 'accepted', '--manifest', 'backports/b.yaml']);
    expect(named.exitCode).toBe(0);
    expect(named.out).toContain(': backports/b.yaml (');
    expect([text(folder, 'backports/a.yaml') === one, text(folder, 'backports/b.yaml') === one]).toEqual([
      true,
      false,
    ]);
  });

  test('none, or one that is not there', async () => {
    expect(await runHere(workspace({}), ['mark', 'accepted'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no backport manifest here: name one with --manifest.'),
    });
    expect(await runHere(workspace({}), ['mark', 'accepted', '--manifest', 'x.yaml'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no file `x.yaml`'),
    });
  });

  test('a link out of the workspace is not followed', async () => {
    const elsewhere = workspace({ 'real.yaml': one });
    const folder = workspace({ '.git/': '' });
    symlinkSync(path.join(elsewhere, 'real.yaml'), path.join(folder, 'backport.yaml'));
    expect((await runHere(folder, ['mark', 'accepted'])).exitCode).toBe(2);
    expect(text(elsewhere, 'real.yaml')).toBe(one);
  });

  test('one that may not be written is left, and said', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': one });
    chmodSync(path.join(folder, 'backport.yaml'), 0o444);
    const { exitCode, err } = await runHere(folder, ['mark', 'accepted']);
    // Root may write everywhere.
    if (exitCode !== 0) expect(err).toContain('it cannot be written: permission is denied (EACCES).');
  });
});

describe('--diff', () => {
  test('is a patch from which git makes the same, and changes nothing', async () => {
    const folder = repository({ 'backport.yaml': manifest });
    const { exitCode, out, err } = await runHere(folder, [
      'mark',
      'accepted',
      '--date',
      '2024-10-22',
      '--diff',
    ]);
    expect({ exitCode, err, now: text(folder) }).toEqual({ exitCode: 0, err: '', now: manifest });
    execFileSync('git', ['-C', folder, 'apply', '-'], { input: out });
    expect(text(folder)).toBe((await marked(manifest, 'accepted', '--date', '2024-10-22')).after);
  });

  test('of nothing is nothing', async () => {
    expect(await marked(one, 'uploaded', '--date', '2024-10-20', '--diff')).toMatchObject({
      exitCode: 0,
      out: '',
    });
  });

  test('is not printed where a line of it would command a runner', async () => {
    const folder = workspace({ 'backport.yaml': one.replace('# by the sponsor', '# ##[error]x') });
    expect(await runHere(folder, ['mark', 'accepted', '--diff'], { GITHUB_ACTIONS: 'true' })).toMatchObject({
      exitCode: 2,
      out: '',
    });
  });
});

test.each(hostileMarkers)('hostile words are harmless: %j', async (words) => {
  const before = one
    .replace('noble\n', `${JSON.stringify(words)}\n`)
    .replace('2.10-3ubuntu0.24.04.1', JSON.stringify(words));
  for (const series of [[], [words], [`x${words}`]]) {
    const { out, err } = await marked(before, 'accepted', ...series.filter((each) => !each.startsWith('-')));
    for (const line of `${out}${err}`.split('\n')) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    }
  }
});
