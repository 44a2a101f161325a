import { ruleTable } from '../../support/rule-table.ts';

const reason = 'The partner cannot test what stonking carries.';

// stonking comes out 2026-10-15; then resolute is the current release no more.
ruleTable('source-not-current', [
  { name: 'the current release', marks: [] },
  { name: 'the day before the next release', today: '2026-10-14', marks: [] },
  {
    name: 'the day of the next release',
    today: '2026-10-15',
    marks: ['resolute'],
    first: {
      severity: 'error',
      series: ['noble'],
      line: 'series: resolute',
      message: 'resolute (26.04 LTS) is not the current release: stonking (26.10) is, since 2026-10-15',
      help: 'Backport from `stonking`, with the version published there, or give the reason in a waiver for `source-not-current`.',
    },
  },
  { name: 'an older LTS', edits: { 'source.series': 'noble' }, marks: ['noble'] },
  {
    name: 'an interim release before the current one',
    edits: { 'source.series': 'questing' },
    marks: ['questing'],
    first: { message: 'resolute (26.04 LTS) is, since 2026-04-23' },
  },
  {
    name: 'an old upload keeps its verdict',
    today: '2027-01-10',
    edits: { 'targets.0.uploaded': '2026-10-14' },
    marks: [],
  },
  {
    name: 'an upload after the next release',
    today: '2027-01-10',
    edits: { 'targets.0.uploaded': '2026-10-15' },
    marks: ['resolute'],
    first: {
      message: 'is not the current release on 2026-10-15',
      help: 'Correct the source series or the date of the upload, or give the reason in a waiver for `source-not-current`.',
    },
  },
  { name: 'not released yet: another rule speaks', edits: { 'source.series': 'stonking' }, marks: [] },
  {
    name: 'uploaded before its release: another rule speaks',
    edits: { 'targets.0.uploaded': '2026-04-22' },
    marks: [],
  },
  {
    name: 'a waiver makes it a notice',
    today: '2026-10-15',
    edits: { waivers: [{ rule: 'source-not-current', reason }] },
    marks: ['resolute'],
    first: { severity: 'notice', waived: reason },
  },
  { name: 'an unknown source series has its own finding', edits: { 'source.series': 'questin' }, marks: [] },
  { name: 'any source under sru', edits: { 'source.series': 'questing', policy: 'sru' }, marks: [] },
]);
