/** What the bench checks: fleets of manifests and packaging repositories, made in a scratch folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const manifest = readFileSync(new URL('../__tests__/support/base.yaml', import.meta.url), 'utf8');

/** A folder with that many manifests, each of another package and a part of them wrong. */
export function folder(scratch: string, name: string, count: number): string {
  const at = path.join(scratch, name);
  mkdirSync(path.join(at, 'backports'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const text = index % 3 === 2 ? manifest.replace('[ Test Plan ]', '[ Plan ]') : manifest;
    writeFileSync(path.join(at, 'backports', `${String(index).padStart(5, '0')}.yaml`), text);
  }
  return at;
}

/**
 * A repository of a package with that many upstream files, with a manifest that is compared with the source series
 * and with the version replaced.
 */
export function repository(scratch: string, files: number): string {
  const at = path.join(scratch, 'repository');
  for (let index = 0; index < files; index++) {
    const folder = path.join(at, `src/${index % 200}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${index}.c`), `int number = ${index};\n`);
  }
  mkdirSync(path.join(at, 'debian'));
  writeFileSync(path.join(at, 'debian/control'), 'Source: open-vm-tools\nMaintainer: A <a@ubuntu.com>\n');
  const git = gitIn(at);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
  for (const branch of ['ubuntu/noble', 'ubuntu/resolute']) {
    git('branch', branch);
    writeFileSync(path.join(at, 'debian/rules'), `#!/usr/bin/make -f\n# after ${branch}\n`);
    git('add', '--all');
    git('commit', '--quiet', '--message', `After ${branch}`);
  }
  writeFileSync(path.join(at, 'one-ref.yaml'), withOneRef());
  writeFileSync(path.join(at, 'two-refs.yaml'), withTwoRefs());
  return at;
}

/** That many small repositories of a package, each with a manifest that is compared with two refs; their folders. */
export function repositories(scratch: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = path.join(scratch, 'repositories', String(index).padStart(2, '0'));
    const write = (name: string, text: string): void => {
      mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
      writeFileSync(path.join(at, name), text);
    };
    for (let file = 0; file < 400; file++) write(`src/${file % 20}/${file}.c`, `int number = ${file};\n`);
    write('debian/control', 'Source: open-vm-tools\nMaintainer: A <a@ubuntu.com>\n');
    const git = gitIn(at);
    git('init', '--quiet');
    for (const [branch, version] of [
      ['ubuntu/noble', '2:13.0.0-1~ubuntu0.24.04.1'],
      ['ubuntu/resolute', '2:13.0.10-1ubuntu1'],
      ['own', '2:13.0.10-0ubuntu0.24.04.1'],
    ] as const) {
      write('debian/changelog', changelog(version, branch === 'ubuntu/resolute' ? 'resolute' : 'noble'));
      write('debian/rules', `#!/usr/bin/make -f\n# of ${branch}\n`);
      git('add', '--all');
      git('commit', '--quiet', '--message', branch);
      git('branch', branch);
    }
    write('backport.yaml', withTwoRefs());
    return at;
  });
}

function changelog(version: string, series: string): string {
  const [who, day] = ['A <a@ubuntu.com>', 'Mon, 01 Jun 2026 10:00:00 +0000'];
  return `open-vm-tools (${version}) ${series}; urgency=medium\n\n  * Change. (LP: #2130000)\n\n -- ${who}  ${day}\n`;
}

/** A program that reads the manifests of its folder and makes no more of them than data. */
export function bareParse(scratch: string, top: string): string {
  const file = path.join(scratch, 'bare.mjs');
  const yaml = path.join(top, 'node_modules/yaml/dist/index.js');
  writeFileSync(
    file,
    `import { readdirSync, readFileSync } from 'node:fs';
import yaml from ${JSON.stringify(yaml)};
for (const name of readdirSync('backports')) yaml.parse(readFileSync('backports/' + name, 'utf8'));
`,
  );
  return file;
}

function withOneRef(): string {
  return manifest.replace(/^(source:\n)/m, '$1  ref: ubuntu/resolute\n');
}

function withTwoRefs(): string {
  return withOneRef().replace(/^( +)replaces:/m, '$1ref: ubuntu/noble\n$1replaces:');
}

/** Git in a repository of ours. Throws what it says. */
function gitIn(at: string): (...words: string[]) => void {
  return (...words) => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.com',
      '-c',
      'commit.gpgSign=false',
      '-c',
      'gc.auto=0',
    ];
    const { status, stderr } = spawnSync('git', ['-C', at, ...who, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
}
