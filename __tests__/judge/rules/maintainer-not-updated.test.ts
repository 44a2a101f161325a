import { spawnSync } from 'node:child_process';
import { expect } from '@jest/globals';
import type { Edits } from '../../support/check.ts';
import {
  type Control,
  control,
  fromPrevious,
  secondTarget,
  ubuntuDevelopers,
  uploaded,
} from '../../support/packaging.ts';
import { refereeTest } from '../../support/referee.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const debian = 'A Packager <packager@example.com>';

const maintainedBy = (maintainer: string | undefined, edits: Edits = {}): Omit<Row, 'name' | 'marks'> => ({
  edits,
  files: { 'debian/control': control({ maintainer }) },
});

/** dpkg's hook looks for Ubuntu and Canonical anywhere in the field. */
const inUbuntu = [
  ubuntuDevelopers,
  'Ubuntu Developers\n <ubuntu-devel-discuss@lists.ubuntu.com>',
  'A Packager <packager@ubuntu.com>',
  'A Packager <packager@canonical.com>',
  'A Packager <packager@Lists.Canonical.COM>',
  'packager@ubuntu.com',
  'Ubuntu Lemon Developers <lemon@lists.example.org>',
  'Kubuntu Developers <kubuntu-devel@lists.example.org>',
  'Canonical Foundations Team <foundations@example.com>',
  'A Packager <ubuntu-packager@example.com>',
];
const elsewhere = [
  debian,
  'Debian Developers <debian-devel@lists.debian.org>',
  'A Packager <packager@ubunut.example.com>',
  'A Packager',
];

const hook = `use Dpkg::Vendor::Ubuntu;
my $warned = 0;
no warnings 'redefine';
*Dpkg::Vendor::Ubuntu::warning = sub { $warned = 1 if $_[0] =~ /does not have Ubuntu address/ };
my $hook = bless {}, 'Dpkg::Vendor::Ubuntu';
for (@ARGV) {
  $warned = 0;
  $hook->run_hook('before-source-build', { fields => { Version => '1-0ubuntu1', Maintainer => $_ } });
  print $warned;
}`;
const hasHook = spawnSync('perl', ['-MDpkg::Vendor::Ubuntu', '-e', '1']).status === 0;

refereeTest(hasHook)("dpkg's hook warns of the same maintainers", () => {
  const { stdout } = spawnSync('perl', ['-e', hook, ...inUbuntu, ...elsewhere], {
    encoding: 'utf8',
    env: { ...process.env, DEBEMAIL: '' },
  });
  expect(stdout).toBe('0'.repeat(inUbuntu.length) + '1'.repeat(elsewhere.length));
});

ruleTable('maintainer-not-updated', [
  {
    name: 'an Ubuntu delta and a maintainer in Debian',
    ...maintainedBy(debian),
    marks: [debian],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/control',
      message: `The version \`2:13.0.10-0ubuntu0.24.04.1\` carries an Ubuntu delta, and \`Maintainer\` is \`${debian}\`.`,
      help: '`update-maintainer`',
    },
  },
  ...inUbuntu.map((maintainer): Row => ({ name: maintainer, ...maintainedBy(maintainer), marks: [] })),
  ...elsewhere.map(
    (maintainer): Row => ({ name: maintainer, ...maintainedBy(maintainer), marks: [maintainer] }),
  ),
  {
    name: 'no maintainer at all',
    ...maintainedBy(undefined),
    marks: ['open-vm-tools'],
    first: { line: 'Source: open-vm-tools', message: 'there is no `Maintainer`.' },
  },
  { name: 'one without a value', ...maintainedBy(''), marks: [''], first: { line: 'Maintainer:' } },
  {
    name: 'the field in another case',
    files: { 'debian/control': control().replace('Maintainer', 'MAINTAINER') },
    marks: [],
  },
  {
    name: 'whom it was in Debian does not matter',
    files: { 'debian/control': control({ more: `XSBC-Original-Maintainer: ${debian}\n` }) },
    marks: [],
  },
  {
    name: 'nor do the others who upload it',
    files: { 'debian/control': control({ maintainer: debian, more: `Uploaders: ${ubuntuDevelopers}\n` }) },
    marks: [debian],
  },
  {
    name: 'a name in a comment is none',
    files: { 'debian/control': `# Maintainer: ${ubuntuDevelopers}\n${control({ maintainer: debian })}` },
    marks: [debian],
  },
]);

const withDelta = ['2:13.0.10-1ubuntu1~24.04.1', '2:13.0.10-1~ubuntu0.24.04.1', '13.0.10ubuntu0.24.04.1'];
const without = ['2:13.0.10-1', '2:13.0.10-1build1', '2:13.0.10-1~24.04.1', '13.0.10', '1-1Ubuntu1'];

