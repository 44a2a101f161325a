import { expect, test } from '@jest/globals';
import { findingsOn, reportOnTexts, textsOf } from '../../support/check.ts';
import { fixedBy } from '../../support/fixes.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('unknown-series', [
  { name: 'all are in the calendar', marks: [] },
  {
    name: 'a target',
    edits: { 'targets.0.series': 'nobel' },
    marks: ['nobel'],
    first: {
      severity: 'error',
      series: ['nobel'],
      message: 'no Ubuntu series `nobel` in the release calendar. Did you mean `noble`?',
      help: 'The newest that the calendar knows is `stonking`',
    },
  },
  {
    name: 'the source series',
    edits: { 'source.series': 'resolut' },
    marks: ['resolut'],
    first: { message: 'Did you mean `resolute`?' },
  },
  {
    name: 'a skip',
    edits: { 'skips.0.series': 'questin' },
    marks: ['questin'],
    first: { series: ['questin'], message: 'Did you mean `questing`?' },
  },
  {
    name: 'where a bug is verified',
    edits: { bugs: [{ id: 2131111, 'test-case': 'Boot.', verified: ['noble', 'jamy'] }] },
    marks: ['jamy'],
    first: { message: 'Did you mean `jammy`?' },
  },
  {
    name: "a waiver's",
    edits: { waivers: [{ rule: 'ageing', series: 'nobles', reason: 'A reason of some length.' }] },
    marks: ['nobles'],
    first: { message: 'Did you mean `noble`?' },
  },
  {
    name: 'each place has its finding',
    edits: { 'source.series': 'aaa', 'targets.0.series': 'bbb', 'skips.0.series': 'ccc' },
    marks: ['aaa', 'bbb', 'ccc'],
  },
  {
    name: 'a series is one word in lower case',
    edits: { 'targets.0.series': 'Noble' },
    marks: ['Noble'],
    first: { message: 'Did you mean `noble`?' },
  },
  {
    name: 'not its number',
    edits: { 'targets.0.series': '24.04' },
    marks: ['"24.04"'],
    first: { message: 'Did you mean `noble`?' },
  },
  ...[
    ['Noble Numbat', 'in lower case and nothing else: `noble`'],
    ['noble numbat', 'in lower case and nothing else: `noble`'],
    ['noble-proposed', 'Write `noble`: the rest is a pocket'],
    ['noble-updates', 'Write `noble`: the rest is a pocket'],
    ['24.04 LTS', 'in lower case and nothing else: `noble`'],
    ['24.04.3', 'in lower case and nothing else: `noble`'],
    ['Ubuntu 24.04 LTS (Noble Numbat)', 'in lower case and nothing else: `noble`'],
    ['ubuntu/noble', 'in lower case and nothing else: `noble`'],
    ['ubuntu/noble-devel', 'in lower case and nothing else: `noble`'],
    ['\u201cnoble\u201d', 'YAML does not know curly quotes'],
    ['NOBLE', 'Write `noble` in lower case'],
    ['noble\u00a0', 'invisible characters'],
    ['no\u200bble', 'invisible characters'],
  ].map(([written = '', help = '']) => ({
    name: `it is named to the letter: ${written}`,
    edits: { 'targets.0.series': written },
    marks: [written],
    first: { message: 'Did you mean `noble`?', help },
    fix: ['noble'],
  })),
  ...['not noble', 'noble or newer', 'noble-security', '-noble', 'noble+', 'noble 24.10'].map((written) => ({
    name: `more is said than that: ${written}`,
    edits: { 'targets.0.series': written },
    marks: [written],
    fix: [],
  })),
  {
    name: 'a pocket of the source may matter',
    edits: { 'source.series': 'resolute-proposed' },
    marks: ['resolute-proposed'],
    first: { message: 'Did you mean `resolute`?' },
    fix: [],
  },
  {
    name: 'the number of another one',
    edits: { 'targets.0.series': 'noble 22.04' },
    marks: ['noble 22.04'],
    first: { message: 'It names `noble` and `jammy`' },
    fix: [],
  },
  {
    name: 'a slip is a guess',
    edits: { 'targets.0.series': 'nobel' },
    marks: ['nobel'],
    fix: ['noble'],
  },
  ...[
    { 'targets.1': { series: 'nobel', version: '2:13.0.10-0ubuntu0.24.04.1' } },
    { 'skips.0.series': 'nobel' },
  ].map((edits) => ({
    name: `not where that stands already: ${Object.keys(edits)[0]}`,
    edits,
    marks: ['nobel'],
    first: { message: 'Did you mean `noble`?' },
    fix: [],
  })),
  {
    name: 'where a waiver names it, it may stand twice',
    edits: { waivers: [{ rule: 'ageing', series: 'nobel', reason: 'A reason of some length.' }] },
    marks: ['nobel'],
    fix: ['noble'],
  },
  {
    name: 'nothing like it has no fix',
    edits: { 'targets.0.series': 'bookworm' },
    marks: ['bookworm'],
    fix: [],
  },
  ...['numbat', 'devel', 'latest', '24', '24.4', 'bookworm', '24.05'].map((written) => ({
    name: `none is named: ${written}`,
    edits: { 'targets.0.series': written },
    marks: [written.startsWith('24') ? JSON.stringify(written) : written],
    first: { help: 'The newest that the calendar knows is `stonking`' },
  })),
  {
    name: 'a long text that names one to the letter',
    edits: { 'targets.0.series': `noble${' ubuntu'.repeat(13)} lts` },
    marks: [`noble${' ubuntu'.repeat(13)} lts`],
    first: { message: 'Did you mean `noble`?', help: 'in lower case and nothing else: `noble`' },
  },
  {
    name: 'one that is longer is not searched',
    edits: { 'targets.0.series': `noble${' ubuntu'.repeat(13)} lts.` },
    marks: [`noble${' ubuntu'.repeat(13)} lts.`],
    first: { help: 'The newest that the calendar knows is `stonking`' },
  },
  {
    name: 'two are named',
    edits: { 'targets.0.series': 'noble, questing' },
    marks: ['noble, questing'],
    first: { message: 'It names `noble` and `questing`, and one is expected.', help: 'an item of its own' },
  },
  {
    name: 'one is named twice',
    edits: { 'targets.0.series': 'Noble (24.04)' },
    marks: ['Noble (24.04)'],
    first: { message: 'Did you mean `noble`?' },
  },
  {
    name: "a name that JavaScript's objects have",
    edits: { 'targets.0.series': 'constructor' },
    marks: ['constructor'],
  },
  {
    name: 'nothing like it: no guess, and no markup in the message',
    edits: { 'targets.0.series': '`@all`' },
    marks: ['"`@all`"'],
    first: { message: "series `'@all'` in the release calendar." },
  },
  { name: 'a development release is known', edits: { 'source.series': 'stonking' }, marks: [] },
  { name: 'one long out of support is known', edits: { 'targets.0.series': 'warty' }, marks: [] },
  { name: 'what breaks the schema has its finding there', edits: { 'targets.0.series': '' }, marks: [] },
  { name: 'under sru too', edits: { policy: 'sru', 'targets.0.series': 'nobel' }, marks: ['nobel'] },
]);

test('it silences all else about that series', () => {
  expect(findingsOn({ 'targets.0.series': 'nobel' }).map(({ rule }) => rule)).toEqual(['unknown-series']);
});

test('an unknown source series is the one finding, however early it is', () => {
  expect(findingsOn({ 'source.series': 'resolut' }, { today: '2026-05-01' }).map(({ rule }) => rule)).toEqual(
    ['unknown-series'],
  );
});

test('what is named to the letter is mended', () => {
  const texts = textsOf({ 'targets.0.series': 'Noble Numbat' }, {});
  const after = fixedBy('unknown-series', texts, reportOnTexts(texts, {}));
  expect(findingsOn({}, { whole: after?.['backport.yaml'] ?? '' })).toEqual([]);
  const guessed = textsOf({ 'targets.0.series': 'nobel' }, {});
  expect(fixedBy('unknown-series', guessed, reportOnTexts(guessed, {}))).toBeUndefined();
});
