import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { textMap } from '../../src/language-server/text-map.ts';
import { rangeIn } from '../../src/model/position.ts';

/** Places are those that the protocol's own library finds. */

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀', 'é', '\u2028'),
  maxLength: 20,
});

test.each(['', '\ufeff'])(
  'an offset is the place that the protocol has for it, and back, behind %j',
  (mark) => {
    fc.assert(
      fc.property(text, fc.nat(), (bare, number) => {
        const whole = mark + bare;
        const document = TextDocument.create('file:///a', 'yaml', 1, whole);
        const map = textMap(whole);
        const offset = number % (bare.length + 1);
        // Between the two signs that end a line there is no place.
        if (bare.slice(offset - 1, offset + 1) === '\r\n') return;
        const place = document.positionAt(offset + mark.length);
        expect(map.text).toBe(bare);
        expect(map.placeOf(offset)).toEqual(place);
        expect(map.offsetOf(place)).toBe(offset);
      }),
    );
  },
);

test('a position of ours is the range of the same text', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (bare, one, other) => {
      const [start = 0, end = 0] = [one % (bare.length + 1), other % (bare.length + 1)].sort((a, b) => a - b);
      const range = textMap(bare).rangeAt(rangeIn(bare, '/a', { start, end }));
      const document = TextDocument.create('file:///a', 'yaml', 1, bare);
      expect(document.getText(range).replaceAll('\r', '')).toBe(bare.slice(start, end).replaceAll('\r', ''));
    }),
  );
});

test.each([
  { line: -1, character: 0 },
  { line: 1e9, character: 1e9 },
  { line: 0, character: -1 },
  { line: 1, character: 1e9 },
])('a place that no text has is one at its edge: %j', (place) => {
  const offset = textMap('ab\ncd').offsetOf(place);
  expect(offset).toBeGreaterThanOrEqual(0);
  expect(offset).toBeLessThanOrEqual(5);
});
