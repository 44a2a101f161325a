import { builtinPolicy } from '../../../src/sources/policy-file.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
import type { Edits } from '../../support/check.ts';
import { control, fromPrevious, secondTarget } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

/** The description with this in its Impact. */
const impact = (text: string) => ({
  'sru.description': `[ Impact ]\n${text}\n[ Test Plan ]\nBoot.\n[ Where problems could occur ]\nThe clipboard.\n[ Other Info ]\nNone.\n`,
});

const placeholders: [text: string, marked: string][] = [
  ['TODO', 'TODO'],
  ['TODO: who is hurt', 'TODO'],
  ['TODO.', 'TODO'],
  ['(TODO)', 'TODO'],
  ['**TODO**', 'TODO'],
  ['_TODO_', 'TODO'],
  ['"TODO"', 'TODO'],
  ['- TODO', 'TODO'],
  ['-TODO', 'TODO'],
  ['* TODO- more', 'TODO'],
  ['> TODO', 'TODO'],
  ['[TODO]', 'TODO'],
  ['<!-- TODO-->', 'TODO'],
  ['TBD', 'TBD'],
  ['tbd', 'tbd'],
  ['The date is TBD, as told.', 'TBD'],
  ['FIXME', 'FIXME'],
  ['XXX', 'XXX'],
  ['Fixed in LP: #XXX', 'XXX'],
  ['Fixed in LP: #XXXXXXX', 'XXXXXXX'],
  ['Fixed in LP #xxxxxx.', 'xxxxxx'],
  ['Run it on $release. Elsewhere version=2.', '$release'],
  ['<fill in>', '<fill in>'],
  ['<Fill in the impact>', '<Fill in the impact>'],
  ['< fill  in >', '< fill  in >'],
  ['2:<fill in>', '<fill in>'],
  ['open-vm-tools=<fill in>', '<fill in>'],
  ['Backport $version now', '$version'],
  ['Backport to $release, $series', '$release'],
  ['"$version"', '$version'],
  ['2:$version', '$version'],
  ['The build in $release-proposed', '$release'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is looked for
  ['Backport ${version} now', '${version}'],
  ['https://example.com/ TODO', 'TODO'],
  ['a TODO.', 'TODO'],
  ['run `virsh` TODO', 'TODO'],
  ['$TERM is TODO', 'TODO'],
  ['```\ncode that is never closed TODO', 'TODO'],
  ['`code that is never closed TODO', 'TODO'],
  // Quoted, and nothing else.
  ["'XXX'", 'XXX'],
  ['\u201cFIXME later\u201d', 'FIXME'],
  ['"TODO: implement".', 'TODO'],
  [' * "TODO"', 'TODO'],
  ['1. "TODO"', 'TODO'],
  ['**"TODO"**', 'TODO'],
  ['Time is lost. "TODO"', 'TODO'],
  ['"TODO". More is below.', 'TODO'],
  ['Who is hurt: "TODO"', 'TODO'],
  ['Time is lost.\n"TODO"', 'TODO'],
  ['The "new" part is TODO, the "old" one stays.', 'TODO'],
  ["It isn't done: TODO, it doesn't work.", 'TODO'],
  ['An inch is 1", TODO: more', 'TODO'],
  // In quotes, and hardly a word outside of them.
  ['"TODO" stays', 'TODO'],
  ['time is lost.\n"TODO" stays\nIt is lost', 'TODO'],
  ['1. 2.\n"TODO" stays', 'TODO'],
  ['A "quoted" and "other" text. TODO', 'TODO'],
  // Words that ask for something.
  ['TODO list the steps', 'TODO'],
  [' * TODO list what is new', 'TODO'],
  ['TODO comment on the risk', 'TODO'],
  ['TODO file a bug', 'TODO'],
  ['More: TODO list all of them', 'TODO'],
  ['TODO list', 'TODO'],
  ['TODO items.', 'TODO'],
  ['TODO comments: none', 'TODO'],
  ['TBD list', 'TBD'],
  // A text of nothing but placeholders in code is one.
  ['# TODO: the steps', 'TODO'],
  ['$ TODO', 'TODO'],
  ['$ TODO: steps', 'TODO'],
  ['# FIXME', 'FIXME'],
  ['```\nTODO\n```', 'TODO'],
  ['~~~sh\n# TODO: the steps\n~~~', 'TODO'],
  ['`TODO`', 'TODO'],
  [' * `TBD`', 'TBD'],
  ['1. `<fill in>`', '<fill in>'],
  ['```\n// TODO\n```\n\n-', 'TODO'],
  // What nobody sees does not hide one.
  ['TO\u200bDO', 'TO\u200bDO'],
  ['TBD\ufe0f.', 'TBD'],
  ['\u3164FIXME', 'FIXME'],
];

const noPlaceholders = [
  'The log says "TODO: implement" in a loop.',
  'It prints "TODO".',
  'The log says: "TODO: implement".',
  "The field shows 'XXX' in the place of the name.",
  'The window shows \u201cFIXME: translate me\u201d to every user.',
  'The menu has \u2018TODO\u2019 in it.',
  'German users see \u201eTODO\u201c instead of a title.',
  'French users see \u00ab TODO \u00bb instead of a title.',
  '"TODO" is shown to every user.',
  ' * "FIXME" is printed at each start.',
  'The log of the service says\n"TODO: implement" in a loop.',
  'The log says that it is not there ("XXX"), and the guest stops.',
  'gtg, the TODO list manager, loses its list.',
  'Getting Things GNOME (TODO list manager)',
  'The TODO list is lost.',
  'In the window the user has\n"TODO" instead.',
  'Window: the user then has,\n"TODO" instead.',
  'The user\n"TODO"\nis what is left there.',
  'It says "TODO"',
  '"TODO"\nis printed',
  'The list has "TODO". More is below.',
  'Who is hurt: "TODO" users of lists',
  'TODO lists are lost when the window is closed.',
  'The plugin shows each TODO item and every FIXME comment.',
  'TODO comments are highlighted.',
  'A TODO file in the project is opened.',
  'Its XXX comments confuse the parser.',
  'mastodon TODOS',
  'a todo list',
  'Todo',
  'a TODO-list',
  'NOTODO',
  'ATODO',
  'foo_TODO',
  'TODO_foo',
  '__TODO__bar',
  'XXXX',
  'XXXL',
  'TBDX',
  'xxx',
  'see TODO.md',
  'see docs/TODO',
  'see TODO/README',
  'see ./TODO',
  'see C:\\TODO',
  'see TODO\\notes',
  'see ~TODO',
  'in /tmp/tmp.XXX',
  'in mktemp-XXX',
  'todo@example.com TODO@example.com',
  'https://example.com/TODO',
  'https://example.com/?q=TODO&x=1',
  'https://example.com/?TODO',
  'https://example.com/#TODO',
  'https://example.com/a,TODO;b',
  'https://example.com/$version',
  '/srv/$release/main',
  'open-vm-tools_$version.dsc',
  'open-vm-tools-$version',
  '$version.orig.tar.xz',
  '$version/debian',
  '$versions',
  '$version_id',
  '$releases',
  'the version and the release',
  'fill in the form',
  '<filling in>',
  '--with=TODO',
  'TODO=1 make',
  'run `grep TODO` now',
  'run ``grep `TODO` `` now',
  'run ```grep TODO``` now',
  'Run\n```\nTODO $version <fill in>\n```',
  'Run\n~~~sh\nTODO\n~~~',
  'Run\n  ```\r\n  TODO\r\n  ```\r',
  '```\nmake\nTODO\n```',
  '# grep TODO x',
  '# apt-get source --download-only TODO',
  '$ grep TODO debian/',
  '# apt install open-vm-tools=$version',
  '  $ echo $release',
  'The script uses $VERSION of /etc/os-release',
  'for release in jammy noble; do lxc launch ubuntu:$release test; done',
  'release=noble\nlxc launch ubuntu:$release',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
  'version=1.2; apt install hello=${version}',
  'CVE-2026-XXXX',
];

const instructions = builtinPolicy('sru').templateInstructions;

ruleTable('placeholder-text', [
  { name: 'a description that is filled in', marks: [] },
  ...placeholders.map(([text, marked]) => ({
    name: `a placeholder: ${text}`,
    edits: impact(text),
    marks: [marked],
  })),
  ...noPlaceholders.map((text) => ({ name: `no placeholder: ${text}`, edits: impact(text), marks: [] })),
  {
    name: 'says which, and where it may stay',
    edits: impact('What is new: TODO'),
    marks: ['TODO'],
    first: {
      severity: 'error',
      series: [],
      message: 'A placeholder is left in: `TODO`.',
      help: 'backticks',
      line: 'What is new: TODO',
    },
  },
  {
    name: 'each is a finding',
    edits: impact('TODO and TBD\nFIXME <fill in> for $version to $release XXX'),
    marks: ['TODO', 'TBD', 'FIXME', '<fill in>', '$version', '$release', 'XXX'],
  },
  {
    name: 'behind a prompt, all that there is of a Test Plan',
    edits: {
      'sru.description':
        '[ Impact ]\nTime.\n[ Test Plan ]\n\n$ TODO: steps\n\n[ Where problems could occur ]\nThe clipboard.\n[ Other Info ]\nNone.\n',
    },
    marks: ['TODO'],
  },
  { name: 'in a heading', edits: impact('Time.\n[Fix TODO]'), marks: ['TODO'] },
  {
    name: 'below the dashes the original report may say it',
    edits: {
      'sru.description': `${impact('Time.')['sru.description']}--- original report ---\nTODO: Anything else you think is useful to include\n`,
    },
    marks: [],
  },
  {
    name: 'in the title',
    edits: { 'sru.title': 'Backport open-vm-tools version $version to $release, TBD' },
    marks: ['$version', '$release', 'TBD'],
    first: { message: '`$version`', severity: 'error' },
  },
  { name: 'in the title, inside a word', edits: { 'sru.title': 'Backport TODOMVC to noble' }, marks: [] },
  {
    name: 'what it quotes is short and stays in its backticks',
    edits: impact('<fill in `@all` ::error:: what is new, what is old and what stays as it is>'),
    marks: ['<fill in `@all` ::error:: what is new, what is old and what stays as it is>'],
    first: { message: "left in: `<fill in '@all' ::error:: what is new, what is old and what…`." },
  },
]);

ruleTable('placeholder-text', [
  ...instructions.flatMap((instruction) => [
    {
      name: `an instruction of the template: ${instruction}`,
      edits: impact(` * An ${instruction}.`),
      marks: [instruction],
      first: { message: 'An instruction of the template is left in', line: `* An ${instruction}.` },
    },
    {
      name: `in other case and spacing: ${instruction}`,
      edits: impact(instruction.toUpperCase().replace(' ', '  \u00a0')),
      marks: [instruction.toUpperCase().replace(' ', '  \u00a0')],
    },
  ]),
  {
    name: 'an instruction that runs over two lines is marked to the end of its first',
    edits: impact('Think about what\n   the upload changes in the software'),
    marks: ['Think about what'],
    first: { message: '`Think about what' },
  },
  {
    name: 'a piece of an instruction is none',
    edits: impact('Users may imagine the change, and explain it.'),
    marks: [],
  },
  {
    name: 'in the title',
    edits: { 'sru.title': 'Imagine the change is wrong' },
    marks: ['Imagine the change is wrong'],
  },
  {
    name: 'in a code fence',
    edits: impact('```\nImagine the change is wrong\n```'),
    marks: [],
  },
]);

const policy = (...markers: string[]) => ({
  'p.yaml': `name: mine\nsummary: Mine\nplaceholders: ${JSON.stringify(markers)}\n`,
});

ruleTable('placeholder-text', [
  {
    name: "a policy's own marker",
    edits: { ...impact('TODO-PRIOR-TO-PROPOSED: attach the log'), policy: './p.yaml' },
    files: policy('TODO-PRIOR-TO-PROPOSED'),
    marks: ['TODO-PRIOR-TO-PROPOSED'],
  },
  {
    name: 'that marker under another policy is a word',
    edits: impact('TODO-PRIOR-TO-PROPOSED: attach the log'),
    marks: [],
  },
  {
    name: 'in any case and spacing',
    edits: { ...impact('Insert  Log here'), policy: './p.yaml' },
    files: policy('insert log'),
    marks: ['Insert  Log'],
  },
  {
    name: 'not inside a word, a path or an address',
    edits: {
      ...impact('LOGGER, /var/LOG, LOG.txt, https://example.com/?LOG and `LOG`'),
      policy: './p.yaml',
    },
    files: policy('LOG'),
    marks: [],
  },
  {
    name: 'one that begins with a general marker is one finding',
    edits: { ...impact('TODO later'), policy: './p.yaml' },
    files: policy('TODO later'),
    marks: ['TODO later'],
  },
  {
    name: 'one that is a general marker is one finding',
    edits: { ...impact('TODO'), policy: './p.yaml' },
    files: policy('TODO'),
    marks: ['TODO'],
  },
  {
    name: 'in the title',
    edits: { 'sru.title': 'INSERT TITLE', policy: './p.yaml' },
    files: policy('insert title'),
    marks: ['INSERT TITLE'],
  },
  { name: 'under sru as well', edits: { ...impact('TODO'), policy: 'sru' }, marks: ['TODO'] },
  {
    name: 'in a description file, in that file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': '[Impact]\r\nTODO\r\n' },
    marks: ['TODO'],
    first: { file: 'bug.md' },
  },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...impact('The plugin called XXX is new.'),
      waivers: [{ rule: 'placeholder-text', reason: '`XXX` is the name of the plugin.' }],
    },
    marks: ['XXX'],
    first: { severity: 'notice', waived: '`XXX` is the name of the plugin.' },
  },
  {
    name: 'an old manifest too',
    edits: { ...impact('TODO'), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['TODO'],
  },
]);

