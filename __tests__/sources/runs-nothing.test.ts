import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { systemGit } from '../../src/sources/git.ts';
import { git, repository, signed } from '../support/repository.ts';
import { workspace } from '../support/workspace.ts';

/** Repositories whose settings name a program that plain git runs when it is asked what the check asks. */

/** A program in a folder of its own that leaves a mark, then does what a line of shell says. */
function program(then = 'cat'): { file: string; hasRun: () => boolean; forget: () => void } {
  const folder = workspace({});
  const [file, mark] = [path.join(folder, 'program'), path.join(folder, 'mark')];
  writeFileSync(file, `#!/bin/sh\ntouch '${mark}'\n${then}\n`);
  chmodSync(file, 0o755);
  return { file, hasRun: () => existsSync(mark), forget: () => rmSync(mark, { force: true }) };
}

/** Plain git, as somebody would ask it by hand. */
function plainly(folder: string, ...words: string[]): void {
  spawnSync('git', ['-C', folder, ...words], { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } });
}

const files = { 'debian/control': 'one\n', 'debian/rules': 'two\n', '.gitattributes': '' };

/** Makes git look into a file again, though its text is the same. */
function touch(folder: string, name: string, seconds = 1_000_000_000): void {
  utimesSync(path.join(folder, name), seconds, seconds);
}

function told(folder: string, ref = 'main'): string[] | string {
  const changes = systemGit().changesSince(folder, ref);
  if ('unreadable' in changes) return changes.unreadable;
  return changes.files.map(({ path, kind }) => `${kind} ${path}`);
}

