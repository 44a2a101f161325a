import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, createReadStream, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hidesText } from '../../src/text/quote.ts';
import { baseManifest, edited } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { editorIn, type TestEditor } from '../support/lsp-client.ts';
import { control } from '../support/packaging.ts';
import { repository } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** A document may be a stranger's: the server answers, reads nothing elsewhere, and stays. */

const file = 'backport.yaml';

/** What makes a manifest of any file. */
const ours = '# yaml-language-server: $schema=./manifest.schema.json\n';

/** Asks everything of a document. */
async function askAll(editor: TestEditor, name: string): Promise<unknown> {
  return [
    await editor.completions(name, ''),
    await editor.hover(name, ''),
    await editor.symbols(name),
    await editor.actions(name, '', ['quickfix', 'source']),
    await editor.hints(name),
  ];
}

test('texts of any kind are answered, and nothing of them is printed', async () => {
  const editor = await editorIn(workspace({}));
  const texts = [
    ...[
      '\u0000',
      '{',
      '- - -',
      '"',
      '%',
      '? ',
      '&a *a',
      '!!binary x',
      '\ud800',
      '\u202eab\u2066',
      '\r',
      '---\n---',
    ],
    'version: &a [*a]',
    `targets:\n${'  - series: noble\n'.repeat(3000)}`,
    `a: ${'['.repeat(10_000)}`,
    `${'x: '.repeat(20_000)}`,
    `policy: ${'x'.repeat(100_000)}`,
    `policy: sru\nsru: "${'é😀'.repeat(300_000)}"`,
    baseManifest.replaceAll('noble', '__proto__').replace('package:', 'constructor:'),
    ...hostileMarkers.map((marker) => `version: 1\npolicy: ${JSON.stringify(marker)}\n${marker}: x\n`),
  ];
  for (const [index, text] of texts.entries()) {
    const name = `backports/${index}.yaml`;
    editor.open(name, `${ours}${text}`);
    const shown = await editor.shown(name);
    expect(shown.filter(({ message }) => hidesText(message.replaceAll('\n', '')))).toEqual([]);
    await askAll(editor, name);
    editor.close(name);
  }
  editor.open(file, baseManifest);
  expect(await editor.shown(file, (shown) => shown.length === 0)).toEqual([]);
  expect(editor.complaints()).toBe('');
  expect(await editor.end()).toBe(0);
});

describe('nothing outside of the folder is read', () => {
  const secret = 'a secret of somebody else';

  test.each<[what: string, manifest: string]>([
    ['a description', edited({ 'sru.description': undefined, 'sru.description-file': '../secret.txt' })],
    [
      'a description through a link',
      edited({ 'sru.description': undefined, 'sru.description-file': 'link.txt' }),
    ],
    ['a policy', edited({ policy: '../secret.txt/../sru-policy.yaml' })],
    ['a changelog', edited({ 'targets.0.changelog': '../secret.txt' })],
  ])('%s', async (_, manifest) => {
    const above = workspace({
      'secret.txt': `[ Impact ]\n${secret} TODO\n`,
      'sru-policy.yaml': `name: ${secret}\n`,
      'folder/other.txt': '',
    });
    const folder = path.join(above, 'folder');
    symlinkSync('../secret.txt', path.join(folder, 'link.txt'));
    const editor = await editorIn(folder);
    // What the editor has open there is no exception.
    editor.open('../secret.txt', `${secret}, open`);
    editor.open(file, manifest);
    const [first] = await editor.shown(file, (shown) => shown.length > 0);
    expect(first?.message).toContain('outside the workspace');
    expect(JSON.stringify(await editor.shown(file))).not.toContain(secret);
    expect(editor.timesTold('../secret.txt')).toBe(0);
    expect(await editor.end()).toBe(0);
  });
});

test('a git that hangs holds nothing up', async () => {
  const programs = workspace({ git: '#!/bin/sh\nexec tail --pid=$PPID -f /dev/null\n' });
  chmodSync(path.join(programs, 'git'), 0o755);
  const folder = repository({ 'debian/control': control() });
  const editor = await editorIn(folder, { path: `${programs}:${process.env.PATH}` });
  editor.open(file, edited({ 'targets.0.ref': 'ubuntu/noble' }));
  await editor.shown(file);
  for (const word of ['one', 'two', 'three']) {
    editor.type(file, 'version: 1', `${word}: 1\nversion: 1`);
    expect((await editor.shown(file)).map(({ marked }) => marked)).toContain(word);
    expect(await editor.hover(file, 'policy')).not.toBeNull();
  }
  editor.server.kill();
  await editor.ended;
});

