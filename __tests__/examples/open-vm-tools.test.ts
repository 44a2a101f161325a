import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { check } from '../../src/run/check.ts';
import { disk } from '../../src/sources/files.ts';
import { systemGit } from '../../src/sources/git.ts';
import { bundled, day } from '../support/check.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(top, 'examples/open-vm-tools');

interface Example {
  readonly file: string;
  /** The day it is judged on. */
  readonly date: string;
  /** The word by which its first comment tells what is not fact. */
  readonly says: 'reconstructed' | 'made up';
  readonly result: 'pass' | 'fail';
  readonly findings: readonly (readonly [rule: string, line: number, severity: string])[];
  /** The days on which the gates open: series, upload gate, release gate. */
  readonly opens: readonly (readonly [series: string, upload: string | null, release: string | null])[];
}

const examples: readonly Example[] = [
  {
    file: '12.1.5-jammy-kinetic-lunar.yaml',
    date: '2026-09-01',
    says: 'reconstructed',
    result: 'fail',
    findings: [
      ['source-not-released', 15, 'error'],
      ['target-not-older', 34, 'error'],
      ['version-not-below-source', 36, 'error'],
      ['version-suffix', 36, 'warning'],
    ],
    opens: [
      ['jammy', '2023-06-01', '2023-06-01'],
      ['kinetic', '2023-06-01', '2023-06-01'],
      ['lunar', null, null],
    ],
  },
  {
    file: '12.4.5-noble.yaml',
    date: '2026-09-01',
    says: 'reconstructed',
    result: 'pass',
    findings: [],
    opens: [['noble', '2024-11-21', '2024-12-19']],
  },
  {
    file: '12.5.0-noble.yaml',
    date: '2026-09-01',
    says: 'reconstructed',
    result: 'pass',
    findings: [['late-in-cycle', 11, 'notice']],
    opens: [['noble', '2025-05-29', '2025-09-23']],
  },
  {
    file: '13.0.0-noble.yaml',
    date: '2026-09-01',
    says: 'reconstructed',
    result: 'pass',
    findings: [['late-in-cycle', 11, 'notice']],
    opens: [['noble', '2025-11-20', '2026-05-05']],
  },
  {
    file: '13.0.10-noble.yaml',
    date: '2026-09-01',
    says: 'reconstructed',
    result: 'pass',
    findings: [],
    opens: [['noble', '2026-06-04', '2026-07-30']],
  },
  {
    file: '13.1.0-resolute.yaml',
    date: '2026-10-14',
    says: 'made up',
    result: 'fail',
    findings: [['source-not-released', 15, 'error']],
    opens: [['resolute', '2026-11-26', '2026-12-10']],
  },
  {
    file: '13.1.0-resolute.yaml',
    date: '2026-11-24',
    says: 'made up',
    result: 'fail',
    findings: [['settling-period', 15, 'error']],
    opens: [['resolute', '2026-11-26', '2026-12-10']],
  },
  {
    file: '13.1.0-resolute.yaml',
    date: '2026-11-26',
    says: 'made up',
    result: 'pass',
    findings: [],
    opens: [['resolute', '2026-11-26', '2026-12-10']],
  },
  {
    file: 'bad.yaml',
    date: '2026-11-24',
    says: 'made up',
    result: 'fail',
    findings: [
      ['settling-period', 8, 'error'],
      ['version-suffix', 13, 'warning'],
      ['manifest-schema', 14, 'error'],
      ['target-pocket', 15, 'error'],
      ['unknown-series', 16, 'error'],
      ['title-format', 21, 'error'],
      ['missing-section', 22, 'error'],
      ['policy-link', 22, 'error'],
      ['called-mre', 24, 'warning'],
      ['legacy-section-name', 26, 'notice'],
      ['test-plan-ageing', 26, 'warning'],
      ['test-plan-verifier', 26, 'error'],
      ['placeholder-text', 28, 'error'],
      ['dismissive-risk', 30, 'error'],
      ['legacy-section-name', 30, 'notice'],
      ['bug-test-case', 34, 'error'],
      ['packaging-unmentioned', 38, 'error'],
      ['waiver-reason', 43, 'error'],
    ],
    opens: [
      ['resolute', '2026-11-26', '2026-12-10'],
      ['nobel', null, null],
    ],
  },
  {
    file: 'nonsense.yaml',
    date: '2026-11-24',
    says: 'made up',
    result: 'fail',
    findings: [['manifest-schema', 2, 'error']], // none of its keys is a manifest's
    opens: [],
  },
];

function judge(files: readonly string[], date: string): Report {
  return check({
    manifests: files.map((file) => path.join(folder, file)),
    files: disk,
    git: systemGit(),
    workspace: top,
    workingDirectory: top,
    calendar: bundled(),
    today: day(date),
    policy: undefined,
    gate: 'auto',
  });
}

function findingsOf({ findings, manifests }: Report): [string, number | undefined, string][] {
  return [...findings, ...manifests.flatMap((manifest) => manifest.findings)].map(
    ({ rule, at, severity }) => [rule, at?.line, severity],
  );
}

function opensOf({ manifests }: Report): [string | undefined, string | null, string | null][] {
  return manifests
    .flatMap(({ targets }) => targets)
    .map(({ target, upload, release }) => [target.series.written, upload.opens, release.opens]);
}

const named = examples.map((example) => [`${example.file} on ${example.date}`, example] as const);

describe('the examples of open-vm-tools', () => {
  test.each(named)('%s', (_, { file, date, result, findings, opens }) => {
    const report = judge([file], date);
    expect({ result: report.result, findings: findingsOf(report), opens: opensOf(report) }).toEqual({
      result,
      findings,
      opens,
    });
  });

  test.each(named.filter(([, { date }]) => date === '2026-09-01'))(
    '%s, and years later: the same',
    (_, { file, findings }) => {
      expect(findingsOf(judge([file], '2029-01-01'))).toEqual(findings);
    },
  );

  test('in one run the draft is the second backport from stonking', () => {
    const found = judge(readdirSync(folder), '2026-11-24').manifests.flatMap(({ path: shown, findings }) =>
      findings.filter(({ rule }) => rule === 'cadence').map(() => shown),
    );
    expect(found).toEqual(['examples/open-vm-tools/bad.yaml']);
  });

  test('none is missing here', () => {
    expect([...new Set(examples.map(({ file }) => file))].sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(named)('%s says at its top what is not fact', (_, { file, says }) => {
    const comment = /^(?:#.*\n)+/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[0] ?? '';
    expect(comment.toLowerCase().replace(/\s*\n#\s*/g, ' ')).toContain(says);
  });

  test('the README has the same table', () => {
    const readme = readFileSync(path.join(top, 'examples/README.md'), 'utf8');
    const rows: string[][] = [];
    for (const [, link, result, date] of readme.matchAll(
      /^\| (?:\[open-vm-tools\/([^\]]+)\]\(open-vm-tools\/\1\)|the same) \|.*\| (\w+) \| ([\d-]+) \|$/gm,
    ))
      rows.push([link ?? rows.at(-1)?.[0] ?? '', result ?? '', date ?? '']);
    expect(rows).toEqual(examples.map(({ file, result, date }) => [file, result, date]));
  });
});
