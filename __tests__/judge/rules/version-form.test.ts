import type { Edits } from '../../support/check.ts';
import { declared, fromPrevious, secondTarget, uploaded } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

/** Suffixes that no SRU has, and what the finding calls them. */
const foreignSuffixes: [version: string, marked: string, says: string][] = [
  ['2.10-5ubuntu0.1~ppa2', 'ppa2', 'a PPA'],
  ['2.10-5ubuntu0.1~bpo12+1', 'bpo12+1', "Debian's backports"],
  ['2.10-5ubuntu0.1+esm1', 'esm1', 'Expanded Security Maintenance'],
  ['2.10-5ubuntu0.1~cloud0', 'cloud0', 'the Ubuntu Cloud Archive'],
  ['2.10-5ubuntu0.1+fips1', 'fips1', 'the FIPS archives'],
  ['2.10-5ubuntu0.1~lp2130000', '~lp2130000', 'a build for one bug'],
  ['2.10-5ubuntu0.1~test1', '~test1', 'a test build'],
];

const sru = (version: string, series = 'noble', replaces?: string): Edits => ({
  policy: 'sru',
  source: undefined,
  targets: [{ series, version, ...(replaces && { replaces }) }],
});

/** Versions as the archive has them, each of another school. */
const honest: [version: string, series: string][] = [
  ['2.10-5ubuntu0.1', 'noble'],
  ['2.10-5ubuntu1.2', 'noble'],
  ['1.2-3ubuntu1.24.04.2', 'noble'],
  ['6.8.0-1ubuntu4.24.04.1', 'noble'],
  ['245.4-4ubuntu3.24', 'focal'],
  ['249.11-0ubuntu3.12', 'jammy'],
  ['2.4.41-4ubuntu3.10', 'focal'],
  ['1:2.11+dfsg-1ubuntu7.10', 'bionic'],
  ['1.1.1f-1ubuntu12.10', 'focal'],
  ['2:8.39-12ubuntu14.10', 'focal'],
  ['1:9.18.30-0ubuntu0.22.04.2', 'jammy'],
  ['2:13.0.10-0ubuntu0.24.04', 'noble'],
  ['0.107.1-3ubuntu0.22.04.1', 'jammy'],
  ['26.1-0ubuntu1~24.04.1', 'noble'],
  ['26.1-0ubuntu0~22.04.2', 'jammy'],
  ['23.1.2-1ubuntu1~ubuntu22.04.1', 'jammy'],
  ['2:12.1.5-3~ubuntu0.22.04.1', 'jammy'],
  ['2:11.3.0-2ubuntu0~ubuntu20.04.2', 'focal'],
  ['2:13.0.10-1~ubuntu0.25.10.1~ubuntu0.24.04.1', 'noble'],
  ['20240203.1~24.04', 'noble'],
  ['0.106.7~22.04.1', 'jammy'],
  ['27.4.1~18.04.1', 'bionic'],
  ['37.1ubuntu0~22.04', 'jammy'],
  ['2.63+22.04', 'jammy'],
  ['2.63+22.04ubuntu0.1', 'jammy'],
  ['2.10ubuntu1.1', 'noble'],
  ['2.10ubuntu0.24.04.1', 'noble'],
  ['1:24.04.18', 'noble'],
  ['24.04.66', 'noble'],
  ['4:24.04.1-0ubuntu1.1', 'questing'],
  ['5.15.0-100.110', 'jammy'],
  ['6.8.0-45.45~22.04.1', 'jammy'],
  ['6.8.0.45.45~22.04.1', 'jammy'],
  ['5.4.0-1086.93~18.04.1', 'bionic'],
  ['20240318.git3b128b60-0ubuntu2.10', 'noble'],
  ['1.0+git20240101.1-2ubuntu0.1', 'noble'],
  ['1.4.0+really1.2.0-0ubuntu0.24.04.1', 'noble'],
  ['1.75.0+dfsg0ubuntu1~bpo0-0ubuntu0.22.04', 'jammy'],
  ['1.90.0+dfsg2~24.04-0ubuntu3~24.04.1', 'noble'],
  ['2.10-5build1', 'noble'],
  ['2.10-5build0.24.04.1', 'noble'],
  ['2.10-5ubuntu1build1.1', 'noble'],
  ['0.4.1-4+deb11u1build0.20.04.1', 'focal'],
  ['1.2-3+deb12u1', 'noble'],
  ['41.0.1-1~deb12u1', 'noble'],
  ['17.0.12+7-1ubuntu2~24.04', 'noble'],
  ['17.0.12+7~us1-0ubuntu1~22.04', 'jammy'],
  ['535.183.01-0ubuntu0.22.04.1', 'jammy'],
  ['0.8+16.10.20160916-0ubuntu1.1', 'noble'],
  ['1.3.2+17.10.20171020.2', 'bionic'],
  ['3.0~rc2-0ubuntu0.1', 'noble'],
  ['1.2-3~exp1ubuntu1', 'noble'],
  ['1.2-3+nmu1ubuntu0.1', 'noble'],
  ['4:5.27.11-0kubuntu1', 'noble'],
  ['2024a-0ubuntu0.24.04', 'noble'],
  ['1.2.cloud-4', 'noble'],
  ['1.2~test1-4', 'noble'],
  ['1.2+fips1-4ubuntu0.1', 'noble'],
  ['1.2~lp12345-4', 'noble'],
];

