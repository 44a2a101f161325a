import { expect, test } from '@jest/globals';
import { withPathsInBraces } from '../../src/text/braces.ts';

test.each([
  ['d/{control,rules}: arm64', ['d/control', 'd/rules']],
  ['d/{control, rules}.', ['d/control', 'd/rules']],
  ['Drop d/p/{a,b}.patch.', ['d/p/a.patch', 'd/p/b.patch']],
  [
    'debian/{copyright,tests/control} and d/{watch,}',
    ['debian/copyright', 'debian/tests/control', 'd/watch', 'd/'],
  ],
  ['d/{{a,b}', []],
  ['d/{control}', []],
  ['{control,rules}', []],
  ['int main(void) {return a, b;}', []],
  ['d/{control,rules', []],
  [`d/{${'a'.repeat(300)},b}`, []],
])('%j spells %j', (text, paths) => {
  const spelled = withPathsInBraces(text);
  expect(spelled.startsWith(text)).toBe(true);
  expect(spelled.slice(text.length).split('\n').filter(Boolean)).toEqual(paths);
});

test('no text spells more than a thousand or so', () => {
  const spelled = withPathsInBraces('d/{a,b} '.repeat(5000));
  expect(spelled.split('\n').length).toBeLessThan(1100);
});
