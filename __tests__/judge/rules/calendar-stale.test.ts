import { type Calendar, parseCalendar } from '../../../src/model/calendar.ts';
import type { Edits } from '../../support/check.ts';
import { bundled } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** A calendar that ends with resolute, released 2026-04-23: day 150 is 2026-09-20. */
function untilResolute(): Calendar {
  const all = bundled().series;
  const rows = all
    .slice(0, all.findIndex(({ name }) => name === 'resolute') + 1)
    .map(({ number, lts, name, created, release, supportEnds }) =>
      [`${number}${lts ? ' LTS' : ''}`, name, name, created, release, supportEnds].join(','),
    );
  const read = parseCalendar(['version,codename,series,created,release,eol', ...rows].join('\n'), 'test');
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
}

const calendar = untilResolute();
const released: Edits = {
  'targets.0.uploaded': '2026-06-08',
  'targets.0.accepted': '2026-06-08',
  'targets.0.verified': '2026-06-11',
  'targets.0.released': '2026-06-23',
};

// It points at no file: what is marked is empty.
ruleTable('calendar-stale', [
  {
    name: 'day 151 of the newest series',
    calendar,
    today: '2026-09-21',
    marks: [''],
    first: {
      severity: 'warning',
      series: [],
      file: '',
      message: 'ends with resolute (26.04 LTS), released 2026-04-23',
      help: '`distro-info-data`',
    },
  },
  { name: 'day 150', calendar, today: '2026-09-20', marks: [] },
  { name: 'it knows a later one', today: '2026-09-21', marks: [] },
  { name: 'until that one is old, too', today: '2027-03-14', marks: [] },
  { name: 'stonking came out 2026-10-15', today: '2027-03-15', marks: [''] },
  {
    name: 'an old manifest was judged on its days',
    calendar,
    today: '2030-01-01',
    edits: released,
    marks: [],
  },
  {
    name: 'while it ages it is judged today',
    calendar,
    today: '2026-09-21',
    edits: { ...released, 'targets.0.released': undefined },
    marks: [''],
  },
  {
    name: 'an upload of old, by the upload gate',
    calendar,
    today: '2026-09-21',
    gate: 'upload',
    edits: { ...released, 'targets.0.released': undefined },
    marks: [],
  },
  {
    name: 'one target of two is judged today',
    calendar,
    today: '2026-09-21',
    edits: { ...released, 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' } },
    marks: [''],
  },
  {
    name: 'once for a run of many manifests, though one alone is judged so late',
    calendar,
    today: '2026-09-21',
    edits: released,
    others: { 'backports/a.yaml': {}, 'backports/b.yaml': {}, 'backports/c.yaml': released },
    marks: [''],
  },
  {
    name: 'none for a run of old manifests',
    calendar,
    today: '2026-09-21',
    edits: released,
    others: { 'backports/a.yaml': released },
    marks: [],
  },
  {
    name: 'a manifest without a target is judged today',
    calendar,
    today: '2026-09-21',
    edits: { targets: [] },
    marks: [''],
  },
  { name: 'so too under sru', calendar, today: '2026-09-21', edits: { policy: 'sru' }, marks: [''] },
]);
