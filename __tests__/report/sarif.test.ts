import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rulePages } from '../../src/generated/rule-pages.ts';
import { type SarifLimits, toSarif } from '../../src/report/sarif.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { baseManifest, type Edits, edited, reportOn, type Settings } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { refereeTest } from '../support/referee.ts';
import { workspace } from '../support/workspace.ts';

const digests = await nodeDigests();

const pathOf = (file: string): string => file.replace('/workspace/', '');

const early: Settings = { today: '2026-06-01' };
const waived: Edits = {
  waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse than an early copy.' }],
};

function sarifOf(edits: Edits, settings: Settings = {}, limits?: SarifLimits) {
  return JSON.parse(toSarif(reportOn(edits, settings), pathOf, digests, limits)).runs[0];
}

test('a finding is a result with its rule, level, place and way out', () => {
  const { results, tool, columnKind, automationDetails, invocations, originalUriBaseIds } = sarifOf(
    {},
    early,
  );
  expect(results).toEqual([
    {
      ruleId: 'settling-period',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringMatching(/opens 2026-06-04, in 3 days\. Wait until that day:/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'backport.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 5, startColumn: 11, endLine: 5, endColumn: 19 },
          },
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[\da-f]+:1$/),
        'sruGateFinding/v1': expect.stringMatching(/^[\da-f]{32}:1$/),
      },
      suppressions: [],
      properties: { severity: 'error', series: ['noble'], reference: expect.stringMatching(/^https:/) },
    },
  ]);
  expect(tool.driver).toMatchObject({
    name: 'sru-gate',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    informationUri: expect.stringMatching(/^https:/),
  });
  expect(tool.driver.rules).toMatchObject([
    {
      id: 'settling-period',
      help: { markdown: rulePages['settling-period'] },
      defaultConfiguration: { level: 'error' },
    },
  ]);
  expect({ columnKind, automationDetails, invocations }).toEqual({
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: 'sru-gate/' },
    invocations: [
      { executionSuccessful: true, toolConfigurationNotifications: [], toolExecutionNotifications: [] },
    ],
  });
  expect(Object.keys(originalUriBaseIds)).toEqual(['%SRCROOT%']);
});

test('a link of a rule page leads to the page, wherever the alert is shown', () => {
  const { tool } = sarifOf(
    {
      'targets.0.uploaded': '2026-06-08',
      'targets.0.accepted': '2026-06-08',
      'targets.0.released': '2026-06-10',
    },
    { today: '2026-06-12' },
  );
  const help = tool.driver.rules.find(({ id }: { id: string }) => id === 'ageing-minimum').help.markdown;
  expect(help).toMatch(/\]\(https:\/\/\S+\/docs\/rules\/ageing\.md\)/);
});

test.each<[string, Edits, Settings, string, string]>([
  ['error', {}, early, 'settling-period', 'error'],
  ['warning', { 'targets.0.version': '2:13.0.10-0noble1' }, {}, 'version-suffix', 'warning'],
  ['notice', { 'sru.description': '[ Other Info ]\nx\n[ Impact ]\ny' }, {}, 'section-order', 'note'],
  [
    'inconclusive',
    { 'targets.0.changelog': 'no-such-ref:debian/changelog' },
    {},
    'repository-unreadable',
    'warning',
  ],
  ['waived', waived, early, 'settling-period', 'note'],
])('%s', (_, edits, settings, rule, level) => {
  const { results } = sarifOf(edits, settings);
  expect(results.find(({ ruleId }: { ruleId: string }) => ruleId === rule)).toMatchObject({ level });
});

test('a waived finding is suppressed, with the reason', () => {
  const [result] = sarifOf(waived, early).results;
  expect(result).toMatchObject({
    message: { text: expect.stringMatching(/^Waived: Too early/) },
    suppressions: [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'CVE-2026-0001 makes waiting worse than an early copy.',
      },
    ],
  });
});

test('a reason that is too long is cut, and says so', () => {
  const reason = `CVE-2026-0001 ${'long '.repeat(1000)}`;
  const [result] = sarifOf({ waivers: [{ rule: 'settling-period', reason }] }, early).results;
  const [{ justification }] = result.suppressions;
  expect(justification.length).toBeLessThan(1100);
  expect(justification).toMatch(/ long .*… 4,013 more characters$/);
});

test.each<[string, Edits, Settings]>([
  ['two files', {}, { ...early, others: { 'backports/0.yaml': {} } }],
  [
    'two series',
    {
      targets: ['noble', 'questing'].map((series) => ({ series, version: '2:13.0.10-0x1' })),
      skips: undefined,
    },
    {},
  ],
])('lines that say the same in %s have fingerprints of their own', (_, edits, settings) => {
  const { results } = sarifOf(edits, settings);
  const own = results
    .filter(({ ruleId }: { ruleId: string }) => ['settling-period', 'version-suffix'].includes(ruleId))
    .map((each: { partialFingerprints: object }) => Object.values(each.partialFingerprints)[1].split(':')[0]);
  expect(own).toHaveLength(2);
  expect(new Set(own).size).toBe(2);
});