const odd: [version: string, series: string, mark: string, says: string][] = [
  ['2.10-5ubuntu0.1~ppa1', 'noble', 'ppa1', 'a PPA'],
  ['2.10-5ubuntu0.24.04.1~ppa202601', 'noble', 'ppa202601', 'a PPA'],
  ['2.10-5ubuntu0.1+PPA.2', 'noble', 'PPA.2', 'a PPA'],
  ['2.10-5ppa1', 'noble', 'ppa1', 'a PPA'],
  ['2.10~ppa', 'noble', 'ppa', 'a PPA'],
  ['1.2~ppa1-3ubuntu0.1', 'noble', 'ppa1', 'a PPA'],
  ['2.10-5~bpo12+1', 'noble', 'bpo12+1', "Debian's backports"],
  ['2.10-5~bpo.1', 'noble', 'bpo.1', "Debian's backports"],
  ['2.10-5ubuntu0.1+esm1', 'noble', 'esm1', 'Expanded Security Maintenance'],
  ['2.10-5ubuntu0.1~esm2', 'noble', 'esm2', 'Expanded Security Maintenance'],
  ['2.10-5ubuntu1~cloud0', 'noble', 'cloud0', 'the Ubuntu Cloud Archive'],
  ['2.10-5ubuntu0.1+Fips1', 'noble', 'Fips1', 'the FIPS archives'],
  ['2.10-5ubuntu0.1~lp2160039.1', 'noble', '~lp2160039', 'a build for one bug'],
  ['2.10-5ubuntu0.1+test1', 'noble', '+test1', 'a test build'],
  ['2.10-5ubunut0.1', 'noble', 'ubunut', 'in place of `ubuntu`'],
  ['2.10-5ubntu0.1', 'noble', 'ubntu', 'in place of `ubuntu`'],
  ['2.10-5ubuntuu0.1', 'noble', 'ubuntuu', 'in place of `ubuntu`'],
  ['2.10-5unbuntu1.24.04.1', 'noble', 'unbuntu', 'in place of `ubuntu`'],
  ['2.10-5buntu1', 'noble', 'buntu', 'in place of `ubuntu`'],
  ['2.10-5Ubuntu0.1', 'noble', 'Ubuntu', 'in place of `ubuntu`'],
  ['2.10ubutnu1', 'noble', 'ubutnu', 'in place of `ubuntu`'],
  ['2.10-5~ubunto0.24.04.1', 'noble', 'ubunto', 'in place of `ubuntu`'],
  ['2.10-5~24.04.1', 'jammy', 'noble (24.04 LTS)', 'the target is jammy'],
  ['2.10-5ubuntu0.24.04.1', 'jammy', 'noble (24.04 LTS)', 'the target is jammy'],
  ['2.10-5ubuntu3.22.04.1', 'noble', 'jammy (22.04 LTS)', 'the target is noble'],
  ['2.10-5ubuntu1~ubuntu22.04.1', 'noble', 'jammy (22.04 LTS)', 'the target is noble'],
  ['2.10-5~ubuntu0.25.10.1', 'noble', 'questing (25.10)', 'the target is noble'],
  ['2.10-5build0.22.04.1', 'noble', 'jammy (22.04 LTS)', 'the target is noble'],
  ['2.63+25.10', 'noble', 'questing (25.10)', 'the target is noble'],
  ['37.1ubuntu0~22.04', 'noble', 'jammy (22.04 LTS)', 'the target is noble'],
  ['2.10-5ubuntu1~jammy1', 'noble', 'jammy (22.04 LTS)', 'the target is noble'],
];

