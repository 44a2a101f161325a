import fc from 'fast-check';
import { Document, isCollection, isMap, isScalar, isSeq, Scalar } from 'yaml';
import { baseManifest } from './check.ts';

/**
 * Manifests of all kinds, for properties that hold for any text: one with every key, of which keys are removed, broken,
 * misspelt, doubled or written as an alias, and then the text of it, in which a character or a line went wrong.
 */
export const everyKey = {
  version: '1',
  policy: 'open-vm-tools',
  package: 'open-vm-tools',
  source: {
    series: 'resolute',
    version: '2:13.0.10-1ubuntu1',
    upstream: '13.0.10',
    ref: 'ubuntu/resolute',
  },
  targets: [
    {
      series: 'noble',
      version: '2:13.0.10-0ubuntu0.24.04.1',
      replaces: '2:13.0.0-1~ubuntu0.24.04.1',
      upstream: '13.0.10',
      pocket: 'updates',
      changelog: 'debian/changelog',
      ref: 'ubuntu/noble',
      uploaded: '2026-06-05',
      accepted: '2026-06-06',
      verified: '2026-06-07',
      released: '2026-06-08',
      verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
    },
    { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-06-01' },
  ],
  skips: [
    { series: 'questing', carries: '2:13.0.10-0ubuntu0.25.10.1' },
    { series: 'plucky', reason: 'No time before its end of life.' },
  ],
  sru: {
    bug: '2130000',
    title: 'Backport open-vm-tools version 13.0.10 to noble, questing',
    description: baseManifest.slice(baseManifest.indexOf('    [ Impact ]')).replace(/^ {4}/gm, ''),
    'description-file': 'bug.md',
  },
  bugs: [
    { id: '2131111', 'test-case': 'Boot a guest.', verified: ['noble', 'questing'] },
    { id: '2131112', unverified: 'The hardware is gone.' },
  ],
  'packaging-changes': {
    'from-source': [{ path: 'debian/', reason: 'Kept as it was.' }],
    'from-previous': [{ path: 'debian/control', reason: 'Raised with upstream.' }],
  },
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
  waivers: [
    {
      rule: 'settling-period',
      series: 'noble',
      reason: 'CVE-2026-0001 makes waiting worse.',
      until: '2027-01-31',
    },
    { rule: 'ageing', reason: 'Agreed with the SRU team.' },
  ],
};

const oddValues: readonly unknown[] = [
  '',
  ' ',
  'x',
  '#2130000',
  'nobel',
  'Noble Numbat',
  'noble-proposed',
  '24.04',
  '2:13.0.10-',
  '1_0',
  '2:13.0.11-1',
  '2026-06-31',
  '08/06/2026',
  '2026-06-20',
  'TODO',
  'settling-period',
  'version-suffix',
  'waiver-unused',
  'jammy',
  'resolute',
  'sru',
  './nothing.yaml',
  '\u00a0noble',
  '\u2066\u0000`@all`',
  'constructor',
  '__proto__',
  [],
  ['noble'],
  [[]],
  {},
  { series: 'noble' },
  { a: { b: 'c' } },
];

/** A change of a manifest, by numbers that choose place and value. */
const edit = fc.record({
  kind: fc.constantFrom('remove', 'break', 'break', 'misspell', 'copy', 'alias', 'unknown', 'style'),
  place: fc.nat(),
  other: fc.nat(),
});

/** A change of a text: at a place, in lines or characters. */
const corruption = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'indent', 'outdent', 'drop', 'twice'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(
    ' ',
    '\t',
    '\u00a0',
    ':',
    '#',
    '-',
    '"',
    "'",
    '[',
    '{',
    '|',
    '*a',
    '&a ',
    '\n',
    '\r',
    '\uff1a',
    '\u200b',
    '\ufeff',
    '---\n',
    '\ud800',
    '\u0000',
  ),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
type Corruption = typeof corruption extends fc.Arbitrary<infer T> ? T : never;

export const anyManifest: fc.Arbitrary<string> = fc
  .record({
    // Without both of a pair that excludes one another a manifest can be right.
    edits: fc.array(edit, { maxLength: 8 }),
    corruptions: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Corruption[]>([]) },
      { weight: 1, arbitrary: fc.array(corruption, { minLength: 1, maxLength: 2 }) },
    ),
    isWindows: fc.boolean(),
  })
  .map(({ edits, corruptions, isWindows }) => {
    const text = corruptions.reduce(corrupted, written(edits));
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });

