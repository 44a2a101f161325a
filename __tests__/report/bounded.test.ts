import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { bounded } from '../../src/report/bounded.ts';
import { allFindings, makeReport } from '../../src/report/report.ts';
import { formats, reporters } from '../../src/report/reporters.ts';
import { verdict } from '../../src/report/verdict.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { cut } from '../../src/text/cut.ts';
import { quote } from '../../src/text/quote.ts';
import { reportOn } from '../support/check.ts';

/** Reports on hostile input, by their size: none is larger than somebody could read, and each says what it leaves out. */

const medium = {
  colour: false,
  columns: undefined,
  hosting: () => ({ pathOf: (file: string) => file.replace('/workspace/', ''), linkTo: () => undefined }),
  digests: nodeDigests,
};

const print = (report: Report, format: (typeof formats)[number]): string | Promise<string> =>
  reporters[format].print(bounded(report), medium);

/** A report of a manifest's thousand findings. */
const many = { 'sru.description': `${'TODO\n'.repeat(999)}[ Impact ]\nx\n` };

describe('a reason of 600 kB that waives a thousand findings', () => {
  const reason = 'A long reason, and another. '.repeat(22_000);
  const report = reportOn({
    'sru.description': `${'TODO\n'.repeat(999)}[ Impact ]\nx\n`,
    waivers: [{ rule: 'placeholder-text', reason }],
  });

  test.each(formats)('%s', async (format) => {
    expect(report.counts.notice).toBeGreaterThan(900);
    const text = await print(report, format);
    expect(text.length).toBeLessThan(4_000_000);
    expect(text).toContain('… 614,999 more characters');
  });
});

describe('more findings than a report may have', () => {
  const one = reportOn(many);
  const [manifest] = one.manifests;
  const manifests = Array.from({ length: 40 }, (_, index) => ({
    ...manifest,
    path: `backports/${index}.yaml`,
  }));
  const warnings = manifests.map((each) => ({
    ...each,
    findings: (each.findings ?? []).map(
      (finding, index): Finding => ({
        ...finding,
        severity: index < 990 ? 'warning' : 'error',
      }),
    ),
  }));
  const report = makeReport({ ...one, manifests: warnings as unknown as Report['manifests'] });

  test.each(formats)('%s has room for some, and says for how many it had none', async (format) => {
    const text = await print(report, format);
    expect(Buffer.byteLength(text)).toBeLessThan(format === 'sarif' ? 32_000_000 : 16_000_000);
    if (format !== 'json')
      expect(text).toMatch(/\d{4,} more findings did not fit here; no report has room for all/);
  });

  test('result, counts and verdict are of all, and the errors are all there', () => {
    const data = JSON.parse(print(report, 'json') as string);
    const findings: Finding[] = data.manifests.flatMap((each: { findings: Finding[] }) => each.findings);
    const all = Object.values(report.counts).reduce((sum, each) => sum + each, 0);
    expect(data).toMatchObject({ result: 'fail', counts: report.counts });
    expect(data.left).toEqual({ findings: all - findings.length, targets: 0, manifests: 0 });
    expect(data.left.findings).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(report.counts.error);
    expect(verdict(bounded(report))).toBe(verdict(report));
  });

  test('what fits is as it was', () => {
    expect(bounded(one)).toBe(one);
    expect(JSON.parse(reporters.json.print(one, medium) as string)).not.toHaveProperty('left');
  });
});

test('manifests that have no room are counted, and those that fail are kept', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 29 }, (_, index) => [
      `backports/${index}.yaml`,
      index === 28 ? { 'sru.title': 'x' } : {},
    ]),
  );
  const report = reportOn({}, { others });
  const data = JSON.parse(reporters.json.print(bounded(report, 20_000), medium) as string);
  expect(data.left.manifests).toBeGreaterThan(10);
  expect(data.left.manifests + data.manifests.length).toBe(30);
  expect(data.manifests.at(-1)).toMatchObject({ path: 'backports/28.yaml', result: 'fail' });
  const text = await reporters.text.print(bounded(report, 20_000), medium);
  expect(text).toContain(`${data.left.manifests} more manifests did not fit here`);
  expect(text).toContain('in 30 manifests');
});

test.each([2_000, 5_000, 20_000, 100_000])('a report for %d bytes has no more as JSON', (most) => {
  const hostile = '\u0001"\\\u202e##[é\ud800'.repeat(20);
  const report = reportOn({
    'sru.description': `${'TODO\n'.repeat(99)}[ Impact ]\nx\n`,
    'targets.0.series': hostile,
    waivers: [{ rule: 'placeholder-text', reason: `${hostile} and some words that say why` }],
  });
  expect(
    Buffer.byteLength(reporters.json.print(bounded(report, most), medium) as string),
  ).toBeLessThanOrEqual(most);
});

test('every field of a finding and a target is cut, with the count', () => {
  const long = 'x'.repeat(300_000);
  const report = reportOn({ package: long, 'targets.0.series': long, 'targets.0.version': `1:${long}` });
  expect(reporters.json.print(report, medium)).toContain('… 299,700 more characters');
  expect(String(reporters.json.print(report, medium)).length).toBeLessThan(60_000);
  for (const { message, help } of allFindings(report))
    expect(Math.max(message.length, help.length)).toBeLessThan(4_100);
});

test('a cut ends no character and no code span half-way', () => {
  expect(cut('short', 5)).toBe('short');
  expect(cut('a😀bc', 2)).toBe('a… 4 more characters');
  expect(cut(`Say ${quote('a'.repeat(50))} to it.`, 10)).toBe('Say `aaaaa`… 53 more characters');
  expect(cut('x'.repeat(1_234_567), 1)).toBe('x… 1,234,566 more characters');
});
