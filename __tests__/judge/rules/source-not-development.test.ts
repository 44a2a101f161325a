import { type Row, ruleTable } from '../../support/rule-table.ts';

const reason = 'stonking cannot build it before its toolchain lands.';
/** No built-in policy is needed: any may ask for the development release. */
const under = (row: Row): Row => ({
  ...row,
  edits: { policy: './own.yaml', ...row.edits },
  files: { 'own.yaml': 'name: own\nsummary: From the development release\nsource: development-release\n' },
});

// resolute came out 2026-04-23, stonking was created 2026-04-24 and comes out 2026-10-15.
ruleTable('source-not-development', [
  under({ name: 'the development release', edits: { 'source.series': 'stonking' }, marks: [] }),
  under({
    name: 'the current release while a development release is open',
    marks: ['resolute'],
    first: {
      severity: 'error',
      series: ['noble'],
      line: 'series: resolute',
      message: 'resolute (26.04 LTS) is not the development release: that is stonking (26.10)',
      help: 'Backport from `stonking`',
    },
  }),
  under({ name: 'the day on which the next one is created', today: '2026-04-24', marks: ['resolute'] }),
  under({ name: 'between two, the current release', today: '2026-04-23', marks: [] }),
  under({
    name: 'between two, no older one',
    today: '2026-04-23',
    edits: { 'source.series': 'questing' },
    marks: ['questing'],
    first: { help: 'Backport from `resolute`' },
  }),
  under({ name: 'the day before its release', today: '2026-04-22', marks: [] }),
  under({
    name: 'the next one before it is created',
    today: '2026-04-23',
    edits: { 'source.series': 'stonking' },
    marks: ['stonking'],
  }),
  under({
    name: 'once it is out, and no later one is known, it is the current one',
    today: '2026-10-15',
    edits: { 'source.series': 'stonking' },
    marks: [],
  }),
  under({
    name: 'an old upload keeps its verdict',
    edits: { 'targets.0.uploaded': '2026-04-23' },
    marks: [],
  }),
  under({
    name: 'an upload is judged on its day',
    today: '2026-12-01',
    edits: { 'targets.0.uploaded': '2026-04-24' },
    marks: ['resolute'],
    first: { message: 'on 2026-04-24', help: 'a waiver for `source-not-development`' },
  }),
  under({
    name: 'a waiver makes it a notice',
    edits: { waivers: [{ rule: 'source-not-development', reason }] },
    marks: ['resolute'],
    first: { severity: 'notice', waived: reason },
  }),
  under({
    name: 'an unknown source series has its own finding',
    edits: { 'source.series': 'stonkin' },
    marks: [],
  }),
  { name: 'not under open-vm-tools', edits: { 'source.series': 'questing' }, marks: [] },
  { name: 'any source under sru', edits: { policy: 'sru' }, marks: [] },
]);
