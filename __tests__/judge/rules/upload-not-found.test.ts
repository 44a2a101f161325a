import { accepted, launchpadFacts, own, uploaded } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const today = '2026-06-12';
const uploads = (...lines: readonly string[]) => launchpadFacts({ uploads: { noble: lines } });

ruleTable('upload-not-found', [
  {
    name: 'it waits',
    edits: uploaded,
    today,
    launchpad: uploads(`${own} Unapproved 2026-06-08`),
    marks: [],
  },
  {
    name: 'it was rejected',
    edits: uploaded,
    today,
    launchpad: uploads(`${own} Rejected 2026-06-08`),
    marks: ['2026-06-08'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: 'of 2026-06-08, 4 days ago, was rejected (`https://launchpad.net/ubuntu/noble/+queue`)',
      help: 'Put right what the rejection names, upload again',
    },
  },
  {
    name: 'it was rejected, and uploaded again',
    edits: uploaded,
    today,
    launchpad: uploads(`${own} Rejected 2026-06-08`, `${own} Accepted 2026-06-11`),
    marks: [],
  },
  {
    name: 'it is nowhere',
    edits: uploaded,
    today,
    launchpad: uploads(),
    marks: ['2026-06-08'],
    first: {
      message: 'is neither in the upload queue of noble (24.04 LTS)',
      help: 'Look for the e-mail that says why the upload was not accepted',
    },
  },
  { name: 'on the day itself', edits: uploaded, today: '2026-06-08', launchpad: uploads(), marks: [] },
  {
    name: 'rejected on the day itself',
    edits: uploaded,
    today: '2026-06-08',
    launchpad: uploads(`${own} Rejected 2026-06-08`),
    marks: ['2026-06-08'],
  },
  { name: 'said to be accepted', edits: accepted, today, launchpad: uploads(), marks: [] },
  { name: 'planned', today, launchpad: uploads(`${own} Rejected 2026-06-08`), marks: [] },
  { name: 'not answered', edits: uploaded, today, launchpad: launchpadFacts(), marks: [] },
  {
    name: 'nothing of the series was answered',
    edits: uploaded,
    today,
    launchpad: launchpadFacts({ archive: { noble: null } }),
    marks: [],
  },
]);
