import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInCode, readDescription, saysSomething, sectionText } from '../../src/text/description.ts';
import { expectLinear } from '../support/counted-work.ts';

const names = [
  { name: 'Impact', also: [] },
  { name: 'Test Plan', also: ['Test Case', 'Test Cases'] },
  { name: 'Where problems could occur', also: ['Regression Potential'] },
  { name: 'Other Info', also: [] },
];
const required = ['Impact', 'Test Plan', 'Where problems could occur'];

const read = (text: string) => readDescription(text, names, required);

/** Name and text of each section, as the rules see them. */
function sectionsOf(text: string): [string, string][] {
  const description = read(text);
  return description.sections.map(({ name, body }) => [
    name,
    description.text.slice(body.start, body.end).trim(),
  ]);
}

function isAscending(offsets: readonly number[]): boolean {
  return offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0));
}

/** Each is a line; what stands below it is the section's text. */
describe('headings as people write them', () => {
  test.each([
    ['plain', '[Impact]'],
    ['spaces in the brackets', '[ impact ]'],
    ['capitals', '[IMPACT]'],
    ['a colon behind', '[Impact]:'],
    ['a colon inside', '[Impact:]'],
    ['indented', '  [Impact]'],
    ['indented by a tab', '\t[Impact]'],
    ['indented by no-break spaces', '\u00a0\u00a0[Impact]'],
    ['no-break spaces in the brackets', '[\u00a0Impact\u00a0]'],
    ['white space behind', '[Impact] \u00a0'],
    ['bold', '**[Impact]**'],
    ['bold with underscores', '__[Impact]__'],
    ['bold inside the brackets', '[**Impact**]'],
    ['bold, the colon in it', '**[Impact]:**'],
    ['bold, the colon behind it', '**[Impact]**:'],
    ['a Markdown heading', '## [Impact]'],
    ['a Markdown heading of the first level', '# [Impact]'],
    ['a bold Markdown heading', '## **[Impact]**'],
    ['a line that ends as on Windows', '[Impact]\r'],
    ['a space of no width in it', '[Imp\u200bact]'],
    ['a space of no width before it', '\u200b[Impact]'],
    ['fillers around the name', '[\u3164Impact\ufe0f]'],
  ])('%s', (_, line) => {
    expect(sectionsOf(`${line}\nGuests lose time.`)).toEqual([['Impact', 'Guests lose time.']]);
  });

  test('a Markdown heading closed by marks', () => {
    expect(sectionsOf('### [ Impact ] ###\nTime.').map(([name]) => name)).toEqual(['Impact']);
  });

  test.each([
    ['doubled spaces', '[Where  problems   could occur]'],
    ['no-break spaces', '[Where\u00a0problems could\u00a0occur]'],
    ['no spaces', '[WhereProblemsCouldOccur]'],
    ['an older name', '[Regression Potential]'],
    ['an older name, spaced and in capitals', '[ REGRESSION  POTENTIAL ]'],
  ])('a name of several words: %s', (_, line) => {
    expect(sectionsOf(`${line}\nClipboard.`)).toEqual([['Where problems could occur', 'Clipboard.']]);
  });

  test.each([
    ['a sentence', '[Impact] users cannot copy', 'users cannot copy'],
    ['behind a colon', '[Impact]: users cannot copy', 'users cannot copy'],
    ['behind bold', '**[Impact]** users cannot copy', 'users cannot copy'],
    ['behind bold with its colon', '**[Impact]:** users cannot copy', 'users cannot copy'],
    ['an older name', '[Test Case] boot it', 'boot it'],
  ])('text behind a known name: %s', (_, line, text) => {
    expect(sectionsOf(line).map(([, body]) => body)).toEqual([text]);
  });

  test('an unknown bracketed line is a section of its own', () => {
    expect(sectionsOf('[Impact]\nTime is lost.\n\n[Fix]\nA patch.\n[Test Plan]\nBoot.')).toEqual([
      ['Impact', 'Time is lost.'],
      ['Fix', 'A patch.'],
      ['Test Plan', 'Boot.'],
    ]);
  });

  test.each(['[Fix] \u00a0', '## [Fix]', '## [Fix] ##', '**[Fix]**', '[Fix]:', '[Fix]\r'])(
    'an unknown one may be written as the others: %j',
    (line) => expect(sectionsOf(line).map(([name]) => name)).toEqual(['Fix']),
  );

  test('a heading is what is marked, with what decorates it', () => {
    const { text, sections } = read('a\n  **[Impact]:** b');
    const [{ heading, written }] = sections as [(typeof sections)[0]];
    expect([text.slice(heading.start, heading.end), written]).toEqual(['**[Impact]:**', 'Impact']);
  });
});

