import { describe, expect, test } from '@jest/globals';
import { toldOf } from '../support/told.ts';

/** What the parser alone has to say is told with this help. */
const wayOut =
  'A text that begins with a bracket, a quote or one of `*&!%@#|>`, or has a colon and a space in it, needs quotes around it; a text over several lines needs `|` after its key and the lines indented below.';

const [unreadable, keepOne] = ['This cannot be read as YAML:', 'Keep one of the two.'];

describe('a fault without a slip is told in the words of the parser', () => {
  test.each<[name: string, text: string, at: string, marked: string, message: string, help: string]>([
    ['a tag', 'a: !b 1\n', '1:4', '!b', `${unreadable} \`Unresolved tag: !b\`.`, wayOut],
    [
      'a key twice, of several words',
      'a b: 1\nc: 2\na b: 3\n',
      '3:1',
      'a b',
      `${unreadable} the key \`a b\` stands in the same mapping a second time.`,
      keepOne,
    ],
    [
      'a key twice, in quotes',
      '"a": 1\n\'a\': 2\n',
      '2:1',
      "'a'",
      `${unreadable} the key \`'a'\` stands in the same mapping a second time.`,
      keepOne,
    ],
    [
      'a key twice, in braces in a list',
      'a:\n  - b: 1\n    c: {d: 1, d: 2}\n',
      '3:15',
      'd',
      `${unreadable} the key \`d\` stands in the same mapping a second time.`,
      keepOne,
    ],
    [
      'a key of no letters twice',
      ': 1\n: 2\n',
      '2:1',
      ':',
      `${unreadable} the key \`\` stands in the same mapping a second time.`,
      keepOne,
    ],
  ])('%s', (_, text, at, marked, message, help) => {
    expect(toldOf(text).at(-1)).toEqual({ at, marked, message, help, fixed: undefined });
  });

  test('a key that stands three times is told twice', () => {
    expect(toldOf('a: 1\na: 2\na: 3\n').map(({ at }) => at)).toEqual(['2:1', '3:1']);
  });

  test('what follows up to the next key of the file follows from it', () => {
    const text = 'a: [!b 1,\n  !c 2]\n# d\n\ne: !f 1\ng: [!h 1,\n  !i 2]';
    expect(toldOf(text).map(({ at, marked }) => [at, marked])).toEqual([
      ['1:5', '!b'],
      ['5:4', '!f'],
      ['6:5', '!h'],
    ]);
  });
});

/** Where each problem stands, the beginning of its message, and the text as its fix leaves it. */
const short = (text: string) =>
  toldOf(text).map(({ at, message, fixed }) => [at, message.split(' ', 4).join(' '), fixed]);

describe('several slips are told where they stand in the text as it is', () => {
  test.each<[name: string, text: string, told: ReturnType<typeof short>]>([
    [
      'on three lines, each fix for itself',
      'a:1\nb: [x] y\nc:2\n',
      [
        ['1:1', 'There is no space', 'a: 1\nb: [x] y\nc:2\n'],
        ['2:4', 'The value of `b`', 'a:1\nb: "[x] y"\nc:2\n'],
        ['3:1', 'There is no space', 'a:1\nb: [x] y\nc: 2\n'],
      ],
    ],
    [
      'behind one that makes the text shorter',
      '```yaml\na: 1\nb: c: d\ne:2',
      [
        ['1:1', 'This line is Markdown,', 'a: 1\nb: c: d\ne:2'],
        ['3:4', 'The value of `b`', '```yaml\na: 1\nb: "c: d"\ne:2'],
        ['4:1', 'There is no space', '```yaml\na: 1\nb: c: d\ne: 2'],
      ],
    ],
    [
      'two on one line',
      'b=[x] y\na: 1\n',
      [
        ['1:2', '`b` is followed by', 'b: [x] y\na: 1\n'],
        ['1:3', 'The value of `b`', 'b="[x] y"\na: 1\n'],
      ],
    ],
    [
      'a quote that nothing mends is told once',
      "a: b: c\nd: 'e\nf\nd: 'e\n",
      [
        ['1:4', 'The value of `a`', 'a: "b: c"\nd: \'e\nf\nd: \'e\n'],
        ['2:4', "The quote `'` that", undefined],
        ['3:1', 'There is no colon', "a: b: c\nd: 'e\nf:\nd: 'e\n"],
        ['4:1', 'This cannot be read', undefined],
        ['4:4', "The quote `'` that", undefined],
      ],
    ],
    [
      'behind one whose mend is sure only where it mends the whole',
      'a:\n  b: 1\n c: 2\nd=3\n',
      [
        ['3:2', '`c` begins in column', undefined],
        ['4:2', '`d` is followed by', 'a:\n  b: 1\n c: 2\nd: 3\n'],
      ],
    ],
    [
      'in the first of two documents',
      'a: 1\nb=2\n---\nc: 3\n',
      [
        ['2:2', '`b` is followed by', 'a: 1\nb: 2\n---\nc: 3\n'],
        ['4:1', 'There are 2 YAML', undefined],
      ],
    ],
    [
      'behind a key that stands twice',
      'a: 1\na: 2\nb:3\na: 4\n',
      [
        ['2:1', 'This cannot be read', undefined],
        ['3:1', 'There is no space', 'a: 1\na: 2\nb: 3\na: 4\n'],
        ['4:1', 'This cannot be read', undefined],
      ],
    ],
    [
      'behind one that nothing mends',
      'a: !b 1\nc:2\nd: 1\n',
      [
        ['1:4', 'This cannot be read', undefined],
        ['2:1', 'There is no space', 'a: !b 1\nc: 2\nd: 1\n'],
      ],
    ],
  ])('%s', (_, text, told) => {
    expect(short(text)).toEqual(told);
  });
});

