import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('changelog-version', [
  { name: "the target's", ...withChangelog({}), marks: [] },
  {
    name: 'another',
    ...withChangelog({ version: '2:13.0.10-0ubuntu0.24.04.2' }),
    marks: ['2:13.0.10-0ubuntu0.24.04.2'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message:
        'top entry has the version `2:13.0.10-0ubuntu0.24.04.2`; the manifest says `2:13.0.10-0ubuntu0.24.04.1`',
      help: 'Correct the manifest or the changelog',
    },
  },
  {
    name: 'without its epoch',
    ...withChangelog({ version: '13.0.10-0ubuntu0.24.04.1' }),
    marks: ['13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: "the source's",
    ...withChangelog({ version: '2:13.0.10-1ubuntu1' }),
    marks: ['2:13.0.10-1ubuntu1'],
  },
  { name: 'no version', ...withChangelog({ version: '$version' }), marks: ['$version'] },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1~ubuntu0.24.04.1' }),
    marks: [],
  },
  {
    name: 'a target whose version is none: version-syntax speaks',
    edits: { 'targets.0.version': '13_0' },
    ...withChangelog({}),
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'each target has its own',
    edits: {
      'targets.0.changelog': 'noble',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'noble' },
      skips: undefined,
    },
    files: { noble: changelog({}) },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
    first: { series: ['questing'] },
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ version: '2:13.0.0-1' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml', message: '`2:13.0.0-1`' },
  },
  {
    name: 'of a target that is uploaded it is looked up, also where the branch has gone on',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...withChangelog({ version: '2:13.1-1', distributions: 'UNRELEASED' }, {}),
    marks: [],
  },
  {
    name: 'one that is uploaded, and whose named changelog lacks it',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.changelog': 'debian/changelog' },
    ...withChangelog({ version: '2:13.0.0-1' }),
    marks: ['debian/changelog'],
    first: { message: 'has no entry with the version `2:13.0.10-0ubuntu0.24.04.1`, which was uploaded' },
  },
  {
    name: 'one that is uploaded, and whose changelog nobody named: changelog-elsewhere speaks',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...withChangelog({ version: '2:13.0.0-1' }),
    marks: [],
  },
  {
    name: 'it stands below the top one, and was not uploaded',
    ...withChangelog({ version: '2:13.1-1', distributions: 'UNRELEASED' }, {}),
    marks: ['2:13.1-1'],
    first: { help: 'write down the day: `sru-gate mark uploaded noble --date YYYY-MM-DD`' },
  },
  { name: 'the same to dpkg', ...withChangelog({ version: '2:13.0.10-0ubuntu0.24.04.01' }), marks: [] },
  {
    name: 'of a target that is released: the branch has moved on',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...withChangelog({ version: '2:13.1.0-0ubuntu0.24.04.1' }),
    marks: [],
  },
  {
    name: 'so too under sru',
    edits: { policy: 'sru' },
    ...withChangelog({ version: '2:13.0.0-1' }),
    marks: ['2:13.0.0-1'],
  },
]);
