import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changelog } from '../support/changelog.ts';
import { baseDay, baseManifest } from '../support/check.ts';
import { repository } from '../support/repository.ts';
import type { CliRun } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** `check --fix` and `check --diff`, of the command line on a real disk. */

const check = (folder: string, ...words: string[]): Promise<CliRun> =>
  runHere(folder, ['check', '--date', baseDay, ...words]);
const text = (folder: string, name = 'backport.yaml'): string =>
  readFileSync(path.join(folder, name), 'utf8');

/** Wrong in its title, in its description, in a waiver and in two skips, with comments about all of them. */
const wrong = baseManifest
  .replace(
    '  title: Backport open-vm-tools version 13.0.10 to noble\n',
    "  title: 'Update' # the bug's title\n",
  )
  .replace('[ Test Plan ]', '[Test Case]')
  .replace(
    'skips:\n',
    'skips:\n  - series: plucky # gone\n    reason: x\n\n  - series: oracular\n    # gone\n    reason: x\n\n',
  )
  .concat(
    '\n# none\nwaivers:\n  - rule: settling-period\n    reason: A reason of more than twenty characters.\n',
  );
const right = baseManifest
  .replace(
    '  title: Backport open-vm-tools version 13.0.10 to noble',
    "  title: 'Backport open-vm-tools version 13.0.10 to noble' # the bug's title",
  )
  .replace('[ Test Plan ]', '[Test Plan]');
const wrongLog = changelog({ distributions: 'noble-proposed' });
const rightLog = changelog({});

describe('--fix', () => {
  test('makes the fixes, tells them, and reports what is then left', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': wrong, 'debian/changelog': wrongLog });
    const before = await check(folder);
    expect(before.exitCode).toBe(1);
    expect(before.out).toMatch(
      /\n6 findings can be put right by `check --fix`; `check --diff` shows how\.\n1 to put right, .*\n$/,
    );
    const { exitCode, out, err } = await check(folder, '--fix');
    expect(text(folder)).toBe(right);
    expect(text(folder, 'debian/changelog')).toBe(rightLog);
    expect(exitCode).toBe(0);
    expect(out).toContain('nothing to put right in 1 manifest');
    expect(err.split('\n').sort()).toEqual([
      '',
      "fixed[changelog-pocket]: debian/changelog: The changelog's top entry is for `noble-proposed`.",
      'fixed[legacy-section-name]: backport.yaml: `[Test Case]` is an older name of the section `[Test Plan]`; it counts as that section.',
      'fixed[skip-unused]: backport.yaml: Nothing asks for oracular (24.10): skipping it changes nothing.',
      'fixed[skip-unused]: backport.yaml: Nothing asks for plucky (25.04): skipping it changes nothing.',
      "fixed[title-format]: backport.yaml: The title `Update` does not have the policy's form.",
      'fixed[waiver-unused]: backport.yaml: Nothing needs this waiver: `settling-period` finds nothing.',
    ]);
    expect(await check(folder, '--fix')).toMatchObject({
      exitCode: 0,
      err: 'sru-gate: Nothing to put right.\n',
    });
  });

  test('keeps line ends, a byte order mark and the mode, and leaves nothing beside the file', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': `\ufeff${wrong.replaceAll('\n', '\r\n')}` });
    chmodSync(path.join(folder, 'backport.yaml'), 0o755);
    expect((await check(folder, '--fix')).exitCode).toBe(0);
    expect(text(folder)).toBe(`\ufeff${right.replaceAll('\n', '\r\n')}`);
    expect(statSync(path.join(folder, 'backport.yaml')).mode & 0o7777).toBe(0o755);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'backport.yaml']);
  });

  test('what is left of a list with nothing right in it goes with its key', async () => {
    const waivers = ['ageing', 'settling-period', 'target-not-allowed'].map(
      (rule) => `\n  - rule: ${rule}\n    reason: A reason of more than twenty characters.\n`,
    );
    const folder = workspace({ '.git/': '', 'backport.yaml': `${baseManifest}waivers:${waivers.join('')}` });
    expect(
      (await check(folder, '--gate', 'upload', '--fix')).err.match(/^fixed\[waiver-unused\]/gm),
    ).toHaveLength(2);
    expect(text(folder)).toBe(`${baseManifest}waivers:${waivers[0]}`);
    writeFileSync(path.join(folder, 'backport.yaml'), `${baseManifest}waivers:${waivers.slice(1).join('')}`);
    await check(folder, '--fix');
    expect(text(folder)).toBe(baseManifest);
  });

  test('a finding that has no fix is left, and so is a file that is right', async () => {
    const early = baseManifest.replace('resolute', 'questing');
    const folder = workspace({ '.git/': '', 'backport.yaml': early, 'backports/good.yaml': baseManifest });
    const inode = () => statSync(path.join(folder, 'backports/good.yaml')).ino;
    const before = inode();
    expect(await check(folder, '--fix')).toMatchObject({
      exitCode: 1,
      err: 'sru-gate: Nothing was put right: no finding has a fix whose text is certain.\n',
    });
    expect([text(folder), inode()]).toEqual([early, before]);
  });

  test.each([
    ['manifest-schema', `${baseManifest}extra: x\n`, baseManifest.split('\n').length],
    ['manifest-syntax', baseManifest.replace('policy: ', 'policy: *'), 2],
  ])('%s is named where it stands before all else', async (rule, whole, line) => {
    const { err } = await check(workspace({ '.git/': '', 'backport.yaml': whole }), '--fix');
    expect(err).toBe(
      `sru-gate: Nothing was put right: first mend ${rule} (\`backport.yaml\`, line ${line}).\n`,
    );
  });

  test('what was read of a manifest that breaks the schema is fixed', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': `${wrong}extra: x\n` });
    expect((await check(folder, '--fix')).exitCode).toBe(1);
    expect(text(folder)).toContain("'Backport open-vm-tools version 13.0.10 to noble' # the bug's title");
  });

  test('the report is of the chosen form, and what was fixed is no part of it', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': wrong });
    const { out } = await check(folder, '--fix', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ result: 'pass', counts: { error: 0, warning: 0 } });
  });
});

