import { expect, test } from '@jest/globals';
import { findingsOn } from '../../support/check.ts';
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
  { name: 'not its whole name', edits: { 'targets.0.series': 'noble numbat' }, marks: ['noble numbat'] },
  { name: 'nor noble-proposed', edits: { 'targets.0.series': 'noble-proposed' }, marks: ['noble-proposed'] },
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
