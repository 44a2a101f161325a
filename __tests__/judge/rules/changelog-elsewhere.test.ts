import { describe, expect, test } from '@jest/globals';
import { changelog, type Entry } from '../../support/changelog.ts';
import { type Edits, reportOn, type Settings } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const noble = '2:13.0.10-0ubuntu0.24.04.1';
const questing = '2:13.0.10-0ubuntu0.25.10.1';
const withQuesting: Edits = { 'targets.1': { series: 'questing', version: questing }, skips: undefined };
const at = (...entries: Entry[]) => ({ files: { 'debian/changelog': changelog(...entries) } });
const old: Entry = { version: '2:13.0.0-1~ubuntu0.24.04.1' };

ruleTable('changelog-elsewhere', [
  {
    name: 'of two targets the one whose branch is not here',
    edits: withQuesting,
    ...at({}, old),
    marks: [questing],
    first: {
      severity: 'notice',
      series: ['questing'],
      file: 'backport.yaml',
      message: `The changelog of \`${questing}\` was not judged: \`debian/changelog\` here is not the one for \`questing\`.`,
      help: '`changelog: ubuntu/questing:debian/changelog`',
    },
  },
  { name: 'the target that it is of', ...at({}, old), marks: [] },
  { name: 'no changelog here: none is asked for', edits: withQuesting, marks: [] },
  {
    name: 'one that is named elsewhere',
    edits: { ...withQuesting, 'targets.1.changelog': 'ubuntu/questing:debian/changelog' },
    ...at({}),
    refs: {
      'ubuntu/questing': { 'debian/changelog': changelog({ version: questing, distributions: 'questing' }) },
    },
    marks: [],
  },
  {
    name: 'uploaded, and the branch is another',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    ...at({ version: '2:14-1', distributions: 'stonking' }),
    marks: [noble],
  },
  {
    name: 'released: nothing more is read',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...at({ version: '2:14-1', distributions: 'stonking' }),
    marks: [],
  },
  {
    name: 'a version that is none has its own finding',
    edits: { ...withQuesting, 'targets.1.version': '13_0' },
    ...at({}),
    marks: [],
  },
  {
    name: 'a series that nobody knows, too',
    edits: { ...withQuesting, 'targets.1.series': 'quest' },
    ...at({}),
    marks: [],
  },
  { name: 'so too under sru', edits: { ...withQuesting, policy: 'sru' }, ...at({}), marks: [questing] },
]);

/** The changelog rules that find something in the first manifest, by the series concerned. */
function judged(edits: Edits, settings: Settings): string[] {
  const [first] = reportOn(edits, settings).manifests;
  return (first?.findings ?? [])
    .filter(({ rule }) => rule.startsWith('changelog-'))
    .map(({ rule, series }) => `${rule} ${series}`);
}

describe('whose changelog the work tree has, for one target that is not uploaded', () => {
  const wrong = ['changelog-version noble'];
  const elsewhere = ['changelog-elsewhere noble'];

  test.each<[string, Entry[], string[]]>([
    ['by its entry', [{}], []],
    ['by the series on top', [{ version: '2:13.0.10-0ubuntu0.24.04.2' }], wrong],
    [
      'with a pocket',
      [{ version: '2:13.1-1', distributions: 'noble-security' }],
      [...wrong, 'changelog-series noble'],
    ],
    ['still UNRELEASED', [{ distributions: 'UNRELEASED' }], ['changelog-series noble']],
    [
      'UNRELEASED and of another version',
      [{ version: '2:13.1-1', distributions: 'UNRELEASED' }],
      [...wrong, 'changelog-series noble'],
    ],
    [
      'for the development series, where dch puts it',
      [{ distributions: 'stonking' }],
      ['changelog-series noble'],
    ],
    [
      'of the development series',
      [{ version: '2:13.1-1', distributions: 'stonking' }],
      [...wrong, 'changelog-series noble'],
    ],
    ['of Debian', [{ version: '2:13.1-1', distributions: 'unstable' }], [...wrong, 'changelog-series noble']],
    ['its entry, for another series by mistake', [{ distributions: 'jammy' }], ['changelog-series noble']],
    ["another series'", [{ version: '2:13.1-1', distributions: 'jammy' }], elsewhere],
    [
      'its entry below what is not uploaded yet',
      [{ version: '2:13.1-1', distributions: 'UNRELEASED', changes: '* x (LP: #2130000)' }, {}],
      [...wrong, 'changelog-series noble'],
    ],
    [
      'its entry below a backport of it to another series',
      [{ version: '2:13.0.10-0ubuntu0.24.04.1~22.04.1', distributions: 'jammy' }, {}],
      elsewhere,
    ],
  ])('%s', (_, entries, expected) => {
    expect(judged({}, at(...entries))).toEqual(expect.arrayContaining(expected));
    expect(judged({}, at(...entries)).length).toBe(expected.length);
  });
});

