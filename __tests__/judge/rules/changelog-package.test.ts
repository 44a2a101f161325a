import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('changelog-package', [
  { name: "the manifest's", ...withChangelog({}), marks: [] },
  {
    name: 'another',
    ...withChangelog({ package: 'open-vm-tools-desktop' }),
    marks: ['open-vm-tools-desktop'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'top entry is of `open-vm-tools-desktop`; the manifest is about `open-vm-tools`',
      help: '`package`',
    },
  },
  { name: 'another case', ...withChangelog({ package: 'Open-VM-Tools' }), marks: ['Open-VM-Tools'] },
  { name: 'older entries are history', ...withChangelog({}, { package: 'vmware-tools' }), marks: [] },
  { name: 'no changelog', marks: [] },
  {
    name: 'a manifest whose package breaks the schema',
    edits: { package: 'Open VM Tools' },
    ...withChangelog({ package: 'vmware-tools' }),
    marks: [],
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ package: 'vmware-tools' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml', message: '`vmware-tools`' },
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...withChangelog({ package: 'vmware-tools' }),
    marks: [],
  },
  {
    name: 'so too under sru',
    edits: { policy: 'sru' },
    ...withChangelog({ package: 'vmware-tools' }),
    marks: ['vmware-tools'],
  },
]);
