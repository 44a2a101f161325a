import { describe, expect, test } from '@jest/globals';
import { readDescription, sectionText } from '../../src/text/description.ts';
import { sectionNames as names, requiredSections as required } from '../support/section-names.ts';

const filled = '[Impact]\nTime.\n\n[Test Plan]\nBoot.\n\n[Where problems could occur]\nClipboard.\n\n';

const read = (text: string) => readDescription(text, names, required);

/** The sections before the end. */
const sectionsOf = (text: string): string[] => read(text).sections.map(({ name }) => name);

/** The line at which the template ends; undefined where it is the whole text. */
function endLine(text: string): string | undefined {
  const { end } = read(text);
  return end === text.length ? undefined : text.slice(end).split('\n', 1)[0];
}

/** Each line stands behind a template that is filled in, and ends it. */
const ends: readonly (readonly [what: string, lines: string])[] = [
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
];

/** Each likewise, and does not. */
const endsNot: readonly (readonly [what: string, lines: string])[] = [
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
];

describe('the end of the template', () => {
  test('is a line that divides', () => {
    for (const [what, lines] of ends) {
      const line = lines.replace(/^\n+/, '').split('\n', 1)[0];
      expect([what, endLine(`${filled}${lines}\n[Fix]\nTODO`)]).toEqual([what, line]);
    }
  });

  test('is no other line', () => {
    for (const [what, lines] of endsNot)
      expect([what, endLine(`${filled}${lines}\nmore`)]).toEqual([what, undefined]);
  });

  test('leaves the sections above as they are', () => {
    for (const [, lines] of ends) {
      const description = read(`${filled}${lines}\n[Fix]\nTODO`);
      expect(description.sections.map(({ name }) => name)).toEqual([
        'Impact',
        'Test Plan',
        'Where problems could occur',
      ]);
      expect(sectionText(description, 'Where problems could occur')?.trim()).toBe('Clipboard.');
    }
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

  test('right below the last heading is no rule that underlines it, and no title', () => {
    for (const [below, line] of [
      ['Printing\n--------\nIt stops.', undefined],
      ['---- Printing ----\nIt stops.', undefined],
      ['\n==== Printing ====\nIt stops.', undefined],
      [`${'\n'.repeat(19)}==== Printing ====\nIt stops.`, undefined],
      [`${'\n'.repeat(20)}==== Printing ====\nIt stops.`, '==== Printing ===='],
      ['Clipboard.\n\n==== Printing ====\nIt stops.', '==== Printing ===='],
      ['====\nIt stops.', undefined],
      ['-----\nA script could break.', undefined],
      ['-----\nThe original report has no step that fails.', undefined],
      ['-----\nOriginal report.\nIt stops.', '-----'],
      ['–––––\nOriginal report.\nIt stops.', '–––––'],
      ['=====\nOriginal report.\nIt stops.', '====='],
      ['---\n\nOriginal description\n\nIt stops.', '---'],
      ['---\n\n\nOriginal description\n\nIt stops.', '---'],
      ['---\n\n\n\nOriginal description\n\nIt stops.', 'Original description'],
      ['---\nA script could break.', undefined],
      ['—––\nA script could break.', undefined],
      ['****\nIt stops.', '****'],
      [`${'_'.repeat(19)}\nIt stops.`, '_'.repeat(19)],
      [`  ${'_'.repeat(20)} \nIt stops.`, undefined],
      [`${'-'.repeat(20)}\nOriginal report.\nIt stops.`, undefined],
      ['\n__________\nIt stops.', '__________'],
      ['--- original report ---\nIt stops.', '--- original report ---'],
      ['Original report:\nIt stops.', 'Original report:'],
      ['Clipboard.\n--------------------\nIt stops.', '--------------------'],
      [`Clipboard\n${'-'.repeat(40)}\n\nIt stops.`, '-'.repeat(40)],
    ]) {
      const text = `[Impact]\nTime.\n[Test Plan]\nBoot.\n[Regression Potential]\n${below}`;
      expect([below, endLine(text)]).toEqual([below, line]);
    }
  });

  test('is a rule that is not as long as a title, or below what is none', () => {
    const title = 'Printing';
    for (const [above, rule, isTitle, below = ''] of [
      [title, '------', true],
      [title, '-----', false],
      [title, '-----------', true],
      [title, '------------', false],
      [title, '------------', true, 'It stops.'],
      [title, '-'.repeat(40), true, 'It stops.'],
      [title, '-----', false, 'It stops.'],
      ['Texts', '----', false],
      ['Text', '----', true],
      ['Text', '---', false],
      ['Fix', '---', true],
      ['Things', '-----', true],
      ['Things', '====', false],
      ['  Things \r', '  ------ \r', true],
      ['T'.repeat(80), '-'.repeat(80), true],
      ['T'.repeat(81), '-'.repeat(81), false],
      ['- Printing', '----------', false],
      ['* Printing', '----------', false],
      ['• Printing', '----------', false],
      ['> Printing', '----------', false],
      ['1. Printing', '-----------', false],
      ['12) Printing', '------------', false],
      ['1 Printing', '----------', true],
      ['Printing 1.1', '------------', true],
      ['Print - it', '----------', true],
      ['Printing.', '---------', false],
      ['Printing!', '---------', false],
      ['Printing?', '---------', false],
      ['Printing,', '---------', false],
      ['Printing;', '---------', false],
      ['Printing:', '---------', true],
      ['None', '----', false],
      ['low', '---', false],
      ['MINIMAL', '-------', false],
      ['N/A', '---', false],
      ['n/a b', '-----', true],
      ['not low', '-------', true],
      ['It stops.\nPrinting', '--------', false],
      ['[Fix]\nPrinting', '--------', true],
      ['```\ncode\n```', '---', false],
      ['~~~\ncode\n~~~', '---', false],
    ] as const)
      expect([above, rule, endLine(`${filled}${above}\n${rule}\n${below}\nmore`)]).toEqual([
        above,
        rule,
        isTitle ? undefined : rule,
      ]);
  });

  test('is no line of a frame', () => {
    const rows = (count: number): string => 'time | lost.\n'.repeat(count);
    const rule = '------------';
    for (const [lines, line] of [
      [`${rule}\n${rows(1)}${rule}\n`, undefined],
      [`${rule}\n${rows(29)}${rule}\n`, undefined],
      [`${rule}\n${rows(30)}${rule}\n`, rule],
      [`  ${rule}\n${rows(2)}${rule} \r\n`, undefined],
      [`${rule}\n${rows(1)}\n${rows(1)}${rule}\n`, rule],
      [`${rule}\n${rows(1)}${rule}-\n`, rule],
      [`${rows(1)}${rule}\n${rule}\n`, undefined],
      [`====\n${rows(1)}====\n`, undefined],
      [`---\n${rows(1)}---\n`, '---'],
      // A box around what says that the first report follows.
      [`${rule}\nOriginal report\n${rule}\n`, rule],
      [`${rule}\nOriginal report\nIt stops.\n${rule}\n`, undefined],
      [`${rows(2)}${rule}\n${rows(1)}${rule}\n\n`, undefined],
    ] as const)
      expect([lines, endLine(`${filled}${lines}more`)]).toEqual([lines, line]);
  });

  test('is said in words of every dress', () => {
    for (const [lines, isEnd] of [
      // Between rules any words do, where they are long enough on both sides.
      ['--- words ---', true],
      ['-- words ---', false],
      ['--- words --', false],
      ['–—- words —–-', true],
      ['==== words ====', true],
      ['=== words ====', false],
      ['==== words ===', false],
      ['____words____', true],
      ['**** words ****', true],
      ['**** words ____', false],
      ['--- words ====', false],
      ['=-=- words =-=-', false],
      ['--- … ---', false],
      ['--- ä ---', true],
      ['words --- words ---', false],
      [`--- ${'w'.repeat(192)} ---`, true],
      [`--- ${'w'.repeat(193)} ---`, false],
      // From a log.
      ['--- BEGIN words ---', false],
      ['--- end ---', false],
      ['--- ends ---', true],
      ['--- beginning ---', true],
      ['--- the end ---', true],
      ['---- cut here ----', false],
      ['---- cut here, please ----', false],
      ['---- cut it ----', true],
      ['---- look here ----', true],
      ['---- it is cut here ----', true],
      ['--- [words] ---', false],
      ['---[words] ---', false],
      ['==== [words] ====', false],
      ['--- some [words] ---', true],
      // What says what follows needs less.
      ['-- original report', true],
      ['- original report', false],
      ['== original report', true],
      ['= original report', false],
      ['~~~ original report', true],
      ['~~ original report', false],
      ['# Original report', true],
      ['### Original report', true],
      ['#Original report', false],
      ['###Original report', false],
      ['####Original report', true],
      ['*Original report*', true],
      ['_Original report_', true],
      ['* Original report', false],
      ['**[Original report]**', true],
      ['(Original report)', true],
      ['{Original report}', false],
      ['`Original report`', false],
      ['> Original report:', false],
      ['Original report', false],
      ['\nOriginal report', true],
      ['Original report:', true],
      ['Original report: ', true],
      ['Original report: it hangs.', false],
      ['\nOriginal report: it hangs.', true],
      ['\nOriginal report:it hangs: see there', true],
      ['\nThe original report: it hangs.', false],
      ['\nOriginal report: http://example.com/', false],
      ['\nOriginal report: LP 1', false],
      ['\nOriginal report: 1', false],
      ['\nOriginal report: #1', false],
      ['\nOriginal report: Bug 1', false],
      ['\nOriginal report: see there', false],
      ['\nOriginal report: lps are lost', true],
      ['\nOriginal report: seen there', true],
      ['\nOriginal report: I see', true],
      // What says that it is over.
      ['End SRU template', true],
      ['end: SRU template', true],
      ['End template', false],
      ['SRU template ends', false],
      ['Ends SRU template', false],
      ['*SRU template ends*', true],
      ['[End template]', true],
      ['<!-- end of template -->', true],
      ['<!-- original report -->', false],
      ['<!-- end of template', false],
      ['<!---->', false],
      ['<!-->', false],
    ] as const) {
      const line = lines.replace(/^\n+/, '');
      expect([lines, endLine(`${filled}Clipboard.\n${lines}\nmore`)]).toEqual([
        lines,
        isEnd ? line : undefined,
      ]);
    }
  });

  test('is not where words name a section', () => {
    const other = { name: 'Original report', also: [] };
    const text = `${filled}## Original report\nold`;
    expect(readDescription(text, names, required).end).toBe(filled.length);
    expect(readDescription(text, [...names, other], required).end).toBe(text.length);
  });

  test.each([
    ['whose name says no such thing', '[Fix of what is told above]', undefined],
    ['whose name says "original"', '[Original words of the author]', '---'],
    ['that the policy names', '[Original Fix]', undefined],
  ])('and a short rule below a heading %s', (_, heading, line) => {
    const text = `${filled}${heading}\n---\nmore`;
    const { end } = readDescription(text, [...names, { name: 'Original Fix', also: [] }], required);
    expect(text.slice(end).split('\n', 1)[0] || undefined).toBe(line);
  });

  test('not while a required section follows', () => {
    const { text, sections, end } = read(
      '[Impact]\nTime.\n---\n[Test Plan]\nBoot.\n---\n[Regression Potential]\nClipboard.',
    );
    expect(sections.map(({ name }) => name)).toEqual(['Impact', 'Test Plan', 'Where problems could occur']);
    expect(end).toBe(text.length);
  });

  test('not while an optional section follows', () => {
    expect(sectionsOf(`${filled}---\n[Other Info]\nNone.`)).toContain('Other Info');
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
    // What the first line divides from nothing is the report's own.
    expect(readDescription('---\nTODO', [], []).end).toBe(8);
  });
});
