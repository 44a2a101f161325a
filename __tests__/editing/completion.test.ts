import { describe, expect, test } from '@jest/globals';
import { proposalsAt } from '../../src/editing/completion.ts';
import { namePlaces } from '../../src/editing/known-values.ts';
import { type DocumentKind, formAt } from '../../src/editing/language.ts';
import { applySpan } from '../support/apply-span.ts';
import { baseDay, bundled, day } from '../support/check.ts';

/** What an editor needs: the text with the cursor at `¦`. */
function proposals(marked: string, kind: DocumentKind = 'manifest') {
  const text = marked.replace('¦', '');
  const known = { calendar: bundled(), today: day(baseDay) };
  return { text, found: proposalsAt(text, marked.indexOf('¦'), kind, known) };
}

function labels(marked: string, kind?: DocumentKind): string[] {
  return proposals(marked, kind).found.map(({ label }) => label);
}

/** The text once a proposal is taken. */
function taken(marked: string, label: string, kind?: DocumentKind): string {
  const { text, found } = proposals(marked, kind);
  const proposal = found.find((each) => each.label === label);
  return proposal ? applySpan(text, proposal.replaces, proposal.text) : `no ${label}`;
}

const top = ['policy', 'package', 'source', 'targets', 'skips', 'sru', 'bugs'];
const target = ['version', 'replaces', 'pocket', 'changelog', 'ref', 'uploaded'];

describe('the keys that are not there yet', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['¦', ['version', ...top], ['series']],
    ['version: 1\n¦', top, ['version']],
    ['version: 1\npol¦\npackage: hello\n', ['policy', 'sru'], ['version', 'package']],
    ['version: 1\npol¦', ['policy'], ['version']],
    ['targets:\n  - series: noble\n    ¦', target, ['series', 'bug']],
    ['targets:\n  - series: noble\n    ¦\nsru:\n  bug: 1\n', target, ['series']],
    ['targets:\n  - ¦', ['series', ...target], ['package']],
    ['targets:\n- series: noble\n  ver¦', target, ['series']],
    ['targets:\n  ¦', ['series', ...target], ['package']],
    ['source:\n  ¦', ['series', 'version', 'ref'], ['pocket']],
    ['source: { ¦ }', ['series', 'version', 'ref'], ['pocket']],
    ['source: { series: noble, ¦ }', ['version', 'ref'], ['series']],
    ['sru:\r\n  bug: 1\r\n  ¦', ['title', 'description'], ['bug']],
    ['packaging-changes:\n  ¦', ['from-source', 'from-previous'], ['path']],
  ])('%j', (marked, there, absent) => {
    const found = labels(marked);
    expect(found).toEqual(expect.arrayContaining([...there]));
    for (const each of absent) expect(found).not.toContain(each);
  });
});

describe('the values that may stand there', () => {
  test.each<[string, readonly string[]]>([
    ['policy: ¦', ['sru', 'open-vm-tools', 'docker']],
    ['policy:¦', ['sru', 'open-vm-tools']],
    ['policy: open¦\npackage: x\n', ['open-vm-tools']],
    ['targets:\n  - series: ¦\n    version: 1\n', ['noble', 'resolute', 'jammy']],
    ['targets:\n  - series: no¦', ['noble']],
    ['source: { series: ¦ }', ['resolute']],
    ['bugs:\n  - verified: [noble, ¦]', ['jammy']],
    ['bugs:\n  - verified:\n      - ¦', ['jammy']],
    ['waivers:\n  - rule: ¦', ['settling-period', 'ageing']],
    ['targets:\n  - series: noble\n    uploaded: ¦', [baseDay]],
    ['targets:\n  - pocket: ¦', ['updates']],
  ])('%j', (marked, there) => {
    expect(labels(marked)).toEqual(expect.arrayContaining([...there]));
  });

  test('series are those that somebody may upload to, the newest first', () => {
    const found = labels('targets:\n  - series: ¦');
    expect(found.slice(0, 3)).toEqual(['stonking', 'resolute', 'questing']);
    expect(found).not.toContain('warty');
  });

  test('each says what it is', () => {
    const { found } = proposals('targets:\n  - series: ¦');
    expect(found.find(({ label }) => label === 'noble')?.words).toMatch(/^.*24\.04.* until 2029-/);
  });
});

test.each<[string, string, DocumentKind]>([
  ['severities:\n  ¦', 'ageing', 'policy'],
  ['severities:\n  ageing: ¦', '"off"', 'policy'],
  ['severities:\n  ageing: ¦', 'warning', 'policy'],
  ['extends: ¦', 'sru', 'policy'],
  ['waivable:\n  - ¦', 'settling-period', 'policy'],
])('in a policy: %j has %s', (marked, label, kind) => {
  expect(labels(marked, kind)).toContain(label);
});

describe('what is written', () => {
  test.each<[string, string, string]>([
    ['version: 1\npol¦', 'policy', 'version: 1\npolicy: '],
    ['targets:\n  - ser¦: noble\n', 'series', 'targets:\n  - series: noble\n'],
    ['targ¦', 'targets', 'targets:\n  - '],
    ['sru¦', 'sru', 'sru:\n  '],
    ['version: 1\r\nsru¦', 'sru', 'version: 1\r\nsru:\r\n  '],
    ['policy:¦', 'sru', 'policy: sru'],
    ['policy: op¦en\n', 'open-vm-tools', 'policy: open-vm-tools\n'],
    ['targets:\n  ¦', 'series', 'targets:\n  - series: '],
    [
      'targets:\n  - series: noble\n    verif¦',
      'verification',
      'targets:\n  - series: noble\n    verification:\n      ',
    ],
    ['source: { ser¦ }', 'series', 'source: { series:  }'],
  ])('%j with %s is %j', (marked, label, expected) => {
    expect(taken(marked, label)).toBe(expected);
  });
});

test('every place of names is one that the schema has', () => {
  for (const [kind, places] of Object.entries(namePlaces)) {
    const forms = Object.keys(places).map((pattern) => {
      const path = pattern.split(/\.|(?=\[\])/).map((part) => (part === '[]' ? 0 : part));
      return formAt(kind as DocumentKind, path)?.kind;
    });
    expect(new Set(forms)).toEqual(new Set(['text']));
  }
});

test.each([
  '# a comm¦ent',
  'policy: sru # se¦',
  'policy: sru ¦',
  'sru:\n  description: |\n    [ Impact ]\n    pol¦\n',
  'sru:\n  title: Backport ¦of\n',
  'package: ¦',
  // A key would not be YAML there, or take over what is below.
  'source: ¦\n  series: resolute\n',
  'source: ¦',
  'targets: ¦',
  'source:\n¦\n  series: resolute\n',
  'source:\n¦\n\n  # which?\n  series: resolute\n',
  'targets:\n¦\n- series: noble\n',
  '"¦',
  'nothing: of\nours:\n  - ¦',
  '- ¦',
  '\u0000¦',
  `${'['.repeat(5000)}¦`,
  'targets:\n  - constructor: ¦',
  '__proto__:\n  ¦',
])('nothing is proposed at %j', (marked) => {
  expect(labels(marked)).toEqual([]);
});
