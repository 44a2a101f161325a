import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { check } from '../../src/run/check.ts';
import { disk } from '../../src/sources/disk.ts';
import { systemGit } from '../../src/sources/git.ts';
import { bundled, day, type Edits, edited } from '../support/check.ts';
import { type Validator, validator } from '../support/json-schema.ts';

/** The JSON schemas of `schema/`, asked by a validator. */

const top = fileURLToPath(new URL('../..', import.meta.url));
/** What is found in a text as editors read it. */
const inText = (validates: Validator) => (text: string) => validates(parse(text));
const inManifest = inText(validator('manifest'));
const inPolicy = inText(validator('policy'));

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.join(folder, file))
    .sort();
const read = (file: string): string => readFileSync(path.join(top, file), 'utf8');

describe('the examples', () => {
  const examples = filesIn('examples');
  const report = check({
    manifests: examples.map((file) => path.join(top, file)),
    files: disk,
    git: systemGit(),
    workspace: top,
    workingDirectory: top,
    calendar: bundled(),
    today: day('2026-11-24'),
    policy: undefined,
    gate: 'auto',
  });
  const broken = new Set(
    report.manifests
      .filter(({ findings }) => findings.some(({ rule }) => rule === 'manifest-schema'))
      .map(({ path: file }) => file),
  );

  test('are many, and some of them break the schema', () => {
    expect(report.manifests.length).toBeGreaterThan(90);
    expect([...broken]).toContain('examples/open-vm-tools/bad.yaml');
  });

  test.each(examples.map((file) => [file]))('%s is as broken as the check finds it', (file) => {
    expect(inManifest(read(file)).length > 0).toBe(broken.has(file));
  });
});

test.each(filesIn('policies').map((file) => [file]))('%s is a policy', (file) => {
  expect(inPolicy(read(file))).toEqual([]);
});

const change = { path: 'debian/', reason: 'Kept.' };

test.each<[name: string, edits: Edits]>([
  ['the manifest that passes', {}],
  ['a policy file', { policy: './sru-policy.yaml' }],
  ['a policy file beside it', { policy: 'mine.yml' }],
  ['no policy', { policy: undefined }],
  ['numbers for versions', { 'targets.0.version': 12.3, 'source.version': 14, 'targets.0.replaces': 0.5 }],
  ['a quoted number', { 'sru.bug': '2130000', version: '1' }],
  ['a description in a file', { 'sru.description': undefined, 'sru.description-file': 'description.txt' }],
  ['no source under a policy that asks for none', { policy: 'sru', source: undefined }],
  ['no source under a policy file', { policy: './sru-policy.yaml', source: undefined }],
  ['an upstream version', { policy: 'upstream-version', source: { upstream: 14.15 } }],
  ['a release for an upstream version', { policy: 'upstream-version' }],
  [
    'an upstream version for each target',
    { policy: 'micro-release', source: undefined, 'targets.0.upstream': '14.15' },
  ],
  ['a skip for a reason', { 'skips.0': { series: 'questing', reason: 'No hardware.' } }],
  ['an empty reason, which the rules about waivers judge', { waivers: [{ rule: 'ageing', reason: '' }] }],
  ['packaging changes', { 'packaging-changes': { 'from-source': [change], 'from-previous': [change] } }],
])('a manifest with %s is one', (_, edits) => {
  expect(inManifest(edited(edits))).toEqual([]);
});

