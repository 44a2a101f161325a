import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

// Accepted 2026-06-08: day 90 is 2026-09-06, day 105 is 2026-09-21.
const accepted: Edits = { 'targets.0.accepted': '2026-06-08' };

ruleTable('languishing', [
  { name: 'day 89 is still waiting', edits: accepted, today: '2026-09-05', marks: [] },
  {
    name: 'day 90 is languishing, although the release gate is but status',
    edits: accepted,
    today: '2026-09-06',
    marks: ['2026-06-08'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: 'removed after 105 days, 2026-09-21, in 15 days',
      help: 'Verify it',
    },
  },
  { name: 'after the removal, too', edits: accepted, today: '2026-12-01', marks: ['2026-06-08'] },
  {
    name: 'verified, it may wait',
    edits: { ...accepted, 'targets.0.verified': '2026-09-01' },
    today: '2026-12-01',
    marks: [],
  },
  {
    name: 'released without a word is the business of another rule',
    edits: { ...accepted, 'targets.0.released': '2026-11-30' },
    today: '2026-12-01',
    marks: [],
  },
  {
    name: 'not when the verification cannot be read',
    edits: { ...accepted, 'targets.0.verified': '2026-09-31' },
    today: '2026-12-01',
    marks: [],
  },
  {
    name: 'not accepted, nothing waits',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    today: '2026-12-01',
    marks: [],
  },
  { name: 'the upload gate alone', edits: accepted, today: '2026-09-06', gate: 'upload', marks: [] },
]);
