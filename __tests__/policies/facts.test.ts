import { describe, expect, test } from '@jest/globals';
import { forPackage, type Policy, requiredSections } from '../../src/model/policy.ts';
import { ruleIds } from '../../src/model/rules.ts';
import { builtinNames, builtinPolicy, policiesFor } from '../../src/sources/policy-file.ts';

/** What Ubuntu's pages say, against the built-in policies. */

const S = ['Impact', 'Test Plan', 'Where problems could occur'];
const A = ['Impact', 'Test Case', 'Regression Potential', 'Discussion'];
const B = ['Upstream changes', 'Test Plan', 'Regression Potential'];
const C = [...S, 'Changelog'];
const D = ['Impact', 'Major Changes', 'Test Plan', 'Where problems could occur', 'Other Info'];
const guest = ['Impact', 'Test Case'];

interface Facts {
  /** The last part of its page's address; of a note among others, with the note's place. */
  readonly page: string;
  /** A package that it is for; the page named after it stands in place of `{package}`. */
  readonly package: string;
  /** The sections that it requires, in order. */
  readonly sections: readonly string[];
  readonly rest?: Readonly<Record<string, unknown>>;
}

/**
 * Unless said: from upstream to any series, 7 days, bugs may stay unverified, nobody else verifies, and neither of the
 * exceptions for newer series holds.
 */