describe('what is no heading', () => {
  test.each([
    ['a bracket inside a sentence', 'The [Impact] is large.'],
    ['a bracket that ends a sentence', 'As told under [Impact]'],
    ['a bracket that a sentence goes on behind', '[Impact], as told above, is large.'],
    ['a quote', '> [Impact]'],
    ['a quote without a space', '>[Impact]'],
    ['a quote of a quote', '> > [Impact]'],
    ['a quote of a Markdown heading', '> ## [Impact]'],
    ['a code fence', '```\n[Impact]\n```'],
    ['a code fence with a language', '```text\n[Impact]\n```'],
    ['a fence that a longer one closes', '```\n[Impact]\n`````'],
    ['a fence with the beginning of one in it', '```\n```text\n[Impact]\n```'],
    ['a fence of tildes', '~~~\n[Impact]\n~~~'],
    ['a longer fence around a shorter', '````\n```\n[Impact]\n```\n````'],
    ['a fence in a list', '1. Do:\n\n     ```\n     [Impact]\n     ```'],
    ['a fence with lines that end as on Windows', '```\r\n[Impact]\r\n```\r\n'],
    ['an HTML comment', '<!-- [Impact] -->'],
    ['an HTML comment of several lines', '<!--\n[Impact]\nwhat it means\n-->'],
    ['behind an HTML comment', '<!-- here --> [Impact]'],
    ['more words in the brackets', '[Impact on users]'],
    ['more words behind an older name', '[Test Case for guests]'],
    ['no brackets', '## Impact'],
    ['no brackets, a colon', 'Impact:'],
    ['one bracket', '[Impact'],
    ['a link', '[Impact](https://example.com/)'],
    ['a link by reference', '[Impact][1]'],
    ['a box in a list', '[x] done'],
    ['a box alone', '[x]'],
    ['a reference', '[1]'],
    ['empty brackets', '[ ]'],
    ['an unknown name with text behind it', '[Fix] the time'],
    ['brackets of a log line', '[    0.000000] Linux version 6.8.0'],
  ])('%s', (_, text) => {
    expect(sectionsOf(text)).toEqual([]);
  });

  test('its text belongs to the section above', () => {
    expect(sectionsOf('[Impact]\nLarge.\n[Impact on users]\nTime.')).toEqual([
      ['Impact', 'Large.\n[Impact on users]\nTime.'],
    ]);
  });

  test.each([
    ['a fence that is never closed', '```\n[Impact]\nTime.'],
    ['a comment that is never closed', '<!--\n[Impact]\nTime.'],
    ['a comment that is never closed behind one that is', '<!-- a --> <!--\n[Impact]\nTime.'],
    ['a fence that another mark ends', '```\n[Impact]\nTime.\n~~~'],
    ['a fence that a shorter one ends', '````\n[Impact]\nTime.\n```'],
    ['code of three backticks within a line', '```virsh``` shows it.\n[Impact]\nTime.\n```\ncode\n```'],
    ['a comment that begins in a fence', '```\n<!--\n```\n[Impact]\nTime --> lost.'],
    ['a fence that begins in a comment', '<!--\n```\n-->\n[Impact]\nTime.\n```\ncode\n```'],
  ])('%s hides no heading', (_, text) => {
    expect(sectionsOf(text).map(([name]) => name)).toEqual(['Impact']);
  });
});

describe('the text of a section', () => {
  test('of two appearances is that of both', () => {
    const description = read('[Impact]\nOne.\n[Impact]\nTwo.');
    expect(sectionText(description, 'Impact')?.split(/\s+/).filter(Boolean)).toEqual(['One.', 'Two.']);
  });

  test('of one that is absent is undefined', () => {
    expect(sectionText(read('[Impact]\nOne.'), 'Test Plan')).toBeUndefined();
  });

  test.each(['', ' \u00a0\n', '*\n*', '- \n- ', '1.\n2)', 'a)', '<!-- words -->', '---', '[ ]', '…'])(
    '%j says nothing',
    (text) => expect(saysSomething(text)).toBe(false),
  );

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

  test.each(['No.', '日本語', '14', '- x', '1. Boot', '<!-- a --> b', '<!-- never closed'])(
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

/** As the kernel's page writes its headings. */
describe('headings that a policy allows without brackets', () => {
  const bare = [
    { name: 'Impact', also: [], unbracketed: true },
    { name: 'Testcase', also: [], sameAs: ['Test Plan'], unbracketed: true },
    { name: 'Other Info', also: [] },
  ];
  const found = (text: string) => {
    const description = readDescription(text, bare, ['Impact', 'Testcase']);
    return description.sections.map(({ name, body }) => [name, text.slice(body.start, body.end).trim()]);
  };

  test.each([
    ['text behind', 'Impact: Guests hang.\nTestcase: Boot one.'],
    ['text below', 'Impact:\nGuests hang.\nTestcase:\nBoot one.'],
    ['capitals and spaces', 'IMPACT: Guests hang.\n  Test case : Boot one.'],
    ['another name', 'Impact: Guests hang.\nTest Plan: Boot one.'],
    ['bold', '**Impact:** Guests hang.\n__Testcase__: Boot one.'],
    ['a Markdown heading', '## Impact:\nGuests hang.\n## Testcase:\nBoot one.'],
    ['brackets all the same', '[Impact]\nGuests hang.\n[Test Case]\nBoot one.'],
    ['a line above', 'SRU Justification:\n\nImpact: Guests hang.\nTestcase: Boot one.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([
      ['Impact', 'Guests hang.'],
      ['Testcase', 'Boot one.'],
    ]);
  });

  test.each([
    ['a sentence', 'The impact: guests hang.'],
    ['a quote', '> Impact: guests hang.'],
    ['a fence', '```\nImpact: guests hang.\n```'],
    ['no colon', 'Impact\nGuests hang.'],
    ['a section that has brackets', 'Other Info: none.'],
  ])('none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('nor where the policy does not say so', () => {
    expect(sectionsOf('Impact: Guests hang.')).toEqual([]);
  });
});
