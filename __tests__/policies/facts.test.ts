import { describe, expect, test } from '@jest/globals';
import { governorsOf } from '../../src/commands/policies.ts';
import { forPackage, type Policy, requiredSections } from '../../src/model/policy.ts';
import { ruleIds } from '../../src/model/rules.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';

/** What Ubuntu's pages say, against the built-in policies. */

const S = ['Impact', 'Test Plan', 'Where problems could occur'];
const A = ['Impact', 'Test Case', 'Regression Potential', 'Discussion'];
const B = ['Upstream changes', 'Test Plan', 'Regression Potential'];
const C = [...S, 'Other Info', 'Changelog'];
const D = ['Impact', 'Major Changes', 'Test Plan', 'Where problems could occur', 'Other Info'];
const guest = ['Impact', 'Test Case'];

interface Facts {
  readonly page: string;
  /** A package that it is for; the page named after it stands in place of `{package}`. */
  readonly package: string;
  /** The sections that it requires, in order. */
  readonly sections: readonly string[];
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** Unless said: from upstream to any series, 7 days, bugs may stay unverified, nobody else verifies. */
const usual: Partial<Policy> = {
  source: 'upstream',
  targets: ['any'],
  minimumDays: 7,
  promisedDays: 7,
  verificationShortens: false,
  bugsMayStayUnverified: true,
  partner: undefined,
  newestInterimIsEnough: true,
  mayBeSkippedWithReason: true,
  misleadingWording: [],
  interestGroup: undefined,
  title: undefined,
};

const page = (topic: string): string => `exception-${topic}-Updates`;
const by = (...words: string[]) => ({
  partner: expect.objectContaining({ words }),
});
const group = (name: string) => ({
  interestGroup: `sru-verification-interest-group-${name}`,
});
const shortens = { verificationShortens: true };
const oneByOne = { bugsMayStayUnverified: false };
const fromDevelopment = { source: 'development-release' } as const;
const toLts = { targets: ['lts-and-newer'] } as const;
const everySeries = { newestInterimIsEnough: false, mayBeSkippedWithReason: false };
const misleading = {
  misleadingWording: [expect.objectContaining({ phrases: expect.arrayContaining(['MRE']) })],
};

const table: Readonly<Record<string, Facts>> = {
  apt: { page: page('Apt'), package: 'python-apt', sections: S, rest: oneByOne },
  autopkgtest: {
    page: page('autopkgtest'),
    package: 'autopkgtest',
    sections: [...S, 'Changelog'],
  },
  'azure-proxy-agent': {
    page: page('Azure-Proxy-Agent'),
    package: 'azure-proxy-agent',
    sections: guest,
    rest: { ...shortens, ...by('Microsoft') },
  },
  'azure-vm-utils': {
    page: page('Azure-VM-Utils'),
    package: 'azure-vm-utils',
    sections: ['Special Case Acknowledgement', ...S, 'Other Info'],
    rest: { ...shortens, ...by('CPC', 'Public Cloud', 'Microsoft'), ...group('azure-vm-utils') },
  },
  bind9: { page: page('Bind9'), package: 'bind9', sections: B, rest: toLts },
  certbot: {
    page: page('Certbot'),
    package: 'python-certbot-nginx',
    sections: ['Impact', 'Major Changes', 'Test Plan', 'Regression Potential'],
  },
  'cloud-init': { page: page('Cloudinit'), package: 'cloud-init', sections: A, rest: group('cloud-init') },
  'crash-makedumpfile': {
    page: page('CrashMakedumpfile'),
    package: 'makedumpfile',
    sections: ['Impact', 'Upstream Changes', 'Test Plan', 'Where problems could occur', 'Other Info'],
    rest: by('kernel team'),
  },
  curtin: { page: page('Curtin'), package: 'curtin', sections: A, rest: by('MAAS') },
  docker: { page: page('Docker'), package: 'runc-stable', sections: [], rest: group('containerstacks') },
  dpdk: {
    page: page('DPDK'),
    package: 'dpdk',
    sections: ['Impact', 'Major Changes', 'Test Plan', 'Regression Potential'],
    rest: { ...toLts, ...group('dpdk') },
  },
  'ec2-hibinit-agent': {
    page: page('ec2-hibinit-agent'),
    package: 'ec2-hibinit-agent',
    sections: guest,
    rest: { ...oneByOne, ...by('CPC', 'Public Cloud') },
  },
  firmware: {
    page: 'exception-firmware-updates',
    package: 'fwupd-signed',
    sections: [...S, 'Other Info'],
    rest: oneByOne,
  },
  gnome: { page: page('GNOME'), package: 'gtk+3.0', sections: S },
  'google-guest': {
    page: page('google-compute-engine-oslogin'),
    package: 'google-compute-engine-oslogin',
    sections: S,
    rest: { ...shortens, ...oneByOne, ...by('GCE', 'Google') },
  },
  grub2: {
    page: page('Grub'),
    package: 'grub2-unsigned',
    sections: S,
    rest: { source: 'any', ...oneByOne, ...group('grub') },
  },
  haproxy: { page: page('HAProxy'), package: 'haproxy', sections: B, rest: toLts },
  'intel-graphics': {
    page: page('Intel-Graphics'),
    package: 'level-zero',
    sections: [...S, 'Other Info'],
    rest: {
      targets: ['newest-lts-and-newer'],
      title: 'Backport Intel Graphics stack to enable {words} on {series}',
      ...everySeries,
      ...misleading,
      ...by('Partner Engineering', 'Intel'),
    },
  },
  'landscape-client': {
    page: page('Landscape'),
    package: 'landscape-client',
    sections: C,
    rest: { ...fromDevelopment, ...everySeries },
  },
  'mariadb-galera': { page: page('MariaDB-Galera'), package: 'galera-4', sections: B },
  'multipath-tools': { page: page('multipath-tools'), package: 'multipath-tools', sections: D, rest: toLts },
  netplan: { page: page('Netplan'), package: 'netplan.io', sections: C },
  nvidia: { page: page('NVidia'), package: 'nvidia-graphics-drivers-570-server', sections: A },
  'oem-meta': {
    page: page('OEMMeta'),
    package: 'oem-somerville-bulbasaur-meta',
    sections: ['Background', 'Impact', 'Testing', 'Regression Potential'],
    rest: { source: 'any', ...shortens, ...by('Commercial Engineering') },
  },
  'open-vm-tools': {
    page: page('OpenVMTools'),
    package: 'open-vm-tools',
    sections: [...S, 'Other Info'],
    rest: {
      source: 'current-release',
      targets: ['newest-lts', 'interim'],
      promisedDays: 14,
      title: 'Backport {package} version {version} to {series}',
      ...oneByOne,
      ...everySeries,
      ...misleading,
      ...by('VMware', 'Broadcom'),
    },
  },
  openjdk: { page: page('OpenJDK'), package: 'openjdk-25', sections: [], rest: oneByOne },
  openldap: { page: page('OpenLDAP'), package: 'openldap', sections: D, rest: toLts },
  openstack: { page: page('OpenStack'), package: 'neutron-vpnaas', sections: A, rest: group('openstack') },
  openvpn: { page: page('OpenVPN'), package: 'openvpn', sections: B, rest: { ...toLts, ...misleading } },
  postfix: { page: page('Postfix'), package: 'postfix', sections: [] },
  postgresql: {
    page: page('PostgreSQL'),
    package: 'postgresql-16',
    sections: ['Impact', 'Test Case', 'Regression Potential', 'Other Info'],
    rest: group('postgresql'),
  },
  'rax-nova-agent': {
    page: page('rax-nova-agent'),
    package: 'rax-nova-agent',
    sections: S,
    rest: { ...shortens, ...oneByOne, ...by('Rackspace') },
  },
  snapcraft: { page: page('Snapcraft'), package: 'snapcraft', sections: S, rest: shortens },
  snapd: { page: page('Snapd'), package: 'snapd', sections: S, rest: { ...oneByOne, ...group('snapd') } },
  'snapd-glib': {
    page: page('SnapdGlib'),
    package: 'snapd-glib',
    sections: S,
    rest: { ...fromDevelopment, ...oneByOne },
  },
  sos: {
    page: page('Sosreport'),
    package: 'sosreport',
    sections: S,
    rest: by('Canonical Support', 'Support team'),
  },
  squid: { page: page('Squid'), package: 'squid', sections: [...B, 'Other Info'] },
  'ubuntu-advantage-tools': {
    page: page('UbuntuAdvantageTools'),
    package: 'ubuntu-advantage-tools',
    sections: C,
    rest: { ...fromDevelopment, ...everySeries, targets: ['any', 'esm'], ...group('ubuntu-pro-client') },
  },
  'ubuntu-dev-tools': {
    page: page('UbuntuDevTools'),
    package: 'ubuntu-dev-tools',
    sections: ['Impact', 'Test Case', 'Where problems could occur'],
    rest: fromDevelopment,
  },
  'ubuntu-image': { page: page('UbuntuImage'), package: 'ubuntu-image', sections: S, rest: oneByOne },
  valkey: { page: page('Valkey'), package: 'valkey', sections: B },
  virtualbox: {
    page: page('Virtualbox'),
    package: 'virtualbox-ext-pack',
    sections: ['Impact', 'Test Case', 'Regression Potential'],
  },
  walinuxagent: {
    page: page('walinuxagent'),
    package: 'walinuxagent',
    sections: guest,
    rest: { ...shortens, ...by('Microsoft', 'Azure Linux Agent team') },
  },
  wslu: { page: page('wslu'), package: 'wslu', sections: S, rest: oneByOne },
};

/** Those that are for any package, and have no page of their own. */
const bases = ['sru', 'upstream-version', 'micro-release', 'cloud-guest'];

test('every built-in policy is in the table, or a base of others', () => {
  expect([...Object.keys(table), ...bases].sort()).toEqual([...builtinNames].sort());
});

describe.each(Object.entries(table))('%s', (name, { page: last, package: sourcePackage, sections, rest }) => {
  const policy = forPackage(builtinPolicy(name), sourcePackage);

  test('is what its page says', () => {
    expect(policy).toMatchObject({ ...usual, ...rest });
    expect(requiredSections(policy)).toEqual(sections);
  });

  test('has its page at every place where the pages are and were', () => {
    expect(policy.documentation).toBe(`https://ubuntu.com/project/docs/SRU/reference/${last}/`);
    for (const family of [
      'ubuntu.com/project/docs/SRU/reference/',
      'documentation.ubuntu.com/project/SRU/reference/',
      'documentation.ubuntu.com/sru/en/latest/reference/',
      'canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/',
    ])
      expect(policy.pageAddresses).toContain(family + last);
  });

  test(`governs ${sourcePackage}`, () => {
    expect(governorsOf(sourcePackage).map((each) => each.name)).toEqual([name]);
  });
});

describe.each(builtinNames)('%s', (name) => {
  test('names only rules that there are', () => {
    const { severities, waivable } = builtinPolicy(name);
    expect([...Object.keys(severities), ...waivable].filter((id) => !ruleIds.has(id))).toEqual([]);
  });

  test('has a test plan and a risk section, where it has sections for them', () => {
    const roles = builtinPolicy(name).sections.flatMap(({ role }) => role ?? []);
    const isGuest = requiredSections(builtinPolicy(name)).join() === guest.join();
    expect(roles).toEqual(isGuest ? ['test-plan'] : ['test-plan', 'risk']);
  });
});

test.each([
  ['landscape-client', 'documentation.ubuntu.com/sru/en/latest/reference/exception-LandscapeUpdates'],
  ['mariadb-galera', 'wiki.ubuntu.com/MariaDB-and-Galera-updates'],
  ['intel-graphics', 'documentation.ubuntu.com/sru/en/latest/reference/package-specific/#defined-exceptions'],
])('%s has the odd address of its template: %s', (name, address) => {
  expect(builtinPolicy(name).pageAddresses).toContain(address);
});

test.each(['gnome-shell', 'mutter', 'vala', 'linux', 'hello'])('%s is governed by sru alone', (name) => {
  expect(governorsOf(name).map((each) => each.name)).toEqual(['sru']);
});

test.each([
  ['micro-release', true],
  ['bind9', true],
  ['gnome', true],
  ['openvpn', false],
])('whether %s may be called a micro-release: %s', (name, isOff) => {
  expect(builtinPolicy(name).severities['called-mre'] === 'off').toBe(isOff);
});
