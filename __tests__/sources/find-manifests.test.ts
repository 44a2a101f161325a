import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { disk } from '../../src/sources/disk.ts';
import { findManifests } from '../../src/sources/find-manifests.ts';
import { workspace } from '../support/workspace.ts';

/** What the default places of a folder hold, by path from it. */
async function found(folder: string): Promise<string[]> {
  const result = await findManifests([], folder, disk);
  return 'wrong' in result ? [result.wrong] : result.manifests.map((file) => path.relative(folder, file));
}

test.each<[name: string, make: (folder: string) => void, expected: string]>([
  [
    'a name that is no UTF-8',
    (folder) =>
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/backports/`), Buffer.from('f6612e79616d6c', 'hex')]),
        '',
      ),
    'backports/\ufffda.yaml',
  ],
  [
    'a link that leads nowhere',
    (folder) => symlinkSync('nowhere', path.join(folder, 'backports/b.yaml')),
    'backports/b.yaml',
  ],
  [
    'such a link in a single place',
    (folder) => symlinkSync('nowhere', path.join(folder, 'backport.yml')),
    'backport.yml',
  ],
  ['a pipe', (folder) => execFileSync('mkfifo', [path.join(folder, 'backports/c.yml')]), 'backports/c.yml'],
])('%s is not passed over in silence', async (_, make, expected) => {
  const folder = workspace({ 'backports/x.yaml': '' });
  make(folder);
  expect(await found(folder)).toEqual([expected, 'backports/x.yaml'].sort());
});

test('folders are no manifests, and what is not there is none', async () => {
  const folder = workspace({});
  for (const name of ['backport.yaml', 'backports/a.yaml'])
    mkdirSync(path.join(folder, name), { recursive: true });
  expect(await found(folder)).toEqual([]);
});
