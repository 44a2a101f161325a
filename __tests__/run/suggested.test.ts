import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, severities } from '../../src/model/finding.ts';
import { allFindings } from '../../src/report/report.ts';
import { check } from '../../src/run/check.ts';
import { fixAll, isGain } from '../../src/run/fix-all.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { baseManifest } from '../support/check.ts';
import { plausibleManifest } from '../support/plausible-manifest.ts';
import { requestOn } from '../support/request.ts';

/** Fixes that are a guess, made one after another: what becomes of a manifest, hostile ones too. */

const manifest = 'backports/a.yaml';

type Texts = Readonly<Record<string, string>>;

const findingsOn = (text: string, others: Texts = {}): readonly Finding[] =>
  allFindings(check(requestOn({ [manifest]: text, ...others })));

function fixedText(text: string, withSuggested = true, others: Texts = {}) {
  const request = requestOn({ [manifest]: text, ...others });
  const { texts, findings } = fixAll(request, check(request), { mayChange: () => true, withSuggested });
  return { after: texts.get(`/w/${manifest}`)?.after ?? text, made: findings };
}

const isSame = (one: Finding, other: Finding) => one.rule === other.rule && one.message === other.message;

const misspelt = baseManifest
  .replace('    replaces: ', '    replases: ')
  .replace('  - series: noble\n', '  - series: nobel\n')
  .replace('  title: Backport', '  title: Update');

test('a guess is made where it is asked for, and never else', () => {
  const certain = fixedText(misspelt, false);
  expect(certain.made.every(({ fix }) => fix?.isSuggested === false)).toBe(true);
  expect(certain.after).toContain('replases');
  expect(certain.after).toContain('nobel');
  expect(fixedText(misspelt).after).toBe(baseManifest);
});

test.each([
  ['an error in place of two warnings', ['error'], 'new', false],
  ['a warning in place of two', ['warning'], 'new', true],
  ['what it was made for', ['warning'], 'one', false],
  ['nothing', [], '', true],
] as const)('a guess that leaves %s is kept or not', (_, came, message, isKept) => {
  const [first] = findingsOn(misspelt);
  const guess = (severity: Finding['severity'], message: string) =>
    ({ ...first, severity, message }) as Finding;
  const before = [guess('warning', 'one'), guess('warning', 'two')];
  const after = came.map((severity) => guess(severity, message));
  expect(isGain(guess('warning', 'one'), before, after)).toBe(isKept);
});

test('of two keys that mean the same one gets its name, and the other is left', () => {
  const twice = baseManifest.replace(/^( {4}replaces: .*)$/m, (line) =>
    [line.replace('replaces', 'replases'), line.replace('replaces', 'replacs')].join('\n'),
  );
  const { after, made } = fixedText(twice);
  expect(made).toHaveLength(1);
  expect(after).toMatch(/ {4}replaces: .*\n {4}replacs: /);
  expect(readYaml(after).problems).toEqual([]);
});

