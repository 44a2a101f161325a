import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseManifest, edited } from '../support/check.ts';
import { editorIn } from '../support/lsp-client.ts';
import { control } from '../support/packaging.ts';
import { commit, git, repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** A script of edits, as an editor sends them to `sru-gate lsp`, and what it answers. */

const file = 'backport.yaml';

test('a manifest is written: proposed, explained, underlined, put right', async () => {
  const editor = await editorIn(workspace({}));
  editor.open(file, '');
  expect((await editor.shown(file)).map(({ rule }) => rule)).toEqual(['manifest-schema']);

  editor.type(file, '', baseManifest.replace('policy: open-vm-tools', 'polcy: '));
  expect(await editor.shown(file)).toContainEqual({
    rule: 'manifest-schema',
    marked: 'polcy',
    message: expect.stringContaining('The key `polcy` is unknown.\nDid you mean `policy`?'),
  });
  const [fix, ...more] = await editor.actions(file, 'polcy:');
  expect(more).toEqual([]);
  expect(fix).toMatchObject({
    title: 'Rename the key to `policy` (a guess)',
    kind: 'quickfix',
    isPreferred: false,
  });
  editor.take(fix);
  expect(editor.textOf(file)).toContain('\npolicy: \n');

  const proposed = await editor.completions(file, 'policy: ');
  expect(proposed.map(({ label }) => label)).toEqual(expect.arrayContaining(['sru', 'open-vm-tools']));
  editor.type(file, 'policy: ', 'policy: open-vm-tools');
  expect(await editor.shown(file)).toEqual([]);

  expect(await editor.hover(file, 'replaces')).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('the version that the target has today') },
  });
  expect(await editor.hints(file)).toEqual([
    { behind: '  - series: noble', label: expect.stringMatching(/^open since 2026-06-04/) },
  ]);
  expect(await editor.symbols(file)).toContainEqual(expect.objectContaining({ name: 'sru' }));
  expect(await editor.end()).toBe(0);
});

test('a certain fix is preferred, and all of them are made at once for who asks', async () => {
  const editor = await editorIn(workspace({}));
  const text = edited({ 'targets.0.series': 'Noble', 'sru.bug': 'LP: #2130000' });
  editor.open(file, text);
  await editor.shown(file);
  const [fix] = await editor.actions(file, 'LP: #');
  expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'manifest-schema' }] });
  expect(fix?.title).not.toContain('guess');
  const kinds = (await editor.actions(file, 'LP: #', ['source.fixAll'])).map(({ kind }) => kind);
  expect(kinds).toEqual(['source.fixAll.sru-gate']);
  editor.take((await editor.actions(file, 'version', ['source.fixAll.sru-gate']))[0]);
  expect(editor.textOf(file)).toMatch(/ bug: "?2130000"?\n/);
  expect(await editor.shown(file)).toEqual([]);
  // Nothing is left.
  expect(await editor.actions(file, 'version', ['source.fixAll'])).toEqual([]);
  expect(await editor.end()).toBe(0);
});

