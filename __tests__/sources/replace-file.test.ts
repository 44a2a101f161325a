import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { replaceFile, writeWhole } from '../../src/sources/replace-file.ts';
import { workspace } from '../support/workspace.ts';

test.each([0o644, 0o600, 0o755, 0o664])('a file gets its new text and keeps the mode %o', (mode) => {
  const folder = workspace({ a: 'old' });
  const file = path.join(folder, 'a');
  chmodSync(file, mode);
  replaceFile(file, 'new é');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o7777]).toEqual(['new é', mode]);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('one with as long a name as the disk takes', () => {
  // 255 bytes, in characters of three.
  const name = '\u4e00'.repeat(85);
  const folder = workspace({ [name]: 'old' });
  replaceFile(path.join(folder, name), 'new');
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual([name]);
});

test('one that is not there is not made', () => {
  const folder = workspace({});
  expect(() => replaceFile(path.join(folder, 'a'), 'new')).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test('one that may not be written to stays', () => {
  const folder = workspace({ a: 'old' });
  const file = path.join(folder, 'a');
  chmodSync(folder, 0o777);
  chmodSync(file, 0o444);
  expect(() => asNobody(() => replaceFile(file, 'new'))).toThrow('EACCES');
  expect(readFileSync(file, 'utf8')).toBe('old');
});

test('what could not be written leaves nothing beside the file', () => {
  const folder = workspace({ a: 'old' });
  // No text at all stands for a disk that takes none.
  expect(() => replaceFile(path.join(folder, 'a'), null as unknown as string)).toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('old');
});

/** Does something without root's right to write to every file. */
function asNobody(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a new file is made once, and has what the mask leaves of its mode', () => {
  const folder = workspace({});
  const file = path.join(folder, 'a');
  writeWhole(file, 'first', 'new');
  expect(() => writeWhole(file, 'second', 'new')).toThrow('EEXIST');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o7777]).toEqual([
    'first',
    0o666 & ~process.umask(),
  ]);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a link is followed, or replaced, as the writer wants it', () => {
  const folder = workspace({ a: 'old' });
  const link = path.join(folder, 'link');
  symlinkSync('a', link);
  writeWhole(link, 'new', 'replace');
  expect([readFileSync(path.join(folder, 'a'), 'utf8'), readlinkSync(link)]).toEqual(['new', 'a']);
  writeWhole(link, 'own', 'replace link');
  expect([readFileSync(path.join(folder, 'a'), 'utf8'), lstatSync(link).isFile()]).toEqual(['new', true]);
});

// Who is not root can give no file away.
(process.geteuid?.() === 0 ? test : test.skip)('another’s file stays that one’s', () => {
  const folder = workspace({ a: 'old' });
  const file = path.join(folder, 'a');
  chownSync(file, 65534, 65534);
  replaceFile(file, 'new');
  expect([statSync(file).uid, statSync(file).gid]).toEqual([65534, 65534]);
});