const bug = { id: 2_131_111, verified: ['noble'] };

/** Every other text of a manifest that a reviewer reads, with this in it. */
const texts: [where: string, edits: (text: string) => Edits][] = [
  ["a bug's test case", (text) => ({ bugs: [{ ...bug, 'test-case': text }] })],
  ['why a bug stays unverified', (text) => ({ bugs: [{ ...bug, unverified: text }] })],
  ['why a series is skipped', (text) => ({ 'skips.0': { series: 'questing', reason: text } })],
  [
    'why the packaging differs',
    (text) => ({ 'packaging-changes': { 'from-previous': [{ path: 'debian/control', reason: text }] } }),
  ],
  [
    'why it differs from the source',
    (text) => ({ 'packaging-changes': { 'from-source': [{ path: 'debian/control', reason: text }] } }),
  ],
  ['why a rule is waived', (text) => ({ waivers: [{ rule: 'settling-period', reason: text }] })],
  ['who verifies', (text) => ({ verification: { by: text } })],
  ['who verifies a target', (text) => ({ 'targets.0.verification': { by: text } })],
];

ruleTable('placeholder-text', [
  ...texts.flatMap(([where, edits]): Row[] => [
    {
      name: `in ${where}`,
      edits: edits('Some words, then TODO and more of them.'),
      marks: ['TODO'],
      first: { severity: 'error', series: [], message: 'A placeholder is left in: `TODO`.' },
    },
    {
      name: `in ${where}: an instruction`,
      edits: edits('Imagine the change is wrong.'),
      marks: ['Imagine the change is wrong'],
    },
    { name: `in ${where}: nothing but code`, edits: edits('# TODO: say why it is so'), marks: ['TODO'] },
    {
      name: `in ${where}: honest words`,
      edits: edits('See debian/TODO, `grep FIXME` and mktemp.XXXXXX for the rest.'),
      marks: [],
    },
  ]),
  {
    name: 'in a test case of several lines, at its line',
    edits: { bugs: [{ ...bug, 'test-case': 'Boot it.\n$ grep TODO x\nFIXME: and then?\n' }] },
    marks: ['FIXME'],
    first: { line: 'FIXME: and then?' },
  },
  {
    name: 'who verifies all targets is one text',
    edits: {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
      verification: { by: 'TBD' },
    },
    marks: ['TBD'],
  },
]);

