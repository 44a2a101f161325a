import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

const by = (distributions: string) => withChangelog({ distributions });

ruleTable('changelog-series', [
  { name: "the target's", ...by('noble'), marks: [] },
  {
    name: 'another',
    ...by('jammy'),
    marks: ['jammy'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'top entry is for `jammy`; the target is `noble`',
      help: '`noble`',
    },
  },
  { name: "the source's", ...by('resolute'), marks: ['resolute'] },
  {
    name: 'not finished',
    ...by('UNRELEASED'),
    marks: ['UNRELEASED'],
    first: {
      message: 'still `UNRELEASED`; the target is `noble`',
      help: 'dch --release --distribution noble',
    },
  },
  ...[
    ['UNRELEASED', ['noble']],
    ['nobel', ['noble']],
    ['jammy', []],
    ['jammy-proposed', []],
    ['unstable', []],
    ['UNRELEASED noble', []],
  ].map(([written, fix]) => ({
    name: `what is written in place of it: ${written}`,
    ...by(String(written)),
    marks: [String(written)],
    fix: fix as readonly string[],
  })),
  { name: "Debian's", ...by('unstable'), marks: ['unstable'] },
  { name: 'with -proposed: changelog-pocket speaks', ...by('noble-proposed'), marks: [] },
  { name: 'another with -proposed', ...by('jammy-proposed'), marks: ['jammy-proposed'] },
  ...['noble-updates', 'noble-security', 'noble-backports', 'noble-release', 'noble-'].map((name) => ({
    name: `another pocket: ${name}`,
    ...by(name),
    marks: [name],
  })),
  { name: 'the case counts: Launchpad knows no Noble', ...by('Noble'), marks: ['Noble'] },
  {
    name: 'several, the right one among them',
    ...by('noble  jammy'),
    marks: ['noble  jammy'],
    first: { message: '`noble` and `jammy`' },
  },
  { name: 'the right one twice', ...by('noble noble'), marks: ['noble noble'] },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1', distributions: 'unstable' }),
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'a target whose series nobody knows: unknown-series speaks',
    edits: { 'targets.0.series': 'nobel' },
    ...by('noble'),
    marks: [],
  },
  {
    name: 'each target has its own',
    edits: {
      'targets.0.changelog': 'one',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'one' },
      skips: undefined,
    },
    files: { one: changelog({}) },
    marks: ['noble'],
    first: { series: ['questing'], message: 'the target is `questing`' },
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ distributions: 'jammy' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml', message: '`jammy`' },
  },
  {
    name: 'of a target that is released: the branch has moved on',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...by('UNRELEASED'),
    marks: [],
  },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...by('jammy'), marks: ['jammy'] },
]);
