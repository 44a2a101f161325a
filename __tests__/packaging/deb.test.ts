import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { about } from '../../src/generated/about.ts';
import { baseManifest } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { workspace } from '../support/workspace.ts';

/** The Debian package, built as a packager builds it, judged by lintian, and run from where it would be installed. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(path.join(top, name), 'utf8');
const PATH = [path.dirname(process.execPath), process.env.PATH].join(':');
const run = (command: string, words: readonly string[], cwd = top) =>
  spawnSync(command, words, { cwd, encoding: 'utf8', timeout: 240_000, env: { PATH, LC_ALL: 'C.UTF-8' } });

test('the changelog is at this release', () => {
  expect(read('packaging/debian/changelog')).toMatch(
    new RegExp(`^${about.name} \\(${about.version.replaceAll('.', '\\.')}\\) `),
  );
});

test.each(['cli', 'library'])(
  'the copyright file names everybody, and every licence, of the bundle: %s',
  (entry) => {
    const copyright = read('packaging/debian/copyright');
    const licences = { MIT: 'Expat', ISC: 'ISC', 'BSD-3-Clause': 'BSD-3-Clause' } as const;
    const bundle = read(`dist/${entry}/licenses.txt`);
    const packages = [...bundle.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)];
    expect(packages.length).toBeGreaterThan(entry === 'cli' ? 8 : 3);
    for (const [, name = '', licence = ''] of packages) {
      expect(copyright.split(/[\s,.;]+/)).toContain(name);
      const called = licences[licence as keyof typeof licences];
      expect({ name, licence, called }).toEqual({ name, licence, called: expect.any(String) });
      expect(copyright).toContain(`\nLicense: ${called}\n `);
    }
    const holders = [...bundle.matchAll(/^Copyright (?:\(c\) )?([^(\n]*)/gm)].map(([, who = '']) =>
      who.replace(/^[\d-]+(present)?,? /, '').replace(/[. ]+$/, ''),
    );
    expect(holders.length).toBe(packages.length);
    for (const holder of holders) expect(copyright).toContain(holder);
  },
);

const isHere = [
  ['dpkg-buildpackage', '--version'],
  ['dh', '--list'],
  ['lintian', '--version'],
].every(([tool = '', word = '']) => spawnSync(tool, [word]).status === 0);

describe(`built${isHere ? '' : ' (dpkg-dev, debhelper or lintian is not installed here)'}`, () => {
  refereeTest(isHere)(
    'lintian finds no fault, and what it installs runs',
    () => {
      const folder = workspace({ 'work/backport.yaml': baseManifest, 'out/': '', 'root/': '' });
      const out = path.join(folder, 'out');
      // Whichever Node runs the tests builds it, be it a package or not.
      const built = run('packaging/build-deb.sh', [out, '--no-check-builddeps', '--source-option=-z1']);
      expect({ status: built.status, said: built.status === 0 ? '' : built.stderr }).toEqual({
        status: 0,
        said: '',
      });
      const [changes = '', deb = ''] = ['.changes', '_all.deb'].map((ending) =>
        path.join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? ''),
      );

      const judged = run('lintian', [
        '--allow-root',
        '--profile',
        'debian',
        '--fail-on',
        'error,warning',
        changes,
      ]);
      expect({ status: judged.status, said: judged.stdout }).toEqual({ status: 0, said: '' });

      const root = path.join(folder, 'root');
      expect(run('dpkg-deb', ['--extract', deb, root]).status).toBe(0);
      const files = [
        'usr/bin/sru-gate',
        'usr/share/bash-completion/completions/sru-gate',
        'usr/share/doc/sru-gate/copyright',
        'usr/share/doc/sru-gate/examples/open-vm-tools/13.0.10-noble.yaml',
        'usr/share/dput-ng/hooks/sru-gate.json',
        'usr/share/dput-ng/scripts/sru_gate_dput.py',
        'usr/share/fish/vendor_completions.d/sru-gate.fish',
        'usr/share/man/man1/sru-gate.1.gz',
        'usr/share/sru-gate/schema/manifest.schema.json',
        'usr/share/zsh/vendor-completions/_sru-gate',
      ];
      expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
      expect(readFileSync(path.join(root, 'usr/share/zsh/vendor-completions/_sru-gate'), 'utf8')).toMatch(
        /^#compdef sru-gate\n/,
      );
      expect(run('dpkg-deb', ['--field', deb, 'Architecture', 'Depends']).stdout).toBe(
        'Architecture: all\nDepends: nodejs (>= 20.16)\n',
      );

      const command = path.join(root, 'usr/bin/sru-gate');
      const work = path.join(folder, 'work');
      expect(run(command, ['--version'], work).stdout).toBe(`${about.version}\n`);
      expect(run(command, ['explain', 'ageing'], work).stdout).toContain('# ageing\n');
      expect(run(command, ['check', '--date', '2026-06-08'], work)).toMatchObject({ status: 0, stderr: '' });
      const refused = run(command, ['check', '--date', '2026-06-01'], work);
      expect(refused.stdout).toContain('error[settling-period]: Too early');
      expect(refused.status).toBe(1);
    },
    300_000,
  );
});
