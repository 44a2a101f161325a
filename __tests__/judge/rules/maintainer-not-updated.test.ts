import type { Edits } from '../../support/check.ts';
import { control, secondTarget, ubuntuDevelopers, uploaded } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const debian = 'A Packager <packager@example.com>';

const maintainedBy = (maintainer: string | undefined, edits: Edits = {}): Omit<Row, 'name' | 'marks'> => ({
  edits,
  files: { 'debian/control': control({ maintainer }) },
});

const inUbuntu = [
  ubuntuDevelopers,
  'Ubuntu Developers\n <ubuntu-devel-discuss@lists.ubuntu.com>',
  'A Packager <packager@ubuntu.com>',
  'A Packager <packager@canonical.com>',
  'A Packager <packager@Lists.Canonical.COM>',
  'packager@ubuntu.com',
];
const elsewhere = [
  debian,
  'Ubuntu Developers <ubuntu-devel@lists.debian.org>',
  'ubuntu.com <packager@example.com>',
  'Packager@ubuntu.com <packager@example.com>',
  'A Packager <packager@ubuntu.com.example.com>',
  'A Packager <packager@myubuntu.com>',
  'A Packager <packager@ubuntu.community>',
  'A Packager <ubuntu.com@example.com>',
  'A Packager',
];

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
const without = ['2:13.0.10-1', '2:13.0.10-1build1', '2:13.0.10-1~24.04.1', '13.0.10', '1.ubuntu-1'];

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