describe('how much is tried', () => {
  const keys = (count: number): string => 'a: 1\n'.repeat(count);
  const isExplained = ({ message }: { message: string }): boolean => message.startsWith('The value of');

  test('twenty faults are explained, and all are told', () => {
    expect(toldOf(`${keys(20)}b: c: d\n`).map(isExplained)).toEqual([...Array(19).fill(false), true]);
    expect(toldOf(`${keys(21)}b: c: d\n`).map(isExplained)).toEqual(Array(21).fill(false));
  });

  test('of a hundred faults the first are explained, of more none', () => {
    expect(toldOf(`b: c: d\n${keys(100)}`).map(isExplained)).toEqual([true, ...Array(99).fill(false)]);
    expect(toldOf(`b: c: d\n${keys(101)}`).map(isExplained)).toEqual(Array(101).fill(false));
  });

  /** A text with a comment below that fills it up. */
  const filled = (text: string, length: number): string => text.padEnd(length, '#');
  const told = (text: string) => toldOf(text).map(({ message }) => message.split(' ', 3).join(' '));

  test.each<[name: string, length: number, told: string[]]>([
    ['one try', 300_000, ['There is no', unreadable.split(' ', 3).join(' ')]],
    ['none', 300_001, Array(2).fill(unreadable.split(' ', 3).join(' '))],
    ['two, both for the first slip', 149_999, ['There is no', unreadable.split(' ', 3).join(' ')]],
  ])('%s', (_, length, expected) => {
    expect(told(filled('a: 1\nb:2\nc: 3\nd:4\n', length))).toEqual(expected);
  });

  test('a line that is longer than anybody writes by hand is not looked at', () => {
    expect(told(`a: 1\nb:${'x'.repeat(1998)}\n`)).toEqual(['There is no']);
    expect(told(`a: 1\nb:${'x'.repeat(1999)}\n`)).toEqual(['This cannot be']);
  });
});

describe('where nothing is tried, some slips show all the same', () => {
  const long = `#${'x'.repeat(300_000)}\n`;
  const [barless, unclosed, tabbed] = ['runs over several lines', 'is not closed', 'with a tab'];

  test.each<[name: string, text: string, at: string, marked: string, message: string]>([
    ['a tab', 'a:\n \tb: 1\n', '3:2', '\t', tabbed],
    ['a quote', 'a: "b  \nc: 1\n', '2:4', '"b', unclosed],
    ['a quote alone on its line', "a: '\nc: 1\n", '2:4', "'", unclosed],
    ['a quote behind one that is closed', 'a: "b"\nc: "d\ne: "f"\n', '3:4', '"d', unclosed],
    ['a text that is like a key further down', 'a:\n  B c\n  d: e\n', '2:1', 'a', barless],
    ['a text behind its key', 'a: b\n  c d\n  e: f\n', '2:1', 'a', barless],
    ['a text in a list', '- a: b\n    c d\n    e: f\n', '2:3', 'a', barless],
    ['a text that begins with brackets', 'a: [b]\n  c: d\n', '2:1', 'a', barless],
    ['a text whose lines go deeper', 'a:\n  B c\n    d: e\n', '2:1', 'a', barless],
    ['a text at a key further in', 'a:\n  b: c\n    d\n    e: 1\n', '3:3', 'b', barless],
  ])('%s', (_, text, at, marked, message) => {
    const [first] = toldOf(long + text);
    expect([first?.at, first?.marked, first?.fixed]).toEqual([at, marked, undefined]);
    expect(first?.message).toContain(message);
  });

  test.each<[name: string, text: string]>([
    ['a quote that is closed', 'a: "b" !\nc: 1\n'],
    ['a list', 'a:\n  - b\n  c\n  d: e\n'],
    ['a list whose items are below their dashes', 'a:\n  -\n    b\n  c\n  d: e\n'],
    ['a bracket that is open', 'a: [b\n  c: d\n'],
    ['a line beside the key of an item', '- a: b\n  c d\n  e: f\n'],
    ['a line among keys', 'a:\n  b: c\n  d\n  e: 1\n'],
    ['a line below the keys of the file', 'a: 1\nb\nc: 2\n'],
  ])('not %s', (_, text) => {
    expect(toldOf(long + text)[0]?.message).toContain('cannot be read');
  });
});

