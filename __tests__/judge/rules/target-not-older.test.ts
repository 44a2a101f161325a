import { ruleTable } from '../../support/rule-table.ts';

ruleTable('target-not-older', [
  { name: 'the series right below the source is fine', edits: { 'targets.0.series': 'questing' }, marks: [] },
  {
    name: 'the source series is no target',
    edits: { 'targets.0.series': 'resolute' },
    marks: ['resolute'],
    first: {
      severity: 'error',
      series: ['resolute'],
      message: 'resolute (26.04 LTS) is the source series itself',
      help: 'correct `source.series`, or remove this target',
    },
  },
  {
    name: 'a newer series is no target',
    edits: { 'source.series': 'questing', 'targets.0.series': 'resolute' },
    marks: ['resolute'],
    first: { message: 'resolute (26.04 LTS) is newer than the source series questing (25.10)' },
  },
  {
    name: 'of a newer series that is not released yet this rule speaks',
    edits: { 'targets.0.series': 'stonking' },
    marks: ['stonking'],
  },
  {
    name: 'only the wrong one of two targets is found',
    edits: { 'targets.1': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' } },
    marks: ['resolute'],
    first: { series: ['resolute'] },
  },
  {
    name: 'two wrong targets are two findings',
    edits: {
      'source.series': 'noble',
      'targets.1': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
    },
    marks: ['noble', 'resolute'],
  },
  {
    name: 'the day of the upload does not matter',
    edits: { 'targets.0.series': 'resolute', 'targets.0.uploaded': '2026-04-30' },
    marks: ['resolute'],
  },
  {
    name: 'under sru a source that is named is kept to',
    edits: { policy: 'sru', 'targets.0.series': 'resolute' },
    marks: ['resolute'],
  },
  {
    name: 'without a source there is nothing to be older than',
    edits: { policy: 'sru', source: undefined, 'targets.0.series': 'resolute' },
    marks: [],
  },
  { name: 'an unknown source has its own finding', edits: { 'source.series': 'nobel' }, marks: [] },
  { name: 'an unknown target has its own finding', edits: { 'targets.0.series': 'resolut' }, marks: [] },
  {
    name: 'it cannot be waived',
    edits: {
      'targets.0.series': 'resolute',
      waivers: [{ rule: 'target-not-older', reason: 'The same series needs the packaging once more.' }],
    },
    marks: ['resolute'],
    first: { severity: 'error', waived: undefined },
  },
]);