const numbers = [
  'LP: #XXXXXX',
  'LP: #XXXXXXX',
  'LP: #xxxxxx',
  'LP: #NNNNNN',
  'LP: #nnnn',
  'lp: #XXX',
  'LP:#XXXXXX',
  'LP #XXXXXX',
  'LP: XXXXXX',
  'LP: #21XXXXX',
  'LP: #????',
  'LP: #<bug>',
  'LP: <bug number>',
  'LP: #TODO',
  'LP: #TBD',
  'LP: #0000000',
  'LP: #2130000, #XXXXXX',
  'Closes: #nnnn',
  'Closes: #XXXXXX',
  'closes: bug#nnnnnn',
];

const changes = [
  'LP: #2131111',
  'LP: #2131111, #2131112',
  'lp 2131111',
  'debian/TODO: drop it',
  'TODO: drop the patch later',
  'an XXX and a FIXME of the code',
  'LP: #2131111; see /tmp/tmp.XXXXXX',
  'close the <dialog>',
  'closes <dialog> elements',
  'the lp command',
  'LP: bug 2131111',
  'Closes: #1000000',
  'help: nnn',
];

ruleTable('placeholder-text', [
  ...numbers.map(
    (written): Row => ({
      name: `in the changelog: ${written}`,
      ...withChangelog({ changes: `* New upstream version (LP: #2130000)\n* Fix it (${written})` }),
      marks: [written],
      first: { severity: 'error', series: ['noble'], message: 'in the changelog', file: 'debian/changelog' },
    }),
  ),
  ...changes.map(
    (written): Row => ({
      name: `honest words of a changelog: ${written}`,
      ...withChangelog({ changes: `* New upstream version (LP: #2130000)\n* Fix it (${written})` }),
      marks: [],
    }),
  ),
  {
    name: 'an older entry is history',
    files: {
      'debian/changelog': changelog({}, { version: '2:13.0.0-1', changes: '* Fix (Closes: #nnnn)' }),
    },
    marks: [],
  },
]);

