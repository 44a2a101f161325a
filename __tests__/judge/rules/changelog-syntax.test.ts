import type { Git } from '../../../src/sources/git.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const head = 'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium';
const change = '  * New upstream version (LP: #2130000)';
const end = ' -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000';
const older = changelog({ version: '2:13.0.0-1~ubuntu0.24.04.1' });

const of = (text: string): Pick<Row, 'files'> => ({ files: { 'debian/changelog': text } });
const lines = (...all: string[]): Pick<Row, 'files'> => of(`${all.join('\n')}\n`);
const git = (text: string): Partial<Git> => ({ fileAt: () => ({ text }) });

ruleTable('changelog-syntax', [
  { name: 'whole', ...lines(head, '', change, '', end), marks: [] },
  {
    name: 'something else',
    ...of('# Changelog\n\n## 13.0.10\n'),
    marks: ['## 13.0.10'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message:
        '`debian/changelog` is not a Debian changelog: this is neither the head of an entry nor a change.',
      help: '`dch`',
    },
  },
  { name: 'nothing', ...of(''), marks: [''], first: { message: 'there is no entry in it' } },
  { name: 'blank lines alone', ...of('\n \n'), marks: [''], first: { message: 'there is no entry in it' } },
  { name: 'a comment alone', ...of('# nothing yet\n'), marks: ['# nothing yet'] },
  {
    name: 'no version in brackets',
    ...lines('open-vm-tools 2:13.0.10-1 noble; urgency=medium', '', change, '', end),
    marks: ['open-vm-tools 2:13.0.10-1 noble; urgency=medium'],
  },
  {
    name: 'no series',
    ...lines('open-vm-tools (2:13.0.10-1); urgency=medium', '', change, '', end),
    marks: ['open-vm-tools (2:13.0.10-1); urgency=medium'],
  },
  {
    name: 'no semicolon',
    ...lines('open-vm-tools (2:13.0.10-1) noble urgency=medium', '', change, '', end),
    marks: ['open-vm-tools (2:13.0.10-1) noble urgency=medium'],
  },
  {
    name: 'a head that begins with white space',
    ...lines(` ${head}`, '', change, '', end),
    marks: [` ${head}`],
  },
  {
    name: 'a head with a no-break space, which dpkg does not take for a space',
    ...lines(head.replace(' noble', '\u00a0noble'), '', change, '', end),
    marks: [head.replace(' noble', '\u00a0noble')],
  },
  {
    name: 'a line among the changes that is none, which dpkg leaves out',
    ...lines(head, '', change, 'Fixes', '', end),
    marks: [],
  },
  {
    name: 'what git left of two versions',
    ...lines(head, '', '<<<<<<< HEAD', change, '=======', '  * Other', '>>>>>>> other', '', end),
    marks: ['<<<<<<< HEAD'],
    first: { message: 'neither the head of an entry nor a change' },
  },
  {
    name: 'a broken head below an entry without an end',
    ...lines(head, '', change, '', 'open-vm-tools (2:13.0.0-1) noble', '', change, '', end),
    marks: ['open-vm-tools (2:13.0.0-1) noble'],
  },
  { name: 'a change indented by a tab and a space', ...lines(head, '', `\t ${change}`, '', end), marks: [] },
  {
    name: 'no end, and nothing below',
    ...lines(head, '', change),
    marks: ['open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble'],
    first: { message: 'the entry does not end with its ` -- ` line', help: '` -- Name <address>  date`' },
  },
  {
    name: 'no end before the next entry',
    ...lines(head, '', change, '', older),
    marks: ['open-vm-tools (2:13.0.0-1~ubuntu0.24.04.1) noble; urgency=medium'],
    first: { message: 'before the one above it ends' },
  },
  {
    name: 'an end without a name and a date',
    ...lines(head, '', change, '', ' --'),
    marks: [' --'],
    first: { message: '` -- Name <address>  date`' },
  },
  ...[
    ['without a date', ' -- A Packager <packager@example.com>'],
    ['with something else for a date', ' -- A Packager <packager@example.com>  tomorrow'],
    ['with a date of another form', ' -- A Packager <packager@example.com>  2026-06-08 10:00:00 +0000'],
    ['without an address', ' -- A Packager  Mon, 08 Jun 2026 10:00:00 +0000'],
    ['without its space', end.trim()],
    ['with a second one', ` ${end}`],
  ].map(
    ([name, last = '']): Row => ({
      name: `an end ${name}`,
      ...lines(head, '', change, '', last),
      // Two spaces make it a change: it is the entry that has no end.
      marks: [last.startsWith('  ') ? 'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble' : last],
    }),
  ),
  {
    name: 'an end with one space before the date, at which dpkg only grumbles',
    ...lines(head, '', change, '', end.replace('>  ', '> ')),
    marks: [],
  },
  { name: 'lines that end as on Windows', ...of(changelog({}).replaceAll('\n', '\r\n')), marks: [] },
  { name: 'no newline at the end', ...of(changelog({}).trimEnd()), marks: [] },
  { name: 'blank lines before it', ...of(`\n\n${changelog({})}`), marks: [] },
  {
    name: 'a byte order mark before it, with which dpkg reads no package name',
    ...of(`\ufeff${changelog({})}`),
    marks: ['o'],
    first: { message: 'begins with a byte order mark', help: 'without a byte order mark' },
  },
  {
    name: 'one before the entry above that which is uploaded is nobody’s fault',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...of(`\ufeff${changelog({ version: '2:13.1-1', distributions: 'UNRELEASED' }, {})}`),
    marks: [],
  },
  {
    name: 'nor is an entry above it that is not finished',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...of(`open-vm-tools (2:13.1-1) noble; urgency=medium\n\n  * x\n\n${changelog({})}`),
    marks: [],
  },
  {
    name: 'until the upload the top entry must be whole',
    ...of(`open-vm-tools (2:13.1-1) noble; urgency=medium\n\n  * x\n\n${changelog({})}`),
    marks: ['open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium'],
  },
  {
    name: 'letters of all the world',
    ...withChangelog({ changes: '* Danke, Jürgen 🎉 (LP: #2130000)' }),
    marks: [],
  },
  { name: 'older entries are history', ...of(`${changelog({})}\nhello world, how are you\n`), marks: [] },
  { name: 'an older entry without an end', ...of(`${changelog({})}\n${older.split(' --')[0]}`), marks: [] },
  {
    name: 'each target has its own',
    edits: {
      'targets.0.changelog': 'one',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'two' },
      skips: undefined,
    },
    files: { one: 'one thing\n', two: 'two things\n' },
    marks: ['one thing', 'two things'],
    first: { series: ['noble'], file: 'one' },
  },
  {
    name: 'one for two targets is one finding',
    edits: {
      'targets.0.changelog': 'one',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'one' },
      skips: undefined,
    },
    files: { one: 'one thing\n' },
    marks: ['one thing'],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: git('hello world\n'),
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml', message: '`ubuntu/noble:debian/changelog` is not a Debian changelog' },
  },
  {
    name: 'at a ref and whole',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: git(changelog({})),
    marks: [],
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...of('hello world\n'),
    marks: [],
  },
  {
    name: 'of a target that is uploaded',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...of('hello world\n'),
    marks: ['hello world'],
  },
  { name: 'of a series that nobody knows', edits: { 'targets.0.series': 'nobel' }, ...of(''), marks: [] },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...of('hello world\n'), marks: ['hello world'] },
]);

