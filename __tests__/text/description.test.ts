import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bodyText,
  isInCode,
  readDescription,
  saysSomething,
  sectionText,
  templateText,
} from '../../src/text/description.ts';
import { expectLinear } from '../support/counted-work.ts';
import { sectionNames as names, requiredSections as required } from '../support/section-names.ts';

const read = (text: string) => readDescription(text, names, required);

function isAscending(offsets: readonly number[]): boolean {
  return offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0));
}

test('no heading stands in code or in a comment', () => {
  const text = '[Impact]\n```\n[Test Plan]\n```\n  <!--\n[Test Plan]\n-->\n`a`\n[Other Info]\n';
  const { sections, code, end } = read(text);
  expect(sections.map(({ heading, body }) => [text.slice(heading.start, heading.end), body])).toEqual([
    ['[Impact]', { start: 8, end: text.indexOf('[Other') }],
    ['[Other Info]', { start: text.length - 1, end: text.length }],
  ]);
  expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(['```\n[Test Plan]\n```', '`a`']);
  expect(end).toBe(text.length);
});

describe('the text of a section', () => {
  test('of two appearances is that of both', () => {
    const description = read('[Impact]\nOne.\n[Impact]\nTwo.');
    expect(sectionText(description, 'Impact')?.split(/\s+/).filter(Boolean)).toEqual(['One.', 'Two.']);
  });

  test('of one that says nothing, though it stands there twice, is undefined', () => {
    const description = read('[Impact]\n- \n[Impact]\n<!-- how -->');
    expect(sectionText(description, 'Impact')).toBeUndefined();
  });

  test('is what is seen of it, up to the end of the template', () => {
    const description = read('[Other Info]\n\u200bOne\u200b.\n[Impact]\nTwo\n[Other Info]\n\n---\nold');
    expect(sectionText(description, 'Other Info')).toBe('\nOne.\n\n\n\n');
    expect(description.sections.map((section) => bodyText(description, section))).toEqual([
      '\n\u200bOne\u200b.\n',
      '\nTwo\n',
      '\n\n',
    ]);
    expect(templateText(description)).toBe('[Other Info]\n\u200bOne\u200b.\n[Impact]\nTwo\n[Other Info]\n\n');
  });

  test('of one that is absent is undefined', () => {
    expect(sectionText(read('[Impact]\nOne.'), 'Test Plan')).toBeUndefined();
  });

  test.each([
    '',
    ' \u00a0\n',
    '*\n*',
    '- \n- ',
    '1.\n2)',
    'a)',
    ' \t\u00a012345. \nB.',
    '<!-- words -->',
    '---',
    '[ ]',
    '…',
  ])('%j says nothing', (text) => expect(saysSomething(text)).toBe(false));

  test.each([
    '\u3164',
    '\uffa0 \u115f',
    '\u200b',
    '\ufe0f',
    '- \u3164',
    '\u{e0100}',
    '\u2800',
    '\u17b4',
    '\u{1d173}',
  ])('what nobody sees says nothing: %j', (text) => expect(saysSomething(text)).toBe(false));

  test.each(['No.', '日本語', '14', '- x', '1. Boot', '1.Boot', 'ab)', '<!-- a --> b', '<!-- never closed'])(
    '%j says something',
    (text) => expect(saysSomething(text)).toBe(true),
  );
});

describe('code', () => {
  test.each([
    ['backticks', 'run `here` now', true],
    ['two backticks', 'run ``here ` now`` now', true],
    ['three backticks in a line', 'run ```here``` now', true],
    ['a fence', '```\nhere\n```', true],
    ['a prompt', '$ here', true],
    ['a prompt of root, indented', '  # here', true],
    ['between backticks', '`a` here `b`', false],
    ['a backtick that is never closed', 'run `here', false],
    ['no prompt', '$here', false],
    ['a prompt inside a sentence', 'type $ here', false],
    ['behind a fence', '```\na\n```\nhere', false],
  ])('%s', (_, text, expected) => {
    expect(isInCode(read(text), text.indexOf('here'))).toBe(expected);
  });
});

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '[',
      ']',
      '[Impact]',
      '[ Test Case ]',
      '[Where problems could occur]',
      '[Other Info]',
      '[Fix]',
      '**',
      '## ',
      '> ',
      ':',
      '---',
      '--- old ---',
      '```',
      '~~~',
      '`',
      '<!--',
      '-->',
      '$ ',
      ' ',
      '\u00a0',
      '\r',
      'İ',
      '\ud800',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const texts = fc
    .array(fc.tuple(piece, fc.constantFrom('', '\n', '\n\n')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(''));

  test('reading never throws; sections are in order and lie within the text', () => {
    fc.assert(
      fc.property(texts, fc.subarray(names.map(({ name }) => name)), (text, some) => {
        const { sections, end, code } = readDescription(text, names, some);
        const edges = sections.flatMap(({ heading, body }) => [
          heading.start,
          heading.end,
          body.start,
          body.end,
        ]);
        expect(isAscending([0, ...edges, end, text.length])).toBe(true);
        expect(sections.every(({ heading }) => heading.start < heading.end)).toBe(true);
        expect(isAscending([0, ...code.flatMap(({ start, end }) => [start, end]), text.length])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const read = (text: string): void => void readDescription(text, [{ name: 'A', also: [] }], ['A']);

  test.each([
    ['headings', '[A]\n'],
    ['brackets', '['],
    ['white space', ' '],
    ['fences', '```\n'],
    ['fences that nothing closes', '```a\n'],
    ['comments', '<!--'],
    ['comments that are closed', '<!---->'],
    ['backticks', '`a'],
    ['dashes', '---\n'],
  ])('%s cost no more than their length', (_, piece) => {
    expectLinear((size) => read(piece.repeat(size)), 2 ** 12);
  });

  test('fences that get shorter cost no more than their length', () => {
    const fences = (length: number): string =>
      Array.from({ length }, (_, at) => '`'.repeat(length + 3 - at)).join('\n');
    // Of so many fences the text is about half as long as the size.
    expectLinear((size) => read(fences(Math.floor(Math.sqrt(size)))), 40_000);
  });
});