test.each<[how: string, leave: (editor: TestEditor) => Promise<unknown>]>([
  ['asks for the end', (editor) => editor.end()],
  ['ends it by a signal', async (editor) => editor.server.kill()],
])(
  'who %s has not to wait for git, and none is left',
  async (_, leave) => {
    const programs = workspace({
      git: '#!/bin/sh\nexec 9>"$(dirname "$0")/alive"\necho >&9\nexec tail -f /dev/null\n',
    });
    chmodSync(path.join(programs, 'git'), 0o755);
    execFileSync('mkfifo', [path.join(programs, 'alive')]);
    const alive = createReadStream(path.join(programs, 'alive'));
    const editor = await editorIn(repository({ 'debian/control': control() }), {
      path: `${programs}:${process.env.PATH}`,
    });
    editor.open(file, edited({ 'targets.0.ref': 'ubuntu/noble' }));
    await once(alive, 'data');
    const isGone = once(alive, 'end');
    const began = performance.now();
    await leave(editor);
    await Promise.all([editor.ended, isGone]);
    // Git is given up after 20 seconds.
    expect(performance.now() - began).toBeLessThan(10_000);
  },
  30_000,
);

test('a message that is no sense is refused, and the next one answered', async () => {
  const editor = await editorIn(workspace({}));
  editor.open(file, 'version: 1\n');
  await editor.shown(file);
  const { connection } = editor;
  const uri = 'file:///nowhere/backport.yaml';
  expect(await connection.sendRequest('textDocument/hover', { textDocument: 1 })).toBeNull();
  await expect(connection.sendRequest('textDocument/completion', null)).rejects.toThrow();
  await expect(connection.sendRequest('no/such', {})).rejects.toThrow('Unhandled method');
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{}],
  });
  await connection.sendNotification('textDocument/didClose', {});
  await connection.sendNotification('workspace/didChangeWatchedFiles', {});
  for (const odd of [
    'untitled:1',
    'file:///%00/backport.yaml',
    'file://elsewhere/backport.yaml',
    'git:/backport.yaml',
    '',
    '%',
  ]) {
    const textDocument = { uri: odd, languageId: 'yaml', version: 1, text: 'polcy: sru\nversion: 1\n' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const place = { textDocument: { uri: odd }, position: { line: 0, character: 1 } };
    expect([null, []]).toContainEqual(await connection.sendRequest('textDocument/completion', place));
  }
  const far = { textDocument: { uri: 'file:///x' }, position: { line: 1e9, character: -5 } };
  expect(await connection.sendRequest('textDocument/hover', far)).toBeNull();
  editor.type(file, 'version: 1', 'polcy: 1\nversion: 1');
  expect((await editor.shown(file)).map(({ marked }) => marked)).toContain('polcy');
  expect(await editor.end()).toBe(0);
});

test('an editor that is gone without a word ends the server', async () => {
  const editor = await editorIn(workspace({}));
  editor.open(file, 'version: 1\n');
  await editor.shown(file);
  // Nor does it answer what it is asked.
  editor.connection.dispose();
  editor.server.stdin?.end();
  expect(await editor.ended).toBe(1);
  expect(editor.complaints()).toBe('');
});

test('so does one that is gone in the midst of a message', async () => {
  const editor = await editorIn(workspace({}));
  editor.connection.dispose();
  editor.server.stdin?.write('Content-Length: 1000\r\n\r\n{');
  editor.server.stdin?.end();
  editor.server.stdout?.destroy();
  expect(await editor.ended).toBe(1);
});

test('a day or a calendar that cannot be used is told before anything else', () => {
  const { exitCode, out, err } = runCli(workspace({}), ['lsp', '--date', 'today']);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toBe('sru-gate: The date `today` is not a day: write it like 2026-06-08.\n');
  expect(runCli(workspace({}), ['lsp', '--calendar', 'no.csv']).exitCode).toBe(2);
});
