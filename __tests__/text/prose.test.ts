import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { durations } from '../../src/text/durations.ts';
import { denies, findPhrases, fold, mentions, sentences } from '../../src/text/prose.ts';
import { expectLinear } from '../support/counted-work.ts';

describe('durations', () => {
  test('in any form', () => {
    const found: readonly (readonly [text: string, days: readonly number[]])[] = [
      ['14 days', [14]],
      ['≥14 days', [14]],
      ['>= 14 days', [14]],
      ['14+ days', [14]],
      ['14 or more days', [14]],
      ['14-day', [14]],
      ['14\u201114', []],
      ['14\u2011day', [14]],
      ['14\u00a0days', [14]],
      ['14\n   days', [14]],
      ['14 full days', [14]],
      ['10 working days', [14]],
      ['7 business days', [9]],
      ['2 working weeks', [14]],
      ['1 day', [1]],
      ['0 days', [0]],
      ['Two Weeks', [14]],
      ['a two-week wait', [14]],
      ['fourteen (14) days', [14]],
      ['14 (fourteen) days', [14]],
      ['thirty days', [30]],
      ['a fortnight', [14]],
      ['a week and an extra day', [7]],
      ['a month', [30]],
      ['zero days, nineteen days and twenty days', [0, 19, 20]],
      ['sixty days', [60]],
      ['ninety days', [90]],
      ['an day', [1]],
      ['4 (four) or more calendar days', [4]],
      ['four to  14  days', [4]],
      ['two - three months', [60]],
      ['one or\ntwo fortnights', [14]],
      ['14 + days', [14]],
      ['1234 days', [1234]],
      ['12345 days', []],
      ['7 days, then 14 days', [7, 14]],
      ['7 to 14 days', [7]],
      ['7-14 days', [7]],
      ['7 – 14 days', [7]],
      ['one or two weeks', [7]],
      ['two to three weeks', [14]],
      ['days', []],
      ['day 14', []],
      ['14 daylights', []],
      ['14 guests for days', []],
      ['x14 days', []],
      ['13.0.14 days', []],
      ['99999 days', []],
      ['', []],
    ];
    for (const [text, days] of found)
      expect([text, durations(text).map((each) => each.days)]).toEqual([text, days]);
  });

  test('that are an upper limit', () => {
    for (const text of [
      'less than 14 days',
      'fewer than 14 days',
      'shorter than two weeks',
      'no more than 14 days',
      'not more than 14 days',
      'no longer than 14 days',
      'at most 14 days',
      'At  most\n14 days',
      'up to 14 days',
      'under 14 days',
      'within 14 days',
      'below 14 days',
      'a maximum of 14 days',
      '<14 days',
      '<= 14 days',
      '≤ 14 days',
    ])
      expect([text, durations(text)]).toMatchObject([text, [{ days: 14, isUpperLimit: true }]]);
  });

  test('that are none', () => {
    for (const text of [
      '14 days',
      'at least 14 days',
      'more than 14 days',
      'longer than 14 days',
      'no less than 14 days',
      'not less than 14 days',
      'no fewer than 14 days',
      'not shorter than 14 days',
      'minimum 14 days',
      '>14 days',
      '≥ 14 days',
      'after 14 days',
      'for 14 days at most',
    ])
      expect([text, durations(text)]).toMatchObject([text, [{ days: 14, isUpperLimit: false }]]);
  });

  test('each says where it stands', () => {
    const text = 'It stays for 14 days, or two  weeks.';
    expect(durations(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '14 days',
      'two  weeks',
    ]);
  });
});

describe('fold', () => {
  test.each([
    ['Where  Problems\n\tCould\u00a0Occur', 'where problems could occur'],
    ['  a  ', ' a '],
    ['', ''],
    // Two letters in lower case; it stays one, for the offsets.
    ['İ', 'İ'],
  ])('%j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('a piece of a text', () => {
    const { text, offsets } = fold('One Two Three', 4, 7);
    expect([text, offsets()]).toEqual(['two', [4, 5, 6, 7]]);
  });

  test('a text of ASCII alone is folded as one with another character behind it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(...' \t\n\v\f\r\x1cAZ'), fc.string({ minLength: 1, maxLength: 1 })),
        }),
        fc.nat(3),
        (text, from) => {
          const whole = fold(`${text}\u00e9`, Math.min(from, text.length));
          const own = fold(text, Math.min(from, text.length));
          expect(own.text).toBe(whole.text.slice(0, -1));
          expect(own.offsets()).toEqual(whole.offsets().slice(0, -1));
        },
      ),
    );
  });

  test('the offsets lead back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        const offsets = folded.offsets();
        expect(offsets).toHaveLength(folded.text.length + 1);
        for (const [index, character] of [...folded.text.split('')].entries()) {
          const original = text.charAt(offsets[index] ?? -1);
          expect([original, original.toLowerCase(), /\s/.test(original) ? ' ' : original]).toContain(
            character,
          );
        }
      }),
    );
  });
});