describe('a program that plain git runs is not run', () => {
  test.each<[string, string, (folder: string, file: string) => void]>([
    ['core.fsmonitor', 'printf "t\\0/\\0"', (folder, file) => git(folder, 'config', 'core.fsmonitor', file)],
    [
      'a filter that cleans',
      'cat',
      (folder, file) => {
        git(folder, 'config', 'filter.x.clean', file);
        writeFileSync(path.join(folder, '.gitattributes'), '* filter=x\n');
        touch(folder, 'debian/rules');
      },
    ],
    [
      'a filter that is a process, and demanded',
      'exit 1',
      (folder, file) => {
        git(folder, 'config', 'filter.a.b.process', file);
        git(folder, 'config', 'filter.a.b.required', 'true');
        writeFileSync(path.join(folder, '.gitattributes'), '* filter=a.b\n');
        touch(folder, 'debian/rules');
      },
    ],
    [
      'a filter from a file that the settings include',
      'cat',
      (folder, file) => {
        writeFileSync(path.join(folder, '.git/more'), `[filter "x"]\n\tclean = ${file}\n`);
        git(folder, 'config', 'include.path', 'more');
        writeFileSync(path.join(folder, '.gitattributes'), '* filter=x\n');
        touch(folder, 'debian/rules');
      },
    ],
    ['diff.external', 'exit 0', (folder, file) => git(folder, 'config', 'diff.external', file)],
    [
      "a driver's command",
      'exit 0',
      (folder, file) => {
        git(folder, 'config', 'diff.x.command', file);
        writeFileSync(path.join(folder, '.gitattributes'), '* diff=x\n');
      },
    ],
    [
      'textconv',
      'cat "$1"',
      (folder, file) => {
        git(folder, 'config', 'diff.x.textconv', file);
        writeFileSync(path.join(folder, '.gitattributes'), '* diff=x\n');
      },
    ],
    [
      'a hook',
      'exit 0',
      (folder, file) => {
        const hooks = path.join(folder, '.git/elsewhere');
        mkdirSync(hooks);
        writeFileSync(path.join(hooks, 'post-index-change'), `#!/bin/sh\nexec '${file}'\n`, { mode: 0o755 });
        git(folder, 'config', 'core.hooksPath', hooks);
        // The index is written anew where files were only touched.
        touch(folder, 'debian/rules');
      },
    ],
  ])('%s', (_, then, arrange) => {
    const made = program(then);
    const folder = repository(files);
    arrange(folder, made.file);
    writeFileSync(path.join(folder, 'debian/control'), 'changed\n');
    made.forget();
    told(folder);
    systemGit().fileAt(folder, 'main', 'debian/control');
    expect(made.hasRun()).toBe(false);
    touch(folder, 'debian/rules', 1_100_000_000);
    plainly(folder, 'diff', 'main');
    expect(made.hasRun()).toBe(true);
  });

  test('gpg.program, where a list of commits shows signatures', () => {
    const made = program('exit 1');
    const folder = signed(repository(files));
    git(folder, 'config', 'log.showSignature', 'true');
    git(folder, 'config', 'gpg.program', made.file);
    expect(systemGit().commitsOn(folder, 'main', 'debian/control')).toHaveLength(1);
    expect(made.hasRun()).toBe(false);
    plainly(folder, 'log', 'main');
    expect(made.hasRun()).toBe(true);
  });

  test('and what differs is told all the same', () => {
    const folder = repository(files);
    git(folder, 'config', 'diff.external', program('exit 1').file);
    git(folder, 'config', 'core.fsmonitor', program('exit 1').file);
    writeFileSync(path.join(folder, 'debian/control'), 'changed\n');
    expect(told(folder)).toEqual(['changed debian/control']);
  });

  test.each([
    ['core.sshCommand', 'ssh://git@evil.example/x', 'core.sshCommand'],
    ['a remote that is a program', 'ext::PROGRAM', 'protocol.ext.allow'],
  ])('what a partial clone lacks is not fetched: %s', (_, url, setting) => {
    const made = program('exit 1');
    const folder = repository(files);
    const blob = git(folder, 'rev-parse', 'main:debian/control');
    git(folder, 'config', 'remote.origin.url', url.replace('PROGRAM', made.file));
    git(folder, 'config', 'remote.origin.promisor', 'true');
    git(folder, 'config', 'extensions.partialClone', 'origin');
    git(folder, 'config', 'core.repositoryFormatVersion', '1');
    git(folder, 'config', setting, setting.startsWith('core') ? made.file : 'always');
    rmSync(path.join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(systemGit().fileAt(folder, 'main', 'debian/control')).toHaveProperty('unreadable');
    told(folder);
    expect(made.hasRun()).toBe(false);
    plainly(folder, 'cat-file', 'blob', 'main:debian/control');
    expect(made.hasRun()).toBe(true);
  });
});

describe('the environment', () => {
  const kept = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
  });

  test('names no program', () => {
    const made = program('exit 0');
    const folder = repository(files);
    writeFileSync(path.join(folder, 'debian/control'), 'changed\n');
    process.env.GIT_EXTERNAL_DIFF = made.file;
    expect(told(folder)).toEqual(['changed debian/control']);
    expect(made.hasRun()).toBe(false);
    plainly(folder, 'diff', 'main');
    expect(made.hasRun()).toBe(true);
  });

  test('changes no answer, and has nothing written', () => {
    const folder = repository(files);
    const trace = path.join(workspace({}), 'trace');
    Object.assign(process.env, {
      GIT_GLOB_PATHSPECS: '1',
      GIT_TRACE: trace,
      GIT_OBJECT_DIRECTORY: '/nowhere',
    });
    expect(systemGit().fileAt(folder, 'main', 'debian/control')).toEqual({ text: 'one\n' });
    expect(existsSync(trace)).toBe(false);
  });
});

test('a replaced object is read as what its name stands for', () => {
  const folder = repository(files);
  const [before, forged] = ['one\n', 'forged\n'].map((text) =>
    execFileSync('git', ['-C', folder, 'hash-object', '-w', '--stdin'], {
      input: text,
      encoding: 'utf8',
    }).trim(),
  );
  git(folder, 'replace', before ?? '', forged ?? '');
  expect(git(folder, 'show', 'main:debian/control')).toBe('forged');
  expect(systemGit().fileAt(folder, 'main', 'debian/control')).toEqual({ text: 'one\n' });
});

