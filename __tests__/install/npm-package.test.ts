import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { about } from '../../src/generated/about.ts';
import { baseManifest } from '../support/check.ts';
import { workspace } from '../support/workspace.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

test('the package that npm would publish runs by npx, offline and with nothing else installed', () => {
  const folder = workspace({ 'package.json': '{}', 'backport.yaml': baseManifest, 'home/': '' });
  const npm = (where: string, verb: string, ...words: string[]) =>
    spawnSync('npm', [verb, '--offline', '--no-audit', '--no-fund', ...words], {
      cwd: where,
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        PATH: [path.dirname(process.execPath), process.env.PATH].join(':'),
        HOME: path.join(folder, 'home'),
        npm_config_cache: path.join(folder, 'home/cache'),
      },
    });
  const packed = npm(top, 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(packed.stdout);
  const names: string[] = files.map(({ path: name }: { path: string }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'README.md',
      'LICENSE',
      'action.yml',
      'dist/cli/licenses.txt',
      'docs/manifest.md',
    ]),
  );
  expect(names.filter((name) => /^(?:src|__tests__|scripts|bench|\.)/.test(name))).toEqual([]);

  expect(npm(folder, 'install', path.join(folder, filename))).toMatchObject({ status: 0 });
  const listed = npm(folder, 'ls', '--all', '--parseable').stdout.trim().split('\n').slice(1);
  expect(listed).toEqual([path.join(folder, 'node_modules', about.name)]);
  const run = npm(folder, 'exec', '--', about.name, 'check', '--date', '2026-06-01');
  expect(run.stdout).toContain('error[settling-period]: Too early');
  expect(run.status).toBe(1);
}, 180_000);
