import {
  accepted,
  inProposed,
  launchpadFacts,
  nobleHas,
  own,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const statement = 'https://bugs.launchpad.net/bugs/2130000/comments/1';
const verification = { by: 'VMware QA', statement };
const release = { edits: { ...accepted, verification }, today: '2026-06-24', gate: 'release' } as const;
const of = (day: string, archive = inProposed) =>
  launchpadFacts({
    ...archive,
    bugs: { 2130000: { comments: [`${day} vmware-gos-qa Tested ${own}.`] } },
  });

ruleTable('statement-too-early', [
  { name: 'after the acceptance', ...release, launchpad: of('2026-06-23'), marks: [] },
  { name: 'on its day', ...release, launchpad: of('2026-06-10'), marks: [] },
  {
    name: 'before it',
    ...release,
    launchpad: of('2026-06-09'),
    marks: [statement],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'The statement is dated 2026-06-09 (`https://bugs.launchpad.net/bugs/2130000/comments/1`), and the package came into -proposed of `noble` on 2026-06-10: it is about another build',
    },
  },
  {
    name: 'before the acceptance that Launchpad shows',
    ...release,
    edits: { ...uploaded, verification },
    launchpad: of('2026-06-11', nobleHas(`${own} proposed 2026-06-12`)),
    marks: [statement],
  },
  {
    name: 'not accepted yet',
    edits: { ...uploaded, verification },
    today: '2026-06-24',
    gate: 'release',
    launchpad: of('2026-06-01', {}),
    marks: [],
  },
  {
    name: 'the description is a comment, too',
    ...release,
    edits: {
      ...accepted,
      verification: { by: 'VMware QA', statement: 'https://launchpad.net/bugs/2130000/comments/0' },
    },
    launchpad: of('2026-06-23'),
    marks: ['https://launchpad.net/bugs/2130000/comments/0'],
  },
]);
