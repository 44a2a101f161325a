import { inUpdates, launchpadFacts, own, released, uploaded } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const queue = (...noble: string[]) => launchpadFacts({ queue: { noble } });
const other = '2:13.0.0-1~ubuntu0.24.04.2';

ruleTable('already-queued', [
  { name: 'the queue is empty', launchpad: queue(), marks: [] },
  {
    name: 'that version',
    launchpad: queue(`${own} Unapproved 2026-06-07`),
    marks: [own],
    first: {
      severity: 'warning',
      series: ['noble'],
      message:
        '`2:13.0.10-0ubuntu0.24.04.1` waits in the upload queue of `noble` since 2026-06-07, 1 day ago, as `Unapproved` (`https://launchpad.net/ubuntu/noble/+queue`).',
      help: 'write the day as `uploaded`',
    },
  },
  {
    name: 'another version',
    launchpad: queue(`${other} New 2026-06-01`),
    marks: [own],
    first: {
      message: 'as `New` (`https://launchpad.net/ubuntu/noble/+queue`); the manifest has `2:13.0.10',
      help: 'Speak to the person who uploaded it: join the two uploads',
    },
  },
  {
    name: 'that version, which is uploaded',
    edits: uploaded,
    today: '2026-06-09',
    launchpad: queue(`${own} Unapproved 2026-06-08`),
    marks: [],
  },
  {
    name: 'another beside it',
    edits: uploaded,
    today: '2026-06-09',
    launchpad: queue(`${own} Unapproved 2026-06-08`, `${other} Unapproved 2026-06-01`),
    marks: [own],
    first: { message: '`2:13.0.0-1~ubuntu0.24.04.2` waits' },
  },
  {
    name: 'what waits after the release is nothing to it',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts({ ...inUpdates, queue: { noble: [`${other} Unapproved 2026-07-01`] } }),
    marks: [],
  },
  { name: 'not answered', launchpad: launchpadFacts(), marks: [] },
]);
