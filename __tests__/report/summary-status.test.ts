import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { toComment } from '../../src/report/comment.ts';
import { bytes } from '../../src/report/fit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { statusText } from '../../src/report/status-page.ts';
import { toSummary } from '../../src/report/summary.ts';
import { statusList } from '../../src/report/summary-status.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

/** The line of each target at the head of the job summary and the comment. */

const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' };
const released: Edits = { ...uploaded, 'targets.0.released': '2026-06-25' };
const ageing: Settings = { today: '2026-06-15' };

const summaryOf = (report: Report, largest?: number): string => toSummary(report, () => undefined, largest);
const commentOf = (report: Report): string =>
  toComment(report, {
    ...{ key: 'k', state: 'fail', commit: undefined, runPage: undefined },
    linkTo: () => undefined,
  });
/** The list below the verdict. */
const headOf = (page: string): string[] =>
  (page.split('\n\n').find((paragraph) => paragraph.startsWith('- ')) ?? '').split('\n');

test.each<[string, Edits, Settings]>([
  ['not uploaded', {}, { today: '2026-06-01' }],
  ['with an error', { 'sru.title': 'x' }, {}],
  ['in -proposed', uploaded, ageing],
  ['a series that nobody knows', { 'targets.0.series': 'nobel' }, {}],
])('summary, comment and terminal say the same of a target: %s', (_, edits, settings) => {
  const report = reportOn(edits, settings);
  const [, , words = ''] =
    /^ {2}(\S+) {2}\S+ {2}(.*)$/m.exec(statusText(report, { columns: undefined })) ?? [];
  expect(words).toMatch(/^(not uploaded|in -proposed since)/);
  const [line = '', ...more] = headOf(summaryOf(report));
  expect(more).toEqual([]);
  expect(line.replace(/^- <code>[^<]*<\/code>: /, '')).toBe(markdown(words));
  expect(headOf(commentOf(report))).toEqual([line]);
});

test('of several manifests each is named, and what is released comes last', () => {
  const lines = headOf(
    summaryOf(reportOn(released, { today: '2026-07-01', others: { 'backports/a.yaml': {} } })),
  );
  expect(lines).toEqual([
    '- <code>backports/a.yaml</code>, <code>noble</code>: not uploaded; waits for its upload',
    expect.stringMatching(/^- <code>backport\.yaml<\/code>, <code>noble<\/code>: released 2026-06-25/),
  ]);
});

test('where no target can be read there is no list', () => {
  expect(summaryOf(reportOn({}, { whole: 'hello' }))).not.toMatch(/^- <code>.*waits/m);
});

test('of 3,000 targets twelve stand there, and the rest is counted', () => {
  const report = reportOn({}, ageing);
  const manifests = Array.from({ length: 3000 }, (_, index) => ({
    ...(report.manifests[0] as Report['manifests'][number]),
    path: `p${index}/backport.yaml`,
  }));
  const fleet = { ...report, manifests };
  const lines = headOf(summaryOf(fleet));
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe('- 2988 more, in the table of targets');
  expect(headOf(commentOf(fleet))).toEqual(lines);
  expect(bytes(commentOf(fleet))).toBeLessThanOrEqual(65_536);
});

test('long names leave the room to the findings', () => {
  const report = reportOn({ 'sru.title': 'x' }, ageing);
  const manifests = Array.from({ length: 20 }, (_, index) => ({
    ...(report.manifests[0] as Report['manifests'][number]),
    path: `${'<@>'.repeat(300)}${index}`,
  }));
  const list = statusList({ ...report, manifests }, 20_000);
  expect(bytes(list.join('\n'))).toBeLessThan(2600);
  expect(list.at(-2)).toMatch(/^- 1\d more, in the table of targets$/);
});