test('the work tree is the one that is checked, whatever the settings say', () => {
  const folder = repository(files);
  const other = workspace(files);
  git(folder, 'config', 'core.worktree', other);
  writeFileSync(path.join(folder, 'debian/control'), 'changed\n');
  expect(git(folder, 'diff', '--name-only', 'main')).toBe('');
  expect(told(folder)).toEqual(['changed debian/control']);
});

describe('what a filter has made of a file is no change', () => {
  const large = 'a large file\n'.repeat(100);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(large).digest('hex')}\nsize ${large.length}\n`;

  /** A clone whose large file git knows by its pointer, with what Git LFS would set; its program leaves a mark. */
  function withLargeFile(): { folder: string; made: ReturnType<typeof program> } {
    const folder = repository({ ...files, '.gitattributes': '*.bin filter=lfs -text\n', 'a.bin': pointer });
    const made = program(`cat >/dev/null; printf '%s' '${pointer}'`);
    git(folder, 'config', 'filter.lfs.clean', made.file);
    git(folder, 'config', 'filter.lfs.required', 'true');
    writeFileSync(path.join(folder, 'a.bin'), large);
    made.forget();
    return { folder, made };
  }

  test('the large file of a pointer', () => {
    const { folder, made } = withLargeFile();
    expect(told(folder)).toEqual([]);
    expect(made.hasRun()).toBe(false);
    expect(git(folder, 'diff', '--name-only')).toBe('');
    expect(made.hasRun()).toBe(true);
  });

  test('another one is', () => {
    const { folder } = withLargeFile();
    writeFileSync(path.join(folder, 'a.bin'), large.replace('large', 'other'));
    expect(told(folder)).toEqual(['changed a.bin']);
    writeFileSync(path.join(folder, 'a.bin'), 'short\n');
    writeFileSync(path.join(folder, 'debian/rules'), 'changed\n');
    expect(told(folder)).toEqual(['changed a.bin', 'changed debian/rules']);
  });

  test('a pointer that was left as it is, as `actions/checkout` leaves it', () => {
    const { folder } = withLargeFile();
    writeFileSync(path.join(folder, 'a.bin'), pointer);
    expect(told(folder)).toEqual([]);
  });

  test('of another filter nobody can tell', () => {
    const { folder } = withLargeFile();
    git(folder, 'config', 'filter.crypt.clean', program('base64').file);
    writeFileSync(path.join(folder, '.gitattributes'), '*.bin filter=lfs -text\ndebian/rules filter=crypt\n');
    writeFileSync(path.join(folder, 'debian/rules'), 'plain text\n');
    expect(told(folder, 'main')).toBe(
      'the work tree cannot be compared: `debian/rules` goes through the filter `crypt`, a program that is not run here',
    );
  });

  test('attributes that name a filter which nobody has set change nothing', () => {
    const folder = repository({ ...files, '.gitattributes': '* filter=evil\n' });
    writeFileSync(path.join(folder, 'debian/rules'), 'changed\n');
    expect(told(folder)).toEqual(['changed debian/rules']);
  });

  test('a filter whose name cannot be told to git', () => {
    const folder = repository({ ...files, '.gitattributes': '* filter=a=b\n' });
    const made = program();
    git(folder, 'config', 'filter.a=b.clean', made.file);
    touch(folder, 'debian/rules');
    made.forget();
    expect(told(folder)).toContain('the work tree cannot be compared');
    expect(made.hasRun()).toBe(false);
  });

  test.each(['core.autocrlf true', 'core.eol crlf'])('line ends by %s', (setting) => {
    const folder = repository({ ...files, '.gitattributes': '* text\n' });
    git(folder, 'config', ...setting.split(' '));
    git(folder, 'config', 'filter.lfs.clean', 'false');
    rmSync(path.join(folder, 'debian/control'));
    git(folder, 'checkout', '--', 'debian/control');
    touch(folder, 'debian/control');
    expect(told(folder)).toEqual([]);
    writeFileSync(path.join(folder, 'debian/rules'), 'two\r\n');
    expect(told(folder)).toEqual([]);
  });
});
