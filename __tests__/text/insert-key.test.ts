import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Document, parseDocument, visit } from 'yaml';
import { withEdit } from '../../src/text/apply-edits.ts';
import { insertKey } from '../../src/text/insert-key.ts';
import type { NewValue } from '../../src/text/written-mapping.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { expectLinear } from '../support/counted-work.ts';

const order = ['series', 'version', 'ref', 'uploaded', 'accepted', 'verified', 'verification'];

/** The text with a key in the first item of `l`; undefined where that cannot be done. */
function inserted(text: string, key: string, value: NewValue = '2026-07-22'): string | undefined {
  const edit = insertKey(readYaml(text), { path: ['l', 0], key, value }, order);
  return edit && withEdit(text, edit);
}

describe('in lines', () => {
  test.each<[name: string, key: string, text: string, after: string]>([
    [
      'behind the nearest key before it',
      'accepted',
      'l:\n  - series: a\n    uploaded: x\n    verified: y\nm: x\n',
      'l:\n  - series: a\n    uploaded: x\n    accepted: 2026-07-22\n    verified: y\nm: x\n',
    ],
    [
      'behind the comment of the line',
      'accepted',
      'l:\n  - series: a\n    uploaded: x   # by me\n  - series: b\n',
      'l:\n  - series: a\n    uploaded: x   # by me\n    accepted: 2026-07-22\n  - series: b\n',
    ],
    [
      'before the comment of the next key',
      'uploaded',
      'l:\n  - series: a\n    # why\n    accepted: y\n',
      'l:\n  - series: a\n    uploaded: 2026-07-22\n    # why\n    accepted: y\n',
    ],
    [
      'behind a comment that stands deeper',
      'uploaded',
      'l:\n  - series: a\n      # of a\n    # of y\n    accepted: y\n',
      'l:\n  - series: a\n      # of a\n    uploaded: 2026-07-22\n    # of y\n    accepted: y\n',
    ],
    [
      'keys in an order of their own',
      'accepted',
      'l:\n  - uploaded: x\n    version: 1\n    series: a\n',
      'l:\n  - uploaded: x\n    accepted: 2026-07-22\n    version: 1\n    series: a\n',
    ],
    [
      'behind a value of several lines',
      'uploaded',
      'l:\n  - series: a\n    ref: |\n      x\n\n      y\n\nm: x\n',
      'l:\n  - series: a\n    ref: |\n      x\n\n      y\n    uploaded: 2026-07-22\n\nm: x\n',
    ],
    [
      'elsewhere, where the nearest key would get another value',
      'uploaded',
      'l:\n  - series: a\n    ref: |+\n      x\n\nm: x\n',
      'l:\n  - series: a\n    uploaded: 2026-07-22\n    ref: |+\n      x\n\nm: x\n',
    ],
    ['one key', 'uploaded', 'l:\n- series: a\n', 'l:\n- series: a\n  uploaded: 2026-07-22\n'],
    [
      'odd indentation',
      'uploaded',
      'l:\n     -   series: a\n         version: 1\n',
      'l:\n     -   series: a\n         version: 1\n         uploaded: 2026-07-22\n',
    ],
    [
      'a dash on a line of its own',
      'uploaded',
      'l:\n  - # first\n    series: a\n',
      'l:\n  - # first\n    series: a\n    uploaded: 2026-07-22\n',
    ],
    [
      'an anchor',
      'uploaded',
      'l:\n  - &x\n    series: a\n',
      'l:\n  - &x\n    series: a\n    uploaded: 2026-07-22\n',
    ],
    [
      'CRLF',
      'uploaded',
      'l:\r\n  - series: a # c\r\n    accepted: y\r\n',
      'l:\r\n  - series: a # c\r\n    uploaded: 2026-07-22\r\n    accepted: y\r\n',
    ],
    [
      'CRLF, no newline at the end',
      'uploaded',
      'l:\r\n  - series: a',
      'l:\r\n  - series: a\r\n    uploaded: 2026-07-22',
    ],
    [
      'no newline at the end',
      'uploaded',
      'l:\n  - series: a # c',
      'l:\n  - series: a # c\n    uploaded: 2026-07-22',
    ],
    [
      'none before it',
      'series',
      'l:\n  # of l\n  - version: 1 # c\n    x: y\n',
      'l:\n  # of l\n  - series: 2026-07-22\n    version: 1 # c\n    x: y\n',
    ],
    [
      'in place of a line that keeps its place',
      'accepted',
      'l:\n  - series: a\n    # uploaded:   # the day\n    # accepted:   # the day\nm: x\n',
      'l:\n  - series: a\n    # uploaded:   # the day\n    accepted: 2026-07-22 # the day\nm: x\n',
    ],
    [
      'the comment behind it keeps its column',
      'accepted',
      'l:\n  - series: a\n    #accepted:                  # day\n    verified: y\n',
      'l:\n  - series: a\n    accepted: 2026-07-22        # day\n    verified: y\n',
    ],
    [
      'not of a line that says more, or is another’s',
      'accepted',
      'l:\n  - series: a\n    # accepted: not yet\n    # not accepted:\n  # accepted:\n',
      'l:\n  - series: a\n    accepted: 2026-07-22\n    # accepted: not yet\n    # not accepted:\n  # accepted:\n',
    ],
    [
      'in place of such a line without more behind it',
      'accepted',
      'l:\n  - series: a\n    # accepted:\n    verified: y\n',
      'l:\n  - series: a\n    accepted: 2026-07-22\n    verified: y\n',
    ],
    [
      'in place of such a line above all keys but the first',
      'accepted',
      'l:\n  -\n    # accepted: # c\n    series: a\n    verified: y\n',
      'l:\n  -\n    # accepted: # c\n    series: a\n    accepted: 2026-07-22\n    verified: y\n',
    ],
    [
      'in place of such a line below all keys',
      'accepted',
      'l:\n  - series: a\n    verified: y\n    # accepted:  \n    # of y\nm: x\n',
      'l:\n  - series: a\n    verified: y\n    accepted: 2026-07-22\n    # of y\nm: x\n',
    ],
    [
      'in place of such a line that ends as on Windows',
      'accepted',
      'l:\r\n  - series: a\r\n    # accepted: # day\r\n    verified: y\r\n',
      'l:\r\n  - series: a\r\n    accepted: 2026-07-22 # day\r\n    verified: y\r\n',
    ],
    [
      'not of a line that stands less deep, or deeper',
      'accepted',
      'l:\n  - series: a\n  #   accepted:\n      # accepted:\n    verified: y\n',
      'l:\n  - series: a\n    accepted: 2026-07-22\n  #   accepted:\n      # accepted:\n    verified: y\n',
    ],
    [
      'not of a line in a text',
      'accepted',
      'l:\n  - series: |\n      a\n    # accepted\n    #  accepted:\n    version: |\n      # accepted:\n',
      'l:\n  - series: |\n      a\n    # accepted\n    #  accepted:\n    version: |\n      # accepted:\n    accepted: 2026-07-22\n',
    ],
    [
      'behind a text that is quoted over lines',
      'accepted',
      'l:\n  - series: "a\n\n      b" # c\n',
      'l:\n  - series: "a\n\n      b" # c\n    accepted: 2026-07-22\n',
    ],
    [
      'a key with a quoted name, a blank before its colon',
      'accepted',
      "l:\n  - 'accepted' :\n    verified: y\n",
      "l:\n  - 'accepted' : 2026-07-22\n    verified: y\n",
    ],
    [
      'a key without a value, a comment far behind it',
      'accepted',
      'l:\n  - accepted:                     # day\n',
      'l:\n  - accepted: 2026-07-22          # day\n',
    ],
    [
      'a key without a value, a comment right behind it',
      'accepted',
      'l:\n  - accepted: # day\n',
      'l:\n  - accepted: 2026-07-22 # day\n',
    ],
    [
      'behind a key without a value',
      'uploaded',
      'l:\n  - series:\n    version:\n    ref:\nm: x\n',
      'l:\n  - series:\n    version:\n    ref:\n    uploaded: 2026-07-22\nm: x\n',
    ],
    [
      'a key without a value',
      'accepted',
      'l:\n  - series: a\n    accepted:\n    verified: y\n',
      'l:\n  - series: a\n    accepted: 2026-07-22\n    verified: y\n',
    ],
    [
      'a key without a value, a comment behind it',
      'accepted',
      'l:\n  - series: a\n    accepted:            # day\n',
      'l:\n  - series: a\n    accepted: 2026-07-22 # day\n',
    ],
  ])('%s', (_, key, text, after) => {
    expect(inserted(text, key)).toBe(after);
  });
});

