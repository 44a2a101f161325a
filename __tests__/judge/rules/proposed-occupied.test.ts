import type { LaunchpadFacts, SeriesArchive } from '../../../src/model/launchpad.ts';
import {
  accepted,
  inUpdates,
  launchpadFacts,
  nobleHas,
  own,
  released,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const other = '2:13.0.0-1~ubuntu0.24.04.2';

/** The same with pages that are not Launchpad's. */
function elsewhere(facts: LaunchpadFacts): LaunchpadFacts {
  const archive = [...facts.archive].map(([series, { publications, ...rest }]): [string, SeriesArchive] => [
    series,
    {
      ...rest,
      publications: publications.map((each) => ({ ...each, url: 'https://launchpad.net.example.com/x' })),
    },
  ]);
  return { ...facts, archive: new Map(archive) };
}

ruleTable('proposed-occupied', [
  { name: 'nothing is there', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'another version',
    launchpad: launchpadFacts(nobleHas(`${other} proposed 2026-05-30`)),
    marks: [own],
    first: {
      severity: 'warning',
      series: ['noble'],
      message:
        'Another version than `2:13.0.10-0ubuntu0.24.04.1` is in -proposed: `2:13.0.0-1~ubuntu0.24.04.2` (`noble-proposed`, published 2026-05-30, 9 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.0-1~ubuntu0.24.04.2`)',
      help: '`dpkg-buildpackage -S -vVERSION`',
    },
  },
  {
    name: 'another version, accepted today',
    launchpad: launchpadFacts(nobleHas(`${other} proposed 2026-06-08 Pending`)),
    marks: [own],
  },
  {
    name: 'a newer one over this one',
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts(
      nobleHas('2:13.0.10-0ubuntu0.24.04.2 proposed 2026-06-18', `${own} proposed 2026-06-10 Superseded`),
    ),
    marks: [own],
    first: { help: 'That version is newer' },
  },
  {
    name: 'this one took its place',
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts(
      nobleHas(`${own} proposed 2026-06-10`, `${other} proposed 2026-05-30 Superseded`),
    ),
    marks: [],
  },
  {
    name: 'one that is released, and not yet cleared away',
    edits: { 'targets.0.replaces': other },
    launchpad: launchpadFacts(nobleHas(`${other} updates 2026-06-07`, `${other} proposed 2026-05-30`)),
    marks: [],
  },
  {
    name: 'what is there after the release is nothing to it',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts({
      archive: {
        noble: ['2:13.1.0-0ubuntu0.24.04.1 proposed 2026-07-10', ...(inUpdates.archive?.noble ?? [])],
      },
    }),
    marks: [],
  },
  {
    name: 'another version in -backports',
    launchpad: launchpadFacts(nobleHas('2:13.1.0-1~bpo24.04.1 backports 2026-05-30')),
    marks: [],
  },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { noble: null } }), marks: [] },
  {
    name: 'an address elsewhere is not shown',
    launchpad: elsewhere(launchpadFacts(nobleHas(`${other} proposed 2026-05-30`))),
    marks: [own],
    first: { message: '(`noble-proposed`, published 2026-05-30, 9 days ago).' },
  },
]);
