import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ruleFaces } from '../../src/generated/rules.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';
import { type Editor, openEditor } from '../support/language-server.ts';

/** What somebody sees who writes a manifest or a policy in an editor with the YAML language server. */

// The server reads its schema at the first question; a busy machine takes its time.
jest.setTimeout(60_000);
let editor: Editor;

beforeAll(async () => {
  editor = await openEditor(fileURLToPath(new URL('../../examples', import.meta.url)));
});
afterAll(() => editor.close());

const manifest = '# yaml-language-server: $schema=../schema/manifest.schema.json\nversion: 1\n';
const policy = '# yaml-language-server: $schema=../schema/policy.schema.json\nname: mine\nsummary: Mine\n';

const labels = async (text: string): Promise<string[]> =>
  (await editor.proposals(text)).map(({ label }) => label);

describe('proposes', () => {
  test('the built-in policies, each with what it covers', async () => {
    const proposals = await editor.proposals(`${manifest}policy: ¦\n`);
    expect(proposals.map(({ label }) => label)).toEqual(builtinNames);
    expect(proposals.find(({ label }) => label === 'sru')?.documentation).toBe('Any Stable Release Update');
    expect(await labels(`${policy}extends: ¦\n`)).toEqual(builtinNames);
  });

  test('the keys that are not there yet, once each, with what they are', async () => {
    const proposals = await editor.proposals(
      `${manifest}policy: micro-release\ntargets:\n  - series: noble\n¦\n`,
    );
    const names = proposals.map(({ label }) => label);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['package', 'source', 'sru', 'skips', 'waivers']));
    expect(names).not.toContain('version');
    expect(proposals).toContainEqual({ label: 'package', documentation: 'the source package' });
  });

  test('the keys of a target', async () => {
    const names = await labels(`${manifest}targets:\n  - series: noble\n    ¦\n`);
    expect(names).toEqual(expect.arrayContaining(['version', 'replaces', 'uploaded', 'released']));
  });

  test('the keys of the source that a policy demands', async () => {
    const names = await labels(`${manifest}policy: open-vm-tools\nsource:\n  ¦\n`);
    expect(names).toEqual(['series', 'version', 'upstream', 'ref']);
  });

  test('the rules, each with what it demands', async () => {
    const ids = Object.keys(ruleFaces).sort();
    const ageing = { label: 'ageing', documentation: ruleFaces.ageing.demands };
    const toWaive = await editor.proposals(`${manifest}waivers:\n  - rule: ¦\n`);
    expect(toWaive.map(({ label }) => label).sort()).toEqual(ids);
    expect(toWaive).toContainEqual(ageing);
    expect(await editor.proposals(`${policy}severities:\n  ¦\n`)).toContainEqual(ageing);
    expect((await labels(`${policy}waivable:\n  - ¦\n`)).sort()).toEqual(ids);
  });

  test.each([
    ['the one version of the format', manifest.replace('1\n', '¦\n'), ['1']],
    ['nothing where any text will do', `${manifest}package: ¦\n`, []],
    ['yes and no for a flag', `${policy}ageing:\n  verification-shortens: ¦\n`, ['true', 'false']],
    ['the severities', `${policy}severities:\n  ageing: ¦\n`, ['"off"', 'notice', 'warning', 'error']],
  ])('%s', async (_, text, proposed) => {
    expect(await labels(text)).toEqual(proposed);
  });
});

test('explains the key under the mouse', async () => {
  expect(await editor.explained(`${manifest}targets:\n  - acce¦pted: 2026-06-10\n`)).toContain(
    'the day it entered -proposed: ageing counts from here',
  );
});

describe('underlines', () => {
  const good = `${manifest}policy: open-vm-tools
package: open-vm-tools
source: { series: resolute, version: 12.30 }
targets: [{ series: noble, version: 12.30, uploaded: 2026-06-08 }]
sru: { bug: 2130000, title: Words, description: Words }
`;

  test('nothing in a good manifest', async () => {
    expect(await editor.underlined(good)).toEqual([]);
  });

  test.each([
    ['a misspelt key', 'package:', 'pakage:', 'pakage', 'Property pakage is not allowed.'],
    ['a misspelt key further in', 'uploaded:', 'upladed:', 'upladed', 'Property upladed is not allowed.'],
    [
      'a policy that is not there',
      'policy: open',
      'policy: opn',
      'opn-vm-tools',
      '`sru-gate policies` lists them',
    ],
    ['a day that is none', '2026-06-08', '2026-6-8', '2026-6-8', 'written like 2026-06-08.'],
    ['a list for a version', 'version: 12.30, up', 'version: [], up', '[]', 'Write a version, such as'],
    [
      'an unknown rule',
      'sru:',
      'waivers: [{ rule: agein, reason: x }]\nsru:',
      'agein',
      '`sru-gate rules` lists them',
    ],
    [
      'two descriptions',
      'description: Words',
      'description: Words, description-file: x',
      'description-file',
      'Keep one of',
    ],
  ])('%s', async (_, right, wrong, text, message) => {
    expect(await editor.underlined(good.replace(right, wrong))).toContainEqual({
      text,
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['the bug’s title', 'title: Words, ', '', 'title'],
    ['the source that the policy demands', /source.*\n/, '', 'source'],
  ])('what lacks %s', async (_, right, wrong, key) => {
    const messages = (await editor.underlined(good.replace(right, wrong))).map(({ message }) => message);
    expect(messages).toEqual([`Missing property "${key}".`]);
  });

  test('a misspelt rule and an unknown kind of target in a policy', async () => {
    const found = await editor.underlined(`${policy}targets: [newest]\nseverities:\n  agein: error\n`);
    expect(found.map(({ text }) => text)).toEqual(['newest', 'agein']);
  });
});
