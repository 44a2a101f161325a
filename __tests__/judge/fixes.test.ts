import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { changelog } from '../support/changelog.ts';
import {
  baseManifest,
  type Edits,
  edited,
  reportOn,
  reportOnTexts,
  type Settings,
  textsOf,
} from '../support/check.ts';
import { expectFixesToBeRight, fixedBy } from '../support/fixes.ts';
import { launchpadFacts } from '../support/launchpad-facts.ts';

/** What the fix of a rule's first finding makes of a file; undefined where there is none. */
function mended(
  rule: string,
  settings: Settings,
  edits: Edits = {},
  file = 'backport.yaml',
): string | undefined {
  const texts = textsOf(edits, settings);
  const report = reportOnTexts(texts, settings);
  expectFixesToBeRight(report, texts, settings);
  return fixedBy(rule, texts, report)?.[file];
}

const title = 'Backport open-vm-tools version 13.0.10 to noble';
const titleLine = `  title: ${title}\n`;

describe('the title', () => {
  test.each<[rule: string, written: string, after: string]>([
    ['title-format', '  title: x  # to do\n', `  title: ${title}  # to do\n`],
    ['title-format', "  title: 'x'\n", `  title: '${title}'\n`],
    ['title-format', '  title: >-\n    Please update\n    it\n', `  title: >-\n    ${title}\n`],
    ['title-version', titleLine.replace('.10', '.9'), titleLine],
    ['title-series', titleLine.replace('noble', 'noble, jammy'), titleLine],
  ])('%s: %j', (rule, written, right) => {
    const whole = baseManifest.replace(titleLine, written);
    expect(mended(rule, { whole })).toBe(baseManifest.replace(titleLine, right));
  });

  test.each<[name: string, edits: Edits]>([
    ['a target is not known', { 'targets.0.series': 'nobel' }],
    ['a target breaks the schema', { 'targets.1': 'x' }],
    ['a target has no series', { 'targets.1': { version: '2:13.0.10-0ubuntu0.25.10.1' } }],
    ['the version is not known', { 'source.version': 'not a version' }],
    ['an `upstream` says nothing there', { 'targets.0.upstream': '13.0.5' }],
    ['so does that of the source', { 'source.upstream': '13.0.5' }],
  ])('none while %s', (_, edits) => {
    expect(mended('title-format', {}, { ...edits, 'sru.title': 'x' })).toBeUndefined();
  });

  test.each<[name: string, edits: Edits, says: RegExp]>([
    ['title-series', { 'targets.0.series': 'resolute' }, /^Write: `[^`]+`; or correct the targets\.$/],
    ['title-series', { 'targets.0.series': 'jammy' }, /; or correct the targets\.$/],
    [
      'title-version',
      { 'source.version': '2:13.1.10-1ubuntu1' },
      /; or correct the version that is backported\.$/,
    ],
  ])('%s: none while another finding doubts what it would be made of: %j', (rule, edits, says) => {
    const [finding] = allFindings(reportOn(edits)).filter((each) => each.rule === rule);
    expect(finding?.fix).toBeUndefined();
    expect(finding?.help).toMatch(says);
  });

  test('there is one while the rest of the manifest breaks the schema', () => {
    const whole = baseManifest
      .replace(titleLine, '  title: x\n')
      .replace('version: 1', 'extra: 1\nversion: 1');
    expect(mended('title-format', { whole })).toBe(whole.replace('  title: x\n', titleLine));
  });

  test('none where a part of it is for the author to say', () => {
    const files = { 'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\ntitle: "Fix {words}"\n' };
    expect(mended('title-format', { files }, { policy: './own.yaml', 'sru.title': 'x' })).toBeUndefined();
  });

  test('none for a finding that is waived', () => {
    const files = {
      'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\nwaivable: [title-format]\n',
    };
    const waivers = [{ rule: 'title-format', reason: 'The bug was filed by somebody else, who named it.' }];
    expect(
      mended('title-format', { files }, { policy: './own.yaml', 'sru.title': 'x', waivers }),
    ).toBeUndefined();
  });
});

/** A manifest whose description has this text, in its own style. */
const described = (text: string) =>
  baseManifest.replace(/ {2}description: \|[\s\S]*/, `  description: ${text}`);
const block = (lines: string) => described(`|\n${lines.replace(/^(?=.)/gm, '    ')}`);

describe("a section's name", () => {
  test.each([
    ['[Test Case]', '[Test Plan]'],
    ['[ test  case ]: boot', '[ Test Plan ]: boot'],
    ['## **[Test Cases]**', '## **[Test Plan]**'],
    ['[**Test Case**]', '[**Test Plan**]'],
    ['[\u00a0Test\u00a0Case:]', '[\u00a0Test Plan:]'],
  ])('%j becomes %j', (older, present) => {
    const text = (heading: string) => block(`[ Impact ]\nTime.\n\n${heading}\nBoot.\n`);
    expect(mended('legacy-section-name', { whole: text(older) })).toBe(text(present));
  });

  test.each([
    ['[ Imapct ]', '[ Impact ]'],
    ['## **[Imapct]**:', '## **[Impact]**:'],
    ['[ Impactful ]', undefined],
    ['[ Import ]', undefined],
    ['[ Impasse ]', undefined],
  ])('a misspelt %j becomes %j', (written, right) => {
    const text = (heading: string) => baseManifest.replace('[ Impact ]', heading);
    expect(mended('missing-section', { whole: text(written) })).toBe(right && text(right));
  });

  test.each<[name: string, line: string]>([
    ['is not known', 'policy: open-vm-tool'],
    ['is missing', '# policy: open-vm-tools'],
    ['is misspelt as a key', 'polcy: open-vm-tools'],
    ['is not for the package', 'policy: oem-meta'],
  ])('stays while the policy %s', (_, line) => {
    const whole = block('[ Imapct ]\nTime.\n\n[ Test Case ]\nBoot.\n').replace('policy: open-vm-tools', line);
    for (const rule of ['legacy-section-name', 'missing-section', 'section-order'])
      expect(mended(rule, { whole })).toBeUndefined();
  });

  test('of which more is asked than a text is not renamed', () => {
    const whole = baseManifest.replace('[ Test Plan ]', '[ Test Plam ]');
    expect(mended('missing-section', { whole })).toBeUndefined();
  });

  test('in a description of its own, with its line ends', () => {
    const files = { 'd.md': '[Impact]\r\nTime.\r\n[Test Case]\r\nBoot.\r\n' };
    const edits = { 'sru.description': undefined, 'sru.description-file': 'd.md' };
    expect(mended('legacy-section-name', { files }, edits, 'd.md')).toBe(
      files['d.md'].replace('Case', 'Plan'),
    );
  });
});

const [impact, plan, where, other] = [
  '[ Impact ]\nTime.\n',
  '[ Test Plan ]\n1. Boot.\n   ```\n   [ no section ]\n   ```\n',
  '[ Where problems could occur ]\n<!-- a\n comment -->\nClipboard.\n\n  Indented.\n',
  '[ Other Info ]\nNone.\n',
];

describe("the sections' order", () => {
  test.each<[name: string, before: string, after: string]>([
    ['two changed about', `${impact}\n${where}\n${plan}\n${other}`, `${impact}\n${plan}\n${where}\n${other}`],
    ['all the other way round', other + where + plan + impact, impact + plan + where + other],
    ['what stands above stays', `Hello\n\n${plan}${impact}`, `Hello\n\n${impact}${plan}`],
    [
      'what stands below the dashes stays',
      `${plan}${impact}---\n[ Old ]\n`,
      `${impact}${plan}---\n[ Old ]\n`,
    ],
    [
      'an unknown section goes with the one above it',
      `${plan}[Fix]\nx\n${impact}`,
      `${impact}${plan}[Fix]\nx\n`,
    ],
    ['a wide gap stays where it is', `${plan}\n\n\n${impact}\n${other}`, `${impact}\n\n\n${plan}\n${other}`],
    ['indented', `Hello\n  ${plan}  ${impact}`, `Hello\n  ${impact}  ${plan}`],
  ])('%s', (_, before, right) => {
    expect(mended('section-order', { whole: block(before) })).toBe(block(right));
    const files = { 'd.md': before.replaceAll('\n', '\r\n') };
    const edits = { 'sru.description': undefined, 'sru.description-file': 'd.md' };
    expect(mended('section-order', { files }, edits, 'd.md')).toBe(right.replaceAll('\n', '\r\n'));
  });

  test.each<[name: string, after: string | undefined]>([
    ['d.txt', impact + plan],
    ['.github/d.md', impact + plan],
    ['.github/workflows/ci.yml', undefined],
    ['backports/other.YAML', undefined],
  ])('in the file %s', (name, after) => {
    const edits = { 'sru.description': undefined, 'sru.description-file': name };
    expect(mended('section-order', { files: { [name]: plan + impact } }, edits, name)).toBe(after);
  });

  test('in double quotes', () => {
    const quoted = (text: string) => described(`${JSON.stringify(text)} # c\n`);
    expect(mended('section-order', { whole: quoted(plan + impact) })).toBe(quoted(impact + plan));
  });

  test.each<[name: string, whole: string]>([
    ['a comment may be about what follows', block(`${plan}<!-- of the impact -->\n${impact}`)],
    ['a section stands there twice', block(`${plan}${impact}${plan}`)],
    ['the headings do not stand in one line', block(`Hello\n${plan}  ${impact}`)],
    ['a fence would be closed elsewhere', block(`[ Test Plan ]\n\`\`\`\n${impact}~~~\n\`\`\`x\n`)],
    ['dashes would end the template', block(`${where}---\nx\n${impact}`)],
    ['the text is folded', described(`>\n    [ Test Plan ]\n    \n    x\n\n    [ Impact ]\n\n    y\n`)],
  ])('none where %s', (_, whole) => {
    const texts = textsOf({}, { whole });
    const report = reportOnTexts(texts, {});
    expect(report.manifests[0]?.findings.map(({ rule }) => rule)).toContain('section-order');
    expect(mended('section-order', { whole })).toBeUndefined();
  });
});

