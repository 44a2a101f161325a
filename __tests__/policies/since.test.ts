import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { policyAsYaml } from '../../src/commands/policy-yaml.ts';
import { addDays } from '../../src/model/day.ts';
import { forPackage, type Policy, policyOn } from '../../src/model/policy.ts';
import { planFor } from '../../src/policy/plan.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { readLayers, readPolicy } from '../../src/sources/policy-file.ts';
import { bundled, day, findingsOn } from '../support/check.ts';

/** A policy that changes on a day: what happened is judged by the one that held then. */

type Texts = Readonly<Record<string, string>>;

function places(texts: Texts) {
  const files = memoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text])),
  );
  return { files, within: '/w' };
}

function problemsIn(texts: Texts): readonly unknown[] {
  const reading = readPolicy('./p.yaml', '/w', places(texts));
  return 'problems' in reading ? reading.problems : [];
}

function policyIn(texts: Texts): Policy {
  const reading = readPolicy('./p.yaml', '/w', places(texts));
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading.policy;
}

const head = 'name: mine\nsummary: Mine\n';
const changing = `${head}ageing: { minimum-days: 7, promised-days: 10 }
since:
  2027-06-01:
    ageing: { promised-days: 21 }
    targets: [lts]
  2027-01-01:
    settling-days: 42
    ageing: { promised-days: 14 }
`;

describe('a policy with `since`', () => {
  const policy = policyIn({ 'p.yaml': changing });

  test.each([
    ['2026-12-31', { settlingDays: 0, promisedDays: 10, minimumDays: 7, targets: ['any'] }],
    ['2027-01-01', { settlingDays: 42, promisedDays: 14, minimumDays: 7, targets: ['any'] }],
    ['2027-05-31', { settlingDays: 42, promisedDays: 14, minimumDays: 7, targets: ['any'] }],
    ['2027-06-01', { settlingDays: 42, promisedDays: 21, minimumDays: 7, targets: ['lts'] }],
    ['2031-01-01', { settlingDays: 42, promisedDays: 21, minimumDays: 7, targets: ['lts'] }],
  ])('on %s', (date, expected) => {
    expect(policyOn(policy, day(date))).toMatchObject({ name: 'mine', summary: 'Mine', ...expected });
  });

  test('is the same on every day without it', () => {
    const plain = policyIn({ 'p.yaml': head });
    expect(plain.later).toEqual([]);
    expect(policyOn(plain, day('2031-01-01'))).toBe(plain);
  });

  test('that extends one which changes keeps what it says itself', () => {
    const texts = {
      'p.yaml': `${head}extends: ./b.yaml\ntargets: [interim]\n`,
      'b.yaml': changing.replace('mine', 'base'),
    };
    expect(policyOn(policyIn(texts), day('2028-01-01'))).toMatchObject({
      targets: ['interim'],
      promisedDays: 21,
    });
  });

  test('has for each package its own page on every day', () => {
    const text = `${head}documentation: https://example.com/hello\nsince:\n  2027-01-01:\n    page: of-{package}\n`;
    const own = forPackage(policyIn({ 'p.yaml': `${text}packages: [hello]\n` }), 'hello');
    expect(policyOn(own, day('2026-12-31')).documentation).toBe('https://example.com/hello');
    expect(policyOn(own, day('2027-01-01')).documentation).toMatch(/of-hello\/$/);
  });

  test.each([
    ['a day that no calendar has', '  2027-02-30: {}\n', '`2027-02-30`', 4],
    ['another key than a day', '  soon: {}\n', '`soon`', 4],
    ['an unknown key', '  2027-01-01:\n    setling-days: 3\n', 'settling-days', 5],
    ['a name', '  2027-01-01:\n    name: other\n', '`since.2027-01-01.name` is unknown', 5],
    ['a change in a change', '  2027-01-01:\n    since: {}\n', '`since.2027-01-01.since` is unknown', 5],
    ['an unknown rule', '  2027-01-01:\n    severities: { cadense: off }\n', '`cadence`', 5],
    ['no mapping', '  2027-01-01: lts\n', 'a mapping of what changes', 4],
  ])('tells with its line: %s', (_, text, says, line) => {
    const [problem, ...others] = problemsIn({ 'p.yaml': `${head}since:\n${text}` });
    expect(JSON.stringify(problem)).toContain(says);
    expect(problem).toMatchObject({ at: { line } });
    expect(others).toEqual([]);
  });

  test('is shown with what changes on which day, and reads back as the same', () => {
    const reading = readLayers('./p.yaml', '/w', places({ 'p.yaml': changing }));
    if ('problems' in reading) throw new Error('no policy');
    const shown = policyAsYaml(reading.layers);
    expect(shown.slice(shown.indexOf('since:'))).toBe(
      `since:
  2027-01-01:
    settling-days: 42  # mine
    ageing:
      minimum-days: 7  # mine
      promised-days: 14  # mine
      no-release-on: [friday, saturday, sunday]  # sru
  2027-06-01:
    targets: [lts]  # mine
    ageing:
      minimum-days: 7  # mine
      promised-days: 21  # mine
      no-release-on: [friday, saturday, sunday]  # sru
`,
    );
    expect({ ...policyIn({ 'p.yaml': shown }), files: [] }).toEqual({ ...policy, files: [] });
  });
});

