import { expect, test } from '@jest/globals';
import { withEdit } from '../../src/text/apply-edits.ts';
import { renameKey } from '../../src/text/rename-key.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

test('a key gets another name in its place, and nothing else changes', () => {
  for (const [text, path, after] of [
    ['a: x # c\nb: y\n', ['a'], 'new: x # c\nb: y\n'],
    ['b: y\n"a" : x\n', ['a'], 'b: y\n"new" : x\n'],
    ['l:\n  - b: y\n    a: [x]\n', ['l', 0, 'a'], 'l:\n  - b: y\n    new: [x]\n'],
    ['{ a: { a: x }, b: y }\n', ['a', 'a'], '{ a: { new: x }, b: y }\n'],
    // Where it is not sure, or the name is taken.
    ['a: x\nnew: y\n', ['a'], undefined],
    ['b: x\n', ['a'], undefined],
    ['- a\n', ['a'], undefined],
    ['l: [a]\n', ['l', 0], undefined],
    ['k: &k { a: x }\nl: *k\n', ['l', 'a'], undefined],
    ['a: [\n', ['a'], undefined],
    ['', ['a'], undefined],
  ] as const) {
    const edit = renameKey(readYaml(text), path, 'new');
    expect([text, edit && withEdit(text, edit)]).toEqual([text, after]);
  }
});