test('keys that are no texts are told in the words of the parser alone', () => {
  const told = toldOf('? [a]\n: 1\n? [b]\n: 2\n').map(({ message }) => message);
  expect(told.join()).toContain('all keys must be strings');
  expect(told.join()).not.toContain('a second time');
});

describe('how far up a text is looked for', () => {
  const behind = (comments: number): string => `a:\n  b: 1\n${'#\n'.repeat(comments)}   c: 2\n  d: 3\n`;

  test('a key over fifty lines without one', () => {
    expect(toldOf(behind(49))[0]?.message).toContain('`b` beside it');
    expect(toldOf(behind(50))[0]?.message).not.toContain('`b` beside it');
  });

  const away = (lines: number): string => `a: |\n${'  b\n'.repeat(lines)}c\nd: 1\n`;

  test('five hundred lines', () => {
    expect(toldOf(away(499))[0]?.message).toContain('belongs to the text of `a`');
    expect(toldOf(away(500))[0]?.message).not.toContain('belongs to the text of `a`');
  });
});

describe('the whole file', () => {
  const conflict = [
    'This file holds a merge conflict that nobody has resolved.',
    'Keep what is right of the two sides, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  ];
  test.each<[name: string, text: string, at: string, marked: string]>([
    ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n', '2:1', '<<<<<<< HEAD'],
    [
      'so too on Windows',
      'a: 1\r\n<<<<<<< HEAD\r\nb: 2\r\n=======\r\nb: 3\r\n>>>>>>> x\r\n',
      '2:1',
      '<<<<<<< HEAD',
    ],
    ['without names', '<<<<<<<\nb: 2\n=======\nb: 3\n>>>>>>>\n', '1:1', '<<<<<<<'],
  ])('%s', (_, text, at, marked) => {
    const [message, help] = conflict;
    expect(toldOf(text)).toEqual([{ at, marked, message, help, fixed: undefined }]);
  });

  test.each<[name: string, text: string]>([
    ['without its end', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n'],
    ['without its middle', 'a: 1\n<<<<<<< HEAD\nb: 2\n>>>>>>> x\n'],
    ['without its beginning', 'a: 1\n=======\nb: 2\n>>>>>>> x\n'],
    ['with its middle first', '=======\nb: 2\n<<<<<<< HEAD\nb: 3\n>>>>>>> x\n'],
    ['with its end first', '<<<<<<< HEAD\n>>>>>>> x\n=======\nb: 2\n'],
  ])('no merge conflict %s', (_, text) => {
    expect(toldOf(text).map(({ message }) => message)).not.toContain(conflict[0]);
  });

  test('marks of a conflict in a file that can be read are text', () => {
    expect(toldOf('<<<<<<< a\n=======\n>>>>>>> b\n')).toEqual([]);
  });

  test.each<[text: string, marked: string]>([
    ['a: 1\rb: 2\r', 'a: 1'],
    ['\ra: b: c', '\r'],
  ])('lines that end as on old Macs: %j', (text, marked) => {
    expect(toldOf(text)).toEqual([
      {
        at: '1:1',
        marked,
        message: 'The lines of this file end with a carriage return alone, so that all of it is one line.',
        help: 'Save it with line feeds (Unix) or with both (Windows).',
        fixed: undefined,
      },
    ]);
  });

  test.each<[text: string, at: string, marked: string, count: number]>([
    ['a: 1\n---\nb: 2\n', '3:1', 'b', 2],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', '3:1', 'b', 3],
    ['a: 1\n---\n', '2:4', '\n', 2],
  ])('several documents: %j', (text, at, marked, count) => {
    expect(toldOf(text)).toEqual([
      {
        at,
        marked,
        message: `There are ${count} YAML documents in this file; one is expected.`,
        help: 'Keep one document: remove the `---` line above it, or give the other document a file of its own.',
        fixed: undefined,
      },
    ]);
  });

  test('several documents beside a fault', () => {
    expect(toldOf('a: !b 1\n---\nc: 2\n').map(({ at }) => at)).toEqual(['1:4', '3:1']);
  });
});