describe('between braces', () => {
  test.each<[name: string, key: string, text: string, after: string | undefined]>([
    [
      'on one line',
      'uploaded',
      'l: [{series: a, version: 1}]\n',
      'l: [{series: a, version: 1, uploaded: 2026-07-22}]\n',
    ],
    [
      'in the middle',
      'uploaded',
      'l:\n  - { series: a, accepted: y } # c\n',
      'l:\n  - { series: a, uploaded: 2026-07-22, accepted: y } # c\n',
    ],
    [
      'a line each',
      'uploaded',
      'l: [{\n  series: a,\n  version: 1\n  }]\n',
      'l: [{\n  series: a,\n  version: 1,\n  uploaded: 2026-07-22\n  }]\n',
    ],
    [
      'a comma at the end',
      'uploaded',
      'l: [{\n  series: a,\n  }]\n',
      'l: [{\n  series: a,\n  uploaded: 2026-07-22,\n  }]\n',
    ],
    [
      'a comment behind the comma',
      'uploaded',
      'l: [{\n  series: a, # c\n  accepted: y\n  }]\n',
      'l: [{\n  series: a, # c\n  uploaded: 2026-07-22,\n  accepted: y\n  }]\n',
    ],
    [
      'a comment and no comma',
      'uploaded',
      'l: [{\n  series: a # c\n  }]\n',
      'l: [{\n  series: a, # c\n  uploaded: 2026-07-22\n  }]\n',
    ],
    [
      'a comment behind the comma, with a blank before it',
      'uploaded',
      'l: [{\n  series: a , # c\n  accepted: y\n  }]\n',
      'l: [{\n  series: a , # c\n  uploaded: 2026-07-22,\n  accepted: y\n  }]\n',
    ],
    [
      'a comment behind the whole',
      'uploaded',
      'l: [{ series: a }] # c\n',
      'l: [{ series: a, uploaded: 2026-07-22 }] # c\n',
    ],
    [
      'a comment beside another key',
      'version',
      'l: [{\n  series: a, ref: b # c\n  }]\n',
      'l: [{\n  series: a,\n  version: 2026-07-22, ref: b # c\n  }]\n',
    ],
    [
      'a key without a value',
      'uploaded',
      'l: [{series, version: }]\n',
      'l: [{series, version:, uploaded: 2026-07-22 }]\n',
    ],
    [
      'a key without a value that gets one',
      'version',
      'l: [{series: a, version: , ref: b}]\n',
      'l: [{series: a, version: 2026-07-22 , ref: b}]\n',
    ],
    ['JSON, a key without a value', 'version', '{"l": [{"version": "", "ref": "b"}]}', undefined],
    [
      'a line each, as on Windows',
      'uploaded',
      'l: [{\r\n  series: a\r\n  }]\r\n',
      'l: [{\r\n  series: a,\r\n  uploaded: 2026-07-22\r\n  }]\r\n',
    ],
    ['none before it', 'series', 'l: [{version: 1}]\n', 'l: [{series: 2026-07-22, version: 1}]\n'],
    ['none at all', 'series', 'l: [{}]\n', 'l: [{series: 2026-07-22}]\n'],
    ['JSON', 'uploaded', '{"l": [{"series": "a"}]}', '{"l": [{"series": "a", "uploaded": "2026-07-22"}]}'],
  ])('%s', (_, key, text, after) => {
    expect(inserted(text, key)).toBe(after);
  });
});