const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new; /* TODO, XXX */\n';
const whole = 'Description: Keep it\nAuthor: A Packager <packager@example.com>\n';

/** A new patch with this header. */
const patch = (header: string): Pick<Row, 'edits' | 'files' | 'refs'> =>
  fromPrevious(
    {},
    { 'debian/patches/fix.patch': `${header}${diff}`, 'debian/patches/series': 'fix.patch\n' },
  );

const templates: [header: string, marked: string][] = [
  [
    'Description: <short summary of the patch>\n TODO: Put a short summary on the line above and replace this\n paragraph with a longer explanation of this change.\nAuthor: A <a@example.com>\n',
    '<short summary of the patch>',
  ],
  [
    'Description: Keep it\n TODO: Put a short summary on the line above\nAuthor: A <a@example.com>\n',
    'TODO: Put a short summary',
  ],
  ['Description: TODO\nAuthor: A <a@example.com>\n', 'TODO'],
  ['Subject: FIXME: what\nFrom: A <a@example.com>\n', 'FIXME'],
  [`${whole}Bug: <upstream-bugtracker-url>\n`, '<upstream-bugtracker-url>'],
  [`${whole}Bug-Ubuntu: https://launchpad.net/bugs/<bugnumber>\n`, '<bugnumber>'],
  [
    `${whole}Origin: (upstream|backport|vendor|other), (<patch-url>|commit:<commit-id>)\n`,
    '(upstream|backport|vendor|other',
  ],
];

