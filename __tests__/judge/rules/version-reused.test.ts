import {
  accepted,
  inUpdates,
  launchpadFacts,
  nobleHas,
  own,
  released,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const elsewhere = (series: string, line: string, noble = nobleHas().archive?.noble ?? []) =>
  launchpadFacts({ archive: { noble, [series]: [line] } });

ruleTable('version-reused', [
  { name: 'never published', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'in another series',
    launchpad: elsewhere('jammy', `${own} updates 2026-02-01`),
    marks: [own],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'That version was used before: `2:13.0.10-0ubuntu0.24.04.1` (`jammy-updates`, published 2026-02-01, 127 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1`). Launchpad takes no version twice.',
    },
  },
  {
    name: 'in another series today',
    launchpad: elsewhere('jammy', `${own} proposed 2026-06-08`),
    marks: [own],
  },
  {
    name: 'in another pocket of the target',
    launchpad: launchpadFacts(nobleHas(`${own} backports 2026-02-01`)),
    marks: [own],
  },
  {
    name: 'in another series, superseded there',
    launchpad: elsewhere('jammy', `${own} updates 2026-02-01 Superseded`),
    marks: [own],
  },
  {
    name: 'this very upload, on its way to -updates',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(inUpdates),
    marks: [],
  },
  {
    name: 'this very upload, with new priorities',
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts(
      nobleHas(`${own} proposed 2026-06-15`, `${own} proposed 2026-06-10 Superseded`),
    ),
    marks: [],
  },
  {
    name: 'copied from here to another series, and to -security',
    edits: released,
    today: '2026-11-20',
    launchpad: elsewhere('oracular', `${own} release 2026-06-26`, [
      `${own} security 2026-08-01`,
      ...(inUpdates.archive?.noble ?? []),
    ]),
    marks: [],
  },
  {
    name: 'in another series before it came here',
    edits: accepted,
    today: '2026-06-20',
    launchpad: elsewhere('jammy', `${own} updates 2026-06-09`, [`${own} proposed 2026-06-10`]),
    marks: [own],
  },
  {
    name: 'in another series while this one waits in the queue',
    edits: uploaded,
    today: '2026-06-20',
    launchpad: elsewhere('jammy', `${own} updates 2026-06-12`),
    marks: [own],
  },
  {
    name: 'taken out of -proposed, and to be uploaded again',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-03-01 Deleted`)),
    marks: [own],
    first: {
      message:
        '(`noble-proposed`, published 2026-03-01, 99 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1`), deleted since. Launchpad takes no version twice.',
    },
  },
  {
    name: 'taken out of -proposed, and no other upload meant',
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-10 Deleted`)),
    marks: [],
  },
  {
    name: 'not answered',
    launchpad: launchpadFacts({ ...nobleHas(`${own} backports 2026-02-01`), publishedUnknown: true }),
    marks: [],
  },
  {
    name: 'this very upload, in -updates alone',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25`)),
    marks: [],
  },
  {
    name: 'taken out of -proposed, and there again',
    edits: uploaded,
    today: '2026-06-20',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-18`, `${own} proposed 2026-06-10 Deleted`)),
    marks: [],
  },
  {
    name: 'the older of two targets of one version has its own finding',
    edits: { 'targets.1': { series: 'questing', version: own }, skips: undefined },
    launchpad: elsewhere('jammy', `${own} updates 2026-02-01`),
    marks: [own],
    first: { series: ['questing'] },
  },
]);
