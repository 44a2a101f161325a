import { expect, test } from '@jest/globals';
import { findingsOn } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const reason = 'CVE-2026-0001 makes waiting worse than the risk.';

// resolute came out 2026-04-23, stonking comes out 2026-10-15.
ruleTable('source-not-released', [
  { name: 'a released source', marks: [] },
  {
    name: 'the day before its release',
    today: '2026-04-22',
    marks: ['resolute'],
    first: {
      severity: 'error',
      series: ['noble'],
      line: 'series: resolute',
      message: 'resolute (26.04 LTS) is not released: it comes out 2026-04-23, in 1 day, and `open-vm-tools`',
      help: 'Backport from `questing`',
    },
  },
  { name: 'the day of its release', today: '2026-04-23', marks: [] },
  {
    name: 'the development release of today',
    edits: { 'source.series': 'stonking' },
    marks: ['stonking'],
    first: { message: 'comes out 2026-10-15, in 129 days', help: 'Backport from `resolute`' },
  },
  {
    name: 'an upload is judged on its day, also when the release has come since',
    edits: { 'targets.0.uploaded': '2026-04-22' },
    marks: ['resolute'],
    first: {
      message: 'is not released on 2026-04-22: it came out 2026-04-23, 46 days ago',
      help: 'a waiver for `source-not-released`',
    },
  },
  {
    name: 'an upload on the day of the release keeps its verdict',
    edits: { 'targets.0.uploaded': '2026-04-23' },
    marks: [],
  },
  {
    name: 'without `uploaded` the earliest later date counts',
    edits: { 'targets.0.accepted': '2026-04-22', 'targets.0.verified': '2026-05-02' },
    marks: ['resolute'],
  },
  {
    name: 'an upload that has yet to come is judged today',
    today: '2026-04-22',
    edits: { 'targets.0.uploaded': '2026-04-24' },
    marks: ['resolute'],
  },
  {
    name: 'all targets of a day are one finding',
    today: '2026-04-22',
    edits: { 'targets.1': { series: 'jammy', version: '2:13.0.10-0ubuntu0.22.04.1' } },
    marks: ['resolute'],
    first: { series: ['noble', 'jammy'] },
  },
  {
    name: 'only the target that was uploaded too early is concerned',
    edits: {
      'targets.1': { series: 'jammy', version: '2:13.0.10-0ubuntu0.22.04.1', uploaded: '2026-04-20' },
    },
    marks: ['resolute'],
    first: { series: ['jammy'] },
  },
  {
    name: 'a waiver makes it a notice',
    today: '2026-04-22',
    edits: { waivers: [{ rule: 'source-not-released', reason }] },
    marks: ['resolute'],
    first: { severity: 'notice', waived: reason },
  },
  { name: 'an unknown source series has its own finding', edits: { 'source.series': 'stonkin' }, marks: [] },
  { name: 'any source under sru', edits: { 'source.series': 'stonking', policy: 'sru' }, marks: [] },
  {
    name: 'nor under a policy that backports from the development release',
    edits: { 'source.series': 'stonking', policy: './own.yaml' },
    files: { 'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\nsource: development-release\n' },
    marks: [],
  },
]);

test.each([[[]], [[{ rule: 'source-not-released', reason }]]])(
  'it explains the settling period, also when it is waived',
  (waivers) => {
    const found = findingsOn({ waivers }, { today: '2026-04-22' }).map(({ rule }) => rule);
    expect(found).toContain('source-not-released');
    expect(found).not.toContain('settling-period');
    expect(found).not.toContain('source-not-current');
  },
);
