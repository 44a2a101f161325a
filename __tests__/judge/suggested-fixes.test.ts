import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { changelog } from '../support/changelog.ts';
import { baseManifest, type Edits, edited, reportOnTexts, type Settings, textsOf } from '../support/check.ts';
import { expectFixesToBeRight, fixedBy } from '../support/fixes.ts';

/** Fixes that are a guess at what was meant: what they make of a file, and that nothing graver comes of them. */

function guessed(rule: string, settings: Settings, edits: Edits = {}, file = 'backport.yaml') {
  const texts = textsOf(edits, settings);
  const report = reportOnTexts(texts, settings);
  expectFixesToBeRight(report, texts, settings);
  return fixedBy(rule, texts, report, true)?.[file];
}

/** A change of the base manifest's text, and what it should have been. */
type Slip = readonly [rule: string, right: string, wrong: string];

describe('what somebody meant is written', () => {
  test.each<Slip>([
    ['manifest-schema', '    replaces: ', '    replases: '],
    ['manifest-schema', 'package: open-vm-tools', '"pakage": open-vm-tools'],
    ['manifest-schema', '    replaces: ', '    Replaces:   '],
    ['unknown-series', '  - series: noble\n', '  - series: nobel # LTS\n'],
    ['unknown-series', '  series: resolute\n', '  series: "resolut"\n'],
    ['unknown-policy', 'policy: open-vm-tools\n', "policy: 'open-vm-tool'\n"],
    ['manifest-schema', '    pocket: updates\n', '    pocket: updats\n'],
    ['target-pocket', '    pocket: updates\n', '    pocket: proposed\n'],
    ['policy-package', 'package: open-vm-tools\n', 'package: open-vmtools\n'],
  ])('%s: %j for %j', (rule, right, wrong) => {
    const base = right.includes('pocket')
      ? baseManifest.replace('    replaces', `${right}    replaces`)
      : baseManifest;
    const after = guessed(rule, { whole: base.replace(right, wrong) });
    const plain = (text: string | undefined) => text?.replace(/["']| # LTS| {2}(?=2:)/g, '');
    expect(plain(after)).toBe(plain(base));
  });

  test.each<[right: string, wrong: string]>([
    ['"package":"open-vm-tools"', '"pakage":"open-vm-tools"'],
    ["'package': open-vm-tools", "'pakage': open-vm-tools"],
  ])('a key keeps its quotes, as in JSON: %s', (right, wrong) => {
    const whole = (line: string) =>
      `{${line}, ${JSON.stringify({ version: 1, policy: 'open-vm-tools', targets: [{ series: 'noble', version: '1-1' }] }).slice(1)}\n`;
    expect(guessed('manifest-schema', { whole: whole(wrong) })).toBe(whole(right));
  });

  test('a key with a character that nobody sees is no guess', () => {
    const whole = baseManifest.replace('replaces:', 'repl\u200baces:');
    const texts = textsOf({}, { whole });
    expect(fixedBy('manifest-schema', texts, reportOnTexts(texts, {}))?.['backport.yaml']).toBe(baseManifest);
  });

  test('none where what was meant is there already', () => {
    for (const line of ['    Version: 2:13.0.10-0ubuntu0.24.04.1\n', '    "verison": x\n'])
      expect(
        guessed('manifest-schema', { whole: baseManifest.replace('    replaces', `${line}    replaces`) }),
      ).toBeUndefined();
    expect(
      guessed('unknown-series', {}, { 'targets.1': { series: 'nobel', version: '1-1' } }),
    ).toBeUndefined();
  });

  test.each<[rule: string, written: string]>([
    ['manifest-schema', '    unreleased: 2026-08-11\n'],
    ['manifest-schema', '    not-released: 2026-08-11\n'],
    ['manifest-schema', '    pocket: anything but updates\n'],
    ['manifest-schema', '    pocket: noble-security\n'],
    ['target-pocket', '    pocket: security\n'],
  ])('%s: none that says the opposite, or another thing: %j', (rule, written) => {
    const whole = baseManifest.replace('    replaces', `${written}    replaces`);
    expect(allFindings(reportOnTexts({ 'backport.yaml': whole }, {})).map((each) => each.rule)).toContain(
      rule,
    );
    expect(guessed(rule, { whole })).toBeUndefined();
  });

  test('of a day that may be two the one whose day comes first', () => {
    const before = baseManifest.replace('    replaces', '    uploaded: 06/05/2026\n    replaces');
    expect(guessed('manifest-schema', { whole: before })).toBe(before.replace('06/05/2026', '2026-05-06'));
  });

  test('a rule that a waiver names', () => {
    const waivers = [{ rule: 'setling-period', reason: 'A reason of more than twenty characters.' }];
    expect(guessed('waiver-not-allowed', {}, { waivers })).toContain('rule: settling-period\n');
  });

  test.each([
    'target-not-older',
    'skip-allowed',
    'target-allowed',
    'setling-peroidd',
    'ageing-minimun',
    'sett',
  ])('but none in the place of another rule, or of what is hardly like it: %s', (rule) => {
    const waivers = [{ rule, reason: 'A reason of more than twenty characters.' }];
    expect(guessed('waiver-not-allowed', {}, { waivers })).toBeUndefined();
  });

  test.each([
    ['extends: open-vm-tool', 'extends: open-vm-tools'],
    [
      'extends: sru\nseverities: { setling-period: off }',
      'extends: sru\nseverities: { settling-period: off }',
    ],
    ['extends: sru\nwaivable: [ageng]', 'extends: sru\nwaivable: [ageing]'],
    ['extends: sru\nwaivable: [target-older]', undefined],
    ['extends: sru\npakages: [hello]', 'extends: sru\npackages: [hello]'],
    ['extends: sru\npakages: [hello]\npackages: [hello]', undefined],
  ])('in a policy file: %j', (wrong, right) => {
    const head = 'name: own\nsummary: Own\n';
    const files = { 'own.yaml': `${head}${wrong}\n` };
    const texts = textsOf({ policy: './own.yaml' }, { files });
    const fix = allFindings(reportOnTexts(texts, {})).find((each) => each.fix)?.fix;
    expect(fix?.isSuggested).toBe(right === undefined ? undefined : true);
    expect(fix?.edits.map(({ at }) => at.file)).toEqual(right && ['/workspace/own.yaml']);
    const [edit] = fix?.edits ?? [];
    const lines = texts['own.yaml']?.split('\n') ?? [];
    const line = lines[(edit?.at.line ?? 1) - 1] ?? '';
    if (edit && right)
      expect(right.split('\n')).toContain(
        line.slice(0, edit.at.column - 1) + edit.text + line.slice(edit.at.endColumn - 1),
      );
  });
});

/** A manifest whose description has this text, in a block. */
const block = (lines: string, style = '|') =>
  baseManifest.replace(
    / {2}description: \|[\s\S]*/,
    `  description: ${style}\n${lines.replace(/^(?=.)/gm, '    ')}`,
  );
const whole =
  /description: \|\n([\s\S]*?)\n(?=\S|$)/.exec(`${baseManifest}\n`)?.[1]?.replace(/^ {4}/gm, '') ?? '';
/** The sections of the base manifest's description. */
const [impact = '', plan = '', where = '', other = ''] = whole.split(/(?=^\[)/m);

describe('a section that is missing is added', () => {
  test.each([
    [
      'in front',
      plan + where + other,
      /^\[ Impact \]\nopen-vm-tools 13\.0\.10 is backported from resolute so that guests on noble[\s\S]*\n\n\[ Test Plan \]/,
    ],
    [
      'between',
      impact + plan + other,
      /\n\n\[ Where problems could occur \]\nTODO: if this goes wrong[^\n]*\n\n\[ Other Info \]/,
    ],
    [
      'at the end',
      impact + plan + where,
      /\n\n\[ Other Info \]\nTODO: packaging changes from resolute[^\n]*\n*$/,
    ],
    [
      'above the first report',
      `${impact}${plan}${where}\n--- original bug report ---\nIt breaks.\n`,
      /\n\n\[ Other Info \]\nTODO:[^\n]*\n+--- original bug report ---\nIt breaks\.\n$/,
    ],
    [
      'with the headings',
      `${impact}${plan}${other}`.replace(/^(?=.)/gm, '  '),
      /\n\n {2}\[ Where problems could occur \]\n {2}TODO: if[^\n]*\n\n {2}\[ Other Info \]/,
    ],
  ])('%s', (_, text, expected) => {
    const after = guessed('missing-section', { whole: block(`${text}`) });
    const description = /description: \|\n([\s\S]*?)\n?$/.exec(after ?? '')?.[1]?.replace(/^ {4}/gm, '');
    expect(`${description}\n`).toMatch(expected);
  });

  test('in a file of its own, with its line ends', () => {
    const files = { 'd.md': `${impact}${plan}${other}`.replaceAll('\n', '\r\n') };
    const edits = { 'sru.description': undefined, 'sru.description-file': 'd.md' };
    const after = guessed('missing-section', { files }, edits, 'd.md');
    expect(after).toMatch(
      /\r\n\r\n\[ Where problems could occur \]\r\nTODO: [^\r]*\r\n\r\n\[ Other Info \]\r\n/,
    );
    expect(after?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('what is left to write is a finding in its place', () => {
    const after = guessed('missing-section', { whole: block(impact + plan + other) }) ?? '';
    const rules = allFindings(reportOnTexts({ 'backport.yaml': after }, {})).map(({ rule }) => rule);
    expect(rules).toEqual(['placeholder-text']);
  });

  test('none in a text whose lines YAML joins', () => {
    expect(guessed('missing-section', { whole: block(`${impact}${plan}${other}`, '>') })).toBeUndefined();
  });

  test('none where nothing would find the placeholder', () => {
    const files = {
      'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\nseverities: { placeholder-text: off }\n',
    };
    const text = block(impact + plan + other).replace('policy: open-vm-tools', 'policy: ./own.yaml');
    expect(guessed('missing-section', { files, whole: text })).toBeUndefined();
  });

  test('what may be left until the release keeps the upload back until somebody has written more', () => {
    const files = {
      'own.yaml':
        'name: own\nsummary: Own\nextends: sru\nplaceholders-until-release: [TODO-LATER]\nsections:\n  - { name: Impact, required: true }\n  - { name: Legal, required: true, template: "All is tested. TODO-LATER: results." }\n',
    };
    const text = block(impact).replace('policy: open-vm-tools', 'policy: ./own.yaml');
    const after = guessed('missing-section', { files, whole: text }) ?? '';
    expect(after).toContain('TODO-LATER: results.\n\n    TODO: what belongs under Legal.');
    const late = { 'own.yaml': files['own.yaml'].replace('Legal, ', 'Legal, filled-by: release, ') };
    expect(guessed('missing-section', { files: late, whole: text })).toBeUndefined();
  });

  test('a policy whose text leaves nothing to write has something to write', () => {
    const files = {
      'own.yaml':
        'name: own\nsummary: Own\nextends: sru\nsections:\n  - { name: Impact, required: true }\n  - { name: Legal, required: true, template: "All is said." }\n',
    };
    const text = block(impact).replace('policy: open-vm-tools', 'policy: ./own.yaml');
    expect(guessed('missing-section', { files, whole: text })).toContain(
      '    [ Legal ]\n    All is said.\n\n    TODO: what belongs under Legal.',
    );
  });

  test.each([
    ['## Where problems could occur', '[ Where problems could occur ]'],
    ['Where problems could occur:', '[ Where problems could occur ]'],
    ['[Where problems could occur here]', '[ Where problems could occur ]'],
    ['[ Where problem could occur ]', '[ Where problems could occur ]'],
    ['> [Where problems could occur]', undefined],
    ['Guests are named in\nWhere problems could occur:\nand so on.', undefined],
    ['Guests are named in\n## Where problems could occur\nand so on.', undefined],
  ])('a line that looks like its heading is made one: %j', (written, right) => {
    const text = (line: string) => block(whole.replace('[ Where problems could occur ]', line));
    expect(guessed('missing-section', { whole: text(written) })).toBe(right && text(right));
  });
});

describe('a sentence that is missing is added', () => {
  const address = /https:\S+OpenVMTools\S*/.exec(whole)?.[0] ?? '';

  test("the link to the policy's page, in the first section", () => {
    const after = guessed('policy-link', { whole: baseManifest.replace(address, 'a page') });
    expect(after).toMatch(/\n\n {4}The policy that this follows: https:\S+\n\n {4}\[ Test Plan \]/);
  });

  const withPlan = (text: string) => block(`${impact}[ Test Plan ]\n${text}\n\n${where}${other}`);

  test('that the partner verifies, with a placeholder until somebody has asked', () => {
    const after = guessed('test-plan-verifier', { whole: withPlan('Boot a guest.') }) ?? '';
    expect(after).toContain(
      '    Boot a guest.\n\n    VMware QA tests the build in -proposed and says so on this bug.\n    TODO: ask VMware QA whether this holds, then delete this line.\n\n    [ Where',
    );
    const rules = allFindings(reportOnTexts({ 'backport.yaml': after }, {})).map(({ rule }) => rule);
    expect(rules).toContain('placeholder-text');
  });

  test('none where nothing would find that placeholder', () => {
    const waivers =
      'waivers:\n  - rule: placeholder-text\n    reason: The words TODO are the names of tests here.\n';
    expect(guessed('test-plan-verifier', { whole: withPlan('Boot a guest.') + waivers })).toBeUndefined();
  });

  test.each([
    ['It stays in -proposed for one week.', 'one week'],
    ['The package will remain in noble-proposed for at least 10 days before it is released.', '10 days'],
    ['- This update is kept for 7 days in -proposed', '7 days'],
  ])('a promise that is too short is a longer one: %s', (sentence, days) => {
    const whole = withPlan(`VMware QA tests it.\n${sentence}`);
    expect(guessed('test-plan-ageing', { whole })).toBe(whole.replace(days, '14 days'));
  });

  test.each([
    'Boot a guest.',
    'The previous upload was in -proposed for 3 days and was then released.',
    'The previous upload stays in -proposed for 3 days.',
    'We ask the SRU team to release it from -proposed after 3 days, as it fixes an outage.',
    'Please let it stay in -proposed for 3 days.',
    'It stayed in -proposed for 3 days.',
    'It stays in -proposed for 3 days, as an outage waits for it.',
    'If it stays in -proposed for 3 days, users are hurt.',
    'It stays in -proposed for 3 days?',
    'Ageing: 3 days in -proposed.',
  ])('nobody else promises how long it ages: %s', (sentence) => {
    const whole = withPlan(`VMware QA tests it.\n\n${sentence}`);
    const rules = allFindings(reportOnTexts({ 'backport.yaml': whole }, {})).map(({ rule }) => rule);
    expect(rules).toEqual(['test-plan-ageing']);
    expect(guessed('test-plan-ageing', { whole })).toBeUndefined();
  });
});

describe('the changelog', () => {
  const mended =
    (log: string, edits: Edits = {}) =>
    (rule: string, file = 'debian/changelog') =>
      guessed(rule, { files: { 'debian/changelog': log } }, edits, file);

  test.each([
    ['UNRELEASED', 'noble'],
    ['nobel', 'noble'],
    ['jammy', undefined],
    ['noble jammy', undefined],
  ])('for %s becomes for %s', (distributions, right) => {
    const log = (name: string) => changelog({ distributions: name });
    expect(mended(log(distributions))('changelog-series')).toBe(right && log(right));
  });

  test('a bug that it closes is listed, and its test case is left to write', () => {
    const log = changelog({ changes: '* New (LP: #2130000), (LP: #2131111)' });
    const after = mended(log)('changelog-undeclared-bug', 'backport.yaml');
    expect(after).toContain(
      'bugs:\n  - id: 2131111\n    test-case: TODO how somebody sees that it is fixed\n',
    );
    expect(edited({})).not.toContain('bugs:');
  });
});
