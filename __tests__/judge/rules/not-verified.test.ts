import type { Edits } from '../../support/check.ts';
import { launchpadFacts, nobleHas, own } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const aged: Edits = { 'targets.0.accepted': '2026-06-08' };
const released: Edits = { ...aged, 'targets.0.released': '2026-06-23' };

ruleTable('not-verified', [
  {
    name: 'an upload that has aged',
    edits: aged,
    today: '2026-06-23',
    gate: 'release',
    marks: ['noble'],
    first: { severity: 'error', series: ['noble'], message: '`verified` has no date', help: 'Test Plan' },
  },
  {
    name: 'verified',
    edits: { ...aged, 'targets.0.verified': '2026-06-11' },
    today: '2026-06-23',
    gate: 'release',
    marks: [],
  },
  { name: 'before the upload it is an open point too', gate: 'release', marks: ['noble'] },
  { name: 'not before the upload otherwise', marks: [] },
  { name: 'not while it ages', edits: aged, today: '2026-06-23', marks: [] },
  { name: 'released', edits: released, today: '2026-07-01', marks: ['2026-06-23'] },
  { name: 'released, by the upload gate', edits: released, today: '2026-07-01', gate: 'upload', marks: [] },
  { name: 'released long ago', edits: released, today: '2030-01-01', marks: ['2026-06-23'] },
  {
    name: "the partner's statement is no date",
    edits: { ...released, verification: { by: 'VMware QA', statement: 'comment 9' } },
    today: '2026-07-01',
    marks: ['2026-06-23'],
  },
  {
    name: 'each target on its own',
    edits: {
      ...aged,
      'targets.0.verified': '2026-06-11',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-06-08' },
      skips: undefined,
    },
    today: '2026-06-23',
    gate: 'release',
    marks: ['questing'],
  },
  {
    name: 'so too under sru',
    edits: { ...released, policy: 'sru' },
    today: '2026-07-01',
    marks: ['2026-06-23'],
  },
  {
    name: 'a date that cannot be read has its own finding',
    edits: { ...aged, 'targets.0.verified': '2026-06-31' },
    today: '2026-07-01',
    gate: 'release',
    marks: [],
  },
  {
    name: 'whatever is wrong with another date',
    edits: { ...aged, 'targets.0.released': '2026-06-31' },
    today: '2026-07-01',
    gate: 'release',
    marks: ['noble'],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { ...released, 'targets.0.series': 'nobel' },
    today: '2026-07-01',
    marks: [],
  },
  {
    name: 'by its tag, on a day that its history does not have',
    edits: aged,
    today: '2026-06-23',
    gate: 'release',
    launchpad: launchpadFacts({
      ...nobleHas(`${own} proposed 2026-06-08`),
      bugs: { 2130000: { tags: ['verification-done-noble'], 'tag-days': {} } },
    }),
    marks: ['noble'],
    first: {
      message: 'tagged `verification-done-noble`, but its history has no day for that since 2026-06-08',
      help: 'Write the day on which the package was found good',
    },
  },
  {
    name: 'not beside the tag that says so',
    edits: aged,
    today: '2026-06-23',
    gate: 'release',
    launchpad: launchpadFacts({
      ...nobleHas(`${own} proposed 2026-06-08`),
      bugs: { 2130000: { tags: ['verification-needed-noble'] } },
    }),
    marks: [],
  },
]);
