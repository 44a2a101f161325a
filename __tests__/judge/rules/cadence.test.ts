import { launchpadFacts, own, type SmallFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const reason = 'A regression in the first backport, fixed upstream in 13.0.11.';

const first = '2:13.0.5-0ubuntu0.24.04.1';

/** resolute came out with 13.0.5 and got 13.0.10 later; noble has had these, too. */
function archive(...noble: string[]): { readonly launchpad: ReturnType<typeof launchpadFacts> } {
  const given: SmallFacts['archive'] = {
    noble,
    resolute: ['2:13.0.10-1ubuntu1 updates 2026-05-20', '2:13.0.5-1ubuntu1 release 2026-03-02'],
  };
  return { launchpad: launchpadFacts({ archive: given }) };
}

ruleTable('cadence', [
  { name: 'one manifest', marks: [] },
  {
    name: 'the later of two',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    others: { 'backports/a.yaml': { 'targets.0.uploaded': '2026-06-05' } },
    marks: ['resolute'],
    first: {
      severity: 'warning',
      file: 'backport.yaml',
      line: 'series: resolute',
      message: '`backports/a.yaml` (2026-06-05) already backports `open-vm-tools` from resolute (26.04 LTS)',
      help: 'a waiver for `cadence`',
    },
  },
  {
    name: 'an older manifest keeps its verdict when another is added',
    edits: { 'targets.0.uploaded': '2026-06-05' },
    others: { 'a.yaml': {} },
    marks: ['resolute'],
    first: { file: 'a.yaml', message: '`backport.yaml` (2026-06-05)' },
  },
  {
    name: 'the first upload of a manifest decides',
    edits: {
      'targets.0.uploaded': '2026-06-06',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', uploaded: '2026-06-04' },
      skips: undefined,
    },
    others: { 'a.yaml': { 'targets.0.uploaded': '2026-06-05' } },
    marks: ['resolute'],
    first: { file: 'a.yaml', message: '`backport.yaml` (2026-06-04)' },
  },
  {
    name: 'without `uploaded` the earliest later date counts',
    edits: { 'targets.0.accepted': '2026-06-05' },
    others: { 'a.yaml': { 'targets.0.uploaded': '2026-06-06' } },
    marks: ['resolute'],
    first: { file: 'a.yaml' },
  },
  {
    name: 'on the same day the path decides',
    edits: { 'targets.0.uploaded': '2026-06-05' },
    others: { 'a.yaml': { 'targets.0.uploaded': '2026-06-05' } },
    marks: ['resolute'],
    first: { file: 'backport.yaml', message: '`a.yaml`' },
  },
  {
    name: 'so it does while none is uploaded',
    others: { 'c.yaml': {} },
    marks: ['resolute'],
    first: { file: 'c.yaml' },
  },
  {
    name: 'every later one is told of the first',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    others: {
      'a.yaml': { 'targets.0.uploaded': '2026-06-05' },
      'b.yaml': { 'targets.0.uploaded': '2026-06-06' },
    },
    marks: ['resolute', 'resolute'],
    first: { message: '`a.yaml` (2026-06-05)' },
  },
  {
    name: 'from another source series',
    today: '2026-11-30',
    others: { 'a.yaml': { 'source.series': 'stonking' } },
    marks: [],
  },
  {
    name: 'of another package',
    others: { 'a.yaml': { package: 'openvpn', policy: 'sru' } },
    marks: [],
  },
  {
    name: 'whatever policy the earlier one has',
    others: { 'a.yaml': { policy: 'sru' } },
    marks: ['resolute'],
    first: { file: 'backport.yaml' },
  },
  { name: 'not when the later one is under sru', others: { 'c.yaml': { policy: 'sru' } }, marks: [] },
  { name: 'without a package nothing is compared', others: { 'a.yaml': { package: undefined } }, marks: [] },
  {
    name: 'nor from a series that is unknown',
    edits: { 'source.series': 'resolut' },
    others: { 'a.yaml': { 'source.series': 'resolut' } },
    marks: [],
  },
  {
    name: 'a waiver makes it a notice',
    edits: { waivers: [{ rule: 'cadence', reason }] },
    others: { 'a.yaml': {} },
    marks: ['resolute'],
    first: { severity: 'notice', waived: reason },
  },
  {
    name: 'a hostile path stays in its quotes',
    others: { 'a`@all`.yaml': {} },
    marks: ['resolute'],
    first: { message: "`a'@all'.yaml`" },
  },
  {
    name: 'Launchpad shows an earlier one from the same source series',
    ...archive(`${first} updates 2026-05-28`, `${first} proposed 2026-05-12 Deleted`),
    marks: ['resolute'],
    first: {
      message:
        'As Launchpad shows, `2:13.0.5-0ubuntu0.24.04.1` (`noble-proposed`, published 2026-05-12, 27 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.5-0ubuntu0.24.04.1`) already backported `open-vm-tools` from resolute (26.04 LTS)',
    },
  },
  {
    name: 'one from the day on which the source series came out',
    ...archive(`${first} updates 2026-04-23`),
    marks: ['resolute'],
  },
  {
    name: 'one from before the source series came out',
    ...archive(`${first} updates 2026-04-22`),
    marks: [],
  },
  { name: 'one that came after this upload', ...archive(`${first} proposed 2026-06-08`), marks: [] },
  {
    name: 'a fix of the same upstream version, or this one itself',
    ...archive(`${own} proposed 2026-06-02`, '2:13.0.10-0ubuntu0.24.04.2 proposed 2026-06-04'),
    edits: { 'targets.0.uploaded': '2026-06-05' },
    marks: [],
  },
  {
    name: 'a version that the source series never had',
    ...archive('2:13.0.7-0ubuntu0.24.04.1 updates 2026-05-28'),
    marks: [],
  },
  {
    name: 'a fix of what the target came out with, which the source series had once, too',
    ...archive('2:13.0.5-1ubuntu1 release 2024-04-20', '2:13.0.5-1ubuntu1.1 updates 2026-05-28'),
    marks: [],
  },
  {
    name: 'an earlier one that was packed otherwise',
    ...archive('2:13.0.5+dfsg-0ubuntu0.24.04.1 updates 2026-05-28'),
    marks: ['resolute'],
  },
  {
    name: 'the same upstream version, packed otherwise',
    ...archive('2:13.0.10+dfsg-0ubuntu0.24.04.1 updates 2026-05-28'),
    marks: [],
  },
  { name: 'one in -backports', ...archive(`${first} backports 2026-05-28`), marks: [] },
  {
    name: 'an archive that was not answered for',
    launchpad: launchpadFacts({ archive: { noble: [`${first} updates 2026-05-28`], resolute: null } }),
    marks: [],
  },
]);