/** Mistakes that have a suggested fix, each at most once. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/^package:/m, 'pakage:'],
  [/^policy: (.)/m, 'policy: $1$1'],
  [/^targets:/m, 'tragets:'],
  [/^skips:/m, '"skip":'],
  [/series: noble/, 'series: nobel'],
  [/series: (\w+)\n/, 'series: $1x # here\n'],
  [/version: 2:/, 'Version: 2:'],
  [/uploaded: .*/, 'uploaded: 06/05/2026'],
  [/pocket: updates/, 'pocket: updats'],
  [/rule: settling/, 'rule: setling'],
  [/\[ Impact \]/, '## Impact'],
  [/\[ Test Plan \][^[]*/, ''],
  [/\[ Other Info \][^[]*/, ''],
  [/\[ Where problems could occur \]/, 'Where problems could occur:'],
  [/description: \|/, 'description: >'],
  [/^bugs:/m, 'bug:'],
];

test('all fixes leave a manifest that can be read; each that was made is gone, and nothing graver came', () => {
  fc.assert(
    fc.property(
      fc.oneof(plausibleManifest, fc.constant(baseManifest)),
      fc.subarray([...mistakes], { minLength: 1 }),
      (right, wrong) => {
        const text = wrong.reduce((all, [is, was]) => all.replace(is, was), right);
        fc.pre(readYaml(text).problems.length === 0);
        expectMended(text);
      },
    ),
    { numRuns: 40, seed: 16 },
  );
});

/** Under the built-in policies most that has a fix is an error, and nothing is graver. */
const severity = fc.constantFrom('notice', 'warning', 'error');
const ownSeverities = fc.record({
  'missing-section': severity,
  'placeholder-text': severity,
  'policy-link': severity,
  'test-plan-verifier': severity,
});

test('so it is whatever a policy makes of what is missing, and of the placeholder that is written for it', () => {
  const ofDescription = mistakes.filter(([is]) => /Impact|Test Plan|Other Info|occur/.test(is.source));
  const text = (wrong: typeof mistakes) =>
    wrong.reduce((all, [is, was]) => all.replace(is, was), baseManifest);
  fc.assert(
    fc.property(ownSeverities, fc.subarray([...ofDescription], { minLength: 1 }), (own, wrong) => {
      const policy = { name: 'mine', summary: 'Ours', extends: 'open-vm-tools', severities: own };
      expectMended(text(wrong).replace(/^policy: .*/m, 'policy: ../mine.yaml'), {
        'mine.yaml': JSON.stringify(policy),
      });
    }),
    { numRuns: 20, seed: 16 },
  );
});

/** All fixes of a manifest: it can be read, what was made is gone, and what came is no graver than the gravest of that. */
function expectMended(text: string, others: Texts = {}): void {
  const { after, made } = fixedText(text, true, others);
  expect(readYaml(after).problems).toEqual([]);
  const [was, left] = [text, after].map((each) => findingsOn(each, others)) as [Finding[], Finding[]];
  for (const finding of made) {
    const before = was.filter((each) => isSame(each, finding)).length;
    expect(left.filter((each) => isSame(each, finding)).length).toBeLessThanOrEqual(Math.max(0, before - 1));
  }
  const worst = Math.min(...made.map(({ severity }) => severities.indexOf(severity)));
  const came = left.filter((each) => !was.some((one) => isSame(one, each)));
  if (made.length > 0)
    expect(came.filter(({ severity }) => severities.indexOf(severity) < worst)).toEqual([]);
  if (made.length === 0) expect(after).toBe(text);
}

test('a thousand unknown keys are bounded: so many fixes a run, and each key keeps its value', () => {
  const text =
    baseManifest + Array.from({ length: 1000 }, (_, index) => `pakage${index}: ${index}\n`).join('');
  const findings = findingsOn(text).filter(({ rule }) => rule === 'manifest-schema');
  expect(findings.length).toBeGreaterThanOrEqual(1000);
  expect(findings.every(({ fix }) => fix === undefined)).toBe(true);
  const free = text.replace(/^package: /m, 'pakage: ');
  const { after, made } = fixedText(free);
  expect(made.length).toBeLessThanOrEqual(100);
  for (const index of [0, 500, 999]) expect(after).toMatch(new RegExp(`^\\w+: ${index}$`, 'm'));
});

test.each([
  // Letters that are seen may be another word.
  ['package and more letters', `package${'e'.repeat(100_000)}`, undefined],
  ['package, after what nobody sees', `${'\u200b'.repeat(100_000)}package`, 'package'],
])('a key of 100 kB is told in a few words, and renamed where it is sure: %s', (_, key, right) => {
  const renamed = (name: string) => baseManifest.replace(/^package:/m, `? ${name}\n:`);
  const text = renamed(key);
  const unknown = findingsOn(text).filter(({ message }) => message.endsWith(' is unknown.'));
  expect(unknown).toHaveLength(1);
  for (const { message, help } of findingsOn(text)) {
    expect(message.length).toBeLessThan(300);
    expect(help.length).toBeLessThan(600);
  }
  const { after, made } = fixedText(text);
  expect(after).toBe(renamed(right ?? key));
  expect(made).toHaveLength(right === undefined ? 0 : 1);
});

/** A reason, and what stands in the description: one line, without what could break or hide it. */
const hostile: readonly (readonly [reason: string, read?: string])[] = [
  ['[ Test Plan ]'],
  ['::error::owned'],
  ['--- original bug report ---'],
  ['a: b # c'],
  ['\'"`$(id)`'],
  ['```'],
  ['x\u2028[ Impact ]\u0085y\u202e', 'x [ Impact ] y'],
  ['*alias &anchor !!tag'],
  ['a\n\n[ Impact ]\nNone.', 'a [ Impact ] None.'],
];

test.each(hostile)('what a fix takes from the manifest stays text there: %j', (reason, read = reason) => {
  const text = baseManifest.replace(
    /^skips:\n/m,
    `skips:\n  - series: questing\n    reason: ${JSON.stringify(reason)}\n`,
  );
  const { after, made } = fixedText(text);
  expect(made.map(({ rule }) => rule)).toEqual(['skip-unstated']);
  const was = readYaml(text).data as Manifest;
  const description = `${was.sru.description}\nquesting (25.10) is left out: ${read}\n`;
  const { data, problems } = readYaml(after);
  expect(problems).toEqual([]);
  expect(data).toEqual({ ...was, sru: { ...was.sru, description } });
  for (const finding of made) expect(findingsOn(after).some((each) => isSame(each, finding))).toBe(false);
});

interface Manifest {
  readonly sru: { readonly description: string };
}