const usual: Partial<Policy> = {
  source: 'upstream',
  targets: ['any'],
  minimumDays: 7,
  promisedDays: 7,
  verificationShortens: false,
  bugsMayStayUnverified: true,
  partner: undefined,
  newestInterimIsEnough: false,
  mayBeSkippedWithReason: false,
  packageNamesCarryVersions: true,
  packagingOf: 'any',
  packagingChangesStatedIn: 'nowhere',
  upstreamVersions: [],
  governsEveryUpload: true,
  needsBug: true,
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
/** Fixes alone, no features and no hardware. */
const fixes = { newestInterimIsEnough: true, mayBeSkippedWithReason: true };
const stated = (packagingChangesStatedIn: Policy['packagingChangesStatedIn']) => ({
  packagingChangesStatedIn,
});
/** Upstream versions with as many parts at their beginning as they were. */
const sameParts = (parts: number, packages = ['*']) => ({
  upstreamVersions: [expect.objectContaining({ packages, sameParts: parts })],
});
/** An SRU like any other, with a note of its own. */
const ordinary = { source: 'any', ...oneByOne, ...fixes } as const;
const note = (place: string): string => `package-specific/#${place}`;
const misleading = {
  misleadingWording: [expect.objectContaining({ phrases: expect.arrayContaining(['MRE']) })],
};

const table: Readonly<Record<string, Facts>> = {
  apt: { page: page('Apt'), package: 'python-apt', sections: S, rest: { ...oneByOne, ...fixes } },
  autopkgtest: {
    page: page('autopkgtest'),
    package: 'autopkgtest',
    sections: [...S, 'Changelog'],
    rest: { ...stated('bug') },
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
    rest: {
      newestInterimIsEnough: true,
      ...stated('bug-or-changelog'),
      ...shortens,
      ...by('CPC', 'Public Cloud', 'Microsoft'),
      ...group('azure-vm-utils'),
    },
  },
  bind9: {
    page: page('Bind9'),
    package: 'bind9',
    sections: B,
    rest: { ...toLts, ...fixes, ...sameParts(2) },
  },
  certbot: {
    page: page('Certbot'),
    package: 'python-certbot-nginx',
    sections: ['Impact', 'Major Changes', 'Test Plan', 'Regression Potential'],
  },
  'cloud-init': {
    page: page('Cloudinit'),
    package: 'cloud-init',
    sections: A,
    rest: { ...group('cloud-init'), ...stated('bug') },
  },
  'crash-makedumpfile': {
    page: page('CrashMakedumpfile'),
    package: 'makedumpfile',
    sections: ['Impact', 'Upstream Changes', 'Test Plan', 'Where problems could occur', 'Other Info'],
    rest: by('kernel team'),
  },
  curtin: { page: page('Curtin'), package: 'curtin', sections: A, rest: { ...by('MAAS'), ...stated('bug') } },
  'distro-info-data': {
    page: note('distro-info-data'),
    package: 'distro-info-data',
    sections: S,
    rest: { ...ordinary, minimumDays: 0, promisedDays: 0 },
  },
  docker: {
    page: page('Docker'),
    package: 'runc-stable',
    sections: [],
    rest: {
      ...group('containerstacks'),
      upstreamVersions: [
        expect.objectContaining({
          packages: ['docker.io-app', 'docker-buildx', 'docker-compose-v2'],
          notEndingIn: ['.0'],
        }),
        expect.objectContaining({ packages: ['containerd-stable', 'runc-stable'], sameParts: 2 }),
      ],
    },
  },
  dpdk: {
    page: page('DPDK'),
    package: 'dpdk',
    sections: ['Impact', 'Major Changes', 'Test Plan', 'Regression Potential'],
    rest: { ...fixes, ...sameParts(2), ...toLts, ...group('dpdk') },
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
    sections: S,
    rest: { ...oneByOne, ...fixes, ...sameParts(2, ['fwupd']) },
  },
  gnome: {
    page: page('GNOME'),
    package: 'gtk+3.0',
    sections: S,
    rest: { packageNamesCarryVersions: false, ...fixes },
  },
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
    rest: { ...fixes, source: 'any', ...oneByOne, ...group('grub') },
  },
  haproxy: {
    page: page('HAProxy'),
    package: 'haproxy',
    sections: B,
    rest: { ...toLts, ...fixes, ...sameParts(2) },
  },
  'intel-graphics': {
    page: page('Intel-Graphics'),
    package: 'level-zero',
    sections: [...S, 'Other Info'],
    rest: {
      ...stated('bug'),
      targets: ['newest-lts-and-newer'],
      title: 'Backport Intel Graphics stack to enable {words} on {series}',
      ...misleading,
      ...by('Partner Engineering', 'Intel'),
    },
  },
  kernel: {
    page: page('Kernel'),
    package: 'linux-aws-6.14',
    sections: ['Impact', 'Fix', 'Testcase'],
    rest: ordinary,
  },
  'landscape-client': {
    page: page('Landscape'),
    package: 'landscape-client',
    sections: C,
    rest: { ...fromDevelopment, ...stated('bug-or-changelog') },
  },
  'linux-firmware': {
    page: note('linux-firmware'),
    package: 'linux-firmware',
    sections: S,
    rest: { source: 'any', ...oneByOne },
  },
  'livecd-rootfs': {
    page: note('livecd-rootfs'),
    package: 'livecd-rootfs',
    sections: S,
    rest: { source: 'any', ...fixes },
  },
  'mariadb-galera': {
    page: page('MariaDB-Galera'),
    package: 'galera-4',
    sections: B,
    rest: { ...fixes, ...sameParts(2) },
  },
  'mirror-lists': {
    page: note('ubuntu-release-upgrader-and-python-apt'),
    package: 'ubuntu-release-upgrader',
    sections: [],
    rest: { ...ordinary, governsEveryUpload: false, needsBug: false },
  },
  'multipath-tools': {
    page: page('multipath-tools'),
    package: 'multipath-tools',
    sections: D,
    rest: {
      ...toLts,
      ...fixes,
      upstreamVersions: [expect.objectContaining({ sameParts: 2, atLeast: '0.10' })],
    },
  },
  netplan: { page: page('Netplan'), package: 'netplan.io', sections: C, rest: { ...stated('bug') } },
  nvidia: {
    page: page('NVidia'),
    package: 'nvidia-graphics-drivers-570-server',
    sections: A,
    rest: { ...stated('bug') },
  },
  'oem-meta': {
    page: page('OEMMeta'),
    package: 'oem-somerville-bulbasaur-meta',
    sections: ['Background', 'Impact', 'Testing', 'Regression Potential'],
    rest: { ...oneByOne, source: 'any', ...shortens, ...by('Commercial Engineering') },
  },
  'open-vm-tools': {
    page: page('OpenVMTools'),
    package: 'open-vm-tools',
    sections: [...S, 'Other Info'],
    rest: {
      packagingOf: 'source',
      ...stated('bug'),
      source: 'current-release',
      targets: ['newest-lts', 'interim'],
      promisedDays: 14,
      title: 'Backport {package} version {version} to {series}',
      ...oneByOne,
      ...misleading,
      ...by('VMware', 'Broadcom'),
    },
  },
  openjdk: { page: page('OpenJDK'), package: 'openjdk-25', sections: [], rest: oneByOne },
  openldap: {
    page: page('OpenLDAP'),
    package: 'openldap',
    sections: D,
    rest: { ...toLts, ...fixes, ...sameParts(2) },
  },
  openstack: {
    page: page('OpenStack'),
    package: 'neutron-vpnaas',
    sections: A,
    rest: { ...group('openstack'), ...fixes },
  },
  openvpn: {
    page: page('OpenVPN'),
    package: 'openvpn',
    sections: B,
    rest: { ...fixes, ...sameParts(2), ...toLts, ...misleading },
  },
  postfix: { page: page('Postfix'), package: 'postfix', sections: [], rest: { ...fixes, ...sameParts(2) } },
  postgresql: {
    page: page('PostgreSQL'),
    package: 'postgresql-16',
    sections: ['Impact', 'Test Case', 'Regression Potential', 'Other Info'],
    rest: { ...group('postgresql'), ...fixes, ...sameParts(1) },
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
  squid: {
    page: page('Squid'),
    package: 'squid',
    sections: [...B, 'Other Info'],
    rest: { ...fixes, upstreamVersions: [expect.objectContaining({ sameParts: 1, parts: 2 })] },
  },
  toolchain: { page: note('toolchain-updates'), package: 'gcc-14', sections: S, rest: ordinary },
  tzdata: {
    page: note('tzdata'),
    package: 'tzdata',
    sections: S,
    rest: { ...ordinary, ...shortens, targets: ['any', 'esm'], packagingOf: 'target' },
  },
  'ubuntu-advantage-tools': {
    page: page('UbuntuAdvantageTools'),
    package: 'ubuntu-advantage-tools',
    sections: C,
    rest: {
      ...fromDevelopment,
      ...stated('bug-or-changelog'),
      targets: ['any', 'esm'],
      ...group('ubuntu-pro-client'),
    },
  },
  'ubuntu-dev-tools': {
    page: page('UbuntuDevTools'),
    package: 'ubuntu-dev-tools',
    sections: ['Impact', 'Test Case', 'Where problems could occur'],
    rest: { ...fromDevelopment, ...stated('bug') },
  },
  'ubuntu-image': { page: page('UbuntuImage'), package: 'ubuntu-image', sections: S, rest: oneByOne },
  valkey: { page: page('Valkey'), package: 'valkey', sections: B, rest: { ...fixes, ...sameParts(2) } },
  virtualbox: {
    page: page('Virtualbox'),
    package: 'virtualbox-ext-pack',
    sections: ['Impact', 'Test Case', 'Regression Potential'],
    rest: { ...fixes, ...sameParts(2) },
  },
  walinuxagent: {
    page: page('walinuxagent'),
    package: 'walinuxagent',
    sections: guest,
    rest: { ...shortens, ...by('Microsoft', 'Azure Linux Agent team') },
  },
  'wireless-regdb': {
    page: note('wireless-regdb'),
    package: 'wireless-regdb',
    sections: S,
    rest: ordinary,
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
    const place = last.includes('#') ? last : `${last}/`;
    expect(policy.documentation).toBe(`https://ubuntu.com/project/docs/SRU/reference/${place}`);
    for (const family of [
      'ubuntu.com/project/docs/SRU/reference/',
      'documentation.ubuntu.com/project/SRU/reference/',
      'documentation.ubuntu.com/sru/en/latest/reference/',
      'canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/',
    ])
      expect(policy.pageAddresses).toContain(family + last.replace(/\/#.*/, ''));
  });

  test(`governs ${sourcePackage}`, () => {
    const names = policiesFor(sourcePackage);
    // Where it is for some uploads alone, another one is first.
    expect(names.slice(policy.governsEveryUpload ? 0 : 1, policy.governsEveryUpload ? 1 : undefined)).toEqual(
      [name],
    );
  });
});

describe.each(builtinNames)('%s', (name) => {
  test('names only rules that there are', () => {
    const { severities, waivable } = builtinPolicy(name);
    expect([...Object.keys(severities), ...waivable].filter((id) => !ruleIds.has(id))).toEqual([]);
  });

  test('has a test plan and a risk section, where it has sections for them', () => {
    const roles = builtinPolicy(name).sections.flatMap(({ role }) => role ?? []);
    const required = requiredSections(builtinPolicy(name)).join();
    const isWithoutRisk = required === guest.join() || name === 'kernel';
    expect(roles).toEqual(isWithoutRisk ? ['test-plan'] : ['test-plan', 'risk']);
  });
});

test.each([
  ['landscape-client', 'documentation.ubuntu.com/sru/en/latest/reference/exception-LandscapeUpdates'],
  ['mariadb-galera', 'wiki.ubuntu.com/MariaDB-and-Galera-updates'],
  ['intel-graphics', 'documentation.ubuntu.com/sru/en/latest/reference/package-specific/#defined-exceptions'],
])('%s has the odd address of its template: %s', (name, address) => {
  expect(builtinPolicy(name).pageAddresses).toContain(address);
});

test.each<[string, string[]]>([
  // A note on some uploads of a package stands beside the policy for the others.
  ['python-apt', ['apt', 'mirror-lists']],
  ['ubuntu-release-upgrader', ['sru', 'mirror-lists']],
  ['linux', ['kernel']],
  ['linux-firmware', ['linux-firmware', 'kernel']],
  ['mariadb-10.6', ['mariadb-galera']],
])('%s is governed by %j', (name, expected) => {
  expect(policiesFor(name)).toEqual(expected);
});

// Extensions and connectors are not what the pages are about.
test.each(['postgresql-common', 'postgresql-16-age', 'mariadb-connector-odbc'])(
  '%s is governed by sru alone',
  (name) => {
    expect(policiesFor(name)).toEqual(['sru']);
  },
);

// What is an older name in `sru` stays one, where a policy in between has it for its own; and the other way round.
test.each([
  ['openldap', 'Where problems could occur', ['Regression Potential'], []],
  ['multipath-tools', 'Where problems could occur', ['Regression Potential'], []],
  ['gnome', 'Where problems could occur', ['Regression Potential'], []],
  ['postfix', 'Where problems could occur', ['Regression Potential'], []],
  ['azure-vm-utils', 'Test Plan', ['Test Case', 'Test Cases'], []],
  ['google-guest', 'Test Plan', ['Test Case', 'Test Cases'], []],
  ['rax-nova-agent', 'Test Plan', ['Test Case', 'Test Cases'], []],
  ['bind9', 'Test Plan', ['Test Case', 'Test Cases'], []],
  ['bind9', 'Regression Potential', [], ['Where problems could occur']],
  ['certbot', 'Regression Potential', [], ['Where problems could occur']],
  ['walinuxagent', 'Test Case', [], ['Test Plan', 'Test Cases']],
  ['kernel', 'Testcase', [], ['Test Plan', 'Test Cases']],
])('%s: the older names of %s are %j, those as good %j', (policy, name, also, sameAs) => {
  const section = builtinPolicy(policy).sections.find((each) => each.name === name);
  expect(section).toMatchObject({ also, sameAs });
});

test.each(['gnome-shell', 'mutter', 'vala', 'hello'])('%s is governed by sru alone', (name) => {
  expect(policiesFor(name)).toEqual(['sru']);
});

test.each([
  ['micro-release', true],
  ['bind9', true],
  ['gnome', true],
  ['openvpn', false],
])('whether %s may be called a micro-release: %s', (name, isOff) => {
  expect(builtinPolicy(name).severities['called-mre'] === 'off').toBe(isOff);
});