test('a fix is the text that goes in and the region that it replaces, over lines too', () => {
  const order = '[ Test Plan ]\nBoot.\n\n[ Impact ]\nTime.\n';
  const { results } = sarifOf({ 'sru.description': order }, {});
  const [result] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'section-order');
  expect(result.fixes).toEqual([
    {
      description: { text: 'Put the sections in order' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'backport.yaml', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: 18, startColumn: 5, endLine: 22, endColumn: 10 },
              insertedContent: { text: '[ Impact ]\n    Time.\n\n    [ Test Plan ]\n    Boot.' },
            },
          ],
        },
      ],
    },
  ]);
});

test('a finding of the run has no place, and is a notification', () => {
  const run = sarifOf({}, { today: '2028-01-01' });
  expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('calendar-stale');
  expect(run.invocations[0].toolConfigurationNotifications).toEqual([
    {
      descriptor: { id: 'calendar-stale', index: 0 },
      level: 'warning',
      message: { text: expect.stringContaining('The release calendar ends with') },
    },
  ]);
  expect(run.tool.driver.notifications).toMatchObject([{ id: 'calendar-stale' }]);
});

test('a path is percent-encoded, and one outside the repository is absolute', () => {
  const report = reportOn({}, { ...early, others: { 'backports/ü #1%.yaml': {} } });
  const uris = (of: (file: string) => string) =>
    JSON.parse(toSarif(report, of, digests)).runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
  expect(uris(pathOf)).toContain('backports/%C3%BC%20%231%25.yaml');
  expect(uris((file) => `../${pathOf(file)}`)).toContain('file:///workspace/backport.yaml');
});

describe('fingerprints', () => {
  const twice = edited({ 'sru.description': '[ Impact ]\nTODO one\nTODO two\nTODO one\n' });
  const prints = (whole: string): string[] =>
    sarifOf({}, { whole })
      .results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'placeholder-text')
      .map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['sruGateFinding/v1'],
      );

  test('differ for each finding, and stay when lines move', () => {
    const before = prints(twice);
    expect(before).toHaveLength(3);
    expect(new Set(before).size).toBe(3);
    expect(prints(`# a comment\n\n${twice}`)).toEqual(before);
  });

  test('change with what the line says', () => {
    const [one, two, three] = prints(twice);
    expect(prints(twice.replace('TODO two', 'TODO twelve'))).toEqual([
      one,
      expect.not.stringContaining(two ?? ''),
      three,
    ]);
  });
});

describe('limits', () => {
  const many = { 'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(40)}`, 'sru.title': 'Backport it' };
  const whole = sarifOf(many).results.length;

  test.each<[string, SarifLimits]>([
    ['results', { results: 10, bytes: 1e7 }],
    ['bytes', { results: 1000, bytes: 4000 }],
  ])('what is over the limit of %s is counted, and the gravest stay', (_, limits) => {
    const { results, invocations } = sarifOf(many, {}, limits);
    const note = `${whole - results.length} more findings did not fit here; all are in the JSON report.`;
    expect(results.length).toBeGreaterThan(2);
    expect(results.length).toBeLessThan(whole);
    expect(results.every(({ level }: { level: string }) => level === 'error')).toBe(true);
    expect(results.at(-1).message.text).toContain(note);
    expect(results.at(-2).message.text).not.toContain(note);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: note } },
    ]);
  });
});

/** Microsoft's validator, of the npm package `@microsoft/sarif-multitool`; its binary is too large to install for all. */
const validator = process.env.SRU_GATE_SARIF_VALIDATOR;

refereeTest(validator !== undefined)("the standard's validator has no error and no warning", () => {
  const hostile = hostileMarkers.join(' ');
  const reports = [
    reportOn({}),
    reportOn(waived, early),
    reportOn({}, { today: '2028-01-01' }),
    reportOn({}, { whole: 'hello' }),
    reportOn({ 'sru.title': 'x', 'sru.description': '[ Test Case ]\nx\n[ Impact ]\nx\n' }),
    reportOn(
      {
        package: hostile,
        'sru.title': hostile,
        'targets.0.series': hostile,
        [hostile.replaceAll('.', '')]: 1,
      },
      {
        others: { [`backports/${hostile.replaceAll('/', '')}.yaml`]: { 'sru.title': hostile } },
      },
    ),
    reportOn({}, { whole: baseManifest.replaceAll(/: .*/g, ': TODO') }),
  ];
  const folder = workspace({});
  for (const [index, report] of reports.entries()) {
    writeFileSync(path.join(folder, `${index}.sarif`), toSarif(report, pathOf, digests));
  }
  const { stdout, status } = spawnSync(
    validator ?? '',
    ['validate', `${folder}/*.sarif`, '--rule-kind', 'Sarif;Ghas', '--output', `${folder}/out.json`],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain(`${reports.length} files scanned`);
  expect(stdout.match(/: (error|warning) .*/g)).toBeNull();
  expect(status).toBe(0);
});
