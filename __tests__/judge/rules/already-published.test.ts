import {
  inUpdates,
  launchpadFacts,
  nobleHas,
  own,
  released,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const newer = '2:13.1.0-0ubuntu0.24.04.1';

ruleTable('already-published', [
  { name: 'the target has an older one', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'that version, in -security',
    launchpad: launchpadFacts(nobleHas(`${own} security 2026-06-01`)),
    marks: [own],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'noble (24.04 LTS) has that version already: `2:13.0.10-0ubuntu0.24.04.1` (`noble-security`, published 2026-06-01, 7 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1`)',
      help: 'write the day as `released`',
    },
  },
  {
    name: 'that version in -updates: released, as Launchpad says',
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-01`)),
    marks: [],
  },
  {
    name: 'a newer one',
    launchpad: launchpadFacts(nobleHas(`${newer} updates 2026-06-01`)),
    marks: [own],
    first: {
      message: 'has a newer version than `2:13.0.10-0ubuntu0.24.04.1`: `2:13.1.0-0ubuntu0.24.04.1`',
      help: 'Build on that version and raise yours above it',
    },
  },
  {
    name: 'a newer one in -proposed',
    launchpad: launchpadFacts(nobleHas(`${newer} proposed 2026-06-01`)),
    marks: [],
  },
  {
    name: 'a newer one that was taken back',
    launchpad: launchpadFacts(nobleHas(`${newer} updates 2026-06-01 Deleted`)),
    marks: [],
  },
  {
    name: 'a newer one that the manifest names has another finding',
    edits: { 'targets.0.replaces': newer },
    launchpad: launchpadFacts(nobleHas(`${newer} updates 2026-06-01`)),
    marks: [],
  },
  {
    name: 'a newer one since the upload',
    edits: uploaded,
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${newer} security 2026-06-15`)),
    marks: [own],
  },
  { name: 'released', edits: released, today: '2026-07-20', launchpad: launchpadFacts(inUpdates), marks: [] },
  {
    name: 'an update of it on the day of its release, and later',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(
      nobleHas(`${newer} updates 2026-07-02`, '2:13.0.10-0ubuntu0.24.04.2 security 2026-06-25'),
    ),
    marks: [],
  },
  {
    name: 'a newer one before its release',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(nobleHas(`${newer} updates 2026-06-24`)),
    marks: [own],
    first: { message: 'before 2026-06-25, when that is said to be released' },
  },
  {
    name: 'an older one than it is said to replace',
    edits: { 'targets.0.replaces': '2:12.3.5-5build3' },
    launchpad: launchpadFacts(),
    marks: [],
  },
  {
    name: 'that version, in -security before its release',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25`, `${own} security 2026-06-20`)),
    marks: [],
  },
  {
    name: 'a release on a day that cannot be read',
    edits: { 'targets.0.released': '2026-06-31' },
    today: '2026-07-20',
    launchpad: launchpadFacts(nobleHas(`${own} security 2026-06-25`)),
    marks: [],
  },
  {
    name: 'nothing published',
    launchpad: launchpadFacts({ archive: { noble: [] } }),
    marks: [],
  },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { noble: null } }), marks: [] },
  {
    name: 'a newer one that came today',
    launchpad: launchpadFacts(nobleHas(`${newer} updates 2026-06-08`)),
    marks: [own],
  },
]);
