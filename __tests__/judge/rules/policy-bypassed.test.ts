import { changelog } from '../../support/changelog.ts';
import type { Edits } from '../../support/check.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

/** An upload of a package under `sru`, with what it says it replaces. */
const upload = (name: string, version: string, replaces?: string, more: Edits = {}): Edits => ({
  policy: 'sru',
  package: name,
  source: undefined,
  skips: undefined,
  'targets.0': { series: 'resolute', version, ...(replaces !== undefined && { replaces }) },
  ...more,
});

const told = ([name, version, replaces]: readonly [string, string, string]): Row => ({
  name: `${name} ${replaces} to ${version} is a new upstream version`,
  edits: upload(name, version, replaces),
  marks: ['sru'],
});
const fine = ([name, version, replaces]: readonly [string, string, string]): Row => ({
  name: `${name} ${replaces} to ${version} belongs under sru`,
  edits: upload(name, version, replaces),
  marks: [],
});

/** The same by the changelog alone. */
const byChangelog = (name: string, version: string, below: string, marks: readonly string[]): Row => ({
  name: `${name}: by the changelog, ${version} above ${below}`,
  edits: upload(name, version),
  files: {
    'debian/changelog': `${changelog({ package: name, version, distributions: 'resolute' })}\n${changelog({ package: name, version: below, distributions: 'resolute' })}`,
  },
  marks,
});

