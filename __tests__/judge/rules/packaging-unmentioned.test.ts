import { changelog } from '../../support/changelog.ts';
import type { Edits } from '../../support/check.ts';
import { fromPrevious, secondTarget } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const info = (text: string): string =>
  [
    '[ Impact ]',
    'https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/',
    '[ Test Plan ]',
    'VMware QA tests it; it stays in -proposed for 14 days.',
    '[ Where problems could occur ]',
    'The clipboard may lose its text.',
    '[ Other Info ]',
    text,
    '',
  ].join('\n');

/** A change of `path` from the version replaced, and what [Other Info] says. */
const declared = (path: string, text: string): Edits => ({
  'packaging-changes': { 'from-previous': [{ path, reason: 'Raised with upstream.' }] },
  'sru.description': info(text),
});

/** Each text mentions the path, or does not. */
const mentions = (path: string, texts: readonly string[]): Row[] =>
  texts.map((text) => ({ name: `${path}: "${text}" mentions it`, edits: declared(path, text), marks: [] }));
const misses = (path: string, texts: readonly string[]): Row[] =>
  texts.map((text) => ({
    name: `${path}: "${text}" does not mention it`,
    edits: declared(path, text),
    marks: [path],
  }));

ruleTable('packaging-unmentioned', [
  ...misses(
    'debian/rules',
    [...'09azAZ_'].map((letter) => `${letter}d/rules is another file`),
  ),
  ...mentions(
    'debian/rules',
    [...'(,:;`*"\u00e4['].map((sign) => `What is new ${sign}d/rules`),
  ),
  {
    name: 'a patch as changelogs shorten its path',
    edits: {
      'packaging-changes': { 'from-previous': [{ path: 'debian/patches/fix.patch', reason: 'A fix.' }] },
      'sru.description': 'd/p/fix.patch mends it.\n',
    },
    marks: [],
  },
  {
    name: 'the description does not call the change out',
    edits: declared('debian/control', 'No packaging changes.'),
    marks: ['debian/control'],
    first: {
      severity: 'error',
      series: [],
      message: 'The description does not mention `debian/control`, nor its short form `d/control`.',
      help: 'Mention the change in the description, with its path and its reason',
    },
  },
  { name: 'nothing is declared', edits: { 'packaging-changes': {} }, marks: [] },
  {
    name: 'what differs from the source counts like what differs from the version replaced, each on its own',
    edits: {
      'packaging-changes': {
        'from-source': [
          { path: 'debian/rules', reason: 'The older debhelper.' },
          { path: 'debian/control', reason: 'The older debhelper.' },
        ],
        'from-previous': [{ path: 'debian/patches/', reason: 'Applied upstream.' }],
      },
      'sru.description': info('d/control: debhelper 13.'),
    },
    marks: ['debian/rules', 'debian/patches/'],
  },
  {
    name: 'it may stand in any section',
    edits: {
      ...declared('debian/control', ''),
      'sru.description': info('').replace('The clipboard', 'debian/control asks for more; the clipboard'),
    },
    marks: [],
  },
  ...mentions('debian/control', [
    'debian/control: Build-Depends raised.',
    'd/control: Build-Depends raised.',
    'Changed are `d/control`, d/rules.',
    ' * ./debian/control, as upstream asks',
    'Build-Depends (debian/control).',
    'debian/control.in is kept; debian/control is not.',
    'd/{control,rules}: arm64, too.',
    'debian/{rules, control} are changed.',
  ]),
  ...misses('debian/control', [
    'Changes control.',
    'debian/control.in: Build-Depends.',
    'd/{rules,watch}: x',
    '{control,rules}',
    'debian/controls',
    'debian/control/x',
    'debian/control-modules',
    'etc/conf.d/control',
    'vendor/debian/control',
    'Debian/Control',
    'debian/: kept.',
  ]),
  ...mentions('debian/patches/', ['debian/patches/ is new.', 'd/patches: new.', 'd/patches/* are new.']),
  ...mentions('debian/patches/', [
    'debian/patches/series: one more.',
    'd/patches/x.patch is new.',
    'New: d/p/x.patch.',
    'debian/patches/ubuntu/x.patch',
  ]),
  ...misses('debian/patches/', ['debian/patches.d/ is new.', 'debian/patches-old/x', 'd/rules is new.']),
  ...mentions('debian/', ["The target's own debian/ is kept.", 'd/ is kept, with no change.', '(debian/)']),
  ...mentions('debian/', ['d/control: Build-Depends.', 'debian/control: Build-Depends.', 'New: d/p/x.patch']),
  ...misses('debian/', [
    'As in debian unstable.',
    'Debian has it.',
    'and/or',
    'x.org/debian/x',
    '/d/control',
  ]),
  ...mentions('./debian/control', ['d/control: Build-Depends.']),
  ...mentions('debian/patches/series', [
    'd/p/series: one more.',
    'New: d/p/x.patch.',
    'd/patches: one is new.',
  ]),
  ...misses('debian/patches/series', ['d/control: one more.', 'series']),
  ...mentions('NEWS', ['NEWS: one more entry.']),
  ...mentions('/', ['Everything below / changed.']),
  {
    name: 'a path outside debian/ has no short form',
    edits: declared('NEWS', 'No packaging changes.'),
    marks: ['NEWS'],
    first: { message: 'does not mention `NEWS`.' },
  },
  {
    name: 'a path is text, not a pattern',
    edits: declared('debian/(a+)+$', `debian/${'a'.repeat(5000)}`),
    marks: ['debian/(a+)+$'],
  },
  {
    name: 'under sru nobody wants it stated',
    edits: { ...declared('debian/control', 'None.'), policy: 'sru' },
    marks: [],
  },
  {
    name: 'a description that cannot be read says nothing, and has its own finding',
    edits: {
      ...declared('debian/control', ''),
      'sru.description': undefined,
      'sru.description-file': 'nowhere.txt',
    },
    marks: [],
  },
  {
    name: 'a description file is read',
    edits: {
      ...declared('debian/control', ''),
      'sru.description': undefined,
      'sru.description-file': 'description.txt',
    },
    files: { 'description.txt': info('d/control: Build-Depends.') },
    marks: [],
  },
]);