describe('a mapping', () => {
  const value = { by: 'Example QA', statement: 'https://example.org/bugs/1/comments/9' };
  const lines = 'by: Example QA\n  statement: https://example.org/bugs/1/comments/9\n';
  const ofDocument = (text: string): string | undefined => {
    const edit = insertKey(readYaml(text), { path: [], key: 'verification', value }, [
      'sru',
      'verification',
      'waivers',
    ]);
    return edit && withEdit(text, edit);
  };

  test.each<[name: string, text: string, after: string]>([
    ['at the top', 'sru: x\nwaivers: y\n', `sru: x\nverification:\n  ${lines}waivers: y\n`],
    [
      'behind an empty line, as the others',
      'a: b\n\nsru:\n  t: |\n    x\n',
      `a: b\n\nsru:\n  t: |\n    x\n\nverification:\n  ${lines}`,
    ],
    ['without an empty line, as the others', 'a: b\nsru: x\n', `a: b\nsru: x\nverification:\n  ${lines}`],
    ['below comments at the top', '# c\n# d\nsru: x\n', `# c\n# d\nsru: x\nverification:\n  ${lines}`],
    [
      'behind an empty line with blanks and comments, as the others',
      'a: b\n \n# c\n  # d\nsru: x\n',
      `a: b\n \n# c\n  # d\nsru: x\n\nverification:\n  ${lines}`,
    ],
    [
      'not in place of a line that keeps its place',
      'sru: x\n# verification:\nwaivers: y\n',
      `sru: x\nverification:\n  ${lines}# verification:\nwaivers: y\n`,
    ],
    [
      'above all, where none is before it',
      'waivers: y\nother: z\n',
      `verification:\n  ${lines}waivers: y\nother: z\n`,
    ],
    [
      'as on Windows',
      'sru: x\r\nwaivers: y\r\n',
      `sru: x\r\n${`verification:\n  ${lines}`.replaceAll('\n', '\r\n')}waivers: y\r\n`,
    ],
    [
      'with the empty line below',
      'a: b\n\n# c\nsru:\n  t: |\n    x\n\n# w\nwaivers: y\n',
      `a: b\n\n# c\nsru:\n  t: |\n    x\n\nverification:\n  ${lines}\n# w\nwaivers: y\n`,
    ],
  ])('%s', (_, text, after) => {
    expect(ofDocument(text)).toBe(after);
  });

  test('in an item', () => {
    expect(inserted('l:\n  - series: a\n', 'verification', value)).toBe(
      'l:\n  - series: a\n    verification:\n      by: Example QA\n      statement: https://example.org/bugs/1/comments/9\n',
    );
    expect(inserted('l: [{series: a}]\n', 'verification', value)).toBe(
      'l: [{series: a, verification: {by: Example QA, statement: https://example.org/bugs/1/comments/9}}]\n',
    );
  });
});