/** Wrong in every way but its form. */
const faulty = (distributions: string) =>
  changelog(
    { package: 'tools', version: '2:13.0.0-1', distributions, changes: '* x (LP: #2131111) (LP:#2130000)' },
    { version: '2:14-1' },
  );
const waivable = (rule: string): Row['files'] => ({
  'sru-policy.yaml': `name: mine\nsummary: Mine\nextends: open-vm-tools\nwaivable: [${rule}]\n`,
});

// What cannot be read, or is no changelog, has that one finding, and the others are not judged.
for (const [rule, distributions, mark] of [
  ['changelog-package', 'jammy', 'tools'],
  ['changelog-version', 'jammy', '2:13.0.0-1'],
  ['changelog-series', 'jammy', 'jammy'],
  ['changelog-pocket', 'noble-proposed', 'noble-proposed'],
  ['changelog-sru-bug', 'jammy', 'tools (2:13.0.0-1) jammy'],
  ['changelog-undeclared-bug', 'jammy', '#2131111'],
  ['changelog-order', 'jammy', '2:13.0.0-1'],
  ['changelog-bug-form', 'jammy', 'LP:#2130000'],
] as const) {
  // By its name it is the target's, whatever stands in it.
  const named = { 'targets.0.changelog': 'debian/changelog' };
  const text = faulty(distributions);
  const broken = text.replace(' -- A', '-- A');
  const atRef = { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' };
  ruleTable(rule, [
    { name: 'of a whole changelog', edits: named, ...of(text), marks: [mark] },
    { name: 'of one that is broken: changelog-syntax speaks', ...of(broken), marks: [] },
    {
      name: 'of one that is not at its ref: changelog-missing speaks',
      edits: atRef,
      git: { fileAt: () => ({ missing: 'it is gone' }) },
      marks: [],
    },
    {
      name: 'of one that cannot be read: repository-unreadable speaks',
      edits: atRef,
      git: { fileAt: () => ({ unreadable: 'git is gone', help: 'Fetch it.' }) },
      marks: [],
    },
  ]);
  const waivers = [{ rule, reason: 'Agreed with the SRU team on the mailing list.' }];
  ruleTable('waiver-unused', [
    {
      name: `a waiver for ${rule}, of a changelog that is broken`,
      edits: { policy: './sru-policy.yaml', waivers },
      files: { ...waivable(rule), 'debian/changelog': broken },
      marks: [],
    },
    {
      name: `a waiver for ${rule}, of one that is right`,
      edits: { policy: './sru-policy.yaml', waivers },
      files: { ...waivable(rule), 'debian/changelog': changelog({}) },
      marks: [rule],
    },
  ]);
}
