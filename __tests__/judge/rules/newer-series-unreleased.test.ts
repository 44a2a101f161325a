import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** Noble and, newer, questing. Accepted on 2026-06-08, what is verified may be released from 2026-06-22 on. */
function timeline(noble: Edits, questing: Edits): Edits {
  return {
    targets: [
      { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1', ...noble },
      { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', ...questing },
    ],
    skips: undefined,
    'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
    verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
  };
}

const ready = { accepted: '2026-06-08', verified: '2026-06-11' };
const released = { ...ready, released: '2026-06-23' };
const reason = 'Questing reaches its end of life within days.';
const today = '2026-07-01';

ruleTable('newer-series-unreleased', [
  {
    name: 'the newer target was not even uploaded',
    edits: timeline(released, {}),
    today,
    marks: ['2026-06-23'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'questing (25.10) is newer and neither released on 2026-06-23 nor ready to be',
      help: 'Release the newer series first',
    },
  },
  { name: 'both on the same day', edits: timeline(released, released), today, marks: [] },
  {
    name: 'both on the same day, the newer one too early: it has that finding of its own',
    edits: timeline(released, { ...released, accepted: '2026-06-16' }),
    today,
    marks: [],
  },
  {
    name: 'the newer target the day before',
    edits: timeline(released, { ...ready, released: '2026-06-22' }),
    today,
    marks: [],
  },
  {
    name: 'the newer target the day after, when it was ready on the day',
    edits: timeline(released, { ...ready, released: '2026-06-24' }),
    today,
    marks: [],
  },
  {
    name: 'not released to this day, and ready on the day',
    edits: timeline(released, ready),
    today,
    marks: [],
  },
  {
    name: 'its ageing was over the day after',
    edits: timeline(released, { ...ready, accepted: '2026-06-10', released: '2026-06-25' }),
    today,
    marks: ['2026-06-23'],
  },
  {
    name: 'its ageing was over on the day',
    edits: timeline(released, { ...ready, accepted: '2026-06-09', released: '2026-06-25' }),
    today,
    marks: [],
  },
  {
    name: 'it was verified the day after',
    edits: timeline(released, { ...ready, verified: '2026-06-24', released: '2026-06-25' }),
    today,
    marks: ['2026-06-23'],
  },
  {
    name: 'it was verified on the day',
    edits: timeline(released, { ...ready, verified: '2026-06-23', released: '2026-06-25' }),
    today,
    marks: [],
  },
  {
    name: 'it is not verified',
    edits: timeline(released, { accepted: '2026-06-08' }),
    today,
    marks: ['2026-06-23'],
  },
  {
    name: 'a bug of it is not verified',
    edits: {
      ...timeline(released, ready),
      bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.', verified: ['noble'] }],
    },
    today,
    marks: ['2026-06-23'],
  },
  {
    name: 'a waiver of its ageing makes it ready',
    edits: {
      ...timeline(released, { ...ready, accepted: '2026-06-12' }),
      waivers: [{ rule: 'ageing', series: 'questing', reason }],
    },
    today: '2026-06-24',
    marks: [],
  },
  {
    name: 'without that waiver it is not',
    edits: timeline(released, { ...ready, accepted: '2026-06-12' }),
    today: '2026-06-24',
    marks: ['2026-06-23'],
  },
  { name: 'released to the newer target alone', edits: timeline(ready, released), today, marks: [] },
  {
    name: 'a newer series that is skipped is no target',
    edits: { 'targets.0': { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1', ...released } },
    today,
    marks: [],
  },
  {
    name: 'to be released today, both ready',
    edits: timeline(ready, ready),
    today: '2026-06-22',
    gate: 'release',
    marks: [],
  },
  {
    name: 'to be released today, the newer one not ready',
    edits: timeline(ready, { ...ready, accepted: '2026-06-09' }),
    today: '2026-06-22',
    gate: 'release',
    marks: ['noble'],
    first: { message: 'is newer and neither released nor ready to be' },
  },
  { name: 'nothing is uploaded: an open point', edits: timeline({}, {}), gate: 'release', marks: ['noble'] },
  { name: 'nothing is uploaded: otherwise none', edits: timeline({}, {}), marks: [] },
  { name: 'status alone while it ages', edits: timeline(ready, {}), today: '2026-06-15', marks: [] },
  { name: 'not by the upload gate', edits: timeline(released, {}), today, gate: 'upload', marks: [] },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...timeline(released, {}),
      waivers: [{ rule: 'newer-series-unreleased', series: 'noble', reason }],
    },
    today,
    marks: ['2026-06-23'],
    first: { severity: 'notice', waived: reason },
  },
  {
    name: 'one whose end the release date has passed does not',
    edits: {
      ...timeline(released, {}),
      waivers: [{ rule: 'newer-series-unreleased', reason, until: '2026-06-22' }],
    },
    today,
    marks: ['2026-06-23'],
    first: { severity: 'error' },
  },
  {
    name: 'one target waits for another, and that for a third',
    edits: {
      ...timeline(ready, ready),
      policy: 'sru',
      'source.series': 'stonking',
      'targets.2': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
    },
    today: '2026-06-22',
    gate: 'release',
    marks: ['noble', 'questing'],
    first: { message: 'resolute (26.04 LTS) and questing (25.10) are newer' },
  },
  {
    name: 'a waiver for the one in the middle makes it ready',
    edits: {
      ...timeline(ready, ready),
      policy: 'sru',
      'source.series': 'stonking',
      'targets.2': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
      waivers: [{ rule: 'newer-series-unreleased', series: 'questing', reason }],
    },
    today: '2026-06-22',
    gate: 'release',
    marks: ['noble', 'questing'],
    first: { message: 'resolute (26.04 LTS) is newer' },
  },
  {
    name: 'a date of the newer target that cannot be read has its own finding',
    edits: timeline(released, { released: '2026-06-31' }),
    today,
    marks: [],
  },
  {
    name: 'so has a series that nobody knows',
    edits: timeline(released, { series: 'questin' }),
    today,
    marks: [],
  },
]);
