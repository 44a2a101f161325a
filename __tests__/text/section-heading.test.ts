import { describe, expect, test } from '@jest/globals';
import { readDescription } from '../../src/text/description.ts';
import { namesOf, sameName } from '../../src/text/section-heading.ts';
import { sectionNames as names } from '../support/section-names.ts';

/** Name and text of each section, as the rules see them. */
function sectionsOf(text: string, among = names): [string, string][] {
  const description = readDescription(text, among, ['Impact']);
  return description.sections.map(({ name, body }) => [
    name,
    description.text.slice(body.start, body.end).trim(),
  ]);
}

/** Each is a line; what stands below it is the section's text. */
describe('headings as people write them', () => {
  test('in brackets, however they are decorated', () => {
    for (const [what, line] of [
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
    ])
      expect([what, sectionsOf(`${line}\nGuests lose time.`)]).toEqual([
        what,
        [['Impact', 'Guests lose time.']],
      ]);
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
    const text = [
      'a',
      '  **[Impact]:** b',
      '\u00a0## __[ Test\u00a0  case :]__: c',
      '[Impacts on users] ##',
      `[${'f'.repeat(80)}]`,
      '[9ab]:',
      '[Other  Info:]:d',
    ].join('\n');
    const { sections } = readDescription(text, names, []);
    expect(
      sections.map(({ heading, body: _, ...section }) => ({
        ...section,
        marked: text.slice(heading.start, heading.end),
      })),
    ).toEqual([
      { name: 'Impact', written: 'Impact', isKnown: true, marked: '**[Impact]:**' },
      { name: 'Test Plan', written: 'Test case', isKnown: true, marked: '## __[ Test\u00a0  case :]__:' },
      { name: 'Impacts on users', written: 'Impacts on users', isKnown: false, marked: '[Impacts on users]' },
      { name: 'f'.repeat(80), written: 'f'.repeat(80), isKnown: false, marked: `[${'f'.repeat(80)}]` },
      { name: '9ab', written: '9ab', isKnown: false, marked: '[9ab]:' },
      { name: 'Other Info', written: 'Other Info', isKnown: true, marked: '[Other  Info:]:' },
    ]);
  });

  test('of two sections that may have a name the first has it', () => {
    const two = [
      { name: 'Impact', also: [], sameAs: ['Effect'] },
      { name: 'Effect', also: ['Impact'] },
      { name: 'Cause', also: [] },
      { name: 'Reason', also: ['Cause'] },
    ];
    expect(sectionsOf('[Effect]\n[Cause]\n[Reason]', two).map(([name]) => name)).toEqual([
      'Impact',
      'Cause',
      'Reason',
    ]);
  });

  test('the names of a section, its own first', () => {
    expect(namesOf({ name: 'Impact', also: ['Older'] })).toEqual(['Impact', 'Older']);
    expect(namesOf({ name: 'Impact', also: ['Older'], sameAs: ['Other'] })).toEqual([
      'Impact',
      'Other',
      'Older',
    ]);
  });

  test('names are the same in any case and spacing', () => {
    expect(sameName('Test Case', ' t\u00a0est\u200bCASE\n')).toBe(true);
    expect(sameName('Test Case', 'Test Cases')).toBe(false);
  });
});

describe('what is no heading', () => {
  test('in any of these', () => {
    for (const [what, text] of [
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
      ['a bracket in the brackets', '[[Impact]]'],
      ['a letter right behind it', '[Impact]s'],
      ['a link with its colon', '[Impact](https://example.com/):'],
      ['a heading of a level that is none', '####### [Impact]'],
      ['a heading without a space', '##[Impact]'],
      ['more than bold', '****[Impact]****'],
      ['a letter', '[a]'],
      ['a letter and a digit', '[a1b]'],
      ['a name that is too long', `[${'F'.repeat(81)}]`],
      ['an unknown name with a letter behind it', '[Fix]s'],
      ['an unknown name with text behind its colon', '[Fix]: the time'],
      ['the name in lower case, and more', '[test case for guests]'],
      ['a link', '[Impact](https://example.com/)'],
      ['a link by reference', '[Impact][1]'],
      ['a box in a list', '[x] done'],
      ['a box alone', '[x]'],
      ['a reference', '[1]'],
      ['empty brackets', '[ ]'],
      ['an unknown name with text behind it', '[Fix] the time'],
      ['brackets of a log line', '[    0.000000] Linux version 6.8.0'],
    ] as const)
      expect([what, sectionsOf(text)]).toEqual([what, []]);
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
    ['a name with more behind it', 'Impact on users: none.'],
    ['a mark before it', '- Impact: none.'],
    ['a colon that is too far away', `Impact${' '.repeat(80)}x: none.`],
  ])('none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a heading is what is marked, as it is written', () => {
    const text = 'x\n  ## **Test  \u00a0case** : a\n**IMPACT:** b\n_Test plan_: c\n Impact \u00a0: d\n[Fix]';
    expect(
      readDescription(text, bare, []).sections.map(({ heading, body: _, ...section }) => ({
        ...section,
        marked: text.slice(heading.start, heading.end),
      })),
    ).toEqual([
      { name: 'Impact', written: 'IMPACT', isKnown: true, marked: '**IMPACT:**' },
      { name: 'Testcase', written: 'Test plan', isKnown: true, marked: '_Test plan_:' },
      { name: 'Impact', written: 'Impact', isKnown: true, marked: 'Impact \u00a0:' },
      { name: 'Fix', written: 'Fix', isKnown: false, marked: '[Fix]' },
    ]);
  });

  test('nor where the policy does not say so', () => {
    expect(sectionsOf('Impact: Guests hang.')).toEqual([]);
  });
});
