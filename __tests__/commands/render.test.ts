import { describe, expect, test } from '@jest/globals';
import { baseManifest, type Edits, edited } from '../support/check.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

function rendered(
  edits: Edits,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  return runHere(
    workspace({ 'backport.yaml': edited(edits) }),
    ['render', 'backport.yaml', ...words],
    environment,
  );
}

const body = 'first line\n\n  indented `code`\nlast line\n';

test('title, an empty line, and the description as it is', async () => {
  expect(await rendered({ 'sru.title': '  A title ', 'sru.description': body })).toEqual({
    exitCode: 0,
    out: `A title\n\n${body}`,
    err: '',
  });
});

test('print the title only', async () => {
  expect((await rendered({}, ['--title'])).out).toBe('Backport open-vm-tools version 13.0.10 to noble\n');
});

test('a title over lines on one, as Launchpad takes it', async () => {
  const { out } = await rendered({ 'sru.title': ' Backport it\n\n  to noble \n' }, ['--title']);
  expect(out).toBe('Backport it to noble\n');
});

test('a description in its own file', async () => {
  const manifest = edited({ 'sru.description': undefined, 'sru.description-file': 'text.md' });
  const folder = workspace({ 'backport.yaml': manifest, 'text.md': body });
  expect((await runHere(folder, ['render', 'backport.yaml'])).out).toContain(`\n\n${body}`);
});

test('other findings are in nobody’s way: a bug is filed before all is right', async () => {
  expect((await rendered({ 'targets.0.series': 'warty' })).exitCode).toBe(0);
});

describe('refused, with the findings', () => {
  test.each<[string, Edits, string]>([
    ['a placeholder in the description', { 'sru.description': '[ Impact ]\nTODO\n' }, 'placeholder-text'],
    ['a placeholder in the title', { 'sru.title': 'TODO' }, 'placeholder-text'],
    ['no title', { 'sru.title': undefined }, 'manifest-schema'],
    [
      'a description file that is not there',
      { 'sru.description': undefined, 'sru.description-file': 'x' },
      'manifest-schema',
    ],
  ])('%s', async (_, edits, rule) => {
    const { exitCode, out } = await rendered(edits);
    expect(exitCode).toBe(1);
    expect(out).toContain(`error[${rule}]`);
    expect(out).not.toContain('[ Where problems could occur ]');
  });

  test('what is no manifest', async () => {
    const folder = workspace({ 'x.yaml': ': [\n' });
    expect(await runHere(folder, ['render', 'x.yaml'])).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('manifest-syntax'),
    });
  });

  test.each(['nope.yaml', '.'])('a manifest %j', async (name) => {
    expect(await runHere(workspace({ 'a.yaml': baseManifest }), ['render', name])).toMatchObject({
      exitCode: 2,
      out: '',
    });
  });

  test('a placeholder that a waiver lets stand is none', async () => {
    const waiver = { rule: 'placeholder-text', reason: 'The word is the name of a function here.' };
    expect((await rendered({ 'sru.title': 'Backport TODO', waivers: [waiver] })).exitCode).toBe(0);
  });
});

describe('hostile text', () => {
  test('moves no cursor and hides nothing', async () => {
    const { out } = await rendered({ 'sru.title': 'a\u001b[31mb\u202ec', 'sru.description': 'x\u200by\n' });
    expect(out).toBe('a[31mbc\n\nxy\n');
  });

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'text ##[group]x',
    '\u200b::error::x',
    '#\u200b#[error]x',
  ])('%j is no command in a log', async (line) => {
    const inLog = await rendered({ 'sru.description': `${line}\n` }, [], { GITHUB_ACTIONS: 'true' });
    expect(inLog).toMatchObject({ exitCode: 2, out: '' });
    expect((await rendered({ 'sru.description': `${line}\n` })).out).toContain(line.replaceAll('\u200b', ''));
  });
});