test.each<[name: string, edits: Edits, found: string]>([
  ['another version of the format', { version: 2 }, '/version maximum'],
  ['an unknown key', { pakage: 'x' }, 'additionalProperties pakage'],
  ['an unknown key further in', { 'targets.0.replace': 'x' }, '/targets/0 additionalProperties replace'],
  ['no package', { package: undefined }, 'required package'],
  ['a package in capitals', { package: 'Open' }, '/package pattern'],
  ['a policy that is not there', { policy: 'open-vm-tool' }, '/policy anyOf'],
  ['no target', { targets: [] }, '/targets minItems'],
  ['a target without a version', { 'targets.0.version': undefined }, '/targets/0 required version'],
  ['an empty version', { 'targets.0.version': null }, '/targets/0/version type'],
  ['a blank version', { 'targets.0.version': ' ' }, '/targets/0/version pattern'],
  ['a list for a version', { 'targets.0.version': [1] }, '/targets/0/version type'],
  ['a pocket that is none', { 'targets.0.pocket': 'update' }, '/targets/0/pocket enum'],
  ['a day without zeros', { 'targets.0.uploaded': '2026-6-8' }, '/targets/0/uploaded pattern'],
  ['a number for a day', { 'targets.0.uploaded': 20260608 }, '/targets/0/uploaded type'],
  ['a bug 0', { 'sru.bug': 0 }, '/sru/bug minimum'],
  ['half a bug', { 'sru.bug': 1.5 }, '/sru/bug type'],
  ['a bug with a mark', { 'sru.bug': '#2130000' }, '/sru/bug pattern'],
  ['no title', { 'sru.title': undefined }, '/sru required title'],
  ['no description', { 'sru.description': undefined }, '/sru required description'],
  ['two descriptions', { 'sru.description-file': 'x' }, '/sru/description-file false schema'],
  ['no source', { source: undefined }, 'required source'],
  ['a source without a version', { 'source.version': undefined }, '/source required version'],
  ['an upstream version for a release', { source: { upstream: '13' } }, '/source required series'],
  [
    'no source, and one target without upstream',
    { policy: 'micro-release', source: undefined },
    'required source',
  ],
  [
    'a source that says nothing',
    { policy: 'micro-release', source: { ref: 'x' } },
    '/source required upstream',
  ],
  ['a skip without a word', { 'skips.0.carries': undefined }, '/skips/0 required carries'],
  ['a waiver of no rule', { waivers: [{ rule: 'agein', reason: 'x' }] }, '/waivers/0/rule enum'],
  ['a text for a list', { bugs: '2131111' }, '/bugs type'],
])('a manifest with %s is none', (_, edits, found) => {
  expect(inManifest(edited(edits))).toContain(found);
});

const policy = 'name: mine\nsummary: Mine\n';

test.each([
  ['a flag', 'ageing:\n  verification-shortens: true\n'],
  ['a quoted flag', 'ageing:\n  verification-shortens: "false"\n'],
  ['days', 'settling-days: 42\n'],
  ['a rule that is off', 'severities:\n  ageing: off\n'],
  ['a base by its path', 'extends: ../base.yaml\n'],
  ['a title', 'title: Update {package} to {version} in {series}\n'],
])('a policy with %s is one', (_, lines) => {
  expect(inPolicy(policy + lines)).toEqual([]);
});

test.each([
  [
    'a flag that is none',
    'ageing:\n  verification-shortens: maybe\n',
    '/ageing/verification-shortens pattern',
  ],
  ['too many days', 'settling-days: 400\n', '/settling-days maximum'],
  ['an unknown rule', 'severities:\n  agein: error\n', '/severities additionalProperties agein'],
  ['an unknown severity', 'severities:\n  ageing: fatal\n', '/severities/ageing enum'],
  ['an unknown rule to waive', 'waivable: [agein]\n', '/waivable/0 enum'],
  ['a base that is not there', 'extends: sr\n', '/extends anyOf'],
  ['an unknown place in the title', 'title: Update {pakage}\n', '/title pattern'],
  ['an unknown kind of target', 'targets: [newest]\n', '/targets/0 enum'],
  ['a partner without words', 'partner:\n  name: Example QA\n', '/partner required words'],
  ['an address without https', 'documentation: http://example.com/\n', '/documentation pattern'],
])('a policy with %s is none', (_, lines, found) => {
  expect(inPolicy(policy + lines)).toContain(found);
});