describe('the changelog', () => {
  const wrong = changelog({ distributions: 'noble-proposed', changes: '* New (LP:#2130000)' });

  test('changelog-pocket', () => {
    const files = { 'debian/changelog': wrong };
    const right = wrong.replace('noble-proposed', 'noble');
    expect(mended('changelog-pocket', { files }, {}, 'debian/changelog')).toBe(right);
  });

  const second = [{ id: 2131111, 'test-case': 'Boot the machine twice.' }];

  const inChangelog = (text: string) =>
    mended(
      'changelog-bug-form',
      { files: { 'debian/changelog': text } },
      { bugs: second },
      'debian/changelog',
    );

  test.each<[changes: string, wrong: string, right: string]>([
    ['* New (LP:#2130000)\n* Does not crash any more (LP: #2131111)', 'LP:#2130000', 'LP: #2130000'],
    [
      '* New (LP:#2130000)\n  Reworked after (LP: 2170103); see also LP 2170104.',
      'LP:#2130000',
      'LP: #2130000',
    ],
    ['* New, LP #2130000.', 'LP #2130000', 'LP: #2130000'],
    ['* New open-vm-tools (LP 2130000)', 'LP 2130000', 'LP: #2130000'],
    ['* New (LP: #2130000 and 2131111)', '2131111', 'LP: #2131111'],
  ])('a bug in a form that closes nothing is one that it closes: %s', (changes, wrong, right) => {
    const log = changelog({ changes });
    expect(inChangelog(log)).toBe(log.replace(wrong, right));
  });

  test.each<[name: string, changes: string]>([
    ['of a bug that the manifest does not list', '* New (LP: #2130000)\n* Fix LP #2131112'],
    ['over two lines', '* New (LP:\n  2130000)'],
    ['where numbers behind it would be closed with it', '* New (LP #2130000, #55)'],
    ['where it begins the address of a branch', '* New, from lp:2130000~foo'],
    ['where it may be a mere mention', '* Fixes what lp 2130000 says'],
    ['where its item denies it', '* Does not fix (LP:#2130000)'],
    ['where its item denies it, over lines', '* This is\n  not fixed here, for it is long (LP:#2130000)'],
    ['where it is opened again', '* Revert the fix, reopens (LP:#2130000).'],
    ['where it is to come', '* Not fixed yet, LP:#2130000'],
    ['where it is related', '* Related, LP #2130000.'],
    ['where it is to be seen', '* See upstream PR, GH #5, LP #2130000.'],
    ['where it is a part', '* Partial: (LP 2130000)'],
  ])('none %s', (_, changes) => {
    expect(inChangelog(changelog({ changes }))).toBeUndefined();
  });

  test('none at a git ref', () => {
    const git = { fileAt: () => ({ text: wrong }) };
    const edits = { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' };
    for (const rule of ['changelog-pocket', 'changelog-bug-form'])
      expect(mended(rule, { git }, edits)).toBeUndefined();
  });
});

test('waivers and skips that nothing asks for go, and the rest of the file stays as it is', () => {
  const waiver = (rule: string) =>
    `  # agreed\n  - rule: ${rule}\n    reason: A reason that has more than twenty characters.\n`;
  const whole = `${baseManifest}\n# Waived:\nwaivers:\n${waiver('settling-period')}`;
  expect(mended('waiver-unused', { whole })).toBe(baseManifest);
  const skips = baseManifest.replace('skips:\n', 'skips:\n  - series: plucky # old\n    reason: x\n');
  expect(mended('skip-unused', { whole: skips })).toBe(baseManifest);
  expect(edited({})).toBe(baseManifest);
});

test('a text with more findings than anybody reads has fixes for the first of them, and is not held up', () => {
  const whole = block('[Test Case]\nx\n'.repeat(5000));
  const findings = reportOnTexts(textsOf({}, { whole }), {}).manifests[0]?.findings ?? [];
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  expect(findings.length).toBeGreaterThan(1000);
  expect(fixable.length).toBeGreaterThan(0);
  expect(fixable.length).toBeLessThan(10);
});

test.each<[key: string, written: string, right: string]>([
  ['bug', 'bug: "LP: #2130000"', 'bug: "2130000"'],
  ['bug', "bug: '#2130000' # ours", "bug: '2130000' # ours"],
  ['bug', 'bug: https://bugs.launchpad.net/bugs/2130000', 'bug: 2130000'],
  ['replaces', 'uploaded: 8.6.2026\n    replaces', 'uploaded: 2026-06-08\n    replaces'],
])('what was meant with %s: %j is written', (key, written, right) => {
  const at = key === 'bug' ? 'bug: 2130000' : key;
  const whole = baseManifest.replace(at, written);
  expect(mended('manifest-schema', { whole })).toBe(baseManifest.replace(at, right));
});

describe('a newer series that has the version already, by Launchpad', () => {
  const facts = launchpadFacts();
  const skips = baseManifest.slice(baseManifest.indexOf('skips:'), baseManifest.indexOf('sru:'));
  const carries = 'carries: 2:13.0.10-0ubuntu0.25.10.1\n';
  const other = '  - series: plucky\n    carries: 2:13.0.10-0ubuntu0.25.04.1 # as of May\n';

  test.each<[name: string, before: string, after: string]>([
    ['goes into a list of its own', '', `skips:\n  - series: questing\n    ${carries}`],
    [
      'goes below the skips that are there',
      `skips:\n${other}`,
      `skips:\n${other}  - series: questing\n    ${carries}`,
    ],
    [
      'goes between brackets',
      'skips: [{series: plucky, carries: 2:13.0.10-0ubuntu0.25.04.1}] # more?\n',
      'skips: [{series: plucky, carries: 2:13.0.10-0ubuntu0.25.04.1}, {series: questing, carries: 2:13.0.10-0ubuntu0.25.10.1}] # more?\n',
    ],
    ['goes into an empty list', 'skips: []\n', `skips: [{series: questing, ${carries.trim()}}]\n`],
  ])('%s', (_, before, after) => {
    const settings = { whole: baseManifest.replace(skips, before), launchpad: facts };
    expect(mended('newer-series-skipped', settings)).toBe(baseManifest.replace(skips, after));
  });

  test('has no fix while the version that is backported is in doubt', () => {
    const settings = { launchpad: facts };
    const edits = { skips: undefined, 'targets.0.version': '2:13.0.9-0ubuntu0.24.04.1' };
    expect(mended('newer-series-skipped', settings, edits)).toBeUndefined();
  });

  test('has none where another series has it not', () => {
    const away = launchpadFacts({ archive: { questing: null } });
    expect(mended('newer-series-skipped', { launchpad: away }, { skips: undefined })).toBeUndefined();
  });
});

describe('a day is written where it is all that is said', () => {
  const line = (written: string) =>
    baseManifest.replace('    replaces', `    uploaded: ${written}\n    replaces`);

  test.each([
    '8 June 2026',
    'June 8, 2026',
    'Jun 8th 2026',
    'Mon, 08 Jun 2026 10:00:00 +0000',
    'Mon Jun  8 10:00:00 PM UTC 2026',
    'Monday, 8th of June 2026',
    '2026-Jun-08',
    '2026-6-8',
    '2026/06/08',
    '20260608',
    '"2026-06-08T10:00:00Z"',
    '"2026-06-08T16:59:00-07:00"',
    '"2026-06-08 10:00:00.000000+00:00"',
    '"2026-06-08 at 10:00"',
  ])('%s', (written) => {
    const [plain] = [line(written).includes('"') ? '"2026-06-08"' : '2026-06-08'];
    expect(mended('manifest-schema', { whole: line(written) })).toBe(line(plain));
  });

  test.each([
    'planned for 8 June 2026',
    'not uploaded before 8 June 2026',
    'not after 8 June 2026',
    '8 June 2026 or 20 July 2026',
    'rejected 13 July 2026',
    'decided 13 July 2026',
    'end of week 23, June 2026',
    'maybe 8 June 2026',
    'after 2026-6-8',
    '2026-06-08 - 2026-06-10',
    'Tuesday, 8 June 2026',
    '31 June 2026',
    'June 2026',
    '8 Juno 2026',
    '8 June 2026 10:00 CEST',
    '"2026-07-13T23:30:00-07:00"',
    '"2026-07-13T00:30:00+02:00"',
    '"2026-07-13T25:30:00Z"',
  ])('none is certain for %s', (written) => {
    expect(mended('manifest-schema', { whole: line(written) })).toBeUndefined();
  });

  test('at its hour it may be another day in UTC', () => {
    const [finding] = allFindings(reportOn({}, { whole: line('"2026-07-13T23:30:00-07:00"') }));
    expect(finding?.help).toBe('Write the day in UTC: `2026-07-14`.');
  });
});

describe('a series is written where it is all that is said', () => {
  const line = (written: string) => baseManifest.replace('- series: noble', `- series: ${written}`);

  test.each([
    'Noble Numbat',
    '"24.04.3 LTS"',
    'Ubuntu 24.04 LTS (Noble Numbat)',
    'noble-proposed',
    'noble-updates',
    'ubuntu/noble-devel',
    'NOBLE',
  ])('%s', (written) => {
    const right = written.startsWith('"') ? '"noble"' : 'noble';
    expect(mended('unknown-series', { whole: line(written) })).toBe(line(right));
  });

  test.each([
    'not noble',
    'anything newer than noble',
    'noble-backports',
    'noble-security',
    'noble or newer',
    'noble+',
    '">= noble"',
    '"!noble"',
    'noble never',
  ])('none for %s', (written) => {
    const [finding] = allFindings(reportOn({}, { whole: line(written) }));
    expect(finding).toMatchObject({ rule: 'unknown-series', fix: undefined });
  });

  test('what comes from -proposed is not what a series has', () => {
    const whole = baseManifest.replace('  series: resolute', '  series: resolute-proposed');
    expect(mended('unknown-series', { whole })).toBeUndefined();
  });
});

test.each([
  ['open-vm-tools (2:13.0.10-0ubuntu0.24.04.1)', '2:13.0.10-0ubuntu0.24.04.1'],
  ['"2:13.0.10#rc1-0ubuntu0.24.04.1"', undefined],
  ['"2:13.0.10-0ubuntu0.24.04.1# not this"', undefined],
  ['not 2:13.0.10-0ubuntu0.24.04.1', undefined],
])('a version is written where it is all that is said: %s', (written, right) => {
  const whole = (version: string) =>
    baseManifest.replace('    version: 2:13.0.10-0ubuntu0.24.04.1', `    version: ${version}`);
  expect(mended('version-syntax', { whole: whole(written) })).toBe(right && whole(right));
});

describe("a bug's number is written where it is all that is said", () => {
  const line = (written: string) => baseManifest.replace('bug: 2130000', `bug: ${written}`);

  test.each([
    ['"https://bugs.launchpad.net/bugs/2130000"   # made up', '"2130000"   # made up'],
    ['https://bugs.launchpad.net/ubuntu/+source/open-vm-tools/+bug/2130000/comments/4', '2130000'],
    ['pad.lv/2130000', '2130000'],
    ['LP #2130000', '2130000'],
    ['#2130000', '2130000'],
    ['2,130,000', '2130000'],
  ])('%s', (written, right) => {
    expect(mended('manifest-schema', { whole: line(written) })).toBe(line(right));
  });

  test.each([
    '"https://bugs.launchpad.net/bugs/2140000 (closed; now 2130000)"',
    '"https://bugs.launchpad.net/bugs/2140000 was a duplicate of lp 2130000"',
    '"https://bugs.launchpad.net/bugs/2140000, https://bugs.launchpad.net/bugs/2130000"',
    'https://bugs.staging.launchpad.net/bugs/2130000',
    'not lp 2130000',
    '55,2130000',
    '2130 2140',
    '# 2130000',
    '#2130000 was closed',
  ])('none is certain for %s', (written) => {
    expect(mended('manifest-schema', { whole: line(written) })).toBeUndefined();
  });
});

test.each([
  ['open-vm-tools (2:13.0.10-1)', 'open-vm-tools'],
  ['open-vm-tools (not hello)', undefined],
])('a package %s', (written, right) => {
  const whole = (name: string) => baseManifest.replace('package: open-vm-tools', `package: ${name}`);
  expect(mended('manifest-schema', { whole: whole(written) })).toBe(right && whole(right));
});
