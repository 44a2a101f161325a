import { changelog, withChangelog } from '../../support/changelog.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

/** A changelog with these two versions on top. */
const over = (top: string, below: string): Pick<Row, 'files'> =>
  withChangelog({ version: top }, { version: below });

const fine: [name: string, top: string, below: string][] = [
  ['above the one below', '2:13.0.10-0ubuntu0.24.04.1', '2:13.0.0-1~ubuntu0.24.04.1'],
  ['above it by its last number', '2:13.0.10-0ubuntu0.24.04.2', '2:13.0.10-0ubuntu0.24.04.1'],
  ['above it by its epoch', '2:1.0-1', '1:13.0.10-1'],
  ['a backport of it', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1'],
  ['a backport of it with its delta', '2:13.0.10-1ubuntu1~ubuntu0.24.04.1', '2:13.0.10-1ubuntu1'],
  ['a backport of it without its delta', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1ubuntu1'],
  ['without its delta of several numbers', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1ubuntu1.24.04.2'],
  ['without its rebuild', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1build2'],
  ['without its rebuild, with its delta', '2:13.0.10-1ubuntu1~24.04.1', '2:13.0.10-1ubuntu1build2'],
  ['without its rebuild and its delta', '2:13.0.10-1~24.04.1', '2:13.0.10-1ubuntu1build2'],
  ['with an empty delta in its place', '2:11.3.0-2ubuntu0~ubuntu20.04.1', '2:11.3.0-2ubuntu1'],
  ['a backport to the cloud archive', '2:13.0.10-1ubuntu1~cloud0', '2:13.0.10-1ubuntu1'],
  ['a backport of a native version', '1.24~24.04.1', '1.24'],
  ['the same for an older series', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1~ubuntu0.25.10.1'],
  ['without the delta of that', '2:13.0.10-1~ubuntu0.24.04.1', '2:13.0.10-1ubuntu1~ubuntu0.25.10.1'],
  ["a native one above the development release's own", '27.8~20.04.1', '27.8~22.04.1'],
  ['with a plus', '2.63+22.04', '2.63+24.10'],
  ['with the series alone', '37.1ubuntu0~22.04', '37.1ubuntu0~26.10'],
  ['own packaging, for an older series', '2:13.0.10-0ubuntu0.22.04.1', '2:13.0.10-0ubuntu0.24.04.1'],
  ['with a tarball for its series', '1.90.0+dfsg2~24.04-0ubuntu3~24.04.1', '1.90.0+dfsg2-0ubuntu3'],
  ['with such a tarball, own packaging', '1.90.0+dfsg~24.04-0ubuntu0.24.04.1', '1.90.0+dfsg-0ubuntu3'],
  [
    'with a tarball for an older series',
    '1.90.0+dfsg2~22.04-0ubuntu3~22.04.1',
    '1.90.0+dfsg2~24.04.1-0ubuntu3~24.04.1',
  ],
  [
    'with a tarball marked as before',
    '1.80.0+dfsg0ubuntu1~bpo2-0ubuntu0.24.04',
    '1.80.0+dfsg0ubuntu1-0ubuntu1',
  ],
  ['a backport of a backport', '2:13.0.10-1~ubuntu0.25.10.1~ubuntu0.24.04.1', '2:13.0.10-1~ubuntu0.25.10.1'],
];

const wrong: [name: string, top: string, below: string][] = [
  ['the same version again', '2:13.0.10-1', '2:13.0.10-1'],
  ['the same to dpkg', '2:13.0.10-1', '2:13.0.010-1'],
  ['below it', '2:13.0.0-1', '2:13.0.10-1'],
  ['below it by its epoch', '13.0.10-1', '2:13.0.0-1'],
  ['below it, by number and not by letter', '2:13.0.9-1', '2:13.0.10-1'],
  ['without its delta, and no backport', '2:13.0.10-1', '2:13.0.10-1ubuntu1'],
  ['a backport of an older one', '2:13.0.0-1~ubuntu0.24.04.1', '2:13.0.10-1'],
  ['a backport of one whose number it begins with', '2:13.0.1-1~ubuntu0.24.04.1', '2:13.0.1-10'],
  ['a suffix without a tilde below a delta', '2:13.0.10-1cloud0', '2:13.0.10-1ubuntu1'],
  ['with a tarball of another version', '1.89.0+dfsg~24.04-0ubuntu3~24.04.1', '1.90.0+dfsg-0ubuntu3'],
  ['with the older tarball', '1.90.0+dfsg~24.04-0ubuntu3~24.04.2', '1.90.0+dfsg~24.04.1-0ubuntu3~24.04.1'],
  ['a pre-release of upstream', '2:13.0.10~rc1-1', '2:13.0.10-1'],
  ['the older of two backports to one series', '27.8~22.04.1', '27.8~22.04.2'],
  ['the same backport again', '27.8~22.04.1', '27.8~22.04.1'],
  ['of a newer version, for another series', '27.7~20.04.1', '27.8~22.04.1'],
  ['own packaging for one series, older', '2:13.0.10-0ubuntu0.24.04.1', '2:13.0.10-0ubuntu0.24.04.2'],
  ['the mark of a series, and none below', '2:13.0.10-0ubuntu0.24.04.1', '2:13.0.10-1'],
];

ruleTable('changelog-order', [
  ...fine.map(([name, top, below]): Row => ({ name, ...over(top, below), marks: [] })),
  ...wrong.map(([name, top, below]): Row => ({ name, ...over(top, below), marks: [top] })),
]);

ruleTable('changelog-order', [
  {
    name: 'says both versions and the way out',
    ...over('2:13.0.10-1', '2:13.0.10-1ubuntu1'),
    marks: ['2:13.0.10-1'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'top version `2:13.0.10-1` is neither higher than `2:13.0.10-1ubuntu1`',
      help: '`2:13.0.10-1ubuntu1~ubuntu0.24.04.1`',
    },
  },
  { name: 'nothing below', ...withChangelog({}), marks: [] },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1' }, { version: '2:13.0.0-2' }, { version: '2:14-1' }),
    marks: [],
  },
  {
    name: 'the one below is compared, whatever its package and series',
    ...withChangelog({}, { package: 'x', version: '2:14-1', distributions: 'unstable' }),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'the one below has no end',
    files: {
      'debian/changelog': `${changelog({})}\n${changelog({ version: '2:14-1' }).split(' --')[0]}`,
    },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  { name: 'no version on top: changelog-version speaks', ...over('$version', '2:13.0.0-1'), marks: [] },
  { name: 'no version below', ...over('2:13.0.10-1', '13_0'), marks: [] },
  { name: 'no changelog', marks: [] },
  {
    name: "a manifest without the target's version: the changelog is compared with itself",
    edits: { 'targets.0.version': '13_0' },
    ...over('2:13.0.0-1', '2:13.0.10-1'),
    marks: ['2:13.0.0-1'],
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({}, { version: '2:14-1' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...over('2:13.0.0-1', '2:13.0.10-1'),
    marks: [],
  },
  {
    name: 'so too under sru',
    edits: { policy: 'sru' },
    ...over('2:13.0.0-1', '2:13.0.10-1'),
    marks: ['2:13.0.0-1'],
  },
]);
