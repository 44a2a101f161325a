import { inUpdates, launchpadFacts, released, releasedBug } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const resolute = (...lines: string[]) => launchpadFacts({ archive: { resolute: lines } });

ruleTable('source-version-not-published', [
  { name: 'in its release pocket', launchpad: launchpadFacts(), marks: [] },
  { name: 'in -security', launchpad: resolute('2:13.0.10-1ubuntu1 security 2026-05-01'), marks: [] },
  {
    name: 'a newer version took its place since',
    launchpad: resolute(
      '2:13.0.10-1ubuntu1.1 security 2026-06-01',
      '2:13.0.10-1ubuntu1 updates 2026-05-01 Superseded',
    ),
    marks: [],
  },
  {
    name: 'another version',
    launchpad: resolute('2:13.0.5-1ubuntu1 release 2026-03-02'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'resolute (26.04 LTS) does not have `2:13.0.10-1ubuntu1` in release, security or updates: it has `2:13.0.5-1ubuntu1` (`resolute`, published 2026-03-02, 98 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.5-1ubuntu1`)',
    },
  },
  {
    name: 'in -proposed alone',
    launchpad: resolute('2:13.0.10-1ubuntu1 proposed 2026-06-01'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: {
      message: 'all there is of it is `2:13.0.10-1ubuntu1` (`resolute-proposed`, published 2026-06-01',
    },
  },
  {
    name: 'not published yet',
    launchpad: resolute('2:13.0.10-1ubuntu1 updates 2026-06-08 Pending'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { message: '(`resolute-updates`, not published yet, accepted 2026-06-08: `https' },
  },
  {
    name: 'taken back',
    launchpad: resolute('2:13.0.10-1ubuntu1 updates 2026-05-01 Deleted'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { message: '`Deleted`' },
  },
  { name: 'no version of the package', launchpad: resolute(), marks: ['2:13.0.10-1ubuntu1'] },
  {
    name: 'there on the day of the upload, and superseded since',
    edits: released,
    today: '2027-06-01',
    launchpad: launchpadFacts({
      bugs: { 2130000: releasedBug },
      archive: {
        ...inUpdates.archive,
        resolute: ['2:13.1.0-1 updates 2026-12-01', '2:13.0.10-1ubuntu1 release 2026-03-02 Superseded'],
      },
    }),
    marks: [],
  },
  {
    name: 'there only after the upload',
    edits: released,
    today: '2027-06-01',
    launchpad: launchpadFacts({
      bugs: { 2130000: releasedBug },
      archive: { ...inUpdates.archive, resolute: ['2:13.0.10-1ubuntu1 updates 2026-06-20'] },
    }),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { message: 'on 2026-06-08' },
  },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { resolute: null } }), marks: [] },
  {
    name: 'an upload on a day that cannot be read',
    edits: { 'targets.0.accepted': '2026-06-31' },
    launchpad: resolute(),
    marks: [],
  },
  {
    name: 'no version that could be looked for',
    edits: { 'source.version': '2:13.0.10-' },
    launchpad: resolute(),
    marks: [],
  },
  {
    name: 'another version: what to do',
    launchpad: resolute('2:13.0.5-1ubuntu1 release 2026-03-02'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { help: 'Correct `source`: the series backported from and the version published there.' },
  },
  {
    name: 'in -proposed: what to do',
    launchpad: resolute('2:13.0.10-1ubuntu1 proposed 2026-06-01'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { help: 'Wait until that version is published there, or backport the one that is.' },
  },
]);