/** The same, under a policy whose page takes a word in the changelog for enough. */
const ours = (changes: string, more: Edits = {}): Omit<Row, 'name' | 'marks'> => ({
  edits: { ...declared('debian/control', 'None.'), policy: './sru-policy.yaml', ...more },
  files: {
    'sru-policy.yaml':
      'name: ours\nsummary: Ours\nextends: open-vm-tools\npackaging:\n  changes-stated-in: bug-or-changelog\n',
    'debian/changelog': changelog({ changes }),
  },
});

ruleTable('packaging-unmentioned', [
  { name: 'the changelog mentions it', ...ours('* d/control: x (LP: #2130000)'), marks: [] },
  {
    name: 'neither does',
    ...ours('* d/rules: x (LP: #2130000)'),
    marks: ['debian/control'],
    first: {
      message: 'Neither the description nor the changelog mentions `debian/control`, nor its short form',
      help: 'Mention the change in the description, or in the changelog, with its path and its reason',
    },
  },
  {
    name: 'the description alone mentions it',
    ...ours('* d/rules: x (LP: #2130000)', { 'sru.description': info('d/control: Build-Depends.') }),
    marks: [],
  },
  {
    name: 'a folder is told as one',
    ...ours('* d/rules: x (LP: #2130000)', declared('debian/tests/', 'None.')),
    marks: ['debian/tests/'],
    first: { message: 'nor its short form `d/tests/`, nor a file in it.' },
  },
  {
    name: 'the changelog is another branch’s: nobody knows',
    ...ours('* x', {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    }),
    marks: [],
  },
  {
    name: 'once it is released the changelog is not read any more',
    ...ours('* x', { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' }),
    today: '2026-06-26',
    marks: [],
  },
]);

/** Of `debian/` it is known that the rules and a patch differ. */
const compared = (path: string, text: string): Omit<Row, 'name' | 'marks'> =>
  fromPrevious(
    { 'debian/rules': 'old', 'debian/watch': '' },
    {
      'debian/rules': 'new',
      'debian/watch': '',
      'debian/patches/CVE-2026-1.patch': '',
      'debian/patches/ubuntu/y.patch': '',
    },
    declared(path, text),
  );

ruleTable('packaging-unmentioned', [
  ...(
    [
      ['debian/', 'd/rules: mended.'],
      ['debian/', 'Mended (debian/rules).'],
      ['debian/', 'debian/: more of it.'],
      ['debian/', 'd/p/CVE-2026-1.patch is new.'],
      ['debian/', 'd/patches/CVE-2026-1.patch, d/watch'],
      ['debian/', 'd/watch is as it was; d/rules is not.'],
      ['debian/', 'New patches in d/p/ubuntu/.'],
      ['debian/', 'New in d/p.'],
      ['debian/patches/', 'd/p/CVE-*.patch are new.'],
      ['debian/patches/', 'd/p/ubuntu/y.patch.'],
      ['debian/patches/', 'd/patches: two more.'],
      ['debian/source/', 'd/source/format: as it was.'],
      ['debian/patches/series', 'd/p/ubuntu/y.patch is new.'],
    ] as const
  ).map(([path, text]): Row => ({ name: `${path}: "${text}" is of it`, ...compared(path, text), marks: [] })),
  ...(
    [
      ['debian/', 'd/watch is as it was.'],
      ['debian/', 'd/patches/x.patch is kept.'],
      ['debian/', 'debian/rules.old'],
      ['debian/patches/', 'd/p/x.patch is kept.'],
      ['debian/patches/series', 'd/p/x.patch is kept.'],
    ] as const
  ).map(
    ([path, text]): Row => ({
      name: `${path}: "${text}" is of another`,
      ...compared(path, text),
      marks: [path],
    }),
  ),
  {
    name: 'what differs from the source series is not what differs from the version replaced',
    ...compared('debian/', 'd/control is as it was.'),
    edits: {
      ...compared('debian/', 'd/control is as it was.').edits,
      'source.ref': 'ubuntu/resolute',
    },
    refs: {
      ...compared('debian/', '').refs,
      'ubuntu/resolute': { 'debian/control': 'Source: another\n' },
    },
    marks: ['debian/'],
  },
  {
    name: 'of another target nobody knows what differs',
    ...compared('debian/', 'd/watch is as it was.'),
    edits: {
      ...compared('debian/', 'd/watch is as it was.').edits,
      ...secondTarget(),
    },
    marks: [],
  },
]);
