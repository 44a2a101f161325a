import { describe, expect, test } from '@jest/globals';
import { withEdit } from '../../src/text/apply-edits.ts';
import { removeItem } from '../../src/text/remove-item.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

/** The text without an item of the list `l`; undefined where that cannot be done. */
function without(text: string, index: number): string | undefined {
  const edit = removeItem(readYaml(text), ['l', index]);
  return edit && withEdit(text, edit);
}

describe('an item goes with what is its own', () => {
  test.each<[name: string, text: string, index: number, after: string]>([
    ['the first', 'l:\n  - a: 1\n    b: 2\n  - a: 3\n', 0, 'l:\n  - a: 3\n'],
    ['the last', 'l:\n  - a: 1\n  - a: 3\n    b: |\n      # text\nm: x\n', 1, 'l:\n  - a: 1\nm: x\n'],
    ['a list that is not indented', 'l:\n- a: 1\n- a: 2\nm: x\n', 1, 'l:\n- a: 1\nm: x\n'],
    ['the comment lines above it', 'l:\n  - a: 1\n  # why\n  # so\n  - a: 2\n', 1, 'l:\n  - a: 1\n'],
    ['a comment behind it', 'l:\n  - a: 1\n  - a: 2 # why\n', 1, 'l:\n  - a: 1\n'],
    [
      'a comment within, below',
      'l:\n  - a: 1\n    # of 1\n  # of 2\n  - a: 2\n',
      0,
      'l:\n  # of 2\n  - a: 2\n',
    ],
    ['not that of the item above', 'l:\n  - a: 1\n    # of 1\n  - a: 2\n', 1, 'l:\n  - a: 1\n    # of 1\n'],
    ['not one behind an empty line', 'l:\n  - a: 1\n  # all\n\n  - a: 2\n', 1, 'l:\n  - a: 1\n  # all\n'],
    ['one of two empty lines', 'l:\n  - a: 1\n\n  - a: 2\n\n  - a: 3\n', 1, 'l:\n  - a: 1\n\n  - a: 3\n'],
    [
      'the first, what is said of all kept',
      'l: # all\n  # of all\n\n  - a\n  - b\n',
      0,
      'l: # all\n  # of all\n\n  - b\n',
    ],
    ['the first with the gap below it', 'l:\n  - a: 1\n\n  - a: 2\n', 0, 'l:\n  - a: 2\n'],
    ['a dash on a line of its own', 'l:\n  - a: 1\n  - # why\n    a: 2\n', 1, 'l:\n  - a: 1\n'],
    ['a scalar', 'l:\n  - a\n  - b\n', 0, 'l:\n  - b\n'],
    ['CRLF', 'l:\r\n  - a: 1\r\n  - a: 2\r\nm: x\r\n', 1, 'l:\r\n  - a: 1\r\nm: x\r\n'],
    ['no newline at the end', 'l:\n  - a: 1\n  - a: 2', 1, 'l:\n  - a: 1\n'],
    ['in brackets, first', 'l: [{ a: 1 }, { a: 2 }] # c\n', 0, 'l: [{ a: 2 }] # c\n'],
    ['in brackets, last', 'l: [{ a: 1 }, { a: 2 }]\n', 1, 'l: [{ a: 1 }]\n'],
    ['in brackets, in the middle', 'l: [a, b, c]\n', 1, 'l: [a, c]\n'],
    ['in brackets, first, with a comment above', '# c\nl: [a, b]\n', 0, '# c\nl: [b]\n'],
    ['in brackets, last, with a comment behind', 'l: [a, b] # c\n', 1, 'l: [a] # c\n'],
    [
      'in brackets, with a comment beside another',
      'l: [\n  a, # of a\n  b,\n  c,\n  d, # of d\n  e ]\n',
      2,
      'l: [\n  a, # of a\n  b,\n  d, # of d\n  e ]\n',
    ],
    ['in brackets over lines', 'l: [\n  a,\n\n  b,\n\n  c\n]\n', 2, 'l: [\n  a,\n\n  b\n]\n'],
    ['with the gap above, where nothing follows', 'l:\n  - a\n\n\n  - b\n', 1, 'l:\n  - a\n'],
    ['not the gap above, where something follows', 'l:\n  - a\n\n  - b\nm: x\n', 1, 'l:\n  - a\n\nm: x\n'],
    ['the first with all of the gap below it', 'l:\n  - a\n\n \n  - b\n', 0, 'l:\n  - b\n'],
    [
      'a comment below that is not indented',
      'l:\n  - a\n  - b\n# of m\nm: x\n',
      1,
      'l:\n  - a\n# of m\nm: x\n',
    ],
    ['comments within, below, up to the end', 'l:\n  - a\n  - b\n    # c\n    # d', 1, 'l:\n  - a\n'],
    [
      'a comment within the item above',
      'l:\n  - a: 1\n      # of 1\n  # of 2\n  - b\n',
      1,
      'l:\n  - a: 1\n      # of 1\n',
    ],
    [
      'dashes far from what they mark',
      'l:\n  -\n    a: 1\n  -\n\n    # c\n    b: 2\n',
      1,
      'l:\n  -\n    a: 1\n',
    ],
    ['the second below a key in the explicit form', '? l\n: - a\n  - b\nm: x\n', 1, '? l\n: - a\nm: x\n'],
    ['what looks like a dash in it', 'l:\n  - a\n  - |\n    - b\n    -c\n', 1, 'l:\n  - a\n'],
    ['a scalar over lines', 'l:\n  - a\n  - b\n    c\n', 1, 'l:\n  - a\n'],
  ])('%s', (_, text, index, after) => {
    expect(without(text, index)).toBe(after);
  });
});

