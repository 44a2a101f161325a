import { bundledCalendar } from '../../../src/generated/calendar.ts';
import { parseCalendar } from '../../../src/model/calendar.ts';
import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const shorter = parseCalendar(bundledCalendar.replace(/^26\.10,.*\n/m, ''), 'without stonking');
if ('wrong' in shorter) throw new Error(shorter.wrong);

// resolute came out 2026-04-23 and stonking follows 2026-10-15: 175 days, half of which are over after day 87.
ruleTable('late-in-cycle', [
  { name: 'early in the cycle', marks: [] },
  { name: 'in its first half', today: '2026-07-19', marks: [] },
  {
    name: 'when more than half is over',
    today: '2026-07-20',
    marks: ['resolute'],
    first: {
      severity: 'notice',
      series: ['noble'],
      line: 'series: resolute',
      message: 'came out 2026-04-23, and half of its cycle of 175 days was over 2026-07-19, 1 day ago',
      help: 'early in the cycle. Nothing to do; if the next release is near, consider backporting from it instead.',
    },
  },
  {
    name: 'the last series of the calendar has 182 days: day 91 is half of them',
    today: '2027-01-14',
    edits: { 'source.series': 'stonking' },
    marks: [],
  },
  {
    name: 'and day 92 is more',
    today: '2027-01-15',
    edits: { 'source.series': 'stonking' },
    marks: ['stonking'],
    first: { message: 'cycle of 182 days was over 2027-01-14' },
  },
  {
    name: 'so it is for resolute while stonking is unknown',
    calendar: shorter,
    today: '2026-07-23',
    marks: [],
  },
  { name: 'on day 92', calendar: shorter, today: '2026-07-24', marks: ['resolute'] },
  {
    name: 'an old upload keeps its verdict',
    today: '2026-12-01',
    edits: { 'targets.0.uploaded': '2026-07-19' },
    marks: [],
  },
  {
    name: 'a late upload too',
    today: '2026-12-01',
    edits: { 'targets.0.uploaded': '2026-07-20' },
    marks: ['resolute'],
    first: {
      message:
        'This is late on 2026-07-20: resolute (26.04 LTS) came out 2026-04-23, and half of its cycle of 175 days was over 2026-07-19, 1 day before.',
      help: 'The upload has happened, so there is nothing to do.',
    },
  },
  {
    name: 'all targets of a day are one finding',
    today: '2026-07-20',
    edits: { 'targets.1': { series: 'jammy', version: '2:13.0.10-0ubuntu0.22.04.1' } },
    marks: ['resolute'],
    first: { series: ['noble', 'jammy'] },
  },
  { name: 'a source that is not released is not late', edits: { 'source.series': 'stonking' }, marks: [] },
  { name: 'an unknown source series has its own finding', edits: { 'source.series': 'resolut' }, marks: [] },
  { name: 'no cycle under sru', today: '2026-07-20', edits: { policy: 'sru' }, marks: [] },
  {
    name: 'with the first one that Launchpad shows',
    today: '2026-07-20',
    launchpad: launchpadFacts({
      archive: {
        noble: ['2:13.0.5-0ubuntu0.24.04.1 updates 2026-05-28'],
        resolute: ['2:13.0.10-1ubuntu1 updates 2026-05-20', '2:13.0.5-1ubuntu1 release 2026-03-02'],
      },
    }),
    marks: ['resolute'],
    first: { message: 'updates`, published 2026-05-28, 53 days ago' },
  },
]);