describe('a list', () => {
  const top = (text: string, value: NewValue): string | undefined => {
    const edit = insertKey(readYaml(text), { path: [], key: 'bugs', value }, ['sru', 'bugs', 'targets']);
    return edit && withEdit(text, edit);
  };
  const bugs = [{ id: 5, 'test-case': 'how' }, { id: 6 }];

  test('of mappings, in lines', () => {
    expect(top('a: b\n\nsru: x\n\ntargets: y\n', bugs)).toBe(
      'a: b\n\nsru: x\n\nbugs:\n  - id: 5\n    test-case: how\n  - id: 6\n\ntargets: y\n',
    );
    expect(inserted('l:\n  - series: a\n', 'verified', bugs)).toBe(
      'l:\n  - series: a\n    verified:\n      - id: 5\n        test-case: how\n      - id: 6\n',
    );
    expect(top('sru: x\r\n', ['a', { id: 6 }])).toBe('sru: x\r\nbugs:\r\n  - a\r\n  - id: 6\r\n');
  });

  test('of texts, on one line', () => {
    expect(top('sru: x\ntargets: y\n', ['noble', 'a: b'])).toBe(
      'sru: x\nbugs: [noble, "a: b"]\ntargets: y\n',
    );
    // A line that keeps its place is one text's.
    expect(top('sru: x\na: b\n# bugs:\n', ['noble'])).toBe('sru: x\nbugs: [noble]\na: b\n# bugs:\n');
  });

  test('between braces', () => {
    expect(inserted('l: [{series: a}]\n', 'verified', bugs)).toBe(
      'l: [{series: a, verified: [{id: 5, test-case: how}, {id: 6}]}]\n',
    );
    expect(inserted('{"l": [{"series": "a"}]}', 'verified', bugs)).toBe(
      '{"l": [{"series": "a", "verified": [{"id": 5, "test-case": "how"}, {"id": 6}]}]}',
    );
  });
});

test('a key is put behind one of the three nearest before it, else above all', () => {
  const kept = (name: string): string => `${name}: |+\n  x\n\n`;
  const all = ['a', 'b', 'c', 'd', 'e'];
  const edit = (text: string) => {
    const found = insertKey(readYaml(text), { path: [], key: 'e', value: 'w' }, all);
    return found && withEdit(text, found);
  };
  expect(edit(`a: z\n${kept('b')}${kept('c')}f: x\n`)).toBe(`a: z\ne: w\n${kept('b')}${kept('c')}f: x\n`);
  expect(edit(`a: z\n${kept('b')}${kept('c')}${kept('d')}f: x\n`)).toBe(
    `e: w\na: z\n${kept('b')}${kept('c')}${kept('d')}f: x\n`,
  );
});

