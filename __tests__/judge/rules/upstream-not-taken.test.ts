import { type Row, ruleTable } from '../../support/rule-table.ts';

/** A package of a policy gets an upstream version in place of another. */
function row(
  policy: string,
  name: string,
  [upstream, replaces]: readonly [string, string | undefined],
  marks: readonly string[],
  first?: Row['first'],
): Row {
  return {
    name: `${policy}: ${name} ${replaces ?? 'unknown'} to ${upstream}${marks.length > 0 ? ' is not taken' : ''}`,
    edits: {
      policy,
      package: name,
      source: { upstream },
      'targets.0': {
        series: 'noble',
        version: `${upstream}-0ubuntu0.24.04.1`,
        ...(replaces && { replaces }),
      },
      'sru.title': `${name} ${upstream}`,
    },
    marks,
    ...(first && { first }),
  };
}

const taken = (policy: string, name: string, upstream: string, replaces?: string) =>
  row(policy, name, [upstream, replaces], []);
const not = (policy: string, name: string, upstream: string, replaces?: string, first?: Row['first']) =>
  row(policy, name, [upstream, replaces], [/^\d+\.\d+$/.test(upstream) ? `"${upstream}"` : upstream], first);

ruleTable('upstream-not-taken', [
  not('docker', 'docker.io-app', '29.4.0', undefined, {
    severity: 'error',
    series: ['noble'],
    message: 'It ends in `.0`: the policy `docker` does not take version `29.4.0` of `docker.io-app`',
    help: 'a waiver for `upstream-not-taken`',
  }),
  not('docker', 'docker.io-app', '30.0.0', '29.4.3-0ubuntu1~24.04.1'),
  not('docker', 'docker-buildx', '0.30.0'),
  not('docker', 'docker-compose-v2', '5.0.0+ds1'),
  taken('docker', 'docker.io-app', '29.4.1', '28.2.2-0ubuntu1~24.04.1'),
  taken('docker', 'docker.io-app', '29.4.10'),
  taken('docker', 'docker.io-app', '29.4.100'),
  taken('docker', 'containerd-app', '2.3.0', '2.2.1-0ubuntu1~24.04.1'),
  taken('docker', 'runc-app', '1.4.0', '1.3.4-0ubuntu1~24.04.1'),
  taken('docker', 'containerd-stable', '2.2.4', '2.2.1-0ubuntu1~24.04.1'),
  not('docker', 'containerd-stable', '2.3.1', '2.2.1-0ubuntu1~24.04.1', {
    message: 'It leaves the branch `2.2` of the version replaced in noble (24.04 LTS)',
  }),
  not('docker', 'runc-stable', '2.3.1', '1.3.1-0ubuntu1~24.04.1'),
  taken('docker', 'containerd-stable', '2.3.1'),
  taken('docker', 'docker.io-app', '29.4.0', '29.4.0-0ubuntu1~24.04.1'),
  taken('docker', 'docker-compose-v2', '5.0.0+ds1', '5.0.0-0ubuntu1~24.04.1'),
  not('docker', 'docker.io-app', '29.4.0', '29.4.0~rc1-0ubuntu1~24.04.1'),

  taken('bind9', 'bind9', '9.18.41', '1:9.18.39-0ubuntu0.24.04.2'),
  not('bind9', 'bind9', '9.20.11', '1:9.18.39-0ubuntu0.24.04.2'),
  taken('postgresql', 'postgresql-16', '16.10', '16.9-0ubuntu0.24.04.1'),
  not('postgresql', 'postgresql-16', '17.5', '16.9-0ubuntu0.24.04.1'),
  taken('mariadb-galera', 'mariadb', '10.11.14', '1:10.11.13-0ubuntu0.24.04.1'),
  taken('haproxy', 'haproxy', '2.8.15', '2.8.5-1ubuntu3.3'),
  taken('openldap', 'openldap', '2.6.10+dfsg', '2.6.7+dfsg-1~exp1ubuntu8.2'),
  not('openldap', 'openldap', '2.7.1+dfsg', '2.6.7+dfsg-1~exp1ubuntu8.2'),
  taken('virtualbox', 'virtualbox', '7.0.20-dfsg', '7.0.16-dfsg-2ubuntu1.1'),
  taken('dpdk', 'dpdk', '23.11.4', '23.11-1build3'),
  taken('squid', 'squid', '6.14', '6.13-0ubuntu0.24.04.2'),
  not('squid', 'squid', '6.14.1', '6.13-0ubuntu0.24.04.2', { message: 'It has 3 parts and not 2' }),
  not('squid', 'squid', '7.2', '6.13-0ubuntu0.24.04.2'),
  not('multipath-tools', 'multipath-tools', '0.9.9', '0.9.4-5ubuntu8', {
    message: 'It is older than `0.10`',
  }),
  taken('multipath-tools', 'multipath-tools', '0.10.2', '0.10.0-1ubuntu1'),
  not('multipath-tools', 'multipath-tools', '0.11.1', '0.10.0-1ubuntu1'),
  taken('firmware', 'fwupd', '1.9.31', '1.9.29-0ubuntu1~24.04.1'),
  not('firmware', 'fwupd', '2.0.1', '1.9.29-0ubuntu1~24.04.1'),
  taken('firmware', 'fwupd-signed', '1.60', '1.52+1.4-1'),
  taken('certbot', 'certbot', '5.0.0', '2.9.0-1'),

  {
    name: 'of a series its version is what is taken',
    edits: {
      policy: 'docker',
      package: 'docker-buildx',
      'source.version': '0.30.0-0ubuntu1',
      'targets.0.version': '0.30.0-0ubuntu1~24.04.1',
    },
    marks: ['0.30.0-0ubuntu1~24.04.1'],
  },
  {
    name: "a target's own is looked at by itself",
    edits: {
      policy: 'docker',
      package: 'docker-buildx',
      source: { upstream: '0.30.1' },
      targets: [
        { series: 'noble', version: '0.30.1-0ubuntu1~24.04.1' },
        { series: 'questing', version: '0.31.0-0ubuntu1~25.10.1', upstream: '0.31.0' },
      ],
      skips: undefined,
    },
    marks: ['0.31.0'],
    first: { series: ['questing'] },
  },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...not('docker', 'docker-buildx', '0.30.0').edits,
      waivers: [{ rule: 'upstream-not-taken', reason: 'Upstream made no later release of this branch.' }],
    },
    marks: ['0.30.0'],
    first: { severity: 'notice' },
  },
  {
    name: 'another package has its own finding',
    edits: not('docker', 'hello', '29.4.0').edits ?? {},
    marks: [],
  },
  {
    name: 'a version that differs from it, too',
    edits: { ...not('docker', 'docker.io-app', '29.4.0').edits, 'targets.0.version': '29.4.1-0ubuntu1' },
    marks: [],
  },
  taken('multipath-tools', 'multipath-tools', '0.10'),
  {
    name: 'a series that nobody knows',
    edits: {
      ...not('docker', 'containerd-stable', '2.3.1', '2.2.1-0ubuntu1~24.04.1').edits,
      'targets.0.series': 'nobel',
    },
    marks: [],
  },
  {
    name: 'a package that cannot be read',
    edits: { ...not('docker', 'docker.io-app', '29.4.0').edits, package: ['docker.io-app'] },
    marks: [],
  },
  {
    name: 'an upstream version that cannot be read',
    edits: { ...not('docker', 'docker.io-app', '29.4.0').edits, source: { upstream: ['29.4.0'] } },
    marks: [],
  },
]);
