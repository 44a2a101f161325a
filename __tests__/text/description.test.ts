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

describe('the end of the template', () => {
  const filled = '[Impact]\nTime.\n\n[Test Plan]\nBoot.\n\n[Where problems could occur]\nClipboard.\n\n';

  test.each([
    ['dashes alone', '---'],
    ['many dashes', '------------------------'],
    ['dashes that a word processor joined', '———'],
    ['indented dashes', '  ---  '],
    ['dashes with words', '--- original bug report ---'],
    ['dashes with words and a tail of another length', '----- Original description ---'],
    ['dashes in a line that ends as on Windows', '---\r'],
    ['dashes with words and no tail', '----- Original description:'],
    ['dashes that touch the words', '-----Original Report-----'],
    ['dashes with words of any kind', '--- From the reporter ---'],
    ['underscores', '__________'],
    ['underscores with words', '____ Original bug ____'],
    ['equals signs', '===='],
    ['many equals signs', '========================================'],
    ['equals signs with words', '==== details from the reporter ===='],
    ['equals signs, three of them, around the first report', '=== Original bug description ==='],
    ['the end of a pair', '== End SRU Template =='],
    ['the end of a pair, in other words', '=== END OF SRU TEMPLATE ==='],
    ['the end of a pair, in brackets', '[End SRU template]'],
    ['the end of a pair, bare', 'End SRU Template'],
    ['the end of a pair, bare, in a sentence', 'End of the SRU template.'],
    ['the end of a pair in a comment', '<!-- end SRU template -->'],
    ['the end of a pair, said the other way round', '--- SRU template ends here ---'],
    ['the end of a pair, without the name of the process', '[End of template]'],
    ['the end of a pair, by its older name', '== End SRU Justification =='],
    ['the end of a pair, the description', '[End of SRU description]'],
    ["the reporter's text", '\nText by the original reporter:'],
    ['stars', '****'],
    ['many stars', '**********'],
    ['stars with words', '**** old text ****'],
    ['stars around the first report', '*** Original report ***'],
    ['an item that says it, with a slip', ' * Original Description bellow:'],
    ['a word before a colon', 'Original description:'],
    ['a word before a colon, in capitals', 'ORIGINAL BUG REPORT:'],
    ['text behind the colon', '\nOriginal report: it hangs since yesterday.'],
    ['with an article', 'The original bug report:'],
    ['with a place', 'Original bug description below:'],
    ['that follows', 'Original description follows:'],
    ['with a name', 'Original report from Jane Doe (#12):'],
    ['the other way round', 'Bug description (original):'],
    ['no colon, below an empty line', '\nOriginal bug report'],
    ['in brackets', '[Original Description]'],
    ['in brackets with a colon', '[ Original bug report ]:'],
    ['a Markdown heading', '## Original bug report'],
    ['a Markdown heading with brackets', '### [Original Report]'],
    ['bold', '**Original description**'],
    ['bold with a colon', '**Original description:**'],
    ['italic', '*Original bug*'],
    ['in parentheses', '(Original report below)'],
    ['with more words', '[ Original problem description ]'],
    ['kept below', '=== Original bug description, kept for reference ==='],
    ['two dashes around it', '-- original description --'],
    ['number signs around it', '#### Original bug text ####'],
    ['underlined', 'Original report:\n---------------'],
    ['underlined without a colon', '\nOriginal report\n---------------'],
    ['with characters that nobody sees', 'Ori\u200bginal description\ufe0f:'],
  ])('%s', (_, line) => {
    const description = read(`${filled}${line}\n[Fix]\nTODO`);
    expect(description.text.slice(description.end).startsWith(line.replace(/^\n+/, ''))).toBe(true);
    expect(description.sections.map(({ name }) => name)).toEqual([
      'Impact',
      'Test Plan',
      'Where problems could occur',
    ]);
    expect(sectionText(description, 'Where problems could occur')?.trim()).toBe('Clipboard.');
  });

  test.each([
    ['two dashes', '--'],
    ['dashes that begin a sentence', '--- this too'],
    ['a difference of files', '--- a/debian/control'],
    ['dashes in a sentence', 'time --- all of it --- is lost'],
    ['an option', '---verbose'],
    ['columns of a table', '---- ----'],
    ['a list', '- - -'],
    ['dashes in a quote', '> ---'],
    ['dashes in a fence', '```\n---\n```'],
    ['dashes in a comment', '<!--\n---\n-->'],
    ['dashes that underline a heading', '[Other Info]\n------------'],
    ['dashes that underline its name', '## [ Other Info ]\n----------'],
    ['dashes that underline a title', '\nPrinting\n--------'],
    ['equals signs that underline a title', '\nPrinting\n========'],
    ['dashes a little longer than the title', '\nPrinting\n----------'],
    ['dashes that run on under a head of two columns', '\npart    seen\n---------------------\ntime    lost'],
    ['a frame of dashes', '\n------------\npart   seen\n------------\ntime   lost\n------------'],
    ['a title between lines', '\n========\nPrinting\n========'],
    ['a Markdown table', '| part | seen |\n|------|------|\n| time | lost |'],
    ['a Markdown table without outer bars', 'part | seen\n--- | ---\ntime | lost'],
    ['a table of a database', ' part | seen\n------+------\n time | lost'],
    ['a grid', '+------+------+\n| part | seen |\n+======+======+'],
    ['columns of equals signs', '=====  =====\npart   seen\n=====  ====='],
    ['three equals signs', '==='],
    ['three underscores', '___'],
    ['three stars', '***'],
    ['a wiki heading', '== Printing =='],
    ["a wiki heading that is a section's name", '==== Other Info ===='],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['a trace of the kernel', '------------[ cut here ]------------'],
    ['the end of such a trace', '---[ end trace 0000000000000000 ]---'],
    ['a sentence about the report', 'The original report: users lose their time.'],
    ['a reference to it', 'Original bug: https://example.com/1'],
    ['a reference by number', 'Original bug report: #12345'],
    ['a sentence that ends in a colon', 'The original bug showed in three places:'],
    ['a title about the bug', '## Verify that the original bug is gone'],
    ['words in a sentence', 'See the original bug report for more.'],
    ['original without a report', 'The original author:'],
    ['original alone, before what it was', 'Original:\n  hello\nNew:\n  hello 2'],
    ['original alone', '\nOriginal\n\nhello\n\nPatched\n\nhello 2'],
    ['original alone, in bold', '**Original**\nhello\n**Patched**\nhello 2'],
    ['original alone, in bold with a colon', '**Original:**\nhello'],
    ['original alone, a Markdown heading', '## Original\nhello\n## Patched\nhello 2'],
    ['original alone, a wiki heading', '== Original ==\nhello'],
    ['original alone, in brackets', '[Original]\nhello\n[Patched]\nhello 2'],
    ['original alone, underlined', '\nOriginal\n--------\nhello'],
    ['original alone, text behind it', '\nOriginal: hello'],
    ['an original text', 'Original text:\nhello'],
    ['who the reporter was', '\nOriginal reporter: Jane Doe'],
    ['the reporter in a heading', '**Original reporter**\nJane Doe'],
    ['an end without the name of a template', '\nEnd SRU'],
    ['such an end in brackets', '[End SRU]'],
    ['such an end in bold', '**End SRU**'],
    ['such an end, a wiki heading', '== End of SRU =='],
    ['such an end in a comment', '<!-- end of the SRU -->'],
    ['a short underline of the last heading', '[Other Info]\n---'],
    ['another short underline of the last heading', '[Other Info]\n-----'],
    ['a short double underline of the last heading', '**[Other Info]**\n===='],
    ['an end in a sentence', 'The end of the SRU template is not reached.'],
    ['equals signs in a fence', '```\n==========\n```'],
    ['underscores in a quote', '> __________'],
    ['dashes in code that is bold', '**--force-depends**'],
    ['a change of a file', '--- original/report.c\t2026-01-01'],
  ])('not %s', (_, line) => {
    const { text, end } = read(`${filled}${line}\nmore`);
    expect(text.slice(end)).toBe('');
  });

  test.each([
    ['underscores too short to underline the heading above', '[Other Info]', '____'],
    ['an empty line between heading and dashes', '[Other Info]\n', '------------'],
    ['text behind the heading', '[Other Info] None.', '------------'],
    ['a code fence between heading and dashes', '[Other Info]\n```\ncode\n```', '------------'],
  ])('%s', (_, above, line) => {
    const text = `${filled}${above}\n${line}\nold`;
    expect(read(text).end).toBe(text.lastIndexOf(line));
  });

  test.each([
    ['Printing\n--------\nIt stops.', undefined],
    ['---- Printing ----\nIt stops.', undefined],
    ['\n==== Printing ====\nIt stops.', undefined],
    ['====\nIt stops.', undefined],
    ['-----\nA script could break.', undefined],
    ['-----\nThe original report has no step that fails.', undefined],
    ['-----\nOriginal report.\nIt stops.', '-----'],
    ['---\n\nOriginal description\n\nIt stops.', '---'],
    ['---\nA script could break.', undefined],
    ['****\nIt stops.', '****'],
    ['\n__________\nIt stops.', '__________'],
    ['--- original report ---\nIt stops.', '--- original'],
    ['Original report:\nIt stops.', 'Original'],
    ['Clipboard.\n--------------------\nIt stops.', '------'],
    ['Clipboard\n----------------------------------------\n\nIt stops.', '------'],
  ])('right below the last heading: %j', (below, from) => {
    const text = `[Impact]\nTime.\n[Test Plan]\nBoot.\n[Regression Potential]\n${below}`;
    expect(read(text).end).toBe(from === undefined ? text.length : text.indexOf(from));
  });

  test('not while a required section follows', () => {
    const { text, sections, end } = read(
      '[Impact]\nTime.\n---\n[Test Plan]\nBoot.\n---\n[Regression Potential]\nClipboard.',
    );
    expect(sections.map(({ name }) => name)).toEqual(['Impact', 'Test Plan', 'Where problems could occur']);
    expect(end).toBe(text.length);
  });

  test('not while an optional section follows', () => {
    expect(sectionsOf(`${filled}---\n[Other Info]\nNone.`).map(([name]) => name)).toContain('Other Info');
  });

  test.each(['---', '==== old ===='])('not while a required section follows once more: %s', (line) => {
    expect(sectionsOf(`${filled}${line}\n[Impact]\nMore.`)).toHaveLength(4);
  });

  test('though an optional section follows once more', () => {
    expect(sectionsOf(`${filled}[Other Info]\nNone.\n---\n[Other Info]\nOld.`)).toHaveLength(4);
  });

  test('but where it says so, the sections that follow once more are those of the first report', () => {
    expect(sectionsOf(`${filled}Original description:\n[Impact]\nMore.`)).toHaveLength(3);
    expect(
      sectionsOf('[Impact]\nTime.\nOriginal description:\n[Impact]\nMore.\n[Test Plan]\nBoot.'),
    ).toHaveLength(3);
  });

  test('at the first of several lines of dashes', () => {
    const { end } = read(`${filled}---\nold\n---\nolder`);
    expect(end).toBe(filled.length);
  });

  test('not before any section where some are required', () => {
    const { text, end } = read('The report.\n---\n## Impact\nTime.');
    expect(end).toBe(text.length);
  });

  test('where the policy requires no section', () => {
    const text = 'The policy: see below.\n---\nTODO';
    expect(readDescription(text, [], []).end).toBe(text.indexOf('---'));
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
