import { expect, test } from '@jest/globals';
import { kept } from '../../src/sources/kept-answers.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { rememberedFiles } from '../../src/sources/remembered-files.ts';

test('a place is asked about once, be something there or not, and what a file holds each time', () => {
  const asked: string[] = [];
  const held = memoryFiles({ '/packages/backport.yaml': 'version: 1\n' });
  const files = rememberedFiles({
    ...held,
    realPath: (file) => {
      asked.push(`path of ${file}`);
      return held.realPath(file);
    },
    kind: (file) => {
      asked.push(`kind of ${file}`);
      return held.kind(file);
    },
    read: (file) => {
      asked.push(`text of ${file}`);
      return held.read(file);
    },
  });
  for (const file of ['/packages/backport.yaml', '/packages/none.yaml']) {
    for (const again of [1, 2]) {
      expect({ again, path: files.realPath(file) }).toEqual({ again, path: held.realPath(file) });
      expect({ again, kind: files.kind(file) }).toEqual({ again, kind: held.kind(file) });
    }
  }
  files.read('/packages/backport.yaml');
  files.read('/packages/backport.yaml');
  expect(asked).toEqual([
    'path of /packages/backport.yaml',
    'kind of /packages/backport.yaml',
    'path of /packages/none.yaml',
    'kind of /packages/none.yaml',
    'text of /packages/backport.yaml',
    'text of /packages/backport.yaml',
  ]);
});

test('what failed is asked again', () => {
  let count = 0;
  const files = rememberedFiles({
    ...memoryFiles({}),
    kind: () => {
      if (++count === 1) throw Object.assign(new Error('denied'), { code: 'EACCES' });
      return 'file';
    },
  });
  expect(() => files.kind('/a')).toThrow('denied');
  expect(files.kind('/a')).toBe('file');
});

test('no more answers are kept than there is room for', () => {
  const asked: string[] = [];
  const answer = kept((name: string) => {
    asked.push(name);
    return name === 'none' ? undefined : name.toUpperCase();
  }, 2);
  expect(['a', 'none', 'none', 'a', 'c', 'a', 'c'].map((name) => answer(name))).toEqual([
    'A',
    undefined,
    undefined,
    'A',
    'C',
    'A',
    'C',
  ]);
  expect(asked).toEqual(['a', 'none', 'c', 'a']);
});
