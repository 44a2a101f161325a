import { ruleTable } from '../../support/rule-table.ts';

const reason = 'No resources to verify an interim release.';
const skip = (entry: Record<string, string> = { reason }) => ({
  policy: 'sru',
  skips: [{ series: 'questing', ...entry }],
});
/** A description in which the reason is, or is not, given. */
const saying = (text: string) => ({
  ...skip(),
  'sru.description': `[ Impact ]\nLost time.\n\n[ Other Info ]\n${text}\n`,
});

ruleTable('skip-unstated', [
  {
    name: 'a series is skipped for a reason that the bug does not give',
    edits: skip(),
    marks: ['questing'],
    first: {
      severity: 'warning',
      series: ['questing'],
      message: 'the description does not name it',
      help: 'Say in the description that `questing` is left out, and why',
    },
  },
  { name: 'its name is enough', edits: saying('No update for questing: nobody can verify it.'), marks: [] },
  { name: 'in any case', edits: saying('Ubuntu Questing is left out.'), marks: [] },
  { name: 'its number is enough', edits: saying('Left out: 25.10.'), marks: [] },
  { name: 'its number in brackets', edits: saying('Left out (25.10, end of life soon).'), marks: [] },
  {
    name: 'a word that holds its name is another word',
    edits: saying('We are requesting a sponsor.'),
    marks: ['questing'],
  },
  {
    name: 'a version is not the series',
    edits: saying('The driver 25.10.33 is needed.'),
    marks: ['questing'],
  },
  {
    name: 'the end of a version is not the series',
    edits: saying('It supersedes 2:13.0.10-0ubuntu0.25.10 there, and 4.25.10, and 1~25.10.'),
    marks: ['questing'],
  },
  { name: 'another number is not it', edits: saying('Left out: 125.10 and 25.101.'), marks: ['questing'] },
  { name: 'another series is not it', edits: saying('No update for plucky.'), marks: ['questing'] },
  {
    name: 'an LTS by its point release',
    edits: {
      ...saying('Left out: 24.04.3 LTS.'),
      'targets.0.series': 'jammy',
      skips: [
        { series: 'noble', reason },
        { series: 'questing', carries: '2:13.0.10-1' },
      ],
    },
    marks: [],
  },
  {
    name: 'each series that is not named is found',
    edits: {
      ...saying('Left out: noble.'),
      source: undefined,
      skips: [
        { series: 'questing', reason },
        { series: 'resolute', reason },
      ],
    },
    marks: ['questing', 'resolute'],
  },
  { name: 'one that carries the version needs no word', edits: skip({ carries: '2:13.0.10-1' }), marks: [] },
  { name: 'nor with a reason on top', edits: skip({ carries: '2:13.0.10-1', reason }), marks: [] },
  {
    name: 'one that carries an older version does',
    edits: skip({ carries: '2:12.5.0-1', reason }),
    marks: ['questing'],
  },
  {
    name: 'nor one where the archive has the package no more',
    edits: { ...skip(), skips: [{ series: 'questing', removed: true, reason }] },
    marks: [],
  },
  {
    name: 'what it carries is no version: that has its own finding',
    edits: skip({ carries: 'new', reason }),
    marks: [],
  },
  {
    name: 'also where the skip needs a waiver',
    edits: {
      ...skip(),
      policy: 'open-vm-tools',
      waivers: [{ rule: 'skip-not-allowed', reason: 'questing ends before the copy.' }],
    },
    marks: ['questing'],
  },
  {
    name: 'on the last day of its support it must be named',
    edits: skip(),
    today: '2026-07-09',
    marks: ['questing'],
  },
  { name: 'a skip that nothing asks for has its own finding', edits: skip(), today: '2026-07-10', marks: [] },
  {
    name: 'an old upload is judged on its day',
    edits: { ...skip(), 'targets.0.uploaded': '2026-07-09' },
    today: '2026-12-01',
    marks: ['questing'],
  },
  {
    name: 'an older interim release, where the newest is enough, needs no word',
    edits: { ...skip(), source: undefined, skips: [{ series: 'oracular', reason }] },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'the newest does',
    edits: { ...skip(), source: undefined, skips: [{ series: 'plucky', reason }] },
    today: '2025-06-01',
    marks: ['plucky'],
  },
  {
    name: 'a description that is missing has its own finding',
    edits: { ...skip(), 'sru.description': undefined },
    marks: [],
  },
  {
    name: 'a description in a file is read',
    edits: { ...skip(), 'sru.description': undefined, 'sru.description-file': 'bug.txt' },
    files: { 'bug.txt': '[ Other Info ]\nNo update for questing.\n' },
    marks: [],
  },
  {
    name: 'an unknown series has its own finding',
    edits: { ...skip(), skips: [{ series: 'questin', reason }] },
    marks: [],
  },
]);
