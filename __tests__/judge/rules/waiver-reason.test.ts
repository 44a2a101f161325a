import type { Edits, Settings } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** In the settling period of resolute: the waiver is needed. */
const settling: Settings = { today: '2026-06-03' };
const waiver = (reason: string, rule = 'settling-period'): Edits => ({ waivers: [{ rule, reason }] });

ruleTable('waiver-reason', [
  {
    name: '19 characters say nothing',
    edits: waiver('It is urgent, sorry'),
    ...settling,
    marks: ['It is urgent, sorry'],
    first: {
      severity: 'error',
      series: [],
      message: '`It is urgent, sorry` has under 20 characters',
      help: '20 characters at least',
    },
  },
  { name: '20 do', edits: waiver('It is urgent, sorry!'), ...settling, marks: [] },
  {
    name: 'no reason',
    edits: waiver(''),
    ...settling,
    marks: ['""'],
    first: { message: 'This waiver gives no reason.' },
  },
  {
    name: 'white space around it does not count',
    edits: waiver(`${' '.repeat(20)}Urgent`),
    ...settling,
    marks: [`"${' '.repeat(20)}Urgent"`],
  },
  {
    name: 'nor does white space in it',
    edits: waiver(`It is${' '.repeat(20)}urgent`),
    ...settling,
    marks: [`It is${' '.repeat(20)}urgent`],
  },
  {
    name: 'nor do characters that nobody sees',
    edits: waiver(`Urgent${'\u200b'.repeat(20)}`),
    ...settling,
    marks: [`Urgent${'\u200b'.repeat(20)}`],
  },
  {
    name: 'more selectors do not count',
    edits: waiver(`Urgent${'\u{e0100}'.repeat(20)}`),
    ...settling,
    marks: [`Urgent${'\u{e0100}'.repeat(20)}`],
  },
  {
    name: 'fillers do not count',
    edits: waiver(`Urgent${'\u3164'.repeat(20)}`),
    ...settling,
    marks: [`Urgent${'\u3164'.repeat(20)}`],
  },
  {
    name: 'variation selectors do not count',
    edits: waiver(`Urgent${'\ufe0f'.repeat(20)}`),
    ...settling,
    marks: [`Urgent${'\ufe0f'.repeat(20)}`],
  },
  ...['\u00ad', '\u2800', '\u{e0020}'].map((blank) => ({
    name: `nor ${blank.codePointAt(0)?.toString(16)}`,
    edits: waiver(`Urgent${blank.repeat(20)}`),
    ...settling,
    marks: [`Urgent${blank.repeat(20)}`],
  })),
  {
    name: 'characters are counted, not their bytes',
    edits: waiver('\u{1f600}'.repeat(19)),
    ...settling,
    marks: ['\u{1f600}'.repeat(19)],
  },
  { name: '20 of these do', edits: waiver('\u{1f600}'.repeat(20)), ...settling, marks: [] },
  {
    name: 'each waiver on its own',
    edits: {
      waivers: [
        { rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' },
        { rule: 'ageing', reason: 'Urgent' },
        { rule: 'cadence', reason: 'Urgent too' },
      ],
    },
    ...settling,
    marks: ['Urgent', 'Urgent too'],
  },
  {
    name: 'one for a target concerns that target',
    edits: { waivers: [{ rule: 'settling-period', series: 'noble', reason: 'Urgent' }] },
    ...settling,
    marks: ['Urgent'],
    first: { series: ['noble'] },
  },
  { name: 'needed or not', edits: waiver('Urgent'), marks: ['Urgent'] },
  { name: 'allowed or not', edits: waiver('Urgent', 'policy-link'), marks: ['Urgent'] },
  {
    name: 'a reason that is not there has its own finding',
    edits: { waivers: [{ rule: 'settling-period' }] },
    ...settling,
    marks: [],
  },
  {
    name: 'nothing is said of a waiver with a field that cannot be read',
    edits: { waivers: [{ rule: 'settling-period', reason: 'Urgent', until: 'soon' }] },
    ...settling,
    marks: [],
  },
]);

// Such a waiver waives nothing.
ruleTable('settling-period', [
  {
    name: 'a waiver that says nothing waives nothing',
    edits: waiver('It is urgent, sorry'),
    ...settling,
    marks: ['resolute'],
    first: { severity: 'error', waived: undefined },
  },
]);
