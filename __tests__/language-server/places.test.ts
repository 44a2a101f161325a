import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseManifest, edited } from '../support/check.ts';
import { editorIn, type Underline } from '../support/lsp-client.ts';
import { repository } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** Where a document lies decides what it may name: as for a check there, by whatever name the editor has it. */

const file = 'backport.yaml';

/** A manifest whose description is in another file. */
const naming = (description: string): string =>
  edited({ 'sru.description': undefined, 'sru.description-file': description });

const [, indented = ''] = /description: \|\n([\s\S]*)$/.exec(baseManifest) ?? [];
const description = indented.replaceAll('    ', '');

const rules = (shown: readonly Underline[]): string[] => shown.map(({ rule }) => rule);

describe('a folder that is reached through a link', () => {
  const linked = (): string => {
    const above = workspace({ [`real/${file}`]: naming('d.md'), 'real/d.md': description });
    symlinkSync('real', path.join(above, 'link'));
    return above;
  };

  test.each([
    ['the folder and the document by the link', 'link', 'link'],
    ['the document alone by the link', 'real', 'link'],
    ['the folder alone by the link', 'link', 'real'],
  ])('%s', async (_, opened, named) => {
    const editor = await editorIn(path.join(linked(), opened));
    const name = `../${named}/${file}`;
    editor.open(name, naming('d.md'));
    expect(await editor.shown(name)).toEqual([]);
    // What is open beside it counts as it stands there.
    editor.open(`../${named}/d.md`, description);
    editor.type(`../${named}/d.md`, '[ Impact ]', '[ Impct ]');
    await editor.shown(`../${named}/d.md`, (shown) => rules(shown).includes('missing-section'));
    expect(await editor.end()).toBe(0);
  });

  test('a folder of it is open, and what lies above the document is in it', async () => {
    const above = workspace({ 'real/d.md': description, [`real/debian/${file}`]: naming('../d.md') });
    symlinkSync('real', path.join(above, 'link'));
    const editor = await editorIn(path.join(above, 'real'));
    const name = `../link/debian/${file}`;
    editor.open(name, naming('../d.md'));
    expect(await editor.shown(name)).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  test('an open document whose link leads out is outside, as it is on the disk', async () => {
    const above = workspace({ 'secret/d.md': description, [`folder/${file}`]: '' });
    symlinkSync('../secret', path.join(above, 'folder/link'));
    const editor = await editorIn(path.join(above, 'folder'));
    editor.open('link/d.md', description);
    editor.open(file, naming('link/d.md'));
    const [found] = await editor.shown(file, (shown) => shown.length > 0);
    expect(found?.message).toContain('outside the workspace');
    expect(await editor.end()).toBe(0);
  });
});

test('a folder of a repository is open: the repository is what a check there takes', async () => {
  const folder = repository({ 'd.md': description, [`debian/${file}`]: naming('../d.md'), 'secret.md': '' });
  const editor = await editorIn(path.join(folder, 'debian'));
  editor.open(file, naming('../d.md'));
  expect(await editor.shown(file)).toEqual([]);
  editor.type(file, '../d.md', '../../d.md');
  const [found] = await editor.shown(file, (shown) => shown.length > 0);
  expect(found?.message).toContain('outside the workspace');
  expect(await editor.end()).toBe(0);
});

test('a folder that is not on this machine is no folder here', async () => {
  const folder = workspace({ 'd.md': description, [`folder/${file}`]: '' });
  // The server's own folder is `/`, which is around everything.
  const editor = await editorIn(path.join(folder, 'other'));
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'vscode-vfs://github/x/y', name: 'y' }], removed: [] },
  });
  const name = `../folder/${file}`;
  editor.open(name, naming('../d.md'));
  const [found] = await editor.shown(name, (shown) => shown.length > 0);
  expect(found?.message).toContain('outside the workspace');
  expect(await editor.end()).toBe(0);
});