describe('of an upload the entry is judged wherever it stands', () => {
  const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08' };
  const next: Entry = { version: '2:13.1-1', distributions: 'UNRELEASED', changes: '* x (LP: #1)' };

  test.each<[string, Entry[], string[]]>([
    ['on top', [{}], []],
    ['below the next one', [next, {}], []],
    ['below many', [next, { version: '2:13.0.11-1', distributions: 'noble-security' }, {}], []],
    ['and what is wrong with it is told', [next, { changes: '* No bug' }], ['changelog-sru-bug noble']],
    ['so is another series', [next, { distributions: 'jammy' }], ['changelog-series noble']],
    ['it is not there', [next], ['changelog-elsewhere noble']],
  ])('%s', (_, entries, expected) => {
    expect(judged(uploaded, at(...entries))).toEqual(expected);
    const named = judged({ ...uploaded, 'targets.0.changelog': 'debian/changelog' }, at(...entries));
    expect(named).toEqual(expected.map((each) => each.replace('elsewhere', 'version')));
  });
});

describe('several manifests and targets in one tree', () => {
  const other = (edits: Edits): Pick<Settings, 'others'> => ({ others: { 'other.yaml': edits } });
  const elsewhere = ['changelog-elsewhere noble'];
  const forQuesting: Edits = {
    'targets.0.series': 'questing',
    'targets.0.version': questing,
    'targets.0.replaces': '2:13.0.0-2',
    skips: undefined,
  };
  const unreleased: Entry = { version: questing, distributions: 'UNRELEASED' };
  const sameBelow: Entry = { version: '2:13.0.0-2', distributions: 'questing' };

  test.each<[string, Entry[], Edits, string[]]>([
    ["an open entry is the one's whose version it has", [unreleased], forQuesting, elsewhere],
    ['or whose series it names', [{ version: '2:1', distributions: 'questing' }], forQuesting, elsewhere],
    [
      'or whose replaced version stands below it',
      [{ version: '2:13.1-1', distributions: 'UNRELEASED' }, sameBelow],
      forQuesting,
      elsewhere,
    ],
    [
      'one of the same series is no rival',
      [{ version: '2:13.0.10-0ubuntu0.24.04.2', distributions: 'UNRELEASED' }],
      { 'targets.0.version': '2:13.0.10-0ubuntu0.24.04.2' },
      ['changelog-version noble', 'changelog-series noble'],
    ],
    ['another package has it', [{ package: 'other' }], { package: 'other' }, elsewhere],
    [
      'and nobody else has: the package is wrong',
      [{ package: 'other' }],
      forQuesting,
      ['changelog-package noble'],
    ],
  ])('%s', (_, entries, edits, expected) => {
    expect(judged({}, { ...at(...entries), ...other(edits) })).toEqual(expected);
  });

  test('a backport made from another target has that one’s entry below its own', () => {
    const both: Edits = { ...withQuesting, 'targets.0.version': `${questing}~24.04.1` };
    const below: Entry = { version: questing, distributions: 'questing' };
    const own: Entry = { version: `${questing}~24.04.1` };
    expect(judged(both, at(own, below))).toEqual(['changelog-elsewhere questing']);
    expect(judged(both, at({ ...own, distributions: 'UNRELEASED' }, below)).sort()).toEqual([
      'changelog-elsewhere questing',
      'changelog-series noble',
    ]);
  });

  test('a fix is made by what all manifests of the run show', () => {
    const files = { 'debian/changelog': changelog({ version: '2:1', distributions: 'UNRELEASED' }) };
    const others = { 'other.yaml': { ...forQuesting, 'targets.0.version': '2:1' } };
    const { manifests } = reportOn({}, { files, others });
    expect(manifests[0]?.findings.map(({ rule }) => rule)).toEqual(['changelog-elsewhere']);
  });
});
