import { expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { writtenPath } from '../../src/model/position.ts';
import {
  atMost,
  bugNumber,
  day,
  list,
  oneOf,
  seriesName,
  shortText,
  sourcePackage,
  text,
  wholeNumber,
} from '../../src/text/schema.ts';
import { checkSchema } from '../../src/text/schema-problems.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

const target = z.strictObject(
  { series: seriesName, replaces: z.optional(text('a version')), uploaded: z.optional(day) },
  { error: 'a mapping with `series`' },
);
const sru = z.strictObject(
  { bug: bugNumber, title: z.optional(shortText('a title')) },
  { error: 'a mapping with `bug`' },
);
const form = z.strictObject(
  {
    version: wholeNumber('the version of the form, which is 1 or 2', 1, 2),
    package: sourcePackage,
    sru: z.optional(sru),
    targets: z.optional(list('a list of targets', target, 2)),
    bugs: z.optional(list('a list of bugs', bugNumber, 3)),
    pocket: z.optional(oneOf(['release', 'updates'])),
    names: z.optional(atMost(2, z.record(z.string(), text('a text')))),
    unreleased: z.optional(text('a text')),
  },
  { error: 'a mapping' },
);
const expected = { what: 'a form', docs: 'docs/form.md' };

/** A problem, as far as a user sees it, or has it written. */
interface Told {
  readonly at: string;
  readonly on: 'key' | 'value';
  readonly message: string;
  readonly help: string;
  readonly key?: string;
  readonly isSuggested?: boolean;
}

test('what keeps its form is kept as it is', () => {
  const data = { version: '1', package: 'hello', targets: [{ series: 'noble' }] };
  expect(checkSchema(form, data, expected)).toEqual({ kept: data, problems: [], broken: [] });
});

test.each<[name: string, text: string, told: Told[], kept: string | undefined, broken: string]>([
  [
    'nothing',
    '',
    [{ at: '', on: 'value', message: 'The file is empty; expected a mapping.', help: 'Write a mapping.' }],
    undefined,
    '',
  ],
  [
    'a text',
    'hello\n',
    [{ at: '', on: 'value', message: 'The file is `hello`; expected a mapping.', help: 'Write a mapping.' }],
    undefined,
    '',
  ],
  [
    'a list',
    '- version: 1\n',
    [{ at: '', on: 'value', message: 'The file is a list; expected a mapping.', help: 'Write a mapping.' }],
    undefined,
    '',
  ],
  [
    'something else',
    'services:\n  - a\n',
    [
      {
        at: '',
        on: 'key',
        message: 'This is not a form: it has none of the keys of one.',
        help: 'Its keys are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`; docs/form.md explains each. A file that is something else needs another name or place.',
      },
    ],
    undefined,
    '',
  ],
  [
    'a key that is missing',
    'version: 1\n',
    [
      {
        at: 'package',
        on: 'key',
        message: 'The key `package` is missing.',
        help: 'Add it: the name of a source package, such as hello.',
      },
    ],
    '{"version":"1"}',
    'package',
  ],
  [
    'keys that are missing further in',
    'version: 1\npackage: hello\nsru:\n  title: x\ntargets:\n  - uploaded: 2026-06-08\n',
    [
      {
        at: 'sru.bug',
        on: 'key',
        message: 'The key `sru.bug` is missing.',
        help: 'Add it: the number of a Launchpad bug, such as 2130000.',
      },
      {
        at: 'targets[0].series',
        on: 'key',
        message: 'The key `targets[0].series` is missing.',
        help: "Add it: a series' codename, such as noble.",
      },
    ],
    '{"version":"1","package":"hello","sru":{"title":"x"},"targets":[{"uploaded":"2026-06-08"}]}',
    'sru.bug targets[0].series',
  ],
  [
    'values of another kind',
    'version: 1\npackage: hello\nsru: x\ntargets: []\nbugs:\n  a: 1\npocket: [release]\n',
    [
      {
        at: 'sru',
        on: 'value',
        message: 'The value of `sru` is `x`; expected a mapping with `bug`.',
        help: 'Write a mapping with `bug`.',
      },
      {
        at: 'bugs',
        on: 'value',
        message: 'The value of `bugs` is a mapping; expected a list of bugs.',
        help: 'Write a list of bugs.',
      },
      {
        at: 'pocket',
        on: 'value',
        message: 'The value of `pocket` is a list; expected one of `release`, `updates`.',
        help: 'Write one of `release`, `updates`.',
      },
    ],
    '{"version":"1","package":"hello","targets":[]}',
    'sru bugs pocket',
  ],
  [
    'another word than one of these',
    'version: 1\npackage: hello\npocket: update\n',
    [
      {
        at: 'pocket',
        on: 'value',
        message: 'The value of `pocket` is `update`; expected one of `release`, `updates`.',
        help: 'Write one of `release`, `updates`.',
      },
    ],
    '{"version":"1","package":"hello"}',
    'pocket',
  ],
  [
    'no value',
    'version: 1\npackage:\n',
    [
      {
        at: 'package',
        on: 'value',
        message: 'The value of `package` is empty; expected the name of a source package, such as hello.',
        help: 'Write the name of a source package, such as hello.',
      },
    ],
    '{"version":"1"}',
    'package',
  ],
  [
    'too many items',
    'version: 1\npackage: hello\nbugs: [1, 2, 3, 4]\n',
    [
      {
        at: 'bugs',
        on: 'value',
        message: 'The value of `bugs` is a list of 4 items; expected a list of at most 3 items.',
        help: 'Write a list of at most 3 items.',
      },
    ],
    '{"version":"1","package":"hello"}',
    'bugs',
  ],
  [
    'too many items, of which one is wrong',
    'version: 1\npackage: hello\nbugs: [a, 2, 3, 4]\n',
    [
      {
        at: 'bugs',
        on: 'value',
        message: 'The value of `bugs` is a list of 4 items; expected a list of at most 3 items.',
        help: 'Write a list of at most 3 items.',
      },
    ],
    '{"version":"1","package":"hello"}',
    'bugs',
  ],
  [
    'too many keys',
    'version: 1\npackage: hello\nnames:\n  a: b\n  c: d\n  e: f\n',
    [
      {
        at: 'names',
        on: 'value',
        message: 'The value of `names` is a mapping; expected a mapping of at most 2 keys.',
        help: 'Write a mapping of at most 2 keys.',
      },
    ],
    '{"version":"1","package":"hello"}',
    'names',
  ],
  [
    'wrong values under keys of their own',
    'version: 1\npackage: hello\nnames:\n  a: []\n  b:\n',
    [
      {
        at: 'names.a',
        on: 'value',
        message: 'The value of `names.a` is an empty list; expected a text.',
        help: 'Write a text.',
      },
      {
        at: 'names.b',
        on: 'value',
        message: 'The value of `names.b` is empty; expected a text.',
        help: 'Write a text.',
      },
    ],
    '{"version":"1","package":"hello","names":{}}',
    'names.a names.b',
  ],
  [
    'an item that is wrong: the others keep their places',
    'version: 1\npackage: hello\nbugs: [1, x, 3]\n',
    [
      {
        at: 'bugs[1]',
        on: 'value',
        message: 'The value of `bugs[1]` is `x`; expected the number of a Launchpad bug, such as 2130000.',
        help: 'Write the number of a Launchpad bug, such as 2130000.',
      },
    ],
    '{"version":"1","package":"hello","bugs":["1",null,"3"]}',
    'bugs[1]',
  ],
  [
    'a key misspelt',
    'version: 1\npackage: hello\ntargest: []\n',
    [
      {
        at: 'targest',
        on: 'key',
        message: 'The key `targest` is unknown.',
        help: 'Did you mean `targets`?',
        key: 'targets',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'targest targets',
  ],
  [
    'a key misspelt is not missing, too',
    'version: 1\npackge: hello\n',
    [
      {
        at: 'packge',
        on: 'key',
        message: 'The key `packge` is unknown.',
        help: 'Did you mean `package`?',
        key: 'package',
        isSuggested: true,
      },
    ],
    '{"version":"1"}',
    'packge package',
  ],
  [
    'a key misspelt beside the right one',
    'version: 1\npackage: hello\npackge: hello\n',
    [
      {
        at: 'packge',
        on: 'key',
        message: 'The key `packge` is unknown.',
        help: 'Did you mean `package`?',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'packge',
  ],
  [
    'a key with a character that nobody sees',
    'version: 1\npack\u200bage: hello\n',
    [
      {
        at: 'pack\u200bage',
        on: 'key',
        message: 'The key `pack age` is unknown.',
        help: 'It has an invisible character in it, or a space that is not a plain one. Type `package` anew.',
        key: 'package',
        isSuggested: false,
      },
    ],
    '{"version":"1"}',
    'pack\u200bage package',
  ],
  [
    'such a key beside the right one',
    'version: 1\npackage: hello\npack\u200bage: hello\n',
    [
      {
        at: 'pack\u200bage',
        on: 'key',
        message: 'The key `pack age` is unknown.',
        help: 'It has an invisible character in it, or a space that is not a plain one. Type `package` anew.',
        isSuggested: false,
      },
    ],
    '{"version":"1","package":"hello"}',
    'pack\u200bage',
  ],
  [
    'a key that begins with a no-break space',
    'version: 1\npackage: hello\nsru:\n  bug: 1\n\u00a0 title: x\n',
    [
      {
        at: '\u00a0 title',
        on: 'key',
        message: 'The key `title` is unknown.',
        help: 'It begins with a no-break space, or another space that YAML does not take for one, so it is not part of the key above. Indent `title` with plain spaces.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","sru":{"bug":"1"}}',
    '\u00a0 title',
  ],
  [
    'a key of the file further in',
    'version: 1\npackage: hello\nsru:\n  bug: 1\n  pocket: updates\n',
    [
      {
        at: 'sru.pocket',
        on: 'key',
        message: 'The key `sru.pocket` is unknown here.',
        help: '`pocket` is a key of the file itself: write it at the beginning of its line, without indentation.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","sru":{"bug":"1"}}',
    'sru.pocket pocket',
  ],
  [
    'a list of the file further in',
    'version: 1\npackage: hello\nsru:\n  bug: 1\n  bugs: [1]\n',
    [
      {
        at: 'sru.bugs',
        on: 'key',
        message: 'The key `sru.bugs` is unknown here.',
        help: '`bugs` is a key of the file itself: write it at the beginning of its line, without indentation.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","sru":{"bug":"1"}}',
    'sru.bugs bugs',
  ],
  [
    'a key from further in',
    'version: 1\npackage: hello\ntitle: x\nsru:\n  bug: 1\n',
    [
      {
        at: 'title',
        on: 'key',
        message: 'The key `title` is unknown here.',
        help: 'It is a key of `sru`: write it there, indented as far as the other keys.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","sru":{"bug":"1"}}',
    'title sru.title',
  ],
  [
    'a key from further in, where it is missing',
    'version: 1\npackage: hello\nbug: 1\nsru:\n  title: x\n',
    [
      {
        at: 'bug',
        on: 'key',
        message: 'The key `bug` is unknown here.',
        help: 'It is a key of `sru`: write it there, indented as far as the other keys.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","sru":{"title":"x"}}',
    'bug sru.bug',
  ],
  [
    'a key of items',
    'version: 1\npackage: hello\nseries: noble\n',
    [
      {
        at: 'series',
        on: 'key',
        message: 'The key `series` is unknown here.',
        help: 'It is a key of `targets`: write it there, indented as far as the other keys.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'series',
  ],
  [
    'a key of items with a list behind it',
    'version: 1\npackage: hello\nreplaces: [1]\n',
    [
      {
        at: 'replaces',
        on: 'key',
        message: 'The key `replaces` is unknown.',
        help: 'Remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'replaces',
  ],
  [
    'a line of a text',
    'version: 1\npackage: hello\nTest Plan: x\n',
    [
      {
        at: 'Test Plan',
        on: 'key',
        message: 'The key `Test Plan` is unknown.',
        help: "A line of a text, such as a description, is indented deeper than the text's key, with plain spaces. As a key remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.",
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'Test Plan',
  ],
  [
    'a line of a text in small letters',
    'version: 1\npackage: hello\nsome words: x\n',
    [
      {
        at: 'some words',
        on: 'key',
        message: 'The key `some words` is unknown.',
        help: "A line of a text, such as a description, is indented deeper than the text's key, with plain spaces. As a key remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.",
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'some words',
  ],
  [
    'a key like no other',
    'version: 1\npackage: hello\nzzz: x\n',
    [
      {
        at: 'zzz',
        on: 'key',
        message: 'The key `zzz` is unknown.',
        help: 'Remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'zzz',
  ],
  [
    'a key that says the opposite',
    'version: 1\npackage: hello\nreleased: x\n',
    [
      {
        at: 'released',
        on: 'key',
        message: 'The key `released` is unknown.',
        help: 'Did you mean `unreleased`?',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'released unreleased',
  ],
  [
    'a key in capitals',
    'version: 1\npackage: hello\nPocket: updates\n',
    [
      {
        at: 'Pocket',
        on: 'key',
        message: 'The key `Pocket` is unknown.',
        help: 'Did you mean `pocket`?',
        key: 'pocket',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    'Pocket pocket',
  ],
  [
    'a key misspelt in an item',
    'version: 1\npackage: hello\ntargets:\n  - serie: noble\n',
    [
      {
        at: 'targets[0].serie',
        on: 'key',
        message: 'The key `targets[0].serie` is unknown.',
        help: 'Did you mean `series`?',
        key: 'series',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","targets":[{}]}',
    'targets[0].serie targets[0].series',
  ],
  [
    'two keys in one item',
    'version: 1\npackage: hello\ntargets:\n  - series: noble\n    serie: noble\n    x: y\n',
    [
      {
        at: 'targets[0].serie',
        on: 'key',
        message: 'The key `targets[0].serie` is unknown.',
        help: 'Did you mean `series`?',
        isSuggested: true,
      },
      {
        at: 'targets[0].x',
        on: 'key',
        message: 'The key `targets[0].x` is unknown.',
        help: 'Remove it; known here are `series`, `replaces` and `uploaded`. docs/form.md explains each.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello","targets":[{"series":"noble"}]}',
    'targets[0].serie targets[0].x',
  ],
  [
    'names that objects have',
    'version: 1\npackage: hello\n__proto__: x\nconstructor: y\n',
    [
      {
        at: '__proto__',
        on: 'key',
        message: 'The key `__proto__` is unknown.',
        help: 'Remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.',
        isSuggested: true,
      },
      {
        at: 'constructor',
        on: 'key',
        message: 'The key `constructor` is unknown.',
        help: 'Remove it; known here are `version`, `package`, `sru`, `targets`, `bugs`, `pocket`, `names` and `unreleased`. docs/form.md explains each.',
        isSuggested: true,
      },
    ],
    '{"version":"1","package":"hello"}',
    '__proto__ constructor',
  ],
])('%s', (_, written, told, kept, broken) => {
  const checked = checkSchema(form, readYaml(written).data, expected);
  const seen = checked.problems.map(({ path, atKey, message, help, key, isSuggested }) => ({
    at: writtenPath(path),
    on: atKey ? 'key' : 'value',
    message,
    help,
    key,
    isSuggested,
  }));
  expect(seen).toEqual(told);
  expect(JSON.stringify(checked.kept)).toBe(kept);
  expect(checked.broken.map(writtenPath).join(' ')).toBe(broken);
});