function written(edits: readonly Edit[]): string {
  const document = new Document(structuredClone(everyKey));
  document.deleteIn(['sru', 'description-file']);
  document.deleteIn(['source', 'upstream']);
  for (const each of edits) make(document, each);
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    // An alias whose anchor a later edit removed cannot be written.
    return baseManifest;
  }
}

function make(document: Document, { kind, place, other }: Edit): void {
  const places = pathsOf(document);
  const path = places[place % places.length] ?? [];
  const from = places[other % places.length] ?? [];
  if (path.length === 0 || !document.hasIn(path)) return;
  const node = document.getIn(path, true);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const set = (key: readonly unknown[], value: unknown): void => {
    const fits = typeof key.at(-1) === 'number' ? isSeq(parent) : isMap(parent);
    if (fits) document.setIn(key, value);
  };
  if (kind === 'remove') document.deleteIn(path);
  else if (kind === 'break') set(path, document.createNode(oddValues[other % oddValues.length]));
  else if (kind === 'unknown') set([...path.slice(0, -1), 'unknown'], 'x');
  else if (kind === 'style' && isScalar(node)) node.type = styles[other % styles.length] ?? Scalar.PLAIN;
  else if (kind === 'misspell') {
    const key = path.at(-1);
    if (typeof key !== 'string') return;
    document.deleteIn(path);
    set([...path.slice(0, -1), respelt[other % respelt.length]?.(key)], node);
  } else if (kind === 'copy' || kind === 'alias') {
    const source = document.getIn(from, true);
    // What holds the place itself would hold itself.
    if (!source || from.every((part, index) => part === path[index])) return;
    if (kind === 'copy') set(path, document.createNode(JSON.parse(JSON.stringify(source))));
    else if (isBefore(from, path, places) && (isScalar(source) || isCollection(source)))
      set(path, document.createAlias(source));
  }
}

const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

const respelt: readonly ((key: string) => string)[] = [
  (key) => `${key}s`,
  (key) => key.slice(0, -1),
  (key) => key.toUpperCase(),
  (key) => key.slice(1) + key.slice(0, 1),
  (key) => `x-${key}`,
  (key) => `${key}\u200b`,
  () => 'series',
  () => 'waivers',
];

function isBefore(
  one: readonly unknown[],
  other: readonly unknown[],
  places: readonly (readonly unknown[])[],
): boolean {
  return places.indexOf(one) < places.indexOf(other);
}

/** Every place of a document that holds no alias, in its order. */
function pathsOf(document: Document): (string | number)[][] {
  const found: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    found.push(path);
    if (!isCollection(node)) return;
    for (const [index, item] of node.items.entries()) {
      const pair = item as { key?: unknown; value?: unknown } | null;
      if (pair && typeof pair === 'object' && 'key' in pair)
        walk(pair.value, [...path, String(isScalar(pair.key) ? pair.key.value : pair.key)]);
      else walk(item, [...path, index]);
    }
  };
  walk(document.contents, []);
  return found;
}

function corrupted(text: string, { kind, place, piece }: Corruption): string {
  const at = Math.floor(place * text.length);
  if (kind === 'insert') return text.slice(0, at) + piece + text.slice(at);
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + 1);
  const lines = text.split('\n');
  const index = Math.floor(place * lines.length);
  const line = lines[index] ?? '';
  const changed = {
    indent: [` ${line}`],
    outdent: [line.replace(/^ /, '')],
    drop: [],
    twice: [line, line],
  }[kind];
  return lines.toSpliced(index, 1, ...changed).join('\n');
}
