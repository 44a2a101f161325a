import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

const closing = (changes: string) => withChangelog({ changes });
const head = 'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble';

ruleTable('changelog-sru-bug', [
  { name: 'closes it', ...closing('* New upstream version (LP: #2130000)'), marks: [] },
  {
    name: 'closes none',
    ...closing('* New upstream version'),
    marks: [head],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'does not close the SRU bug `2130000`',
      help: '`(LP: #2130000)`',
    },
  },
  { name: 'closes another', ...closing('* Fix (LP: #2131111)'), marks: [head] },
  { name: 'closes one that begins with its number', ...closing('* Fix (LP: #21300001)'), marks: [head] },
  { name: 'in lower case', ...closing('* Fix (lp: #2130000)'), marks: [] },
  { name: 'in a list', ...closing('* Fix (LP: #2131111, #2130000)'), marks: [] },
  { name: 'in a list without white space', ...closing('* Fix (LP: #2131111,#2130000)'), marks: [] },
  {
    name: 'in a list that runs over lines',
    ...closing('* Fix (LP: #2131111, #2131112,\n    #2130000)'),
    marks: [],
  },
  { name: 'with the number on the next line', ...closing('* Fix LP:\n    #2130000'), marks: [] },
  { name: 'with much white space', ...closing('* Fix LP: \t #2130000'), marks: [] },
  { name: 'with a zero before it', ...closing('* Fix LP: #02130000'), marks: [] },
  {
    name: 'in a later change',
    ...closing('* One\n* Two\n\n[ Somebody ]\n* Three (LP: #2130000)'),
    marks: [],
  },
  ...[
    'LP:#2130000',
    'LP #2130000',
    'LP#2130000',
    'LP: 2130000',
    'lp 2130000',
    'LP:\u00a0#2130000',
    'LP: #2131111 #2130000',
    'LP: #2131111, 2130000',
    'Closes: #2130000',
    'https://launchpad.net/bugs/2130000',
  ].map((form) => ({ name: `dpkg does not read ${form}`, ...closing(`* Fix (${form})`), marks: [head] })),
  {
    name: 'in an older entry alone',
    ...withChangelog({ changes: '* Rebuild' }, { version: '2:13.0.10-0ubuntu0.24.04.0' }),
    marks: [head],
  },
  {
    name: 'in the upload before it, which came no further than -proposed',
    ...withChangelog(
      { changes: '* Mend what was found in -proposed' },
      { version: '2:13.0.10-0ubuntu0.24.04.0' },
      { version: '2:13.0.0-1~ubuntu0.24.04.1', changes: '* Older' },
    ),
    marks: [],
  },
  {
    name: 'so once it is uploaded, below the next one',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...withChangelog(
      { version: '2:13.1-1', distributions: 'UNRELEASED' },
      { changes: '* Mend what was found in -proposed' },
      { version: '2:13.0.10-0ubuntu0.24.04.0' },
      { version: '2:13.0.0-1~ubuntu0.24.04.1', changes: '* Older' },
    ),
    marks: [],
  },
  {
    name: 'not in an upload to another series, on which it stands',
    ...withChangelog(
      { changes: '* Backport' },
      { version: '2:13.0.10-0ubuntu0.24.04.0', distributions: 'resolute' },
      { version: '2:13.0.0-1~ubuntu0.24.04.1', changes: '* Older' },
    ),
    marks: [head],
  },
  {
    name: 'not in the version that it replaces, nor below',
    ...withChangelog(
      { changes: '* Backport' },
      { version: '2:13.0.0-1~ubuntu0.24.04.1' },
      { version: '2:13.0.0-1~ubuntu0.24.04.0' },
    ),
    marks: [head],
  },
  {
    name: 'without `replaces` nobody knows how far the upload reaches: the help says so',
    edits: { 'targets.0.replaces': undefined },
    ...withChangelog({ changes: '* Mend' }, { version: '2:13.0.10-0ubuntu0.24.04.0' }),
    marks: [head],
    first: { help: 'write the version in -updates as `replaces`' },
  },
  {
    name: 'in a line that dpkg skips',
    files: { 'debian/changelog': changelog({}).replace('  * New', '# New') },
    marks: [head],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'an SRU bug whose number breaks the schema',
    edits: { 'sru.bug': 'LP: #2130000' },
    ...closing('* New upstream version'),
    marks: [],
  },
  {
    name: 'an SRU bug with zeros before it',
    edits: { 'sru.bug': '002130000' },
    ...closing('* New upstream version (LP: #2130000)'),
    marks: [],
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ changes: '* New upstream version' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is uploaded',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...closing('* New upstream version'),
    marks: [head],
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...closing('* New upstream version'),
    marks: [],
  },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...closing('* New upstream version'), marks: [head] },
]);