describe('findPhrases', () => {
  test.each<[string, string, string[]]>([
    ['This is an MRE.', 'MRE', ['MRE']],
    ['MRE, mre', 'MRE', ['MRE', 'mre']],
    ['micro-release\n  Exception', 'Micro-Release  exception', ['micro-release\n  Exception']],
    ['MREs, AMRE, MRE_1, MRÉ', 'MRE', []],
    ['éMRE MREé', 'MRE', []],
    ['(MRE)/MRE-MRE', 'MRE', ['MRE', 'MRE', 'MRE']],
    // The edges count only where the phrase has a letter there.
    ['x"None"y', '"none"', ['"None"']],
    ['anything', '', []],
    ['anything', '  ', []],
    ['aa aa aa', 'aa aa', ['aa aa', 'aa aa']],
    ['a.b', 'a+b', []],
  ])('%j has %j', (text, phrase, found) => {
    expect(findPhrases(fold(text), [phrase]).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(mentions(text, phrase)).toBe(found.length > 0);
  });

  test('of those that begin at one place the longest is found, and each once', () => {
    const text = 'Aa bb, bb aa';
    for (const phrases of [
      ['aa', 'aa bb', 'bb'],
      ['bb', 'aa bb', 'aa', 'aa'],
    ])
      expect(findPhrases(fold(text), phrases)).toEqual([
        { start: 0, end: 5 },
        { start: 3, end: 5 },
        { start: 7, end: 9 },
        { start: 10, end: 12 },
      ]);
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n\n ', []],
    ['One', ['One']],
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Version 13.0.10 is new. It works.', ['Version 13.0.10 is new.', 'It works.']],
    ['See example.org/a.b now', ['See example.org/a.b now']],
    ['Some tools, e.g. this one, i.e. that.', ['Some tools, e.g. this one, i.e. that.']],
    ['Broadcom, Inc. tests it. Good.', ['Broadcom, Inc. tests it.', 'Good.']],
    ['(One.) Two.', ['(One.)', 'Two.']],
    ['He said "one." Then two.', ['He said "one."', 'Then two.']],
    ['**One.** Two', ['**One.**', 'Two']],
    ['over two\nlines', ['over two\nlines']],
    ['One\n\nTwo', ['One', 'Two']],
    ['One\n \u00a0\nTwo', ['One', 'Two']],
    ['One\r\n\r\nTwo', ['One', 'Two']],
    ['- one\n- two\n  * three\n1. four\n2) five', ['- one', '- two', '* three', '1. four', '2) five']],
    ['One\n[ Impact ]\nTwo', ['One', '[ Impact ]\nTwo']],
    ['One\n## Two', ['One', '## Two']],
    ['a line\n2026 was', ['a line\n2026 was']],
  ])('%j', (text, found) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(found);
  });

  test('they are in order and leave out white space alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', '. ', '! ', '\n', '\n- ', '\n\n', 'e.g. ', '"', ')', '1. ')),
        (pieces) => {
          const text = pieces.join('');
          let at = 0;
          let rest = '';
          for (const { start, end } of sentences(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            rest += text.slice(at, start);
            at = end;
          }
          expect((rest + text.slice(at)).trim()).toBe('');
        },
      ),
    );
  });
});

describe('denies', () => {
  test.each([
    'it is not',
    'NOT so',
    'No way',
    'never',
    'neither of them',
    'nor this',
    'without it',
    'it cannot',
    'nobody does',
    'none',
    "isn't",
    'doesn’t',
    "Don't",
    'not\nthis',
  ])('%j', (text) => {
    expect(denies(text)).toBe(true);
  });

  test.each([
    '',
    'note',
    'nothing',
    'known',
    'another',
    'nonetheless',
    'north',
    "ain'tx",
    'a knot',
    'it is so',
  ])('not %j', (text) => {
    expect(denies(text)).toBe(false);
  });
});

test.each([
  '7 ',
  '7 to ',
  'a ',
  '. ',
  '....',
  '\n',
  '\n ',
  'e.g. ',
  'not ',
  "n't",
  '14 days ',
  '7-',
  '[',
  '- ',
])('a text of %j costs no more than its length', (piece) => {
  expectLinear((size) => {
    const text = piece.repeat(size);
    durations(text);
    sentences(text);
    denies(`${text}x`);
    mentions(text, '14 days not');
  }, 5_000);
});
