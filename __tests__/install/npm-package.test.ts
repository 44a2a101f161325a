import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { about } from '../../src/generated/about.ts';
import { baseManifest } from '../support/check.ts';
import { ownLinks } from '../support/links.ts';
import { npmEnvironment } from '../support/npm.ts';
import { workspace } from '../support/workspace.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Bytes; bounds that a stray folder would break. */
const [mostPacked, mostUnpacked] = [950_000, 4_200_000];

test('the package that npm would publish has the command line and the library alone, and runs by npx, offline', () => {
  const folder = workspace({ 'package.json': '{}', 'backport.yaml': baseManifest, 'home/': '' });
  const npm = (where: string, verb: string, ...words: string[]) =>
    spawnSync('npm', [verb, '--offline', '--no-audit', '--no-fund', ...words], {
      cwd: where,
      encoding: 'utf8',
      timeout: 100_000,
      env: npmEnvironment(folder),
    });
  const packed = npm(top, 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files, size, unpackedSize }] = JSON.parse(packed.stdout);
  const names: string[] = files.map(({ path: name }: { path: string }) => name);
  const kinds = new Set(names.map((name) => name.replace(/[^/]+\.(\w+)$/, '*.$1')));
  expect([...kinds].sort()).toEqual([
    '*.json',
    '*.md',
    'LICENSE',
    'dist/cli/*.js',
    'dist/cli/*.json',
    'dist/cli/*.txt',
    'dist/library/*.js',
    'dist/library/*.json',
    'dist/library/*.ts',
    'dist/library/*.txt',
    'docs/*.1',
    'docs/*.md',
    'docs/rules/*.md',
    'packaging/dput-ng/hooks/*.json',
    'packaging/dput-ng/scripts/*.py',
    'schema/*.json',
  ]);
  expect(names).toEqual(
    expect.arrayContaining(['README.md', 'dist/cli/licenses.txt', 'docs/manifest.md', 'docs/sru-gate.1']),
  );
  const documents = names.filter((name) => name.endsWith('.md'));
  const dead = documents.flatMap((name) =>
    ownLinks(name, readFileSync(path.join(top, name), 'utf8'))
      .filter(({ target, isAddress }) => !isAddress && !isPacked(target, names))
      .map(({ link }) => `${name}: ${link}`),
  );
  expect(documents.length).toBeGreaterThan(100);
  // Another file is linked by its address.
  expect(dead).toEqual([]);
  expect(size).toBeLessThan(mostPacked);
  expect(unpackedSize).toBeLessThan(mostUnpacked);

  expect(npm(folder, 'install', path.join(folder, filename))).toMatchObject({ status: 0 });
  const listed = npm(folder, 'ls', '--all', '--parseable').stdout.trim().split('\n').slice(1);
  expect(listed).toEqual([path.join(folder, 'node_modules', about.name)]);
  const run = npm(folder, 'exec', '--', about.name, 'check', '--date', '2026-06-01');
  expect(run.stdout).toContain('error[settling-period]: Too early');
  expect(run.status).toBe(1);
  // What is loaded only when it is asked for is there, too.
  expect(npm(folder, 'exec', '--', about.name, 'plan', '--format', 'json').stdout).toContain('"policy"');
}, 180_000);

/** Whether a file is in the package, or a folder that has one there. */
function isPacked(target: string, names: readonly string[]): boolean {
  return names.some((name) => name === target || name.startsWith(`${target}/`));
}