ruleTable('policy-bypassed', [
  {
    name: 'a new upstream version of a package that has a policy',
    edits: upload('squid', '7.2-0ubuntu0.26.04.1', '7.1-1ubuntu1'),
    marks: ['sru'],
    first: {
      severity: 'warning',
      series: [],
      message: '`squid` has a policy of its own, `squid`, and this upload has a new upstream version',
      help: 'Write `policy: squid`. If the upload only fixes the version',
    },
  },
  ...(
    [
      ['certbot', '5.1.0-1~ubuntu0.26.04.1', '2.9.0-1'],
      ['postgresql-16', '16.10-0ubuntu0.26.04.1', '16.9-0ubuntu0.26.04.1'],
      ['cloud-init', '25.2-0ubuntu1~26.04.1', '25.1.4-0ubuntu0~26.04.1'],
      ['docker.io-app', '29.4.1-0ubuntu1~26.04.1', '28.2.2-0ubuntu1'],
      ['bind9', '1:9.20.12-0ubuntu0.26.04.1', '1:9.20.11-1ubuntu2'],
      ['tzdata', '2026b-0ubuntu0.26.04', '2026a-0ubuntu0.26.04'],
      ['snapd', '2.74+26.04', '2.73+26.04'],
      ['ubuntu-advantage-tools', '27.8~26.04.1', '27.7~26.04.1'],
      ['livecd-rootfs', '26.04.12', '26.04.11'],
      ['python-apt', '3.1.0ubuntu0.26.04.1', '3.0.0ubuntu1'],
      ['openldap', '2.6.11+dfsg-0ubuntu0.26.04.1', '2.6.10+dfsg-1ubuntu1'],
      ['haproxy', '2:3.2.9-1ubuntu1.1', '3.2.9-1ubuntu1'],
      ['snapd', '2.73+24.05', '2.73'],
    ] as const
  ).map(told),
  ...(
    [
      ['squid', '7.1-1ubuntu1.1', '7.1-1ubuntu1'],
      ['certbot', '2.9.0-1ubuntu0.1', '2.9.0-1'],
      ['bind9', '1:9.20.11-1ubuntu2.1', '1:9.20.11-1ubuntu2'],
      ['linux', '7.0.0-20.20', '7.0.0-19.19'],
      ['distro-info-data', '0.60ubuntu0.3', '0.60ubuntu0.2'],
      ['distro-info-data', '0.60ubuntu0.1', '0.60'],
      ['python-apt', '3.0.0ubuntu1.1', '3.0.0ubuntu1'],
      ['python-apt', '3.0.0ubuntu0.26.04.1', '3.0.0'],
      ['python-apt', '3.0.0build1', '3.0.0'],
      ['openldap', '2.6.10-1ubuntu1', '2.6.10+dfsg-1ubuntu1'],
      ['virtualbox', '7.2.2-dfsg-1ubuntu1.1', '7.2.2-1ubuntu1'],
      ['snapd', '2.73+26.04.1', '2.73+26.04'],
      ['snapd', '2.73+26.04ubuntu1', '2.73+26.04'],
      ['ubuntu-dev-tools', '0.201~26.04.1', '0.201'],
      ['ubuntu-dev-tools', '0.201ubuntu0~26.04', '0.201'],
      ['ubuntu-advantage-tools', '27.8~26.04.2', '27.8~26.04.1'],
      ['openldap', '2.6.10+dfsg-1ubuntu1.1', '2.6.10+dfsg-1ubuntu1'],
      ['openldap', '2.6.10+dfsg2-1ubuntu1.1', '2.6.10+dfsg-1ubuntu1'],
      ['cloud-init', '21.3-1-g6803368d-0ubuntu1~26.04.2', '21.3-1-g6803368d-0ubuntu1~26.04.1'],
      ['hello', '2.12-0ubuntu0.26.04.1', '2.10-5'],
      ['ubuntu-release-upgrader', '1:26.04.13', '1:26.04.12'],
      ['mutter', '50.2-0ubuntu0.26.04.1', '50.1-1ubuntu1'],
    ] as const
  ).map(fine),

  byChangelog('squid', '7.2-0ubuntu0.26.04.1', '7.1-1ubuntu1', ['sru']),
  byChangelog('squid', '7.1-1ubuntu1.1', '7.1-1ubuntu1', []),
  byChangelog('python-apt', '3.0.0ubuntu0.26.04.1', '3.0.0', []),
  byChangelog('hello', '2.12-0ubuntu0.26.04.1', '2.10-5', []),
  {
    name: 'the entry is found as dpkg compares',
    edits: upload('squid', '7.02-0ubuntu0.26.04.1', undefined, { 'targets.0.uploaded': '2026-06-08' }),
    files: {
      'debian/changelog': ['7.3-1', '7.2-0ubuntu0.26.04.1', '7.1-1ubuntu1']
        .map((version) => changelog({ package: 'squid', version, distributions: 'resolute' }))
        .join('\n'),
    },
    marks: ['sru'],
  },
  {
    name: 'a changelog that has no entry below',
    edits: upload('squid', '7.2-0ubuntu0.26.04.1'),
    files: {
      'debian/changelog': changelog({
        package: 'squid',
        version: '7.2-0ubuntu0.26.04.1',
        distributions: 'resolute',
      }),
    },
    marks: [],
  },
  {
    name: 'a source alone',
    edits: upload('certbot', '5.1.0-1~ubuntu0.26.04.1', undefined, {
      source: { series: 'stonking', version: '5.1.0-1' },
    }),
    marks: ['sru'],
  },
  {
    name: 'a source beside a fix of what the target has',
    edits: upload('certbot', '2.9.0-1ubuntu0.1', '2.9.0-1', {
      source: { series: 'stonking', version: '2.9.0-2' },
    }),
    marks: [],
  },
  { name: 'nobody can tell', edits: upload('certbot', '5.1.0-1~ubuntu0.26.04.1'), marks: [] },
  {
    name: 'one target of two is enough',
    edits: upload('certbot', '2.9.0-1ubuntu0.1', '2.9.0-1', {
      'targets.1': { series: 'noble', version: '5.1.0-1~ubuntu0.24.04.1', replaces: '2.9.0-1' },
    }),
    marks: ['sru'],
  },
  {
    name: 'its own policy',
    edits: upload('certbot', '5.1.0-1~ubuntu0.26.04.1', '2.9.0-1', { policy: 'certbot' }),
    marks: [],
  },
  {
    name: 'a policy file of the package',
    edits: upload('certbot', '5.1.0-1~ubuntu0.26.04.1', '2.9.0-1', { policy: './own.yaml' }),
    files: { 'own.yaml': 'name: own\nsummary: Own\n' },
    marks: [],
  },
  {
    name: 'a policy that there is not has its own finding',
    edits: upload('certbot', '5.1.0-1~ubuntu0.26.04.1', '2.9.0-1', { policy: 'certbott' }),
    marks: [],
  },
  {
    name: 'so has a version that is none',
    edits: upload('certbot', '5.1.0_1', '2.9.0-1'),
    marks: [],
  },
]);
