import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { check } from '../../src/run/check.ts';
import { disk } from '../../src/sources/files.ts';
import { systemGit } from '../../src/sources/git.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';
import { bundled, day } from '../support/check.ts';

/** A good manifest and a bad one for each built-in policy. Those of open-vm-tools follow its record and have a test of their own. */

const top = fileURLToPath(new URL('../..', import.meta.url));

/** What is found in each bad one: the line and the rule, in the order of the report. */
const bad: Readonly<Record<string, readonly string[]>> = {
  apt: ['10 upstream-version-differs', '10 version-series-order', '44 bug-not-verified', '45 bug-test-case'],
  autopkgtest: ['10 version-form', '10 version-suffix', '37 placeholder-text'],
  'azure-proxy-agent': [
    '15 ageing-minimum',
    '15 timeline-order',
    '22 ageing-minimum',
    '22 timeline-order',
    '27 empty-section',
    '36 partner-verification',
  ],
  'azure-vm-utils': ['5 policy-package', '26 missing-section', '31 placeholder-text', '39 section-order'],
  bind9: [
    '7 newer-series-skipped',
    '8 upstream-version-differs',
    '15 target-end-of-life',
    '37 empty-section',
  ],
  certbot: ['14 not-verified', '20 not-verified', '31 empty-section', '38 dismissive-risk'],
  'cloud-guest': [
    '14 ageing-minimum',
    '14 not-verified',
    '20 ageing-minimum',
    '20 not-verified',
    '24 missing-section',
  ],
  'cloud-init': ['40 placeholder-text', '42 missing-section', '47 placeholder-text'],
  'crash-makedumpfile': [
    '15 partner-verification',
    '22 partner-verification',
    '36 section-order',
    '36 test-plan-verifier',
  ],
  curtin: ['32 test-plan-verifier', '42 placeholder-text', '50 partner-verification'],
  'distro-info-data': ['7 newer-series-skipped', '12 not-verified', '16 missing-section'],
  docker: ['10 upstream-version-differs', '10 version-series-order', '26 policy-link'],
  dpdk: ['22 missing-section', '22 policy-link'],
  'ec2-hibinit-agent': ['15 ageing-minimum', '22 ageing-minimum', '39 bug-not-verified', '40 bug-test-case'],
  firmware: ['19 policy-link', '39 bug-not-verified', '40 bug-test-case'],
  gnome: ['9 newer-series-skipped', '24 placeholder-text', '26 empty-section'],
  'google-guest': ['26 policy-link', '34 test-plan-verifier', '38 dismissive-risk'],
  grub2: ['13 newer-series-unreleased', '39 bug-not-verified', '40 bug-test-case'],
  haproxy: ['9 newer-series-skipped', '19 policy-link', '31 section-order'],
  'intel-graphics': ['9 target-not-allowed', '18 title-format', '25 called-mre', '25 placeholder-text'],
  kernel: ['17 missing-section', '17 policy-link', '21 empty-section'],
  'landscape-client': [
    '18 skip-unstated',
    '19 skip-not-allowed',
    '27 placeholder-text',
    '44 placeholder-text',
  ],
  'linux-firmware': ['13 release-weekday', '16 skip-not-allowed', '28 dismissive-risk'],
  'livecd-rootfs': ['29 empty-section', '35 bug-not-verified', '35 bug-test-case'],
  'mariadb-galera': [
    '10 version-not-above-replaced',
    '12 target-pocket',
    '29 placeholder-text',
    '30 placeholder-text',
  ],
  'micro-release': [
    '3 manifest-schema',
    '15 version-not-above-replaced',
    '16 nothing-to-update',
    '25 missing-section',
    '35 placeholder-text',
  ],
  'mirror-lists': ['5 policy-package', '8 version-not-above-replaced'],
  'multipath-tools': [
    '9 target-end-of-life',
    '21 placeholder-text',
    '21 placeholder-text',
    '21 placeholder-text',
  ],
  netplan: ['10 version-suffix', '26 missing-section', '43 placeholder-text'],
  nvidia: ['26 missing-section', '34 placeholder-text', '42 dismissive-risk'],
  'oem-meta': [
    '12 ageing-minimum',
    '12 not-verified',
    '12 partner-verification',
    '15 skip-not-allowed',
    '19 missing-section',
  ],
  openjdk: ['14 timeline-order', '15 ageing-minimum', '19 policy-link'],
  openldap: ['10 version-suffix', '17 version-suffix', '26 missing-section', '28 placeholder-text'],
  openstack: ['5 policy-package', '19 missing-section', '37 bug-not-verified'],
  openvpn: ['10 upstream-version-differs', '10 version-series-order', '26 called-mre', '31 called-mre'],
  postfix: ['18 skip-not-allowed', '22 policy-link', '27 placeholder-text'],
  postgresql: ['17 skip-unused', '22 missing-section', '34 dismissive-risk'],
  'rax-nova-agent': ['9 newer-series-skipped', '17 version-not-above-replaced', '38 empty-section'],
  snapcraft: [
    '14 ageing-minimum',
    '14 not-verified',
    '20 ageing-minimum',
    '20 not-verified',
    '37 empty-section',
  ],
  snapd: ['39 placeholder-text', '47 bug-not-verified', '48 bug-test-case'],
  'snapd-glib': ['11 version-not-below-source', '11 version-suffix', '37 bug-test-case'],
  sos: ['33 test-plan-verifier', '39 dismissive-risk', '45 partner-verification'],
  squid: [
    '10 upstream-version-differs',
    '11 nothing-to-update',
    '34 duplicate-section',
    '42 placeholder-text',
    '43 placeholder-text',
  ],
  sru: [
    '7 newer-series-skipped',
    '13 ageing-minimum',
    '13 release-weekday',
    '22 empty-section',
    '24 dismissive-risk',
  ],
  toolchain: ['17 missing-section', '24 dismissive-risk'],
  tzdata: ['7 newer-series-skipped', '21 target-end-of-life', '33 ageing-minimum', '33 not-verified'],
  'ubuntu-advantage-tools': ['10 newer-series-skipped', '17 target-end-of-life', '69 placeholder-text'],
  'ubuntu-dev-tools': ['7 source-not-development', '17 target-not-older', '40 legacy-section-name'],
  'ubuntu-image': ['24 placeholder-text', '31 dismissive-risk', '37 bug-not-verified'],
  'upstream-version': [
    '10 upstream-version-differs',
    '17 version-suffix',
    '31 placeholder-text',
    '43 bug-not-verified',
    '43 bug-test-case',
  ],
  valkey: ['8 version-syntax', '15 unknown-series', '36 placeholder-text'],
  virtualbox: ['19 missing-section', '19 policy-link', '35 placeholder-text', '35 placeholder-text'],
  walinuxagent: [
    '15 partner-verification',
    '22 partner-verification',
    '26 policy-link',
    '32 test-plan-verifier',
  ],
  'wireless-regdb': ['13 ageing-minimum', '20 ageing-minimum', '24 policy-link', '27 placeholder-text'],
  wslu: ['21 not-verified', '37 empty-section', '42 bug-not-verified'],
};