ruleTable('maintainer-not-updated', [
  ...withDelta.map(
    (version): Row => ({
      name: version,
      ...maintainedBy(debian, { 'targets.0.version': version }),
      marks: [debian],
      first: { message: `\`${version}\`` },
    }),
  ),
  ...without.map(
    (version): Row => ({
      name: `${version} has none`,
      ...maintainedBy(debian, { 'targets.0.version': version }),
      marks: [],
    }),
  ),
  {
    name: 'a version that is none: version-syntax speaks',
    ...maintainedBy(debian, { 'targets.0.version': '13_0ubuntu1' }),
    marks: [],
  },
  {
    name: 'two targets of one work tree',
    ...maintainedBy(debian, secondTarget()),
    marks: [debian, debian],
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...maintainedBy(debian, { ...secondTarget(), ...uploaded }),
    marks: [debian],
    first: { series: ['questing'] },
  },
  { name: 'once it is uploaded the work tree moves on', ...maintainedBy(debian, uploaded), marks: [] },
  {
    name: 'of an unknown series nothing is said',
    ...maintainedBy(debian, { 'targets.0.series': 'nobel' }),
    marks: [],
  },
  { name: 'no debian/control', marks: [] },
  { name: 'one that describes no source', files: { 'debian/control': 'Package: x\n' }, marks: [] },
  { name: 'so too under sru', ...maintainedBy(debian, { policy: 'sru' }), marks: [debian] },
  {
    name: 'a name is only quoted',
    ...maintainedBy('x`::error::[y](z) <a@example.com>'),
    marks: ['x`::error::[y](z) <a@example.com>'],
    first: { message: "is `x'::error::[y](z) <a@example.com>`." },
  },
  {
    name: 'a very long one does not take long',
    ...maintainedBy(`${'@a.'.repeat(100_000)}<packager@ubuntu.com>`),
    marks: [],
  },
]);

const team = 'A Team in Debian <team@lists.example.org>';
const original = (whom: string, field = 'XSBC-Original-Maintainer') => ({ more: `${field}: ${whom}\n` });

/** What the version replaced has, and what the upload has, in `debian/control`. */
const changed = (before: Control, now: Control, edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromPrevious({ 'debian/control': control(before) }, { 'debian/control': control(now) }, edits);

/** A fix for the upstream version that is there. */
const fixOnly: Edits = {
  policy: 'sru',
  source: undefined,
  'targets.0.version': '2:13.0.0-1ubuntu0.1',
  'targets.0.replaces': '2:13.0.0-1',
};

ruleTable('maintainer-not-updated', [
  {
    name: "Debian's was thrown away",
    ...changed({ maintainer: team }, {}, fixOnly),
    marks: [ubuntuDevelopers],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/control',
      message: `\`${team}\`, who maintained the package before, is not kept: there is no \`XSBC-Original-Maintainer\`.`,
      help: `\`XSBC-Original-Maintainer: ${team}\``,
    },
  },
  {
    name: 'so with a new upstream version',
    ...changed({ maintainer: team }, {}),
    marks: [ubuntuDevelopers],
  },
  {
    name: 'the field is there without a value',
    ...changed({ maintainer: team }, original(''), fixOnly),
    marks: [''],
  },
  {
    name: 'another is kept in its place',
    ...changed({ maintainer: team }, original(debian), fixOnly),
    marks: [debian],
    first: { message: `\`XSBC-Original-Maintainer\` is \`${debian}\`` },
  },
  {
    name: "Ubuntu's own is kept in its place",
    ...changed({ maintainer: team }, original(ubuntuDevelopers)),
    marks: [ubuntuDevelopers],
  },
  {
    name: 'kept under another name, with the same address',
    ...changed({ maintainer: team }, original('Another Team <team@lists.example.org>'), fixOnly),
    marks: [],
  },
  {
    name: 'kept with its name in quotes, with another address',
    ...changed({ maintainer: team }, original('"A Team in Debian" <team@tracker.example.org>'), fixOnly),
    marks: [],
  },
  {
    name: 'one without an address',
    ...changed({ maintainer: 'A Team' }, {}, fixOnly),
    marks: [ubuntuDevelopers],
    first: { message: '`A Team`, who maintained the package before, is not kept' },
  },
  {
    name: 'such a one that is kept with an address',
    ...changed({ maintainer: 'A Team' }, original('A Team <team@lists.example.org>'), fixOnly),
    marks: [],
  },
  {
    name: 'where nobody says what is replaced it may be a new upstream version',
    ...changed({ maintainer: team }, original(debian), { ...fixOnly, 'targets.0.replaces': undefined }),
    marks: [],
  },
  {
    name: 'it was kept before, and no more',
    ...changed(original(team), {}, fixOnly),
    marks: [ubuntuDevelopers],
  },
  ...[
    'XSBC-Original-Maintainer',
    'Xsbc-Original-Maintainer',
    'XS-Original-Maintainer',
    'XSB-Original-Maintainer',
    'Original-Maintainer',
  ].map(
    (field): Row => ({
      name: `kept as ${field}`,
      ...changed({ maintainer: team }, original(team, field), fixOnly),
      marks: [],
    }),
  ),
  {
    name: 'kept over two lines, with another address',
    ...changed({ maintainer: team }, original('A Team in Debian\n <team@tracker.example.org>'), fixOnly),
    marks: [],
  },
  { name: 'kept as before', ...changed(original(team), original(team), fixOnly), marks: [] },
  {
    name: 'a new upstream version comes with the maintainer of its days',
    ...changed({ maintainer: team }, original(debian)),
    marks: [],
  },
  { name: "a package of Ubuntu's own has none to keep", ...changed({}, {}, fixOnly), marks: [] },
  {
    name: 'from one team in Ubuntu to another',
    ...changed({ maintainer: 'Ubuntu Lemon Developers <lemon@example.org>' }, {}, fixOnly),
    marks: [],
  },
  {
    name: 'not updated at all: that alone is told',
    ...changed({ maintainer: team }, { maintainer: team }, fixOnly),
    marks: [team],
    first: { message: '`Maintainer` is' },
  },
  {
    name: 'no Ubuntu delta',
    ...changed({ maintainer: team }, {}, { ...fixOnly, 'targets.0.version': '2:13.0.0-1build1' }),
    marks: [],
  },
  {
    name: 'the version replaced describes no source',
    ...fromPrevious({ 'debian/control': 'Package: x\n' }, {}, fixOnly),
    marks: [],
  },
]);
