import { accepted, inProposed, launchpadFacts } from '../../support/launchpad-facts.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const statement = 'https://bugs.launchpad.net/bugs/2130000/comments/1';
const edits = { ...accepted, verification: { by: 'VMware QA', statement } };
const release = { edits, today: '2026-06-24', gate: 'release' } as const;
const says = (text: string, marks: readonly string[]): Row => ({
  name: JSON.stringify(text),
  ...release,
  launchpad: launchpadFacts({
    ...inProposed,
    bugs: { 2130000: { comments: [`2026-06-23 vmware-gos-qa ${text}`] } },
  }),
  marks,
});

ruleTable('statement-without-version', [
  says('Tested 2:13.0.10-0ubuntu0.24.04.1 from noble-proposed.', []),
  says('Tested 13.0.10-0ubuntu0.24.04.1.', []),
  says('open-vm-tools/noble-proposed,now 2:13.0.10-0ubuntu0.24.04.1 amd64 [installed]', []),
  says('*13.0.10-0ubuntu0.24.04.1*\nno regression', []),
  {
    ...says('It works.', [statement]),
    first: {
      severity: 'warning',
      series: ['noble'],
      message:
        'The statement of 2026-06-23 does not name `2:13.0.10-0ubuntu0.24.04.1`, the version for `noble` (`https://bugs.launchpad.net/bugs/2130000/comments/1`)',
    },
  },
  says('Tested 13.0.10 on noble.', [statement]),
  says('Tested 2:13.0.10-0ubuntu0.24.04.10.', [statement]),
  says('Tested 2:13.0.10-0ubuntu0.24.04.1~ppa1.', [statement]),
  says('Tested 2:13.0.10-0ubuntu0.24.04.1.2.', [statement]),
  says('Tested 2:113.0.10-0ubuntu0.24.04.1.', [statement]),
  {
    name: 'each target has its version',
    today: '2026-06-24',
    gate: 'release',
    edits: {
      ...edits,
      'targets.1': {
        series: 'questing',
        version: '2:13.0.10-0ubuntu0.25.10.1',
        accepted: '2026-06-10',
      },
      skips: undefined,
    },
    launchpad: launchpadFacts({
      archive: { ...inProposed.archive, questing: ['2:13.0.10-0ubuntu0.25.10.1 proposed 2026-06-10'] },
      bugs: {
        2130000: { comments: ['2026-06-23 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1.'] },
      },
    }),
    marks: [statement],
    first: { series: ['questing'] },
  },
]);
