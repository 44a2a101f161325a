import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasLetter, isSeen, levelled, seenText, withoutUnseen } from '../../src/text/seen.ts';

test.each([
  '',
  ' \n',
  '\u3164',
  '\uffa0',
  '\u115f\u1160',
  '\u200b\u200d',
  '\ufe0f',
  '\u2800',
  '\u{e0020}\u{e0100}',
  '\u180b',
  '\u17b5',
])('nothing is seen of %j', (text) => expect([isSeen(text), hasLetter(text)]).toEqual([false, false]));

test.each(['a', '1', 'ä', '日', '\u200bя', '한'])('a letter is seen in %j', (text) =>
  expect([isSeen(text), hasLetter(text)]).toEqual([true, true]),
);

test.each(['…', '👩‍💻', '*'])('%j is seen, and no letter', (text) =>
  expect([isSeen(text), hasLetter(text)]).toEqual([true, false]),
);

test('a text levelled keeps its length, one without has none of it', () => {
  expect(levelled('T\u200bO\u{e0100}DO')).toBe('T O  DO');
  expect(withoutUnseen('T\u200bO\u{e0100}DO')).toBe('TODO');
});

test('a span of what is seen leads to the text as written', () => {
  const written = 'a T\u200bOD\u{e0100}O\u200b b';
  const { text, asWritten } = seenText(written);
  const start = text.indexOf('TODO');
  const span = asWritten({ start, end: start + 4 });
  expect(written.slice(span.start, span.end)).toBe('T\u200bOD\u{e0100}O');
});

test('every span of what is seen holds what is seen of its place', () => {
  const unit = fc.oneof(fc.constantFrom('\u200b', '\u3164', '\u{e0041}', 'a', ' ', '😀'), fc.string());
  fc.assert(
    fc.property(fc.array(unit), fc.nat(), fc.nat(), (units, one, other) => {
      const written = units.join('');
      const { text, asWritten } = seenText(written);
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const span = asWritten({ start, end });
      expect(withoutUnseen(written.slice(span.start, span.end))).toBe(text.slice(start, end));
    }),
  );
});