describe('the last one goes with the key', () => {
  test.each<[name: string, text: string, after: string | undefined]>([
    ['and its comments', 'k: x\n# why\nl: # list\n  # item\n  - a: 1\nm: x\n', 'k: x\nm: x\n'],
    ['and one of the empty lines', 'k: x\n\nl:\n  - a: 1\n\nm: x\n', 'k: x\n\nm: x\n'],
    ['at the end with those above', 'k: x\n\nl:\n  - a: 1\n', 'k: x\n'],
    ['and what was an item once', 'k: x\nl:\n  - a: 1\n  # - a: 2\nm: x\n', 'k: x\nm: x\n'],
    ['not the head of the file', '# a modeline\nl:\n  - a: 1\nm: x\n', '# a modeline\nm: x\n'],
    ['in brackets', 'k: x\nl: [{ a: 1 }] # c\nm: x\n', 'k: x\nm: x\n'],
    ['over lines in brackets', 'k: x\nl: [\n  { a: 1 },\n]\nm: x\n', 'k: x\nm: x\n'],
    ['and the comments above it, not the gap', 'k: x\n\n# why\nl: [a]\nm: x\n', 'k: x\n\nm: x\n'],
    ['and all of the gap above, at the end', 'k: x\n\n \n\nl: [a]\n', 'k: x\n'],
    ['and no comment behind an empty line', 'k: x\n# not\n\nl: [a]\nm: x\n', 'k: x\n# not\n\nm: x\n'],
    [
      'not a comment of a deeper key above',
      'k:\n  a: b\n  # of a\nl: [a]\nm: x\n',
      'k:\n  a: b\n  # of a\nm: x\n',
    ],
    ['with empty lines at the top', '\n\nl: [a]\nm: x\n', '\n\nm: x\n'],
    ['at the end, below empty lines alone', '\n\nl: [a]\n', undefined],
    ['below a text that keeps its empty lines', 'k: |+\n  x\n\nl: [a]\nm: x\n', 'k: |+\n  x\n\nm: x\n'],
  ])('%s', (_, text, after) => {
    expect(without(text, 0)).toBe(after);
  });
});

test('deep in a file, too', () => {
  const text = 'l:\n  - m:\n      - n: [x]\n      - o:\n          - a\n          - b\n';
  const of = (path: (string | number)[]) => {
    const edit = removeItem(readYaml(text), path);
    return edit && withEdit(text, edit);
  };
  expect(of(['l', 0, 'm', 1, 'o', 1])).toBe('l:\n  - m:\n      - n: [x]\n      - o:\n          - a\n');
  expect(of(['l', 0, 'm', 0])).toBe('l:\n  - m:\n      - o:\n          - a\n          - b\n');
  expect(of(['l', 0, 'm', 0, 'n', 0])).toBeUndefined();
  expect(of(['l', 0])).toBeUndefined();
});

describe('where it cannot be done for sure, it is not', () => {
  test.each<[name: string, text: string]>([
    ['an anchor that is used below', 'l:\n  - &x a\n  - b\nm: *x\n'],
    ['a list that is an alias', 'k: &x [a, b]\nl: *x\n'],
    ['the only key', '{ l: [a], m: x }\n'],
    ['a key in the explicit form', '? l\n: - a\nm: x\n'],
    ['comments between brackets, behind each', 'l: [\n  a, # of a\n  b, # of b\n]\n'],
    ['comments between brackets, above each', 'l: [\n  # of a\n  a,\n  # of b\n  b,\n]\n'],
    ['a comment right below the key, of the list or the item', 'l:\n  # of all\n  - a\n  - b\n'],
    ['no list', 'l: x\n'],
    ['no such item', 'l: []\n'],
    ['broken YAML', 'l: [a\n'],
    ['a key that stands there twice', 'l: [a, b]\nm: x\nm: y\n'],
    ['the only one of a list in a list', 'l:\n  - [a]\n'],
    ['a key that begins no line', 'k: { l: [a], m: x }\n'],
    ['the first below a key in the explicit form', '? l\n: - a\n  - b\n'],
    ['a list in a dash', '- l\n'],
  ])('%s', (_, text) => {
    expect(without(text, 0)).toBeUndefined();
  });

  test('no item behind the last, nor behind the only one', () => {
    for (const text of ['l: [a]\n', 'l:\n  - a\n', 'l: [a, b]\n', 'l:\n  - a\n  - b\n'])
      expect(without(text, 2)).toBeUndefined();
    expect(without('l: [a]\nm: x\n', 1)).toBeUndefined();
  });
});
