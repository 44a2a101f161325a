import { expect, test } from '@jest/globals';
import { appendItems } from '../../src/text/append-items.ts';
import { withEdit } from '../../src/text/apply-edits.ts';
import type { NewItem } from '../../src/text/written-mapping.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

/** A text with items behind those of its list `bugs`; undefined where they cannot be put there. */
function appended(text: string, items: readonly NewItem[]): string | undefined {
  const edit = appendItems(readYaml(text), { path: ['bugs'], items });
  return edit && withEdit(text, edit);
}

const two = [{ id: 5, 'test-case': 'TODO: how' }, { id: 6 }];

test.each([
  [
    'dashes',
    'bugs:\n  - id: 3\n    test-case: x # c\n    # of it\n  # not\nsru: 1\n',
    'bugs:\n  - id: 3\n    test-case: x # c\n    # of it\n  - id: 5\n    test-case: "TODO: how"\n  - id: 6\n  # not\nsru: 1\n',
  ],
  [
    'no indentation',
    'bugs:\n- id: 3\nsru: 1\n',
    'bugs:\n- id: 3\n- id: 5\n  test-case: "TODO: how"\n- id: 6\nsru: 1\n',
  ],
  [
    'a wide dash',
    'bugs:\n  -   id: 3\n',
    'bugs:\n  -   id: 3\n  -   id: 5\n      test-case: "TODO: how"\n  -   id: 6\n',
  ],
  [
    'CRLF, and no line end at the end',
    'bugs:\r\n  - id: 3',
    'bugs:\r\n  - id: 3\r\n  - id: 5\r\n    test-case: "TODO: how"\r\n  - id: 6',
  ],
  [
    'a text with empty lines below',
    'bugs:\n  - a: |\n      b\n\n\nc: 1\n',
    'bugs:\n  - a: |\n      b\n  - id: 5\n    test-case: "TODO: how"\n  - id: 6\n\n\nc: 1\n',
  ],
  ['brackets', 'bugs: [{id: 3}] # x\n', 'bugs: [{id: 3}, {id: 5, test-case: "TODO: how"}, {id: 6}] # x\n'],
  ['empty brackets', 'bugs: []\n', 'bugs: [{id: 5, test-case: "TODO: how"}, {id: 6}]\n'],
  [
    'a comma at the end',
    'bugs: [\n  {id: 3},\n]\n',
    'bugs: [\n  {id: 3}, {id: 5, test-case: "TODO: how"}, {id: 6},\n]\n',
  ],
])('mappings are put behind the last item: %s', (_, before, after) => {
  expect(appended(before, two)).toBe(after);
});

test.each([
  ['a comment elsewhere', 'bugs: [\n  x, # of x\n  y\n] # c\n', 'bugs: [\n  x, # of x\n  y, jammy\n] # c\n'],
  ['a comment behind an item with dashes', 'bugs:\n  - x # c\n', 'bugs:\n  - x # c\n  - jammy\n'],
  ['a tab behind the dash', 'bugs:\n-\tx\n', 'bugs:\n-\tx\n- jammy\n'],
  ['a list in a list', 'bugs:\n  - - x\n    - y\n', 'bugs:\n  - - x\n    - y\n  - jammy\n'],
  ['an item over lines', 'bugs:\n  - x\n    y\n', 'bugs:\n  - x\n    y\n  - jammy\n'],
])('a text is put behind %s', (_, before, after) => {
  expect(appended(before, ['jammy'])).toBe(after);
});

test('several texts, one after the other', () => {
  expect(appended('bugs: [a]\n', ['b', 'c: d'])).toBe('bugs: [a, b, "c: d"]\n');
  expect(appended('bugs: []\n', ['b', 'c'])).toBe('bugs: [b, c]\n');
  expect(appended('bugs:\n- a\n', ['b', 'c: d'])).toBe('bugs:\n- a\n- b\n- "c: d"\n');
});

test.each([
  ['bugs: [noble]\n', 'bugs: [noble, jammy]\n'],
  ['bugs:\n  - noble # x\n', 'bugs:\n  - noble # x\n  - jammy\n'],
])('texts likewise: %j', (before, after) => {
  expect(appended(before, ['jammy'])).toBe(after);
});

test.each([
  ['no list', 'bugs: noble\n'],
  ['nothing', 'sru: 1\n'],
  ['a list from elsewhere', 'a: &a [x]\nbugs: *a\n'],
  ['a list that another key has, too', 'bugs: &a [x]\nb: *a\n'],
  ['a comment beside the end', 'bugs: [\n  x # y\n]\n'],
  ['a dash on a line of its own', 'bugs:\n  -\n    x\n'],
  ['broken YAML', 'bugs: [\n'],
  ['a key that stands there twice', 'bugs: [a]\nm: x\nm: y\n'],
])('and nothing where it is not sure: %s', (_, before) => {
  expect(appended(before, ['jammy'])).toBeUndefined();
});