describe('where it cannot be done for sure, it is not', () => {
  test.each<[name: string, text: string]>([
    ['an item that is used twice', 'l:\n  - &x\n    series: a\n  - *x\n'],
    ['an item that is an alias', 'k: &x\n  series: a\nl:\n  - *x\n'],
    ['a list that is an alias', 'k: &x [{series: a}]\nl: *x\n'],
    ['a key that has a value', 'l:\n  - series: a\n    uploaded: y\n'],
    ['a key that has an empty text', 'l:\n  - series: a\n    uploaded: ""\n'],
    ['no mapping', 'l: [a]\n'],
    ['a key that stands there twice', 'l:\n  - series: a\nm: x\nm: y\n'],
    ['a key without a value in the explicit form', 'l:\n  - ? uploaded\n    # a: b\n    ? version\n'],
    ['no such item', 'l: []\n'],
    ['broken YAML', 'l: [{a\n'],
  ])('%s', (_, text) => {
    expect(inserted(text, 'uploaded')).toBeUndefined();
  });
});

test('nor in a text that is no mapping, or broken', () => {
  for (const text of ['', '- a\n', 'a\n', 'a: [\n', 'a: b\na: c\n'])
    expect(insertKey(readYaml(text), { path: [], key: 'sru', value: 'x' }, ['sru'])).toBeUndefined();
});

test('a mapping with very many keys is no work', () => {
  expectLinear((size) => {
    const keys = Array.from({ length: size }, (_, index) => `    k${index}: x\n`).join('');
    inserted(`l:\n  - series: |+\n      a\n\n${keys}`, 'uploaded');
  }, 400);
});

/** The comments of a text, in their order. */
function commentsOf(text: string): string[] {
  return text.match(/#c\d*/g) ?? [];
}

/** Whether all characters of a text stand in another one, in their order. */
function isWithin(text: string, whole: string): boolean {
  let at = 0;
  for (const character of text) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

test('whatever the mapping looks like, the data have the key and nothing else has changed', () => {
  const texts = fc.constantFrom(
    'a',
    'a b',
    "it's",
    '"q"',
    'x: y',
    '#h',
    'l1\nl2',
    'l1\n\nl2\n',
    ' x',
    'é😀',
    '2026-07-20',
  );
  const keys = fc.uniqueArray(fc.constantFrom(...order, 'other', 'z'), { minLength: 1, maxLength: 6 });
  const comments = fc.array(fc.constantFrom('', '#c1', '#c2'), { minLength: 8, maxLength: 8 });
  let made = 0;
  fc.assert(
    fc.property(
      keys,
      fc.array(texts, { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...order),
      fc.record({
        flow: fc.boolean(),
        indent: fc.integer({ min: 1, max: 5 }),
        indentSeq: fc.boolean(),
        crlf: fc.boolean(),
        cut: fc.boolean(),
        width: fc.integer({ min: 20, max: 90 }),
      }),
      comments,
      (names, values, key, style, said) => {
        if (names.includes(key)) return;
        const item = Object.fromEntries(names.map((name, index) => [name, values[index]]));
        const document = new Document({ k: 'x', l: [item, { series: 'b' }], m: 'y' });
        let index = 0;
        visit(document, {
          Map: (_, node) => {
            if (style.flow && !node.has('l')) node.flow = true;
          },
          Scalar: (_, node) => {
            const comment = said[index++ % said.length];
            if (comment) node.comment = comment.slice(1);
          },
        });
        let text = document.toString({
          indent: style.indent,
          indentSeq: style.indentSeq,
          lineWidth: style.width,
        });
        if (style.cut) text = text.replace(/\n+$/, '');
        if (style.crlf) text = text.replaceAll('\n', '\r\n');
        const before = readYaml(text);
        if (before.problems.length > 0) return;
        const after = inserted(text, key);
        if (after === undefined) return;
        made++;
        const data = readYaml(after).data as { l: Record<string, string>[] };
        expect(data.l[0]?.[key]).toBe('2026-07-22');
        delete data.l[0]?.[key];
        expect(JSON.stringify(data)).toBe(JSON.stringify(before.data));
        expect(commentsOf(after)).toEqual(commentsOf(text));
        expect(isWithin(text, after)).toBe(true);
        // Others' parsers read the same.
        expect(parseDocument(after).errors).toEqual([]);
        expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!style.crlf && after.includes('\n'));
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
  expect(made).toBeGreaterThan(900);
});
