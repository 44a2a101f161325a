import { expect, test } from '@jest/globals';
import type { Path } from '../../src/model/position.ts';
import { commentBehind } from '../../src/text/yaml-comment.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

test.each<[text: string, path: Path, comment: string | undefined, marked: string | undefined]>([
  ['a: #1\nb: 2 # c\n', ['a'], '#1', '#1'],
  ['a:#1\n', ['a'], undefined, undefined],
  ['a: 2 # c  \nb: 3 # d\n', ['a'], '# c', '2 # c'],
  ['a: 2\t#c\r\n', ['a'], '#c', '2\t#c'],
  ['a: 2', ['a'], undefined, undefined],
  ['a: "2" # c', ['a'], '# c', '"2" # c'],
  ['a: 2\n# c\n', ['a'], undefined, undefined],
  ['a:\n  - #1 \n  - #2\n', ['a', 0], '#1', '#1'],
  ['a:\n  - #1\n  - #2\n', ['a', 1], '#2', '#2'],
  ['a:\n  - b\n  - c\n', ['a', 1], undefined, undefined],
  [`a: 2 #${'x'.repeat(600)}\n`, ['a'], `#${'x'.repeat(498)}`, `2 #${'x'.repeat(498)}`],
])('behind %j at %j: %j', (text, path, comment, marked) => {
  const found = commentBehind(readYaml(text), path);
  expect(found?.text).toBe(comment);
  expect(found && text.slice(found.span.start, found.span.end)).toBe(marked);
});
