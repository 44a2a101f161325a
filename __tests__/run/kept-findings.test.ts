import { expect, test } from '@jest/globals';
import { leftOut } from '../../src/report/bounded.ts';
import { makeReport } from '../../src/report/report.ts';
import { verdict } from '../../src/report/verdict.ts';
import { keptFindings } from '../../src/run/kept-findings.ts';
import { reportOn } from '../support/check.ts';

test('a run with more findings than it can keep counts them all, and keeps the gravest of each manifest', () => {
  const broken = { 'sru.description': `${'TODO\n'.repeat(60)}[ Impact ]\nx\n` };
  const others = Object.fromEntries([1, 2, 3, 4].map((each) => [`backports/${each}.yaml`, broken]));
  const report = reportOn(broken, { others });
  const cut = makeReport({ ...report, manifests: report.manifests.map(keptFindings(100)) });
  expect(cut.counts).toEqual(report.counts);
  expect(cut.result).toBe('fail');
  expect(verdict(cut)).toBe(verdict(report));
  expect(cut.manifests.map(({ findings }) => findings.length)).toEqual([
    report.manifests[0]?.findings.length,
    100 - (report.manifests[0]?.findings.length ?? 0),
    20,
    20,
    20,
  ]);
  const all = Object.values(report.counts).reduce((sum, each) => sum + each, 0);
  expect(leftOut(cut).findings).toBe(all - 160);
  expect(cut.manifests.every(({ findings }) => findings.some(({ severity }) => severity === 'error'))).toBe(
    true,
  );
});