describe('writes inside the workspace alone', () => {
  const refused = /^sru-gate: `[^`]*` is not fixed: only what lies in this repository/;

  test('a link within it leads to the file, and stays a link', async () => {
    const folder = workspace({ '.git/': '', 'there/real.yaml': wrong });
    symlinkSync('there/real.yaml', path.join(folder, 'backport.yaml'));
    expect((await check(folder, '--fix')).exitCode).toBe(0);
    expect(text(folder, 'there/real.yaml')).toBe(right);
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'backport.yaml')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test('one file under two names is fixed once', async () => {
    const folder = workspace({ '.git/': '', 'backport.yaml': wrong, 'backports/': '' });
    symlinkSync('../backport.yaml', path.join(folder, 'backports/a.yaml'));
    expect((await check(folder, '--fix')).exitCode).toBe(0);
    expect(text(folder)).toBe(right);
  });

  test('a manifest elsewhere is checked, and not changed', async () => {
    const folder = workspace({ '.git/': '' });
    const elsewhere = workspace({ 'backport.yaml': wrong });
    const run = await check(folder, path.join(elsewhere, 'backport.yaml'), '--fix');
    expect(run).toMatchObject({ exitCode: 1, err: expect.stringMatching(refused) });
    expect(text(elsewhere)).toBe(wrong);
  });

  test('a link that leads out is not followed', async () => {
    const elsewhere = workspace({ 'backport.yaml': wrong });
    const folder = workspace({ '.git/': '' });
    symlinkSync(elsewhere, path.join(folder, 'backports'));
    await check(folder, 'backports/backport.yaml', '--fix');
    expect(text(elsewhere)).toBe(wrong);
  });

  test('a second name of the same bytes elsewhere keeps them', async () => {
    const elsewhere = workspace({ 'copy.yaml': wrong });
    const folder = workspace({ '.git/': '' });
    linkSync(path.join(elsewhere, 'copy.yaml'), path.join(folder, 'backport.yaml'));
    expect((await check(folder, '--fix')).exitCode).toBe(0);
    expect([text(folder), text(elsewhere, 'copy.yaml')]).toEqual([right, wrong]);
  });
});

describe('--diff', () => {
  const named = 'näme with "odd" signs.yaml';

  test('prints a patch from which git makes the same, wherever one stands, and changes nothing', async () => {
    const manifest = (description: string) =>
      wrong.replace(/ {2}description: \|[\s\S]*?\n\n# none/, `  description-file: ${description}\n\n# none`);
    const folder = repository({
      'debian/changelog': wrongLog,
      [`backports/${named}`]: wrong.replaceAll('\n', '\r\n'),
      'backports/b.yaml': manifest('b.md'),
      'backports/b.md': '[Impact]\nx\n[Other Info]\nx\n[Test Case]\ny',
    });
    execFileSync('git', ['-C', folder, 'config', 'core.autocrlf', 'false']);
    const below = path.join(folder, 'backports');
    const names = ['debian/changelog', `backports/${named}`, 'backports/b.yaml', 'backports/b.md'];
    const all = () => names.map((name) => text(folder, name));
    const before = all();
    const { exitCode, out, err } = await check(below, '..', '--diff');
    expect(all()).toEqual(before);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    await check(folder, '--fix');
    const fixed = all();
    expect(fixed.map((each, index) => each !== before[index])).toEqual(names.map(() => true));
    for (const [index, name] of names.entries()) writeFileSync(path.join(folder, name), before[index] ?? '');
    execFileSync('git', ['-C', folder, 'apply', '-'], { input: out });
    expect(all()).toEqual(fixed);
  });

  test('of nothing is nothing', async () => {
    expect(await check(workspace({ 'backport.yaml': baseManifest }), '--diff')).toEqual({
      exitCode: 0,
      out: '',
      err: 'sru-gate: Nothing to put right.\n',
    });
  });

  test('goes to a file where --output says so', async () => {
    const folder = workspace({ 'backport.yaml': wrong });
    expect(await check(folder, '--diff', '--output', 'fix.patch')).toMatchObject({ exitCode: 1, out: '' });
    expect(text(folder, 'fix.patch')).toMatch(/^diff --git a\/backport\.yaml b\/backport\.yaml\n/);
  });

  test.each([
    ['an old command', '# ##[error]gone'],
    ['a command behind a lone carriage return', '# gone\r::add-mask::x\r'],
    ['a command behind a character of no width', '# gone\r\u200b::add-mask::x\r'],
  ])('is not printed where a line of it would be %s', async (_, comment) => {
    const begin = wrong.indexOf('    [ Impact ]');
    const description = wrong.slice(begin, wrong.indexOf('\n# none')).replaceAll(/^ {4}/gm, '');
    const folder = workspace({
      'backport.yaml': wrong.slice(0, begin).replace('description: |', 'description-file: d.txt'),
      'd.txt': description.replace('[Test Case]\n', `[Test Case]\n${comment}\n`),
    });
    const run = await runHere(folder, ['check', '--date', baseDay, '--diff'], { GITHUB_ACTIONS: 'true' });
    expect(run).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining('--output') });
  });

  test.each([
    [['--fix'], '`--fix` writes the fixes, and `--diff` prints them', 'or `--diff` to write'],
    [['--unsafe-fixes', '--fix'], '`--fix` writes the fixes', 'Leave out `--fix` for the patch'],
    [['--format', 'json'], '`--format` is for the report', 'or `--diff` for the report'],
    [['--format', 'text'], '`--format` is for the report', 'Leave out `--format` for the patch'],
  ])('not together with %j: it says why, and the way out', async (words, why, wayOut) => {
    const folder = workspace({ 'backport.yaml': wrong });
    const run = await check(folder, '--diff', ...words);
    expect(run).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining(`sru-gate: ${why}`) });
    expect(run.err).toContain(wayOut);
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toBe(wrong);
  });
});
