import { expect, test } from '@jest/globals';
import { documentKind } from '../../src/editing/document-kind.ts';
import { explanationAt } from '../../src/editing/hover.ts';
import type { DocumentKind } from '../../src/editing/language.ts';
import { type FileSymbol, symbolsOf } from '../../src/editing/symbols.ts';
import { baseDay, baseManifest, bundled, day } from '../support/check.ts';

const known = { calendar: bundled(), today: day(baseDay) };

/** What is said of the place at `¦`, and of which piece of the text. */
function said(marked: string, kind: DocumentKind = 'manifest') {
  const text = marked.replace('¦', '');
  const found = explanationAt(text, marked.indexOf('¦'), kind, known);
  return found && { of: text.slice(found.at.start, found.at.end), markdown: found.markdown };
}

test.each<[string, string, string, DocumentKind]>([
  ['ver¦sion: 1', 'version', 'the version of this format', 'manifest'],
  ['targets:\n  - repl¦aces: 1-1', 'replaces', 'the version that the target has today', 'manifest'],
  ['targets:\r\n  - series: nob¦le', 'noble', 'noble (24.04 LTS): released 2024-04-25', 'manifest'],
  ['source:\n  series: "nob¦le"', '"noble"', 'noble (24.04 LTS): released 2024-04-25', 'manifest'],
  ['policy: open-vm-tool¦s', 'open-vm-tools', 'policy-facts.md', 'manifest'],
  ['waivers:\n  - rule: age¦ing', 'ageing', 'blob/main/docs/rules/ageing-minimum.md', 'manifest'],
  ['severities:\n  age¦ing: warning', 'ageing', '# ageing', 'policy'],
  ['extends: sr¦u', 'sru', '**`sru`**', 'policy'],
  ['sum¦mary: x', 'summary', '[All keys](', 'policy'],
])('%j: of %s it says %s', (marked, of, words, kind) => {
  expect(said(marked, kind)).toEqual({ of, markdown: expect.stringContaining(words) });
});

test.each([
  'policy: ¦',
  'nosuch: no¦ble',
  'targets:\n  - series: nonsu¦ch',
  'policy: [constructor¦]',
  'policy: construct¦or',
  'waivers:\n  - rule: __proto¦__',
  '__pro¦to__: 1',
  'package: hel¦lo',
  '# pol¦icy',
  '{{{¦',
  '¦',
])('there is nothing to say at %j', (marked) => {
  expect(said(marked)).toBeUndefined();
});

test('the symbols of a manifest are its keys, and items are called by what tells them apart', () => {
  const symbols = symbolsOf(baseManifest);
  expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
    ['version', '1'],
    ['policy', 'open-vm-tools'],
    ['package', 'open-vm-tools'],
    ['source', ''],
    ['targets', ''],
    ['skips', ''],
    ['sru', ''],
  ]);
  const [target] = symbols.find(({ name }) => name === 'targets')?.below ?? [];
  expect(target?.name).toBe('noble');
  expect(target?.below.map(({ name }) => name)).toEqual(['series', 'version', 'replaces']);
});

test('a symbol is inside the one around it, and its own part inside its whole', () => {
  const inside = (below: readonly FileSymbol[], start: number, end: number): void => {
    for (const { whole, own, below: inner } of below) {
      expect([
        start <= whole.start,
        whole.start <= own.start,
        own.end <= whole.end,
        whole.end <= end,
      ]).toEqual([...[true, true, true, true]]);
      inside(inner, whole.start, whole.end);
    }
  };
  inside(symbolsOf(baseManifest), 0, baseManifest.length);
});

test.each(['', 'plain', '- 1\n- 2', '\u0000', '{', '['.repeat(9000), 'a: &a [*a]', '? [x]\n: 1'])(
  'symbols of %j are bounded',
  (text) => {
    expect(JSON.stringify(symbolsOf(text)).length).toBeLessThan(1000);
  },
);

test.each<[string, string, DocumentKind | undefined]>([
  ['/a/backport.yaml', '', 'manifest'],
  ['/a/debian/backport.yml', 'version: 1', 'manifest'],
  ['/a/backports/1.2.yaml', 'pol', 'manifest'],
  ['/a/backports/deploy.yaml', 'apiVersion: v1\nkind: Pod\n', undefined],
  ['/a/backports/below/1.yaml', '', undefined],
  ['/a/mybackport.yaml', '', undefined],
  ['/a/sru-policy.yaml', 'extends: sru', 'policy'],
  ['/a/other.yaml', 'version: 1\npolicy: sru', undefined],
  ['/a/other.yaml', '# yaml-language-server: $schema=https://x/schema/manifest.schema.json\n', 'manifest'],
  ['/a/other.yaml', '# yaml-language-server: $schema=../schema/policy.schema.json\r\nextends: sru', 'policy'],
  ['/a/backport.yaml', '# yaml-language-server: $schema=../schema/policy.schema.json\n', 'policy'],
  ['/a/README.md', '# yaml', undefined],
])('%s with %j is %s', (name, text, kind) => {
  expect(documentKind(name, text)).toBe(kind);
});
