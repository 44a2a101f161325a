import { inUpdates, launchpadFacts, released, releasedBug } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const another = { title: 'Backport open-vm-tools version 13.0.10 to noble, questing' };

ruleTable('title-drift', [
  { name: 'the same', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'the same but for white space',
    launchpad: launchpadFacts({
      bugs: { 2130000: { title: ' Backport  open-vm-tools version 13.0.10 to\tnoble' } },
    }),
    marks: [],
  },
  {
    name: 'another',
    launchpad: launchpadFacts({ bugs: { 2130000: another } }),
    marks: ['Backport open-vm-tools version 13.0.10 to noble'],
    first: {
      severity: 'warning',
      message:
        "The bug's title is `Backport open-vm-tools version 13.0.10 to noble, questing` (`https://bugs.launchpad.net/bugs/2130000`), the manifest's `Backport open-vm-tools version 13.0.10 to noble`",
    },
  },
  {
    name: 'none in the manifest: the bug has its say',
    edits: { 'sru.title': undefined },
    launchpad: launchpadFacts({ bugs: { 2130000: another } }),
    marks: [],
  },
  {
    name: 'once all is released a bug may be called anything',
    edits: released,
    today: '2026-07-01',
    launchpad: launchpadFacts({ ...inUpdates, bugs: { 2130000: { ...releasedBug, ...another } } }),
    marks: [],
  },
  {
    name: 'two words in one',
    launchpad: launchpadFacts({
      bugs: { 2130000: { title: 'Backport open-vm-tools version 13.0.10 tonoble' } },
    }),
    marks: ['Backport open-vm-tools version 13.0.10 to noble'],
  },
  {
    name: 'a title that cannot be read',
    edits: { 'sru.title': ['Backport'] },
    launchpad: launchpadFacts({ bugs: { 2130000: another } }),
    marks: [],
  },
  {
    name: 'while one of two targets is not released it must be right',
    edits: {
      ...released,
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble and questing',
    },
    today: '2026-07-01',
    launchpad: launchpadFacts({
      archive: { ...inUpdates.archive, questing: ['2:13.0.0-1 release 2025-08-01'] },
      bugs: { 2130000: { ...releasedBug, ...another } },
    }),
    marks: ['Backport open-vm-tools version 13.0.10 to noble and questing'],
  },
]);
