import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  own,
  released,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const statement = 'https://bugs.launchpad.net/bugs/2130000/comments/1';
const edits = { ...accepted, verification: { by: 'VMware QA', statement } };
const release = { edits, today: '2026-06-24', gate: 'release' } as const;
const by = (author: string) =>
  launchpadFacts({ ...inProposed, bugs: { 2130000: { comments: [`2026-06-23 ${author} Tested ${own}.`] } } });

ruleTable('statement-author', [
  { name: 'an account of the partner', ...release, launchpad: by('vmware-gos-qa'), marks: [] },
  { name: 'another of them', ...release, launchpad: by('yhzou'), marks: [] },
  {
    name: 'somebody else',
    ...release,
    launchpad: by('packager'),
    marks: [statement],
    first: {
      severity: 'warning',
      series: ['noble'],
      message:
        'The statement of 2026-06-23 is by `~packager` (`https://bugs.launchpad.net/bugs/2130000/comments/1`), which is not one of the accounts that the policy names for `VMware QA`',
      help: '`~vmware-gos-qa` and `~yhzou`',
    },
  },
  { name: 'somebody of a similar name', ...release, launchpad: by('yhzou2'), marks: [statement] },
  { name: 'somebody whose account is gone', ...release, launchpad: by('-'), marks: [] },
  {
    name: 'a policy that names no account',
    ...release,
    edits: { ...edits, policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: mine\nsummary: Mine\nextends: open-vm-tools\npartner: {name: Example QA, words: [VMware], accounts: []}\n',
    },
    launchpad: by('packager'),
    marks: [],
  },
  {
    name: 'released upon it',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: { 2130000: { comments: [`2026-06-23 packager Tested ${own}.`] } },
    }),
    marks: [statement],
  },
]);
