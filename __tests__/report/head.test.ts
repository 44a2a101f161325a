import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { toComment } from '../../src/report/comment.ts';
import { bytes } from '../../src/report/fit.ts';
import { headOf as headOfPage } from '../../src/report/head.ts';
import { markdown } from '../../src/report/markdown.ts';
import { statusText } from '../../src/report/status-page.ts';
import { toSummary } from '../../src/report/summary.ts';
import { toText } from '../../src/report/text.ts';
import { verdict } from '../../src/report/verdict.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

/** The head of the job summary, the comment and the terminal. */

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

test('of several manifests each is named, what is to be put right first, and what is released last', () => {
  const others = { 'backports/a.yaml': {}, 'backports/b.yaml': { 'sru.title': 'x' } };
  const whole = {
    ...released,
    'targets.0.verified': '2026-06-23',
    verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
  };
  const lines = headOf(summaryOf(reportOn(whole, { today: '2026-07-01', others })));
  const whose =
    /^- <a href="https&#58;\/\/bugs\.launchpad\.net\/bugs\/2130000">SRU bug 2130000<\/a>, <code>open-vm-tools<\/code>, policy <a href="https&#58;\/\/ubuntu\.com\/.*?"><code>open-vm-tools<\/code><\/a>, <code>(.*)<\/code>$/;
  expect(lines.map((line) => whose.exec(line)?.[1] ?? line)).toEqual([
    'backports/b.yaml',
    expect.stringMatching(/^ {2}- <code>noble<\/code>: not uploaded; waits for .*title-format/),
    'backports/a.yaml',
    '  - <code>noble</code>: not uploaded; waits for its upload',
    'backport.yaml',
    '  - <code>noble</code>: released 2026-06-25',
  ]);
});

test.each<[string, Edits, Settings]>([
  ['to put right', { 'sru.title': 'x' }, { today: '2026-06-01' }],
  ['only to wait', {}, { today: '2026-06-01' }],
  ['green', {}, {}],
])('verdict, bug, package and policy are the same in all three: %s', (_, edits, settings) => {
  const report = reportOn(edits, settings);
  const [, said = '', whose = ''] = summaryOf(report).split('\n\n');
  expect(said).toBe(`**${markdown(verdict(report))}**`);
  expect(whose).toMatch(
    /^<a href="https&#58;\/\/bugs.*>SRU bug 2130000<\/a>, <code>open-vm-tools<\/code>, policy <a .*<code>open-vm-tools<\/code><\/a>$/,
  );
  expect(commentOf(report)).toContain(`\n${said}\n\n${whose}\n\n`);
  const text = toText(report, { colour: false });
  expect(text.split('\n')[0]).toBe(verdict(report));
  expect(text).toContain('backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)\n');
});

test("a policy file's own page is no link, nor is a bug that nobody knows named", () => {
  const policy =
    'name: ours\nsummary: Ours.\nextends: open-vm-tools\ndocumentation: https://evil.example/page\n';
  const page = summaryOf(
    reportOn({ policy: './ours.yaml', 'sru.bug': 'x' }, { files: { 'ours.yaml': policy } }),
  );
  expect(page.split('\n\n')[2]).toBe('<code>open-vm-tools</code>, policy <code>ours</code>');
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
  expect(lines.filter((line) => line.startsWith('  - '))).toHaveLength(12);
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
  const list = headOfPage({ ...report, manifests }, 20_000);
  expect(bytes(list.slice(2).join('\n'))).toBeLessThan(2600);
  expect(list.at(-2)).toMatch(/^- 1\d more, in the table of targets$/);
});