describe('a manifest under it', () => {
  const texts = {
    'p.yaml': `${head}sections: [{ name: Impact }]\nsince:\n  2026-06-10:\n    sections: [{ name: Effect }]\n`,
  };
  /** The section that is missed, with an upload on a day. */
  const missed = (uploaded: string | undefined, today: string) =>
    findingsOn(
      { policy: './p.yaml', 'targets.0.uploaded': uploaded, 'sru.description': 'It hangs.' },
      { today, files: texts },
    ).flatMap(({ rule, message }) =>
      rule === 'missing-section' ? [message.replace(/[\s\S]*`\[|\]`[\s\S]*/g, '')] : [],
    );

  test.each([
    ['not uploaded, before the day', undefined, '2026-06-09', 'Impact'],
    ['not uploaded, on the day', undefined, '2026-06-10', 'Effect'],
    ['uploaded before it, and judged later', '2026-06-09', '2026-06-20', 'Impact'],
    ['uploaded on it', '2026-06-10', '2026-06-20', 'Effect'],
  ])('%s', (_, uploaded, today, section) => {
    expect(missed(uploaded, today)).toEqual([section]);
  });

  test('and so is the plan of a day', () => {
    const text = `${head}ageing: { minimum-days: 7 }\nsince:\n  2026-06-10:\n    ageing: { minimum-days: 30, promised-days: 30 }\n`;
    const firstRelease = (date: string) =>
      planFor(policyIn({ 'p.yaml': text }), bundled(), day(date)).targets[0]?.earliestRelease;
    expect(firstRelease('2026-06-08')).toBe('2026-06-15');
    expect(firstRelease('2026-06-10')).toBe('2026-07-13');
  });
});

describe('open-vm-tools before and after pull request 667', () => {
  const text = readFileSync(new URL('open-vm-tools-667.yaml', import.meta.url), 'utf8');
  const policy = policyIn({ 'p.yaml': text });
  const from = day('2026-10-01');

  test.each([
    [addDays(from, -1), 'source', '{source} so that guests'],
    [from, 'target', 'under the packaging that is there'],
  ] as const)('on %s the packaging is that of the %s', (date, packagingOf, says) => {
    const then = policyOn(policy, date);
    expect(then).toMatchObject({
      packagingOf,
      packagingChangesStatedIn: 'bug',
      source: 'current-release',
      // From an LTS the newest one before it: LTS-1.
      targets: ['newest-lts', 'interim'],
      promisedDays: 14,
    });
    expect(then.sections[0]?.template).toContain(says);
    expect(then.sections.map(({ name, also }) => [name, also])).toEqual([
      ['Impact', []],
      ['Test Plan', ['Test Case', 'Test Cases']],
      ['Where problems could occur', ['Regression Potential']],
      ['Other Info', []],
    ]);
  });
});
