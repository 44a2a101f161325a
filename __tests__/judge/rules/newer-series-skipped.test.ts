import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const noSkips = { skips: undefined };
const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const reason = 'No resources to verify an interim release.';

/** Any SRU that names no source series. */
const sru = { policy: 'sru', source: undefined, skips: undefined };
const to = (...series: string[]) => ({
  targets: series.map((name) => ({ series: name, version: '2:13.0.10-0ubuntu0.1' })),
});

// Supported interim releases: questing 2025-10-09 to 2026-07-09; oracular until 2025-07-10 and plucky from 2025-04-17.
ruleTable('newer-series-skipped', [
  {
    name: 'a supported series between target and source is neither target nor skip',
    edits: noSkips,
    marks: ['noble'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'questing (25.10) is newer than noble and supported, and neither a target nor in `skips`',
      help: 'no longer has the package there. Anything else needs a waiver',
    },
  },
  { name: 'it is a target', edits: { ...noSkips, 'targets.1': questing }, marks: [] },
  { name: 'it is skipped because it carries the version', marks: [] },
  {
    name: 'it carries the version, packed otherwise',
    edits: { skips: [{ series: 'questing', carries: '2:13.0.10~repack-1' }] },
    marks: [],
  },
  {
    name: 'it is skipped for a reason: another rule speaks',
    edits: { skips: [{ series: 'questing', reason }] },
    marks: [],
  },
  {
    name: 'it is skipped because the archive has the package there no more',
    edits: { skips: [{ series: 'questing', removed: true }] },
    marks: [],
  },
  {
    name: 'of an LTS no reason is proposed',
    edits: { ...sru, ...to('jammy') },
    today: '2024-06-01',
    marks: ['jammy'],
    first: { help: 'an interim release may also have a `reason`' },
  },
  {
    name: 'a policy that takes the LTS releases alone as targets says so',
    edits: { ...sru, ...to('jammy'), policy: './sru-policy.yaml' },
    files: { 'sru-policy.yaml': 'name: lts\nsummary: LTS\ntargets: [lts]\n' },
    marks: ['jammy'],
    first: { help: 'The policy does not take it as a target: list it in `skips`' },
  },
  {
    name: 'it is skipped with an old version: another rule speaks',
    edits: { skips: [{ series: 'questing', carries: '2:12.5.0-1' }] },
    marks: [],
  },
  {
    name: 'on its last day of support it is asked for',
    edits: noSkips,
    today: '2026-07-09',
    marks: ['noble'],
  },
  { name: 'a day later no more', edits: noSkips, today: '2026-07-10', marks: [] },
  {
    name: 'an old upload is judged on its day',
    edits: { ...noSkips, 'targets.0.uploaded': '2026-07-09' },
    today: '2026-12-01',
    marks: ['noble'],
    first: { message: 'supported on 2026-07-09' },
  },
  {
    name: 'an upload after the end of its support is right',
    edits: { ...noSkips, 'targets.0.uploaded': '2026-07-10' },
    today: '2026-12-01',
    marks: [],
  },
  {
    name: 'a skip of another series does not help',
    edits: { skips: [{ series: 'plucky', carries: '2:13.0.10-0ubuntu0.25.04.1' }] },
    marks: ['noble'],
  },
  {
    name: 'every older target is found',
    edits: { ...noSkips, ...to('noble', 'jammy'), policy: 'sru' },
    marks: ['noble', 'jammy'],
  },
  {
    name: 'open-vm-tools asks for both of two interim releases',
    edits: noSkips,
    today: '2025-06-01',
    marks: ['noble'],
    first: { message: 'oracular (24.10) and plucky (25.04) are newer than noble' },
  },
  {
    name: 'under open-vm-tools the newest of two is not enough',
    edits: { skips: [{ series: 'plucky', carries: '2:13.0.10-0ubuntu0.25.04.1' }] },
    today: '2025-06-01',
    marks: ['noble'],
    first: { message: 'oracular (24.10) is newer than noble' },
  },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...noSkips,
      waivers: [{ rule: 'newer-series-skipped', reason: 'questing is out of support in days.' }],
    },
    marks: ['noble'],
    first: { severity: 'notice', waived: 'questing is out of support in days.' },
  },

  {
    name: 'a target that is not allowed has its own finding',
    edits: { ...noSkips, ...to('jammy') },
    marks: [],
  },
  {
    name: 'once that is waived this rule speaks',
    edits: {
      ...noSkips,
      ...to('jammy'),
      waivers: [{ rule: 'target-not-allowed', reason: 'A hypervisor drops the old protocol.' }],
    },
    marks: ['jammy'],
    first: { message: 'noble (24.04 LTS) and questing (25.10) are newer than jammy' },
  },
  {
    name: 'a target out of support has its own finding',
    edits: { ...noSkips, ...to('plucky') },
    today: '2026-02-01',
    marks: [],
  },
  {
    name: 'a target out of support still covers its series for others',
    edits: { ...noSkips, 'targets.0.uploaded': '2026-07-01', 'targets.1': questing },
    today: '2026-08-01',
    marks: [],
  },
  {
    name: 'a target that is not older has its own finding',
    edits: { ...noSkips, ...to('stonking') },
    marks: [],
  },

  {
    name: 'sru: of two interim releases the newest is asked for',
    edits: { ...sru, ...to('noble') },
    today: '2025-06-01',
    marks: ['noble'],
    first: {
      message: 'plucky (25.04) is newer than noble and supported',
      help: 'if the archive no longer has the package there, otherwise with a `reason`',
    },
  },
  {
    name: 'sru: the newest is enough',
    edits: { ...sru, ...to('noble', 'plucky') },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'sru: the older alone is not',
    edits: { ...sru, ...to('noble', 'oracular') },
    today: '2025-06-01',
    marks: ['noble', 'oracular'],
  },
  {
    name: 'sru: the newest may be skipped for a reason',
    edits: { ...sru, ...to('noble'), skips: [{ series: 'plucky', reason }] },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'sru: skipping the older does not cover the newest',
    edits: { ...sru, ...to('noble'), skips: [{ series: 'oracular', reason }] },
    today: '2025-06-01',
    marks: ['noble'],
    first: { message: 'plucky (25.04) is newer than noble and supported' },
  },
  {
    name: 'sru: a single interim release is asked for',
    edits: { ...sru, ...to('noble') },
    today: '2025-04-16',
    marks: ['noble'],
    first: { message: 'oracular (24.10) is newer' },
  },
  {
    name: 'sru: on its release the next takes its place',
    edits: { ...sru, ...to('noble', 'oracular') },
    today: '2025-04-17',
    marks: ['noble', 'oracular'],
    first: { message: 'plucky (25.04) is newer' },
  },
  {
    name: 'sru: so it was in 2022 …',
    edits: { ...sru, ...to('focal', 'impish') },
    today: '2022-01-20',
    marks: [],
  },
  {
    name: '… and in 2023, before mantic …',
    edits: { ...sru, ...to('jammy', 'lunar') },
    today: '2023-07-20',
    marks: [],
  },
  {
    name: '… and after it',
    edits: { ...sru, ...to('jammy', 'lunar') },
    today: '2023-10-12',
    marks: ['jammy', 'lunar'],
    first: { message: 'mantic (23.10) is newer than jammy and supported' },
  },
  {
    name: 'sru: an LTS is asked for beside the newest interim release',
    edits: { ...sru, ...to('jammy') },
    today: '2025-06-01',
    marks: ['jammy'],
    first: { message: 'noble (24.04 LTS) and plucky (25.04) are newer' },
  },
  {
    name: 'sru: an interim release does not stand for a newer LTS',
    edits: { ...sru, ...to('noble', 'questing') },
    marks: ['noble', 'questing'],
    first: { message: 'resolute (26.04 LTS) is newer than noble' },
  },
  {
    name: 'sru: nor the newer LTS for the interim release',
    edits: { ...sru, ...to('noble', 'resolute') },
    marks: ['noble'],
    first: { message: 'questing (25.10) is newer than noble' },
  },
  {
    name: 'sru: the development release is not asked for',
    edits: { ...sru, ...to('resolute') },
    today: '2026-10-14',
    marks: [],
  },
  {
    name: 'sru: the day that it is released it is',
    edits: { ...sru, ...to('resolute') },
    today: '2026-10-15',
    marks: ['resolute'],
  },
  {
    name: 'sru: the source series that is named bounds it',
    edits: { policy: 'sru', ...noSkips, ...to('noble', 'questing') },
    marks: [],
  },

  ...[
    'postgresql-14',
    'php8.1',
    'python3.12',
    'ruby3.0',
    'mariadb-10.6',
    'openjdk-21',
    'openjdk-17-lts',
    'nvidia-graphics-drivers-535-server',
    'xorg-server-hwe-22.04',
  ].map((name) => ({
    name: `the name ${name} carries a version`,
    edits: { ...sru, ...to('noble'), package: name },
    marks: [],
  })),
  ...[
    'open-vm-tools',
    'bind9',
    'grub2',
    'libxml2',
    'gtk4',
    'gtk+3.0',
    'python3-defaults',
    'docker.io-app',
    'docker-compose-v2',
    'level-zero',
    'openjdk-lts',
    'netplan.io',
    '7zip',
  ].map((name) => ({
    name: `the name ${name} carries none`,
    edits: { ...sru, ...to('noble'), package: name },
    marks: ['noble'],
  })),

  {
    name: 'an unknown target may be the one that is missing',
    edits: { ...noSkips, 'targets.1': { ...questing, series: 'questin' } },
    marks: [],
  },
  {
    name: 'so may an unknown skip',
    edits: { skips: [{ series: 'questin', carries: '2:13.0.10-1' }] },
    marks: [],
  },
  { name: 'so may a skip that cannot be read', edits: { skips: ['questing'] }, marks: [] },
  { name: 'so may skips that cannot be read', edits: { skips: 'questing' }, marks: [] },
  {
    name: 'a name that every object has is an unknown skip, too',
    edits: { skips: [{ series: '__proto__', carries: '2:13.0.10-1' }] },
    marks: [],
  },
  {
    name: 'while the source is unknown nobody can say what lies before it',
    edits: { ...noSkips, 'source.series': 'resolut' },
    marks: [],
  },
  { name: 'while it is missing neither', edits: { ...noSkips, 'source.series': undefined }, marks: [] },
  {
    name: 'nor while it cannot be read',
    edits: { ...noSkips, policy: 'sru', source: 'resolute' },
    marks: [],
  },
  {
    name: 'a day that does not exist has its own finding',
    edits: { ...noSkips, 'targets.0.uploaded': '2026-02-30' },
    marks: [],
  },
  {
    name: 'Launchpad says that it has the version: the lines to paste',
    edits: noSkips,
    launchpad: launchpadFacts(),
    marks: ['noble'],
    first: {
      help: 'questing has it already, as `2:13.0.10-0ubuntu0.25.10.1` (`questing-updates`, published 2026-05-20, 19 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.25.10.1`): write below `skips:` `- series: questing`, and in the line below that `carries: 2:13.0.10-0ubuntu0.25.10.1`.',
    },
  },
  {
    name: 'Launchpad says that what it has is older',
    edits: noSkips,
    launchpad: launchpadFacts({ archive: { questing: ['2:13.0.9-0ubuntu1 updates 2026-05-20'] } }),
    marks: ['noble'],
    first: { help: 'Make it a target, or list it in `skips`' },
  },
  {
    name: 'Launchpad says that it is there in -proposed alone',
    edits: noSkips,
    launchpad: launchpadFacts({
      archive: {
        questing: ['2:13.0.10-0ubuntu0.25.10.1 proposed 2026-05-20', '2:13.0.0-1 release 2025-08-01'],
      },
    }),
    marks: ['noble'],
    first: { help: 'Make it a target, or list it in `skips`' },
  },
  {
    name: 'Launchpad did not say',
    edits: noSkips,
    launchpad: launchpadFacts({ archive: { questing: null } }),
    marks: ['noble'],
    first: { help: 'Make it a target, or list it in `skips`' },
  },
  {
    name: 'Launchpad says that one of two has it: the lines for that one, and what there is to do about the other',
    edits: noSkips,
    today: '2025-06-01',
    launchpad: launchpadFacts({
      archive: {
        oracular: ['2:13.0.10-0ubuntu0.24.10.1 updates 2025-05-20'],
        plucky: ['2:13.0.0-1 release 2025-02-01'],
      },
    }),
    marks: ['noble'],
    first: {
      message: 'oracular (24.10) and plucky (25.04) are newer than noble',
      help: 'and in the line below that `carries: 2:13.0.10-0ubuntu0.24.10.1`. Of plucky: Make it a target, or list it in `skips`: with `carries` if it has the version already, with `removed: true` if the archive no longer has the package there. Anything else needs a waiver.',
    },
  },
]);
