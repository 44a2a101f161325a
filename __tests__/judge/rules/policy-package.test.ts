import { ruleTable } from '../../support/rule-table.ts';

/** A policy file for these packages. */
const forPackages = (...packages: string[]) => ({
  'sru-policy.yaml': `name: mine\nsummary: Mine\npackages: ${JSON.stringify(packages)}\n`,
});

ruleTable('policy-package', [
  { name: 'the package that the policy is for', marks: [] },
  {
    name: 'another package',
    edits: { package: 'open-iscsi' },
    marks: ['open-iscsi'],
    first: {
      severity: 'error',
      series: [],
      message: 'The policy `open-vm-tools` is not for `open-iscsi`: it covers `open-vm-tools`.',
      help: '`policy: sru`',
    },
  },
  {
    name: 'the package misspelt',
    edits: { package: 'open-vm-tool' },
    marks: ['open-vm-tool'],
    first: { help: 'Did you mean `open-vm-tools`?' },
  },
  {
    name: 'a name that begins like the package',
    edits: { package: 'open-vm-tools-salt-minion' },
    marks: ['open-vm-tools-salt-minion'],
  },
  {
    name: 'a name that ends like the package',
    edits: { package: 'xopen-vm-tools' },
    marks: ['xopen-vm-tools'],
  },
  { name: 'any package under sru', edits: { policy: 'sru', package: 'open-iscsi' }, marks: [] },
  {
    name: 'one of several packages',
    edits: { policy: './sru-policy.yaml', package: 'sosreport' },
    files: forPackages('sos', 'sosreport'),
    marks: [],
  },
  {
    name: 'none of several packages',
    edits: { policy: './sru-policy.yaml', package: 'sosi' },
    files: forPackages('sos', 'sosreport'),
    marks: ['sosi'],
    first: { message: 'The policy `mine` is not for `sosi`: it covers `sos` and `sosreport`.' },
  },
  {
    name: 'a star stands for any text',
    edits: { policy: './sru-policy.yaml', package: 'postgresql-14' },
    files: forPackages('postgresql-*'),
    marks: [],
  },
  {
    name: 'a star stands for no text too',
    edits: { policy: './sru-policy.yaml', package: 'mariadb' },
    files: forPackages('mariadb*'),
    marks: [],
  },
  {
    name: 'what stands before the star must be there',
    edits: { policy: './sru-policy.yaml', package: 'postgresql' },
    files: forPackages('postgresql-*'),
    marks: ['postgresql'],
    first: { message: '`postgresql-*`' },
  },
  {
    name: 'what stands behind the star must be there',
    edits: { policy: './sru-policy.yaml', package: 'oem-somerville-meta-data' },
    files: forPackages('oem-*-meta'),
    marks: ['oem-somerville-meta-data'],
  },
  {
    name: 'a star in the middle',
    edits: { policy: './sru-policy.yaml', package: 'oem-somerville-meta' },
    files: forPackages('oem-*-meta'),
    marks: [],
  },
  {
    name: 'the texts around a star do not share letters',
    edits: { policy: './sru-policy.yaml', package: 'oem-meta' },
    files: forPackages('oem-*-meta'),
    marks: ['oem-meta'],
  },
  {
    name: 'a dot in a name stands for itself',
    edits: { policy: './sru-policy.yaml', package: 'netplanxio' },
    files: forPackages('netplan.io'),
    marks: ['netplanxio'],
  },
  {
    name: 'a long list is counted',
    edits: { policy: './sru-policy.yaml', package: 'other' },
    files: forPackages(...Array.from({ length: 14 }, (_, index) => `lib${index}`)),
    marks: ['other'],
    first: { message: '`lib9` and 4 more' },
  },
  {
    name: 'a released backport too',
    edits: { package: 'open-iscsi', 'targets.0.released': '2026-06-25' },
    today: '2027-06-25',
    marks: ['open-iscsi'],
  },
  { name: 'a package in the wrong form has its own finding', edits: { package: 'Open VM Tools' }, marks: [] },
  { name: 'a package that is left out has its own finding', edits: { package: undefined }, marks: [] },
  {
    name: 'a policy that is not there is not asked',
    edits: { policy: 'open-vm-tool', package: 'open-iscsi' },
    marks: [],
  },
]);
