import {
  inUpdates,
  launchpadFacts,
  nobleHas,
  own,
  released,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const replaces = '2:13.0.0-1~ubuntu0.24.04.1';
const security = '2:13.0.0-1~ubuntu0.24.04.2';

ruleTable('replaced-version-not-published', [
  { name: 'the target has it', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'a security update came',
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-08`)),
    marks: [replaces],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'noble (24.04 LTS) has `2:13.0.0-1~ubuntu0.24.04.2` (`noble-security`, published 2026-06-08, today: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.0-1~ubuntu0.24.04.2`), and not `2:13.0.0-1~ubuntu0.24.04.1`',
      help: 'correct `replaces`',
    },
  },
  {
    name: 'one that was taken back',
    launchpad: launchpadFacts(nobleHas(`${security} updates 2026-06-01 Deleted`)),
    marks: [],
  },
  {
    name: 'one in -proposed',
    launchpad: launchpadFacts(nobleHas(`${security} proposed 2026-06-01`)),
    marks: [],
  },
  {
    name: 'an older one',
    edits: { 'targets.0.replaces': '2:12.3.5-5build3' },
    launchpad: launchpadFacts(),
    marks: ['2:12.3.5-5build3'],
  },
  {
    name: 'the target has none',
    launchpad: launchpadFacts({ archive: { noble: [] } }),
    marks: [replaces],
    first: { message: 'has no version of the package, and not' },
  },
  {
    name: 'left out, it is what Launchpad shows',
    edits: { 'targets.0.replaces': undefined },
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-08`)),
    marks: [],
  },
  {
    name: 'left out, it is what Launchpad shows since the upload',
    edits: { ...uploaded, 'targets.0.replaces': undefined },
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-12`)),
    marks: [],
  },
  {
    name: 'left out where there is nothing to replace',
    edits: { 'targets.0.replaces': undefined },
    launchpad: launchpadFacts({ archive: { noble: [] } }),
    marks: [],
  },
  {
    name: 'released over it',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(inUpdates),
    marks: [],
  },
  {
    name: 'what came after the release is nothing to it',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(
      nobleHas('2:13.0.10-0ubuntu0.24.04.2 security 2026-07-10', `${own} updates 2026-06-25 Superseded`),
    ),
    marks: [],
  },
  {
    name: 'what came on the day of the upload may have come after it',
    edits: uploaded,
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-08`)),
    marks: [],
  },
  {
    name: 'what came since the upload is a matter of the release',
    edits: uploaded,
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-12`)),
    marks: [],
  },
  {
    name: 'and then an error',
    edits: uploaded,
    today: '2026-06-20',
    gate: 'release',
    launchpad: launchpadFacts(nobleHas(`${security} security 2026-06-12`)),
    marks: [replaces],
    first: { help: 'That version came after the upload' },
  },
  {
    name: 'released over a security update',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25`, `${security} security 2026-06-12`)),
    marks: [replaces],
    first: { message: 'on 2026-06-25' },
  },
  {
    name: 'a newer one than the own has its finding',
    launchpad: launchpadFacts(nobleHas('2:13.0.11-0ubuntu0.24.04.1 updates 2026-06-01')),
    marks: [],
  },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { noble: null } }), marks: [] },
]);
