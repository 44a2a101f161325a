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
  ...[
    '\u{1f600}'.repeat(20),
    '.'.repeat(20),
    '-'.repeat(40),
    `a${'\u0301'.repeat(20)}`,
    `Urgent${'\u0301'.repeat(20)}`,
    'Urgent!!!!!!!!!!!!!!!!!',
    '.......Because.......',
    '(?) (?) (?) (?) (?) (?)',
    'a'.repeat(20),
    'xxxxxxxxxx xxxxxxxxxx',
    'abababababababababab',
    `No ${'0'.repeat(30)}`,
  ].map((reason) => ({
    name: `no word or two: ${reason}`,
    edits: waiver(reason),
    ...settling,
    marks: [reason],
    first: { message: 'has hardly a word in it' },
  })),
  ...[
    '\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3\u4fee\u6b63\u306e\u305f\u3081\u3001\u671f\u9593\u3092\u77ed\u7e2e\u3057\u307e\u3059',
    '\u0411\u0435\u0437\u043e\u043f\u0430\u0441\u043d\u043e\u0441\u0442\u044c \u0432\u0430\u0436\u043d\u0435\u0435!',
    '\u0938\u0941\u0930\u0915\u094d\u0937\u093e \u0915\u0947 \u0915\u093e\u0930\u0923 \u092f\u0939 \u0924\u0941\u0930\u0902\u0924 \u091a\u093e\u0939\u093f\u090f',
    'See CVE-2026-0001 ...',
    'LP: #2131111, #2131112',
    'https://example.com/1',
    '(It is a CVE, so now)',
  ].map((reason) => ({ name: `words: ${reason}`, edits: waiver(reason), ...settling, marks: [] })),
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
