import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAlias, isScalar, type Node, parseDocument, visit } from 'yaml';
import { pathsAt } from '../../src/editing/path-at.ts';
import { writtenPath } from '../../src/model/position.ts';
import { anyManifest } from '../support/any-manifest.ts';
import { expectLinear } from '../support/counted-work.ts';
import { plausibleManifest } from '../support/plausible-manifest.ts';

/** What stands at the mark: `key targets[0].series: series`. */
function at(marked: string): string {
  const offset = marked.indexOf('│');
  const text = marked.replace('│', '');
  const { path, on, span } = pathsAt(text)(offset);
  const shown = on === 'space' ? '' : `: ${text.slice(span.start, span.end)}`;
  return `${on} ${writtenPath(path)}${shown}`;
}

describe('what stands at an offset', () => {
  test.each([
    ['ver│sion: 1', 'key version: version'],
    ['version│: 1', 'key version: version'],
    ['version: │1', 'value version: 1'],
    ['version: 1│', 'value version: 1'],
    ['version: 1 │# the form', 'space '],
    ['targets:\n  - series: nob│le\n    version: 1', 'value targets[0].series: noble'],
    ['version: 1\npol\npackage: x│', 'value package: x'],
    ['version: 1\npol\npack│age: x', 'key package: package'],
    ['targets:\n  - series: noble\n    ver│sion: 1', 'key targets[0].version: version'],
    ['bugs:\n  - verified: [noble, jam│my]', 'value bugs[0].verified[1]: jammy'],
    ['sru: { bug: 1│, title: x }', 'value sru.bug: 1'],
    [
      'sru:\n  description: |\n    [ Impact ]\n    Ti│me.\n',
      'value sru.description: |\n    [ Impact ]\n    Time.',
    ],
    ['"pack│age": "x"', 'key package: "package"'],
    ['a: &x 1\nb: *│x', 'value b: *x'],
  ])('%j is %s', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });

  test.each([
    ['│', 'space '],
    ['policy: │', 'value policy: '],
    ['policy:\n│', 'space '],
    ['policy: sru\n│', 'space '],
    ['source:\n  │', 'space source'],
    ['source:\n  series: noble\n  │', 'space source'],
    ['source:\n  series: noble\n│', 'space '],
    ['targets:\n  - series: noble\n    │', 'space targets[0]'],
    ['targets:\n  - series: noble\n  │', 'space targets'],
    ['targets:\n  - series: noble\n│\npackage: x', 'space '],
    ['targets:\n- series: noble\n  │', 'space targets[0]'],
    ['sru:\n  description: |\n    Time.\n  │', 'space sru'],
    ['sru: { bug: 1, │ }', 'space sru'],
    ['sru: { bug: │ }', 'value sru.bug: '],
  ])('where something may be written: %j is %s', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });

  test.each([
    ['version: 1\npol│\npackage: x', 'key pol: pol'],
    ['targets:\n  - series: noble\n    ver│\nsru:\n  bug: 1', 'key targets[0].ver: ver'],
    ['package: "open│\nversion: 1', 'value package: "open\nversion: 1'],
    ['bugs: [1, 2│', 'value bugs[1]: 2'],
    ['a: 1\na: 2│', 'value a: 2'],
    ['a: *nothing│', 'value a: *nothing'],
    ['[│', 'space '],
  ])('while it is broken: %j is %s', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });

  test('what is nested too deep has no path', () => {
    expect(at(`${'['.repeat(10_000)}│`)).toBe('space ');
  });
});

test('each offset in each key and value gives its path', () => {
  fc.assert(
    fc.property(fc.oneof(plausibleManifest, anyManifest), (text) => {
      const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
      if (document.errors.length > 0) return;
      const find = pathsAt(text);
      visit(document, {
        Node(key, node, parents) {
          const range = (node as Node).range;
          if ((!isScalar(node) && !isAlias(node)) || !range || range[0] === range[1]) return;
          const path = pathTo([...parents, node], key);
          const end = range[0] + text.slice(range[0], range[1]).trimEnd().length;
          const step = Math.max(1, Math.floor((end - range[0]) / 5));
          for (let offset = range[0]; offset < end; offset += step)
            expect([offset, find(offset)]).toMatchObject([
              offset,
              { path, on: key === 'key' ? 'key' : 'value', span: { start: range[0] } },
            ]);
        },
      });
    }),
    { numRuns: 40, seed: 1 },
  );
});

/** The path to a node by those above it. */
function pathTo(chain: readonly unknown[], key: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  for (const [index, each] of chain.entries()) {
    const above = chain[index - 1] as { items?: unknown[]; key?: unknown } | undefined;
    if (above?.key !== undefined && 'value' in (above as object) && !('items' in (above as object)))
      path.push(String((above.key as { value?: unknown }).value ?? ''));
    else if (Array.isArray(above?.items) && !(each as { key?: unknown }).key)
      path.push(typeof key === 'number' && each === chain.at(-1) ? key : above.items.indexOf(each));
  }
  return path;
}

test('any text has an answer at any offset', () => {
  fc.assert(
    fc.property(anyManifest, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
      const { span } = pathsAt(text)(Math.floor(where * text.length));
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test.each([
  ['many keys', (size: number) => 'x: 1\n'.repeat(size)],
  ['many items', (size: number) => `x:\n${'  - a\n'.repeat(size)}`],
  ['one long line', (size: number) => `x: ${'a '.repeat(5 * size)}`],
])('twice the text costs no more than twice the steps, and a little: %s', (_, textOf) => {
  expectLinear((size) => {
    const text = textOf(size);
    const find = pathsAt(text);
    for (const part of [0.1, 0.5, 0.9]) find(Math.floor(part * text.length));
  }, 1000);
});
