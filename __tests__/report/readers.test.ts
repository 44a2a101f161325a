import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { lineOf } from '../../src/model/position.ts';
import type { Report } from '../../src/model/report.ts';
import { allFindings, makeReport } from '../../src/report/report.ts';
import { type Format, type Medium, reporters } from '../../src/report/reporters.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { baseManifest, type Edits, reportOn, type Settings } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { refereeTest } from '../support/referee.ts';

/** The formats that other programs read, held against what those programs publish, and the choices that are ours. */

const readers = new URL('../support/readers/', import.meta.url);
const medium: Medium = {
  colour: false,
  hosting: () => ({ pathOf: (file) => file.replace('/workspace/', 'top/'), linkTo: () => undefined }),
  digests: nodeDigests,
};

const hostile = hostileMarkers.join(' ');
const waiver = { rule: 'settling-period', reason: 'A fault of the world that cannot wait.' };
const waivedEarly: [Edits, Settings] = [{ waivers: [waiver] }, { today: '2026-06-01' }];

/** Honest, broken, waived, inconclusive, of the run, hostile, of two manifests. */
const reports: readonly Report[] = [
  reportOn({}),
  reportOn({ 'sru.title': 'x', 'targets.0.version': '2:13.0.10-1ubuntu1~24.04.1' }),
  reportOn(...waivedEarly),
  reportOn({ 'targets.0.ref': 'ubuntu/gone' }),
  reportOn({}, { today: '2028-01-01' }),
  reportOn({}, { whole: 'hello' }),
  reportOn(
    { package: hostile, 'sru.title': hostile, 'targets.0.series': hostile },
    {
      others: { [`backports/${hostile.replaceAll('/', '').slice(0, 200)}.yaml`]: { 'sru.title': hostile } },
    },
  ),
  reportOn({}, { whole: baseManifest.replaceAll(/: .*/g, ': TODO') }),
  makeReport({ ...reportOn({}), findings: [], manifests: [] }),
  reportOn(
    { 'targets.1': { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1' } },
    { others: { 'a.b.yaml': {}, 'a_b.yaml': {} } },
  ),
  ofOdd(),
];

/** The same finding twice, with characters that neither XML nor UTF-8 may have. */
function ofOdd(): Report {
  const report = reportOn({ 'sru.title': 'x' });
  const manifests = report.manifests.map((manifest) => ({
    ...manifest,
    findings: [...manifest.findings, ...manifest.findings].map((finding) => ({
      ...finding,
      message: 'a\ufffeb\uffffc\ud800d\u0001',
    })),
  }));
  return makeReport({ ...report, manifests });
}

async function printed(format: Format, report: Report): Promise<string> {
  return await reporters[format].print(report, medium);
}

function schemaOf(name: string): (data: unknown) => unknown {
  const { $schema, ...schema } = JSON.parse(readFileSync(new URL(name, readers), 'utf8'));
  expect($schema ?? '').not.toMatch(/draft-0[67]|20\d\d/);
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  return (data) => (validate(data) ? [] : validate.errors);
}

describe('gitlab', () => {
  test("each finding is what GitLab's own schema takes, and has what its documentation asks for", async () => {
    const faults = schemaOf('gitlab-code-quality.schema.json');
    for (const report of reports) {
      const degradations = JSON.parse(await printed('gitlab', report));
      expect(degradations).toHaveLength(allFindings(report).length);
      for (const each of degradations) {
        expect(faults(each)).toEqual([]);
        expect(each.check_name).toMatch(/^[a-z-]+$/);
        expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(each.severity);
        expect(each.location.path).toMatch(/^(?!\.\/|\/)./);
        expect(each.location.lines.begin).toBeGreaterThan(0);
      }
      // Of two findings with one fingerprint GitLab shows one.
      const names = degradations.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('severities, paths from the top level, and a place for a finding of the run', async () => {
    const seen = async (report: Report) =>
      JSON.parse(await printed('gitlab', report)).map(
        ({ check_name, severity, location }: Record<string, never>) => [check_name, severity, location],
      );
    expect(await seen(reportOn(...waivedEarly))).toEqual([
      ['settling-period', 'info', { path: 'top/backport.yaml', lines: { begin: 5, end: 5 } }],
    ]);
    expect(await seen(reportOn({ 'targets.0.ref': 'ubuntu/gone' }))).toEqual([
      ['repository-unreadable', 'major', expect.anything()],
    ]);
    expect(await seen(reportOn({}, { today: '2028-01-01' }))).toContainEqual([
      'calendar-stale',
      'minor',
      { path: 'top/backport.yaml', lines: { begin: 1, end: 1 } },
    ]);
  });

  test('a fingerprint stays when lines move, and goes with what is wrong', async () => {
    const fingerprintsOf = async (whole: string) =>
      JSON.parse(await printed('gitlab', reportOn({}, { whole }))).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const wrong = baseManifest.replace(/title: .*/, 'title: x');
    const before = await fingerprintsOf(wrong);
    expect(before).toHaveLength(1);
    expect(await fingerprintsOf(`# One line more.\n${wrong}`)).toEqual(before);
    expect(await fingerprintsOf(wrong.replace('title: x', 'title: y'))).not.toEqual(before);
  });
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe('junit', () => {
  refereeTest(hasXmllint)("is what Jenkins' own schema takes", async () => {
    for (const report of reports) {
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--noout', '--nonet', '--schema', fileURLToPath(new URL('junit-10.xsd', readers)), '-'],
        { input: await printed('junit', report), encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '- validates\n' });
    }
  });

  const casesIn = (xml: string): string[] =>
    [...xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"(?:\/>|>\s*<([\w-]+))/g)].map(
      ([, name, classname, outcome = 'passed']) => `${classname}: ${name}: ${outcome}`,
    );

  test('every test has a name of its own, and suites count them', async () => {
    for (const report of reports) {
      const xml = await printed('junit', report);
      const cases = casesIn(xml);
      expect(new Set(cases).size).toBe(cases.length);
      const [, tests] = /<testsuites name="sru-gate" tests="(\d+)"/.exec(xml) ?? [];
      expect(Number(tests)).toBe(cases.length);
      for (const [suite, count] of xml.matchAll(/<testsuite [^>]*tests="(\d+)"[\s\S]*?<\/testsuite>/g)) {
        expect(casesIn(suite)).toHaveLength(Number(count));
        expect(Number(count)).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    ['all is well', reportOn({}), 'failures="0" errors="0"', []],
    [
      'an error is a failure',
      reportOn({ 'sru.title': 'x' }),
      'failures="1" errors="0"',
      ['backport: title-format: failure'],
    ],
    [
      'what is waived is skipped',
      reportOn(...waivedEarly),
      'failures="0" errors="0"',
      ['backport: settling-period: skipped'],
    ],
    [
      'what is inconclusive is an error',
      reportOn({ 'targets.0.ref': 'ubuntu/gone' }),
      'failures="0" errors="1"',
      ['backport: repository-unreadable: error'],
    ],
    [
      'a warning of the run is output of a test that passes',
      reportOn({}, { today: '2028-01-01' }),
      'errors="0"',
      ['The run: calendar-stale: system-out'],
    ],
  ])('%s', async (_, report, counts, expected) => {
    const xml = await printed('junit', report);
    expect(xml).toContain(counts);
    expect(casesIn(xml)).toEqual(expect.arrayContaining(expected));
    expect(xml).toContain('<testcase name="upload gate of noble" classname="backport"');
    if (expected.length === 0) expect(xml).not.toMatch(/<(failure|error)\b/);
  });

  test('a gate that is shut is skipped, and says when it opens', async () => {
    const xml = await printed('junit', reportOn({}, { today: '2026-06-01' }));
    expect(xml).toMatch(
      /name="upload gate of noble" [^>]*>\s*<skipped message="opens 2026-06-04, in 3 days"\/>/,
    );
  });
});

describe('rdjson', () => {
  test("is what reviewdog's own schema takes", async () => {
    const faults = schemaOf('rdjson.schema.json');
    for (const report of reports) expect(faults(JSON.parse(await printed('rdjson', report)))).toEqual([]);
  });

  test('columns count bytes, and a suggestion made by them is the fix', async () => {
    const report = reportOn({ 'sru.title': 'Bäckport 🎉 x' });
    const [finding] = allFindings(report).filter(({ rule }) => rule === 'title-format');
    const { diagnostics } = JSON.parse(await printed('rdjson', report));
    const [given] = diagnostics.filter(
      ({ code }: { code: { value: string } }) => code.value === 'title-format',
    );
    const { at, fix } = finding ?? {};
    if (!at || !fix) throw new Error('the title has no fix');
    const text = report.texts.get(at.file) ?? '';
    const line = Buffer.from(lineOf(text, at.line));
    const { start, end } = given.location.range;
    expect(line.subarray(start.column - 1, end.column - 1).toString()).toContain('Bäckport 🎉 x');
    const [{ range, text: suggested }] = given.suggestions;
    expect(range.start.line).toBe(range.end.line);
    const mended = Buffer.concat([
      line.subarray(0, range.start.column - 1),
      Buffer.from(suggested),
      line.subarray(range.end.column - 1),
    ]);
    expect(mended.toString()).toBe(lineOf(applyEdits(text, fix.edits), at.line));
    expect(given).toMatchObject({ severity: 'ERROR', location: { path: 'backport.yaml' } });
  });

  test('of the run there is a word without a line', async () => {
    const { diagnostics } = JSON.parse(await printed('rdjson', reportOn({}, { today: '2028-01-01' })));
    expect(diagnostics[0]).toMatchObject({ code: { value: 'calendar-stale' }, severity: 'WARNING' });
    expect(diagnostics[0].location).toEqual({ path: 'backport.yaml' });
  });

  test('a long line with very many findings on it is measured once', async () => {
    const [finding] = allFindings(reportOn({ 'sru.title': 'x' }));
    if (!finding?.at) throw new Error('no finding');
    const at = { ...finding.at, line: 1, endLine: 1 };
    const report = reportOn({});
    const [manifest] = report.manifests;
    if (!manifest) throw new Error('no manifest');
    const findings = Array.from({ length: 20_000 }, (_, index) => ({
      ...finding,
      at: { ...at, column: 900_000 - index, endColumn: 900_001 },
    }));
    const many = makeReport({
      ...report,
      manifests: [{ ...manifest, findings }],
      texts: new Map([[at.file, 'ä'.repeat(1_000_000)]]),
    });
    const { diagnostics } = JSON.parse(await printed('rdjson', many));
    expect(diagnostics[0].location.range.start.column).toBe(1_799_999);
  });
});

describe('concise', () => {
  // What docs/report.md gives to problem matchers.
  const [, pattern = ''] =
    /finds the place with `(.+?)`\. /.exec(
      readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8').replaceAll('\n', ' '),
    ) ?? [];

  test('a line for each finding, which a problem matcher reads, and the verdict', async () => {
    const other = { package: 'hello', policy: 'sru', 'sru.title': '' };
    const report = reportOn({ 'sru.title': 'x' }, { others: { 'backports/z.yaml': other } });
    const lines = (await printed('concise', report)).split('\n');
    const matched = lines.slice(0, 2).map((line) => new RegExp(pattern).exec(line)?.slice(1, 6));
    expect(matched).toEqual([
      ['backport.yaml', expect.stringMatching(/^\d+$/), '10', 'error', 'title-format'],
      ['backports/z.yaml', expect.stringMatching(/^\d+$/), '10', 'error', 'manifest-schema'],
    ]);
    expect(lines.slice(2)).toEqual(['Fail: 2 to put right in 2 manifests of 2.', '']);
  });

  test('what is waived says so, with the reason', async () => {
    expect(await printed('concise', reportOn(...waivedEarly))).toMatch(
      /^backport\.yaml:5:11: waived\[settling-period\] .* \(waived: `A fault of the world that cannot wait\.`\)\nPass/,
    );
  });

  test.each([
    ['::error::x.yaml', /^\.\/::error::x\.yaml:\d+:10: error\[title-format\]/m],
    ['debian/control:1:1: error[x] y.yaml', /^debian\/control\ufffd1:1: error\[x\] y\.yaml:\d+:10: error/m],
  ])('a path is no command and no other path: %s', async (name, expected) => {
    const report = reportOn({}, { others: { [name]: { 'sru.title': 'y' } } });
    expect(await printed('concise', report)).toMatch(expected);
  });
});
