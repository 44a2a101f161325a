import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hasLetter,
  isAscii,
  isSeen,
  lettersIn,
  levelled,
  seenText,
  unseenIn,
  withoutUnseen,
} from '../../src/text/seen.ts';

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

test('the pieces that leave no mark', () => {
  expect(unseenIn('a b\n')).toEqual([]);
  expect(unseenIn('é')).toEqual([]);
  expect(unseenIn('\u200ba\u3164\u2800é\u{e0100}')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 4 },
    { start: 5, end: 7 },
  ]);
});

test('what is seen of a text without any is the text, and its spans are the same', () => {
  for (const written of ['a b', 'é b']) {
    const { text, asWritten } = seenText(written);
    expect(text).toBe(written);
    expect(asWritten({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect([levelled(written), withoutUnseen(written)]).toEqual([written, written]);
  }
});

test('an empty span and one at the end lead to where they stand', () => {
  const { asWritten } = seenText('\u200ba\u200bb\u200b');
  expect(asWritten({ start: 0, end: 0 })).toEqual({ start: 1, end: 1 });
  expect(asWritten({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
  expect(asWritten({ start: 0, end: 2 })).toEqual({ start: 1, end: 4 });
  expect(asWritten({ start: 2, end: 2 })).toEqual({ start: 5, end: 5 });
});

test('letters and digits, without marks', () => {
  expect(lettersIn('a-B 1_')).toEqual(['a', 'B', '1']);
  expect(lettersIn('- ')).toEqual([]);
  expect(lettersIn('e\u0301-\u200b日²\u3164')).toEqual(['e', '日', '²']);
  expect(lettersIn('…')).toEqual([]);
  expect([isAscii(''), isAscii('a\0\x7f'), isAscii('\x80')]).toEqual([true, true, false]);
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
