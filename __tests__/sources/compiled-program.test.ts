import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { keepCompiled, readCompiled } from '../../src/sources/compiled-program.ts';
import { workspace } from '../support/workspace.ts';

/** What is kept of the program comes back as it was, or not at all. */

const program = Buffer.from('the program');
const data = Buffer.from('what V8 made of it, byte by byte');

/** A folder in which the data is kept, and the one file in it. */
function kept(): { folder: string; file: string } {
  const folder = path.join(workspace({}), '.cache/sru-gate');
  keepCompiled(folder, program, data);
  return { folder, file: path.join(folder, readdirSync(folder)[0] ?? '') };
}

test('what was kept is read, by its own program alone', () => {
  const { folder, file } = kept();
  expect(readCompiled(folder, program)).toEqual(data);
  expect(readCompiled(folder, Buffer.from('the Program'))).toBeUndefined();
  expect(path.basename(file)).toContain(`-${process.version}-${process.arch}`);
});

test('nobody but the user can write or read it', () => {
  const { folder, file } = kept();
  const modes = [path.dirname(folder), folder, file].map((name) => statSync(name).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
});

test('what another program left under its name is not taken', () => {
  const { folder, file } = kept();
  const other = Buffer.from('another program');
  keepCompiled(folder, other, Buffer.from('what V8 made of the other one'));
  const others = readdirSync(folder).find((name) => name !== path.basename(file)) ?? '';
  renameSync(path.join(folder, others), file);
  expect(readCompiled(folder, program)).toBeUndefined();
});

test('no byte may differ, and none be missing', () => {
  const { folder, file } = kept();
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    // The zeros that fill the head are nobody's.
    if (at >= 4 && at < 8) continue;
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    writeFileSync(file, damaged);
    expect(readCompiled(folder, program)).toBeUndefined();
  }
  for (let size = whole.length - 1; size >= 0; size--) {
    writeFileSync(file, whole);
    truncateSync(file, size);
    expect(readCompiled(folder, program)).toBeUndefined();
  }
});

test.each<[where: string, spoil: (folder: string, file: string) => void]>([
  ['the folder is open to others', (folder) => chmodSync(folder, 0o777)],
  ['the folder is open to a group', (folder) => chmodSync(folder, 0o770)],
  ['the file is open to others', (_, file) => chmodSync(file, 0o602)],
  ['the file can be read by others, as one of a clone', (_, file) => chmodSync(file, 0o644)],
  ['the folder can be read by others, as one of a clone', (folder) => chmodSync(folder, 0o755)],
  [
    'a link stands in place of the file',
    (_, file) => {
      renameSync(file, `${file}.moved`);
      symlinkSync(`${file}.moved`, file);
    },
  ],
  [
    'a link stands in place of the folder',
    (folder) => {
      renameSync(folder, `${folder}.moved`);
      symlinkSync(`${folder}.moved`, folder);
    },
  ],
  [
    'a folder stands in place of the file',
    (_, file) => {
      renameSync(file, `${file}.moved`);
      mkdirSync(file);
    },
  ],
  ['the file is larger than any program', (_, file) => truncateSync(file, 20 * 1024 * 1024)],
])('nothing is read where %s', (_, spoil) => {
  const { folder, file } = kept();
  spoil(folder, file);
  expect(readCompiled(folder, program)).toBeUndefined();
});

test('a link in place of the file is replaced, and what it leads to stays', () => {
  const { folder, file } = kept();
  const own = path.join(folder, 'own');
  renameSync(file, own);
  symlinkSync(own, file);
  const newer = Buffer.from('what a newer V8 made of it');
  keepCompiled(folder, program, newer);
  expect(readCompiled(folder, program)).toEqual(newer);
  expect(readFileSync(own).includes(data)).toBe(true);
});

test('a link in place of the folder is left alone, and nothing is written through it', () => {
  const top = workspace({ 'elsewhere/': '' });
  symlinkSync('elsewhere', path.join(top, 'sru-gate'));
  keepCompiled(path.join(top, 'sru-gate'), program, data);
  expect(readdirSync(path.join(top, 'elsewhere'))).toEqual([]);
});

test.each([
  ['a file', 'file/sru-gate'],
  ['nothing', 'not/there/sru-gate'],
  ['a device', '/dev/null/sru-gate'],
])('where %s stands above the folder, nothing is kept and nothing is said', (_, named) => {
  const folder = path.resolve(workspace({ file: 'text' }), named);
  expect(() => keepCompiled(folder, program, data)).not.toThrow();
  expect(readCompiled(folder, program)).toBeUndefined();
});

test('the newest four are kept, what a killed run left goes with the oldest, and other files stay', () => {
  const { folder, file } = kept();
  writeFileSync(path.join(folder, 'README'), 'mine');
  linkSync(file, `${file}.1a2b3c`);
  utimesSync(file, 0, 0);
  for (const name of ['a', 'b', 'c', 'd']) keepCompiled(folder, Buffer.from(name), data);
  const names = readdirSync(folder);
  expect(names).toHaveLength(5);
  expect(names).toContain('README');
  expect(names).not.toContain(path.basename(file));
  expect(readCompiled(folder, Buffer.from('d'))).toEqual(data);
});

// Who is not root has no home of another's to write to.
(process.geteuid?.() === 0 ? test : test.skip)("nothing is made in another's home, not even as root", () => {
  const home = workspace({});
  chownSync(home, 65534, 65534);
  keepCompiled(path.join(home, '.cache/sru-gate'), program, data);
  expect(existsSync(path.join(home, '.cache'))).toBe(false);
});
