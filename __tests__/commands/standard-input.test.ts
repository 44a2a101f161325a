import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** `check -`: the text on standard input is judged as if it had been saved. */

const outer = workspace({ 'elsewhere/x': '', 'repo/.git/': '' });
const folder = path.join(outer, 'repo');
const inRepo = workspace({
  '.git/': '',
  'backport.yaml': edited({ 'sru.title': 'the one on the disk' }),
  'backports/text.md': '[ Impact ]\nTODO\n',
  'backports/there.yaml': baseManifest,
  'sub/x': '',
});
symlinkSync(path.join(outer, 'elsewhere'), path.join(folder, 'out'));

function checked(
  input: string | Uint8Array,
  words: readonly string[] = ['-'],
  { format = 'concise', at = inRepo } = {},
) {
  return runCli(at, ['check', ...words, '--format', format, '--date', baseDay], {}, input);
}

/** Where the findings are, and their rules. */
function placesOf({ out }: { readonly out: string }): string[] {
  return [...out.matchAll(/^(.+):\d+:\d+: \w+\[([a-z-]+)\]/gm)].map(([, file, rule]) => `${file} ${rule}`);
}

test('without a path it is judged as backport.yaml here, whatever stands there', () => {
  expect(checked(baseManifest)).toMatchObject({ exitCode: 0, out: 'Pass: nothing breaks the policy.\n' });
  const wrong = checked(edited({ 'sru.title': 'x' }));
  expect(wrong.exitCode).toBe(1);
  expect(placesOf(wrong)).toEqual(['backport.yaml title-format']);
  const below = checked(edited({ 'sru.title': 'x' }), ['-'], { at: path.join(inRepo, 'sub') });
  expect(placesOf(below)).toEqual(['backport.yaml title-format']);
});

test('with a path it is judged and shown there, and what it names is found from there', () => {
  const named = edited({ 'sru.description': undefined, 'sru.description-file': 'text.md' });
  const run = checked(named, ['-', '--stdin-path', 'backports/new.yaml']);
  expect(placesOf(run)).toContain('backports/text.md placeholder-text');
  const schema = checked(named, ['-', '--stdin-path', 'deep/er/new.yaml']);
  expect(placesOf(schema)).toEqual(['deep/er/new.yaml manifest-schema']);
});

test('it stands beside other manifests, and in place of the one at its path', () => {
  const words = ['-', 'backports', 'backports/there.yaml', '--stdin-path', 'backports/there.yaml'];
  const { out } = checked(edited({ 'sru.title': 'x' }), [...words, '.'], { format: 'json' });
  const seen = JSON.parse(out).manifests.map((each: { path: string; result: string }) => [
    each.path,
    each.result,
  ]);
  expect(seen).toEqual([
    ['backport.yaml', 'fail'],
    ['backports/there.yaml', 'fail'],
  ]);
});

test.each([
  ['what is no UTF-8', Buffer.from([0x76, 0xff, 0xfe]), 'UTF-8'],
  ['what is larger than 1 MiB', `${baseManifest}#${'x'.repeat(3_000_000)}`, '1 MiB'],
  ['nothing', '', ''],
])('%s is a finding', (_, input, word) => {
  const run = checked(input);
  expect(placesOf(run)[0]).toMatch(/^backport\.yaml manifest-(syntax|schema)$/);
  expect(run.out).toContain(word);
  expect(run.exitCode).toBe(1);
});

test('a byte order mark is none', () => {
  expect(checked(`\ufeff${baseManifest}`)).toMatchObject({ exitCode: 0 });
});

test('--diff prints the patch of what is on standard input', () => {
  const run = runCli(
    inRepo,
    ['check', '-', '--diff', '--date', baseDay, '--stdin-path', 'backports/new.yaml'],
    {},
    edited({ 'sru.title': 'x' }),
  );
  expect(run.out).toContain('+++ b/backports/new.yaml');
  expect(run.out).toMatch(/^\+ +title: Backport open-vm-tools version 13\.0\.10 to noble$/m);
});

test.each([
  [['-', '--fix'], 'cannot change standard input'],
  [['-', '--only-changed', 'main'], 'git, which knows nothing of standard input'],
  [['backport.yaml', '--stdin-path', 'x.yaml'], 'needs `-` among the manifests'],
  [['-', '--stdin-path', '../x.yaml'], 'outside the workspace'],
  [['-', '--stdin-path', '/etc/x.yaml'], 'outside the workspace'],
  [['-', '--stdin-path', 'out/x.yaml'], 'a link on that path leads out'],
  [['-', '--stdin-path', '.git'], 'it is a folder'],
])('%j is refused', (words, why) => {
  const run = checked(baseManifest, words, { at: folder });
  expect(run).toMatchObject({ exitCode: 2, out: '' });
  expect(run.err).toContain(why);
  expect(run.err.split('\n')).toHaveLength(2);
});

test('a file called - has a name of its own', () => {
  const there = workspace({ '.git/': '', '-': edited({ 'sru.title': 'x' }) });
  expect(placesOf(checked('', ['./-'], { at: there }))).toEqual(['- title-format']);
});