const headers = [
  whole,
  `${whole}Bug-Ubuntu: https://launchpad.net/bugs/2130000\nLast-Update: 2026-06-08\n`,
  'Description: Drop the TODO from the manual\nAuthor: A <a@example.com>\n',
  'Description: Keep it\n The caller has a TODO about that.\nAuthor: A <a@example.com>\n',
  `${whole}---\nBug: <upstream-bugtracker-url>\n`,
];

ruleTable('placeholder-text', [
  ...templates.map(
    ([header, marked]): Row => ({
      name: `in the header of a new patch: ${marked}`,
      ...patch(header),
      marks: [marked],
      first: {
        series: ['noble'],
        message: 'of the new patch `debian/patches/fix.patch`',
        file: 'debian/patches/fix.patch',
      },
    }),
  ),
  ...headers.map((header): Row => ({ name: `an honest header: ${header}`, ...patch(header), marks: [] })),
]);

const todo = 'Description: TODO\nAuthor: A <a@example.com>\n';
ruleTable('placeholder-text', [
  {
    name: 'in the header of a new patch of one target: the other has another tree',
    edits: {
      'targets.0.ref': 'ubuntu/noble',
      'targets.0.changelog': 'fix:debian/changelog',
      ...secondTarget(),
    },
    files: { 'debian/control': control() },
    refs: {
      'ubuntu/noble': {
        'debian/control': control(),
        'debian/changelog': changelog({ version: '2:13.0.0-1~ubuntu0.24.04.1' }),
      },
      fix: {
        'debian/control': control(),
        'debian/changelog': changelog({}),
        'debian/patches/fix.patch': `${todo}${diff}`,
        'debian/patches/series': 'fix.patch\n',
      },
    },
    marks: ['fix:debian/changelog'],
    first: { series: ['noble'], message: 'of the new patch `debian/patches/fix.patch`' },
  },
]);