ruleTable('version-form', [
  ...foreignSuffixes.map(
    ([version, , says]): Row => ({
      name: `${version} is ${says}`,
      edits: sru(version),
      marks: [version],
      first: { message: says },
    }),
  ),
  ...['kubuntu', 'xubuntu', 'lubuntu', 'edubuntu'].map(
    (flavour): Row => ({ name: `${flavour} is no slip`, edits: sru(`2.10-5${flavour}1`), marks: [] }),
  ),
  ...honest.map(
    ([version, series]): Row => ({ name: `${version} in ${series}`, edits: sru(version, series), marks: [] }),
  ),
  ...odd.map(
    ([version, series, mark]): Row => ({
      name: `${version} in ${series}`,
      edits: sru(version, series),
      marks: [version],
      first: { severity: 'warning', series: [series], message: mark },
    }),
  ),
  ...odd.map(
    ([version, series, , says]): Row => ({
      name: `${version} says what is odd`,
      edits: sru(version, series),
      marks: [version],
      first: { message: says },
    }),
  ),
]);

ruleTable('version-form', [
  {
    name: 'what is replaced has it too: the archive took it',
    edits: sru('2.10-5ubuntu0.22.04.2', 'noble', '2.10-5ubuntu0.22.04.1'),
    marks: [],
  },
  {
    name: 'so with a suffix',
    edits: sru('2.10-5~bpo12+1ubuntu0.1', 'noble', '2.10-5~bpo12+1'),
    marks: [],
  },
  {
    name: 'not with another one',
    edits: sru('2.10-5ubuntu0.1~ppa2', 'noble', '2.10-5ubuntu0.1~ppa1'),
    marks: ['2.10-5ubuntu0.1~ppa2'],
  },
  {
    name: 'a slip says how to write it',
    edits: sru('2.10-5ubunut0.1'),
    marks: ['2.10-5ubunut0.1'],
    first: { help: 'Write `2.10-5ubuntu0.1`: nothing else counts as an Ubuntu delta.' },
  },
  {
    name: 'a slip that what is replaced has too',
    edits: sru('2.10-5ubunut0.2', 'noble', '2.10-5ubunut0.1'),
    marks: [],
  },
  {
    name: 'a suffix that the source has too',
    edits: { 'source.version': '2:13.0.10-1~PPA1', 'targets.0.version': '2:13.0.10-1~ppa1ubuntu0.24.04.1' },
    marks: [],
  },
  {
    name: 'ESM in a series that has no other support',
    edits: sru('2024a-0ubuntu0.16.04+esm1', 'xenial'),
    marks: [],
  },
  {
    name: 'ESM on a day that cannot be read',
    edits: {
      policy: 'sru',
      source: undefined,
      targets: [{ series: 'xenial', version: '2024a-0ubuntu0.16.04+esm1', uploaded: '2026-06-31' }],
    },
    marks: ['2024a-0ubuntu0.16.04+esm1'],
  },
  {
    name: 'of a series that cannot be read the help has no number',
    edits: { policy: 'sru', source: undefined, targets: [{ series: ['noble'], version: '2.10-5+esm1' }] },
    marks: ['2.10-5+esm1'],
    first: { help: 'which ends for example in `ubuntu0.YY.MM.1`.' },
  },
  {
    name: 'two slips',
    edits: sru('2.10-5ubunut0.1~ppa1'),
    marks: ['2.10-5ubunut0.1~ppa1', '2.10-5ubunut0.1~ppa1'],
  },
  {
    name: 'under a policy of its own, too',
    edits: { 'targets.0.version': '2:13.0.10-0ubuntu0.24.04.1~ppa1' },
    marks: ['2:13.0.10-0ubuntu0.24.04.1~ppa1'],
    first: { help: '`ubuntu0.24.04.1`' },
  },
  {
    name: 'of an unknown series the number says nothing',
    edits: sru('2.10-5ubuntu0.22.04.1', 'nobel'),
    marks: [],
  },
  { name: 'what is no version has its own finding', edits: sru('2.10_5~ppa1'), marks: [] },
  {
    name: 'a very long one does not take long',
    edits: sru(`1-1${'~24.04ubunut+'.repeat(20_000)}1`),
    marks: [`1-1${'~24.04ubunut+'.repeat(20_000)}1`],
  },
]);