test.each([
  ['lines that end in CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['emoji on the line', (text: string) => text.replace('series: noble', '"series": noblle # 😀')],
  ['emoji before the place', (text: string) => text.replace('title: Backport', 'title: 😀😀 Backport')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
])('places are those of the editor, with %s', async (_, changed) => {
  const editor = await editorIn(workspace({}));
  editor.open(
    file,
    changed(edited({ 'targets.0.series': 'noblle' }).replace('version: 1', '"😀": 1\nversion: 1')),
  );
  const shown = await editor.shown(file);
  expect(shown.map(({ marked }) => marked)).toEqual(expect.arrayContaining(['noblle', '"😀"']));
  const [fix] = await editor.actions(file, 'noblle');
  editor.take(fix);
  expect(editor.textOf(file)).toContain('series: noble');
  expect((await editor.shown(file)).map(({ marked }) => marked)).not.toContain('noble');
  expect(await editor.end()).toBe(0);
});

test('an editor that knows no versions of edits gets them without', async () => {
  const editor = await editorIn(workspace({}), { capabilities: {} });
  editor.open(file, edited({ 'targets.0.series': 'Noble' }));
  await editor.shown(file);
  const [fix] = await editor.actions(file, 'Noble');
  expect(fix?.edit?.documentChanges).toBeUndefined();
  editor.take(fix);
  expect(await editor.shown(file)).toEqual([]);
  expect(await editor.end()).toBe(0);
});

describe('what is open counts as if it were saved', () => {
  const files = { [file]: edited({ 'sru.description': undefined, 'sru.description-file': 'bug.md' }) };

  test('a description that lies beside', async () => {
    const [, text = ''] = /description: \|\n([\s\S]*)$/.exec(baseManifest) ?? [];
    const whole = text.replaceAll('    ', '');
    const harm = 'lose what was copied between host and guest';
    const folder = workspace({ ...files, 'bug.md': whole.replace(harm, 'TODO') });
    const editor = await editorIn(folder);
    editor.open(file, files[file] ?? '');
    // It is not open: the place is told all the same.
    await editor.shown('bug.md', (shown) => shown.some(({ rule }) => rule === 'placeholder-text'));
    editor.open('bug.md', whole.replace(harm, 'TODO'));
    editor.type('bug.md', 'TODO', harm);
    expect(await editor.shown('bug.md', (shown) => shown.length === 0)).toEqual([]);
    editor.type('bug.md', '[ Impact ]', '[ Impct ]');
    await editor.shown('bug.md', (shown) => shown.some(({ rule }) => rule === 'missing-section'));
    // Closed without being saved, it is what the disk has.
    editor.close('bug.md');
    await editor.shown('bug.md', (shown) => shown.some(({ rule }) => rule === 'placeholder-text'));
    expect(await editor.shown(file, (shown) => shown.length === 0)).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  test('a policy of its own, which is told its own mistakes', async () => {
    const editor = await editorIn(workspace({}));
    editor.open(file, edited({ policy: './sru-policy.yaml' }));
    await editor.shown(file, (shown) => shown.some(({ rule }) => rule === 'unknown-policy'));
    editor.open('sru-policy.yaml', 'name: ours\nextends: open-vm-tool\nsummary: Ours.\n');
    const [mistake] = await editor.shown('sru-policy.yaml', (shown) => shown.length > 0);
    expect(mistake).toMatchObject({
      marked: 'open-vm-tool',
      message: expect.stringContaining('Did you mean'),
    });
    editor.type('sru-policy.yaml', 'open-vm-tool', 'open-vm-tools');
    expect(await editor.shown('sru-policy.yaml', (shown) => shown.length === 0)).toEqual([]);
    await editor.shown(file, (shown) => shown.every(({ rule }) => rule !== 'unknown-policy'));
    expect(await editor.end()).toBe(0);
  });
});

test('what git knows comes in a second round, and stays while something else is typed', async () => {
  const folder = repository({ 'debian/control': control(), 'debian/rules': 'one\n', 'debian/changelog': '' });
  git(folder, 'branch', 'ubuntu/noble');
  writeFileSync(path.join(folder, 'debian/rules'), 'two\n');
  commit(folder, 'Change the rules');
  const editor = await editorIn(folder);
  editor.open(file, edited({ 'targets.0.ref': 'ubuntu/nobl' }));
  const unreadable = 'repository-unreadable';
  const first = await editor.shown(file);
  expect(first.map(({ rule }) => rule)).not.toContain(unreadable);
  const isThere = ({ rule, marked }: { readonly rule: string; readonly marked: string }) =>
    rule === unreadable && marked === 'ubuntu/nobl';
  await editor.shown(file, (shown) => shown.some(isThere));
  // At once, from the round before: the line has moved down, and says the same.
  editor.type(file, 'version: 1', '# A comment.\nversion: 1');
  expect(await editor.shown(file)).toContainEqual(
    expect.objectContaining({ rule: unreadable, marked: 'ubuntu/nobl' }),
  );
  editor.type(file, 'ubuntu/nobl', 'ubuntu/noble');
  await editor.shown(file, (shown) => !shown.some(({ rule }) => rule === unreadable));
  expect(await editor.end()).toBe(0);
});

test('of a file that is no manifest nothing is said', async () => {
  const editor = await editorIn(workspace({}));
  editor.open('README.md', '# policy: sru');
  editor.open('backports/deploy.yaml', 'apiVersion: v1\n');
  editor.open(file, 'polcy: sru\nversion: 1\n');
  await editor.shown(file);
  for (const other of ['README.md', 'backports/deploy.yaml']) {
    expect(editor.timesTold(other)).toBe(0);
    expect(await editor.completions(other, ' ')).toEqual([]);
    expect(await editor.hover(other, ' ')).toBeNull();
    expect(await editor.actions(other, ' ')).toEqual([]);
    expect(await editor.symbols(other)).toEqual([]);
    expect(await editor.hints(other)).toEqual([]);
  }
  // Once it has a key of ours, it is one.
  editor.type('backports/deploy.yaml', 'apiVersion', 'version: 1\napiVersion');
  expect(await editor.shown('backports/deploy.yaml')).toContainEqual(
    expect.objectContaining({ rule: 'manifest-schema', marked: 'apiVersion' }),
  );
  editor.close('backports/deploy.yaml');
  editor.close(file);
  expect(await editor.end()).toBe(0);
});

test('who types on is told when the typing is over, of the last text alone', async () => {
  const editor = await editorIn(workspace({}));
  editor.open(file, baseManifest);
  await editor.shown(file);
  const before = editor.timesTold(file);
  for (let count = 0; count < 50; count++) editor.type(file, 'version: 1', 'x: 1\nversion: 1');
  expect((await editor.shown(file)).length).toBeGreaterThan(0);
  expect(editor.timesTold(file) - before).toBeLessThan(10);
  expect(await editor.end()).toBe(0);
});

test('what a manifest says of those beside it is taken back once another text is typed', async () => {
  const later = baseManifest.replaceAll('2130000', '2130001').replaceAll('13.0.10', '13.0.11');
  const [a, b] = ['backports/a.yaml', 'backports/b.yaml'];
  const editor = await editorIn(workspace({ [a]: baseManifest, [b]: later }));
  editor.open(a, baseManifest);
  editor.open(b, later);
  await editor.shown(b, (shown) => shown.some(({ rule }) => rule === 'cadence'));
  editor.type(a, 'package: open-vm-tools', 'package: another');
  expect(await editor.shown(b, (shown) => shown.length === 0)).toEqual([]);
  expect(await editor.end()).toBe(0);
});

test('an editor that does not count its changes is answered, too', async () => {
  const editor = await editorIn(workspace({}));
  editor.open(file, baseManifest);
  await editor.shown(file);
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: editor.uriOf(file), version: 1 },
    contentChanges: [{ text: `polcy: sru\n${baseManifest}` }],
  });
  expect(await editor.shown(file, (shown) => shown.length > 0)).toContainEqual(
    expect.objectContaining({ rule: 'manifest-schema' }),
  );
  expect(await editor.end()).toBe(0);
});
