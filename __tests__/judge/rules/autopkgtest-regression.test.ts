import { accepted, inProposed, inUpdates, launchpadFacts, released } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const version = '2:13.0.10-0ubuntu0.24.04.1';
const host = 'https://autopkgtest.ubuntu.com';
const tested = (noble: readonly string[] | null) => launchpadFacts({ ...inProposed, tests: { noble } });
const release = { edits: accepted, today: '2026-06-24', gate: 'release' } as const;

ruleTable('autopkgtest-regression', [
  { name: 'no test fails', ...release, launchpad: tested([]), marks: [] },
  {
    name: 'a test fails that passed before',
    ...release,
    launchpad: tested([`example/1.2-3 amd64 ${host}/results/log.gz ${host}/packages/e/example/noble/amd64`]),
    marks: [version],
    first: {
      severity: 'error',
      series: ['noble'],
      message: `For noble (24.04 LTS), tests that passed before fail with \`${version}\`: \`example/1.2-3\` on \`amd64\` (\`${host}/results/log.gz\`).`,
      help: 'explain on the bug why this is not a regression',
    },
  },
  {
    name: 'several fail: by package, and with how many more',
    ...release,
    launchpad: tested([
      'a/1 amd64',
      'a/1 arm64',
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}/1 s390x`),
    ]),
    marks: [version],
    first: {
      message:
        '`a/1` on `amd64` and `arm64`, `b/1` on `s390x`, `c/1` on `s390x`, `d/1` on `s390x`, `e/1` on `s390x` and 2 more.',
    },
  },
  {
    name: 'one package on many architectures: the first five by name',
    ...release,
    launchpad: tested(
      ['amd64', 'arm64', 'armhf', 'i386', 'ppc64el', 'riscv64', 's390x'].map((each) => `a/1 ${each}`),
    ),
    marks: [version],
    first: { message: '`a/1` on `amd64`, `arm64`, `armhf`, `i386`, `ppc64el` and 2 more.' },
  },
  {
    name: 'a log elsewhere is not shown, the page of the tests is',
    ...release,
    launchpad: tested([`a/1 amd64 https://objects.example/log.gz ${host}/packages/a/a/noble/amd64`]),
    marks: [version],
    first: { message: `\`a/1\` on \`amd64\` (\`${host}/packages/a/a/noble/amd64\`).` },
  },
  {
    name: 'an address that only looks like it is not shown',
    ...release,
    launchpad: tested([
      'a/1 amd64 https://autopkgtest.ubuntu.com.evil.example/ https://autopkgtest.ubuntu.com@evil.example/',
    ]),
    marks: [version],
    first: { message: '`a/1` on `amd64`.' },
  },
  {
    name: 'hostile words stand in backticks, on one line',
    ...release,
    launchpad: tested(['a`/1\u202e::error:: amd64`@somebody']),
    marks: [version],
    first: { message: ': `' },
  },
  {
    name: 'the results could not be had',
    ...release,
    launchpad: tested(null),
    marks: [version],
    first: {
      severity: 'inconclusive',
      series: ['noble'],
      message: `What became of the tests that \`${version}\` set off in noble could not be had from proposed-migration: it answers 503.`,
    },
  },
  {
    name: 'they could not be had, whatever a policy would make of the rule',
    ...release,
    edits: { ...accepted, policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: mine\nsummary: Mine\nextends: open-vm-tools\nseverities:\n  autopkgtest-regression: warning\n',
    },
    launchpad: tested(null),
    marks: [version],
    first: { severity: 'inconclusive' },
  },
  {
    name: 'another version than the target has is judged by nobody',
    ...release,
    edits: { ...accepted, 'targets.0.version': '2:13.0.10-0ubuntu0.24.04.2' },
    launchpad: tested(['a/1 amd64']),
    marks: [],
  },
  {
    name: 'status alone while it ages',
    edits: accepted,
    today: '2026-06-24',
    launchpad: tested(['a/1 amd64']),
    marks: [],
  },
  {
    name: 'released: nobody asks any more',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(inUpdates),
    marks: [],
  },
  {
    name: 'a waiver of what is explained on the bug',
    ...release,
    edits: {
      ...accepted,
      waivers: [{ rule: 'autopkgtest-regression', reason: 'Fails without the update, too: comment 7.' }],
    },
    launchpad: tested(['a/1 amd64']),
    marks: [version],
    first: { severity: 'notice', waived: 'Fails without the update, too: comment 7.' },
  },
  { name: 'not asked', ...release, launchpad: launchpadFacts(inProposed), marks: [] },
]);