const patch = { 'debian/patches/x.patch': 'Description: x\nAuthor: A\n---\n' };
const versions = (version: string, replaces?: string): Edits => ({
  policy: 'sru',
  source: undefined,
  'targets.0.version': version,
  'targets.0.replaces': replaces,
});

ruleTable('version-form', [
  {
    name: 'a rebuild that changes more',
    ...fromPrevious({}, patch, versions('2.10-5build1', '2.10-5')),
    marks: ['2.10-5build1'],
    first: { message: 'but `debian/patches/x.patch` differs from the packaging', help: '`ubuntuN`' },
  },
  {
    name: 'a rebuild that changes much more',
    ...fromPrevious({}, { ...patch, 'debian/rules': 'x\n' }, versions('2.10-5build1', '2.10-5')),
    marks: ['2.10-5build1'],
    first: {
      message:
        'but `debian/patches/x.patch` differs (and 1 more) from the packaging of the version replaced.',
    },
  },
  {
    name: 'so of a rebuild, of a delta, of a stable series',
    ...fromPrevious({}, patch, versions('2.10-5ubuntu1build0.24.04.1', '2.10-5ubuntu1build3')),
    marks: ['2.10-5ubuntu1build0.24.04.1'],
  },
  {
    name: 'so where nobody says what is replaced',
    ...fromPrevious({}, patch, versions('2.10-5build1')),
    marks: ['2.10-5build1'],
  },
  { name: 'one that does not', ...fromPrevious({}, {}, versions('2.10-5build1', '2.10-5')), marks: [] },
  {
    name: 'one of a native package with another program',
    ...fromPrevious(
      { 'hello.c': 'x', 'debian/source/format': '3.0 (native)\n' },
      { 'hello.c': 'y', 'debian/source/format': '3.0 (native)\n' },
      versions('2.10build1', '2.10'),
    ),
    marks: ['2.10build1'],
    first: { message: 'but `hello.c` differs' },
  },
  {
    name: 'one whose edited program has its own finding',
    ...fromPrevious(
      { 'hello.c': 'x', 'debian/source/format': '3.0 (quilt)\n' },
      { 'hello.c': 'y', 'debian/source/format': '3.0 (quilt)\n' },
      versions('2.10-5build1', '2.10-5'),
    ),
    marks: [],
  },
  {
    name: 'one with another changelog',
    ...fromPrevious(
      { 'debian/changelog': 'x' },
      { 'debian/changelog': 'y' },
      versions('2.10-5build1', '2.10-5'),
    ),
    marks: [],
  },
  {
    name: "the sync of another revision, as the security team's",
    ...fromPrevious({}, patch, versions('2.10-5+deb12u1build0.24.04.1', '2.10-5')),
    marks: [],
  },
  {
    name: 'a delta changes what it likes',
    ...fromPrevious({}, patch, versions('2.10-5ubuntu0.1', '2.10-5')),
    marks: [],
  },
  {
    name: 'so where nobody says what it replaces',
    ...fromPrevious({}, patch, versions('2.10-5ubuntu0.1')),
    marks: [],
  },
  {
    name: 'a backport of a rebuild is none',
    ...fromPrevious({}, patch, versions('2.10-5build1~ubuntu0.24.04.1', '2.10-4')),
    marks: [],
  },
  {
    name: 'declared or not',
    ...fromPrevious({}, patch, {
      ...versions('2.10-5build1', '2.10-5'),
      ...declared('from-previous', 'debian/'),
    }),
    marks: ['2.10-5build1'],
  },
  {
    name: 'two targets, the one that is compared',
    ...fromPrevious({}, patch, { ...versions('2.10-5build1', '2.10-5'), ...secondTarget() }),
    marks: ['2.10-5build1'],
    first: { series: ['noble'] },
  },
  {
    name: 'once it is uploaded the work tree moves on',
    ...fromPrevious({}, patch, { ...versions('2.10-5build1', '2.10-5'), ...uploaded }),
    marks: [],
  },
]);
