import { type Row, ruleTable } from '../../support/rule-table.ts';

const titled = (title: string) => ({ 'sru.title': title });
const right = (title: string): Row => ({ name: `right: ${title}`, edits: titled(title), marks: [] });
const wrong = (title: string, marked = title): Row => ({
  name: `wrong: ${title}`,
  edits: titled(title),
  marks: [marked],
});
const own = (title: string): Record<string, string> => ({
  'own.yaml': `name: own\nsummary: Own\nextends: open-vm-tools\ntitle: "${title}"\n`,
});

// open-vm-tools: `Backport open-vm-tools version $version to $release, $release`.
ruleTable('title-format', [
  { name: 'the base has it', marks: [] },
  {
    name: 'another title; the help is the exact one to paste',
    edits: titled('Please update open-vm-tools'),
    marks: ['Please update open-vm-tools'],
    first: {
      severity: 'error',
      message: 'The title `Please update open-vm-tools` does not have',
      help: '`Backport open-vm-tools version 13.0.10 to noble`',
    },
  },
  {
    name: 'the help names all targets',
    edits: {
      ...titled('x'),
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    },
    marks: ['x'],
    first: { help: '`Backport open-vm-tools version 13.0.10 to noble, questing`' },
  },
  right('backport OPEN-VM-TOOLS Version 13.0.10 TO Noble'),
  right('Backport open-vm-tools version 13.0.10 to noble, questing'),
  right('Backport open-vm-tools version 13.0.10 to questing,noble ,jammy'),
  { ...right('  Backport   open-vm-tools\u00a0version 13.0.10  to  noble '), name: 'white space is folded' },
  {
    name: 'over two lines',
    edits: titled('Backport open-vm-tools\nversion 13.0.10 to noble\n'),
    marks: [],
  },
  right('Backport open-vm-tools version 99 to nowhere'),
  wrong(
    '[SRU] Backport open-vm-tools version 13.0.10 to noble',
    '"[SRU] Backport open-vm-tools version 13.0.10 to noble"',
  ),
  wrong('Backport open-vm-tools version 13.0.10 to noble.'),
  wrong('Backport open-vm-tools version 13.0.10 to noble please'),
  wrong('Backport open-vm-tools version 13.0.10 to noble and jammy'),
  wrong('Backport open-vm-tools version 13.0.10 to noble jammy'),
  wrong('Backport open-vm-tools version 13.0.10 to noble,'),
  wrong('Backport open-vm-tools version 13.0.10 to'),
  wrong('Backport open-vm-tools version to noble'),
  wrong('Backport open-vm-tools 13.0.10 to noble'),
  wrong('Backport open-vm-toolsversion 13.0.10 to noble'),
  wrong('Backport vm-tools version 13.0.10 to noble'),
  wrong('Backport open.vm.tools version 13.0.10 to noble'),
  wrong('Backport open-vm-tools version 13.0.10 to 24.04'),
  {
    name: 'a package that the policy is not for has its own finding',
    edits: { package: 'open-vm-tool' },
    marks: [],
  },
  { name: 'whatever the title', edits: { ...titled('x'), package: 'hello' }, marks: [] },
  {
    name: 'while a target is misspelt the help is the form',
    edits: { ...titled('x'), 'targets.0.series': 'nobel' },
    marks: ['x'],
    first: { help: '`Backport {package} version {version} to {series}`' },
  },
  {
    name: 'so it is while the upstream version is unknown',
    edits: { ...titled('x'), 'source.version': 'not a version' },
    marks: ['x'],
    first: { help: '`Backport {package} version {version} to {series}`' },
  },
  {
    name: "a backtick in the title does not end the message's quote",
    edits: titled('`x` @team'),
    marks: ['"`x` @team"'],
    first: { message: "The title `'x' @team` does" },
  },
  { name: 'without a title the schema speaks', edits: { 'sru.title': undefined }, marks: [] },
  { name: 'without a package too', edits: { ...titled('x'), package: undefined }, marks: [] },
  {
    name: "a policy's own form, placeholders inside its words",
    edits: { ...titled('[SRU]  noble,jammy: open-vm-tools-13.0.10 (13.0.10)'), policy: './own.yaml' },
    files: own('[SRU] {series}: {package}-{version} ({version})'),
    marks: [],
  },
  {
    name: "and what is not that form, a pattern's characters taken by the letter",
    edits: { ...titled('U noble: open-vm-tools-13.0.10 (13.0.10)'), policy: './own.yaml' },
    files: own('[SRU] {series}: {package}-{version} ({version})'),
    marks: ['"U noble: open-vm-tools-13.0.10 (13.0.10)"'],
    first: { help: '`[SRU] noble: open-vm-tools-13.0.10 (13.0.10)`' },
  },
  { name: 'any title will do under sru', edits: { ...titled('x'), policy: 'sru' }, marks: [] },
]);
