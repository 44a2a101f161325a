import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carriedOver } from '../../src/editing/carried.ts';
import { changedPart } from '../../src/editing/changed-part.ts';
import { gateHints } from '../../src/editing/gate-hints.ts';
import { applySpan } from '../support/apply-span.ts';
import { baseDay, day, edited, findingsOn, reportOn } from '../support/check.ts';

describe('findings of an earlier text', () => {
  const [one] = reportOn({ 'targets.0.replaces': 'x' }).manifests[0]?.findings ?? [];
  const lines = ['one', 'two', 'three', 'four'];
  const at = { file: '/a', line: 3, column: 1, endLine: 3, endColumn: 6 };

  test.each<[what: string, after: readonly string[], line: number | undefined]>([
    ['stay where nothing changed', lines, 3],
    ['move down with a line above', ['zero', ...lines], 4],
    ['move up where lines above are gone', ['three', 'four'], 1],
    ['stay where a line below changed', ['one', 'two', 'three', '4', '5'], 3],
    ['go with their own line', ['one', 'two', '3', 'four'], undefined],
    ['go where the line is split', ['one', 'two', 'th', 'ree', 'four'], undefined],
  ])('%s', (_, after, line) => {
    if (!one) throw new Error('no finding');
    const moved = carriedOver([{ ...one, at }], {
      file: '/a',
      before: lines.join('\n'),
      after: after.join('\n'),
    });
    expect(moved.map((each) => each.at?.line)).toEqual(line === undefined ? [] : [line]);
    expect(moved.every(({ fix }) => fix === undefined)).toBe(true);
  });

  test('those about other files stay', () => {
    if (!one) throw new Error('no finding');
    expect(carriedOver([{ ...one, at }], { file: '/b', before: 'a', after: 'b' })).toHaveLength(1);
  });
});

describe('the changed part of a text', () => {
  test.each<[string, string, string, string]>([
    ['abc', 'abXc', '', 'X'],
    ['abc', 'ac', 'b', ''],
    ['aa', 'aaa', '', 'a'],
    // Neither an emoji nor the end of a line is cut in half.
    ['x😀y', 'x😁y', '😀', '😁'],
    ['x\r\ny', 'x\ny', '\r\n', '\n'],
    ['a\r\n', 'a\r\nb\r\n', '', 'b\r\n'],
  ])('from %j to %j it is %j, now %j', (before, after, piece, text) => {
    const part = changedPart(before, after);
    expect(part && [before.slice(part.span.start, part.span.end), part.text]).toEqual([piece, text]);
  });

  test('of equal texts there is none', () => {
    expect(changedPart('a', 'a')).toBeUndefined();
  });

  test('put in its place it makes the later text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '😀', '😁'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const part = changedPart(before, after);
        expect(part ? applySpan(before, part.span, part.text) : before).toBe(after);
      }),
    );
  });
});

describe('the gates beside the targets', () => {
  const [manifest] = reportOn({}, { today: '2026-06-01' }).manifests;
  const hints = (text: string) => gateHints(text, manifest?.targets ?? [], day('2026-06-01'));

  test('stand behind the series, with the next gate first', () => {
    const text = edited({});
    const [hint, ...more] = hints(text);
    expect(text.slice(0, hint?.offset)).toMatch(/- series: noble$/);
    expect(hint?.label).toContain('opens 2026-06-04, in 3 days');
    expect(hint?.words).toMatch(/^upload: opens 2026-06-04.*\nrelease: /);
    expect(more).toEqual([]);
  });

  test('a target that is gone has none', () => {
    expect(hints('targets:\n  - series: jammy\n')).toEqual([]);
    expect(hints('{')).toEqual([]);
  });
});

test('the base manifest of these tests has no finding', () => {
  expect(findingsOn({}, { today: baseDay })).toEqual([]);
});