const fileOf = (name: string, kind: string): string => path.join(top, 'examples', name, `${kind}.yaml`);

function findingsIn(file: string, date: string): string[] {
  const report = check({
    manifests: [file],
    files: disk,
    git: systemGit(),
    workspace: top,
    workingDirectory: top,
    calendar: bundled(),
    today: day(date),
    policy: undefined,
    gate: 'auto',
  });
  return allFindings(report).map(({ rule, at }) => `${at?.line} ${rule}`);
}

/** The comment at the top, on one line. */
function commentOf(file: string): string {
  const comment = /^(?:#.*\n)+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  return comment.replace(/^# /gm, '').replaceAll('\n', ' ');
}

test('every built-in policy has both', () => {
  const names = builtinNames.filter((name) => name !== 'open-vm-tools');
  expect(Object.keys(bad)).toEqual([...names].sort());
  expect(
    names.filter((name) => !existsSync(fileOf(name, 'good')) || !existsSync(fileOf(name, 'bad'))),
  ).toEqual([]);
});

describe.each(Object.entries(bad))('%s', (name, expected) => {
  test.each(['2026-08-05', '2029-01-01'])('the good one has no finding, on %s', (date) => {
    expect(findingsIn(fileOf(name, 'good'), date)).toEqual([]);
  });

  test('the bad one has these findings, and names their rules at its top', () => {
    const file = fileOf(name, 'bad');
    expect(findingsIn(file, '2026-08-05')).toEqual(expected);
    const named = (/Breaks ([\w, -]+)\./.exec(commentOf(file))?.[1] ?? '').split(', ');
    const rules = new Set(expected.map((each) => each.replace(/^\d+ /, '')));
    expect(named.sort()).toEqual([...rules].sort());
  });

  test.each(['good', 'bad'])('the %s one is under this policy, and says what it is', (kind) => {
    const file = fileOf(name, kind);
    expect(readFileSync(file, 'utf8')).toContain(`\npolicy: ${name}\n`);
    expect(commentOf(file)).toMatch(/^Made up: \S.*\./);
  });
});
