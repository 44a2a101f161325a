import { inUpdates, launchpadFacts, released, releasedBug } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const questing = (...lines: string[]) => launchpadFacts({ archive: { questing: lines } });
const carries = '2:13.0.10-0ubuntu0.25.10.1';

ruleTable('skip-version-not-published', [
  { name: 'it has that version', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'another',
    launchpad: questing('2:13.0.0-1 release 2025-08-01'),
    marks: [carries],
    first: {
      severity: 'error',
      series: ['questing'],
      message:
        'questing (25.10) does not have `2:13.0.10-0ubuntu0.25.10.1`: it has `2:13.0.0-1` (`questing`, published 2025-08-01',
      help: 'make `questing` a target',
    },
  },
  {
    name: 'in -proposed alone',
    launchpad: questing(`${carries} proposed 2026-06-01`, '2:13.0.0-1 release 2025-08-01'),
    marks: [carries],
  },
  {
    name: 'a security update of it',
    launchpad: questing(
      '2:13.0.10-0ubuntu0.25.10.2 security 2026-06-02',
      `${carries} updates 2026-05-20 Superseded`,
    ),
    marks: [],
  },
  {
    name: 'nothing',
    launchpad: questing(),
    marks: [carries],
    first: { message: 'no version of the package' },
  },
  {
    name: 'what it got after the upload does not count',
    edits: released,
    today: '2026-07-01',
    launchpad: launchpadFacts({
      bugs: { 2130000: releasedBug },
      archive: {
        ...inUpdates.archive,
        questing: [`${carries} updates 2026-06-20`, '2:13.0.0-1 release 2025-08-01'],
      },
    }),
    marks: [carries],
    first: { message: 'on 2026-06-08: it has `2:13.0.0-1`' },
  },
  {
    name: 'nothing asks for it',
    edits: { skips: [{ series: 'jammy', carries: '2:12.3.5-1' }] },
    launchpad: launchpadFacts({ archive: { jammy: ['2:11.3.5-1 release 2022-03-01'] } }),
    marks: [],
  },
  {
    name: 'removed, and it is there',
    edits: { skips: [{ series: 'questing', removed: true }] },
    launchpad: questing('2:13.0.0-1 release 2025-08-01'),
    marks: ['true'],
    first: {
      severity: 'error',
      series: ['questing'],
      message: 'The archive still has the package in questing (25.10): `2:13.0.0-1`',
      help: 'write it as `carries`',
    },
  },
  {
    name: 'removed indeed',
    edits: { skips: [{ series: 'questing', removed: true }] },
    launchpad: questing('2:13.0.0-1 release 2025-08-01 Deleted'),
    marks: [],
  },
  {
    name: 'removed, and it never was there',
    edits: { skips: [{ series: 'questing', removed: true }] },
    launchpad: questing(),
    marks: [],
  },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { questing: null } }), marks: [] },
  {
    name: 'removed, and what was there is superseded',
    edits: { skips: [{ series: 'questing', removed: true }] },
    launchpad: questing('2:13.0.0-1 release 2025-08-01 Superseded'),
    marks: [],
  },
]);
