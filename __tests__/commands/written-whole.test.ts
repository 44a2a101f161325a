import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** What the built command line writes, on a disk that is full, through a pipe that is closed, or killed half-way. */

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const files = { '.git/': '', 'backport.yaml': baseManifest };
const on = ['--date', baseDay];

interface Ended extends CliRun {
  readonly signal: NodeJS.Signals | null;
}

/** Runs a line of shell in a folder, in which `sru-gate` is the command line. */
function inShell(folder: string, line: string): Ended {
  const { status, stdout, stderr, signal } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE: process.execPath, CLI: cli },
  });
  return { exitCode: status, out: stdout, err: stderr, signal };
}

const sruGate = '"$NODE" "$CLI"';

/** A file of which 512 bytes fit, as on a disk that is full: the system says so half-way. */
const fullHalfWay = `ulimit -f 1; exec ${sruGate}`;

/** A program that kills the process with half of a file written, in whichever way it is written. */
const killer = `
  const fs = require('node:fs');
  const { writeSync, writeFileSync } = fs;
  const die = (descriptor, data) => {
    writeSync(descriptor, Buffer.from(data).subarray(0, 512));
    process.kill(process.pid, 'SIGKILL');
  };
  fs.writeSync = (descriptor, data, ...rest) => descriptor > 2 ? die(descriptor, data) : writeSync(descriptor, data, ...rest);
  fs.writeFileSync = (file, data, options) => die(typeof file === 'number' ? file : fs.openSync(file, options?.flag ?? 'w'), data);
  require('node:module').syncBuiltinESMExports();`;

const hasBrokenTitle = edited({ 'sru.title': 'x', 'sru.description': 'TODO\n'.repeat(200) });

/** Commands that write a file over one that is there. */
const writers: readonly (readonly [string, string, string])[] = [
  ['check --output', 'report.json', `check ${on.join(' ')} --format json --output report.json`],
  ['check --output, through a link', 'link', `check ${on.join(' ')} --format json --output link`],
  ['check --fix', 'broken.yaml', `check ${on.join(' ')} --fix broken.yaml`],
  ['init --force', 'report.json', `init --force --policy sru ${on.join(' ')} --output report.json`],
  ['mark', 'broken.yaml', `mark uploaded --date 2026-06-05 --manifest broken.yaml`],
];

describe.each(writers)('%s', (_, file, words) => {
  function arranged(): { folder: string; before: Buffer } {
    const folder = workspace({ ...files, 'report.json': 'old\n', 'broken.yaml': hasBrokenTitle });
    symlinkSync('report.json', path.join(folder, 'link'));
    return { folder, before: readFileSync(path.join(folder, file)) };
  }

  test('killed half-way leaves the old file whole', () => {
    const { folder, before } = arranged();
    writeFileSync(path.join(folder, 'killer.cjs'), killer);
    expect(inShell(folder, `exec "$NODE" --require ./killer.cjs "$CLI" ${words}`).signal).toBe('SIGKILL');
    // It was half-way: what it had written is there, beside.
    const [beside = ''] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(statSync(path.join(folder, beside)).size).toBe(512);
    expect(readFileSync(path.join(folder, file))).toEqual(before);
  });

  test('on a full disk, too, and says so in one sentence', () => {
    const { folder, before } = arranged();
    const names = readdirSync(folder);
    const { exitCode, err, out } = inShell(folder, `${fullHalfWay} ${words}`);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^sru-gate: .*it would be larger than is allowed here \(EFBIG\).*\n$/);
    expect(out).toBe('');
    expect(readFileSync(path.join(folder, file))).toEqual(before);
    expect(readdirSync(folder)).toEqual(names);
  });

  test('writes it where nothing is in the way', () => {
    const { folder, before } = arranged();
    const names = readdirSync(folder);
    expect(inShell(folder, `${sruGate} ${words}`).exitCode).not.toBe(2);
    expect(readFileSync(path.join(folder, file))).not.toEqual(before);
    expect(readdirSync(folder)).toEqual(names);
    expect(readlinkSync(path.join(folder, 'link'))).toBe('report.json');
  });
});

test('a new manifest of which a part alone fits is none', () => {
  const folder = workspace({ '.git/': '' });
  const { exitCode } = inShell(folder, `${fullHalfWay} init --policy sru ${on.join(' ')}`);
  expect([exitCode, readdirSync(folder)]).toEqual([2, ['.git']]);
});

describe('what is no regular file is written into, and stays', () => {
  test('a device that takes nothing: one sentence, and exit 2', () => {
    expect(runCli(workspace(files), ['check', ...on, '--output', '/dev/full'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'sru-gate: The report cannot be written to `/dev/full`: the disk is full (ENOSPC).\n',
    });
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('/dev/null, and standard output by its name', () => {
    const folder = workspace(files);
    expect(runCli(folder, ['check', ...on, '--output', '/dev/null'])).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const plain = runCli(folder, ['check', ...on]);
    expect(runCli(folder, ['check', ...on, '--output', '/dev/stdout'])).toEqual(plain);
    // Where that is a file, what it was given before stays.
    expect(
      inShell(folder, `{ echo first; ${sruGate} check ${on.join(' ')} --output /dev/stdout; } > out`),
    ).toMatchObject({
      exitCode: 0,
    });
    expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe(`first\n${plain.out}`);
  });

  test('a pipe with a name', () => {
    const folder = workspace(files);
    const line = `mkfifo pipe; cat pipe > seen & ${sruGate} check ${on.join(' ')} --output pipe; code=$?; wait; exit $code`;
    expect(inShell(folder, line)).toMatchObject({ exitCode: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'seen'), 'utf8')).toContain('nothing to put right');
    expect(statSync(path.join(folder, 'pipe')).isFIFO()).toBe(true);
  });

  test('a socket', async () => {
    const folder = workspace(files);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(folder, 'socket'), resolve));
    try {
      const run = runCli(folder, ['check', ...on, '--output', 'socket']);
      expect(run).toMatchObject({
        exitCode: 2,
        err: expect.stringMatching(/^sru-gate: .*`socket`: .*\(ENXIO\)\.\n$/),
      });
      expect(statSync(path.join(folder, 'socket')).isSocket()).toBe(true);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('a folder, and a link that leads nowhere', () => {
    const folder = workspace(files);
    mkdirSync(path.join(folder, 'folder'));
    symlinkSync('/nowhere/at/all', path.join(folder, 'link'));
    for (const name of ['folder', 'link']) {
      const run = runCli(folder, ['check', ...on, '--output', name]);
      expect(run).toMatchObject({
        exitCode: 2,
        err: expect.stringMatching(/^sru-gate: The report cannot be .*\n$/),
      });
    }
    expect(readlinkSync(path.join(folder, 'link'))).toBe('/nowhere/at/all');
  });
});

describe('standard output', () => {
  test.each(['check', 'rules', 'check --format json', 'explain cadence', '--help'])(
    'that is full: `%s` says one sentence, and exits 2',
    (words) => {
      const folder = workspace(files);
      expect(inShell(folder, `${sruGate} ${words} > /dev/full`)).toMatchObject({
        exitCode: 2,
        err: 'sru-gate: Standard output cannot be written to: the disk is full (ENOSPC).\n',
      });
    },
  );

  test('that is full, and nobody to tell', () => {
    expect(inShell(workspace(files), `${sruGate} check > /dev/full 2> /dev/full`).exitCode).toBe(2);
  });

  /** A report that no pipe holds. */
  const large = edited({ 'sru.description': `${'TODO\n'.repeat(900)}[ Impact ]\nx\n` });

  /** Runs a check beside this process, which sees to its output. */
  function beside(
    see: (output: NodeJS.ReadableStream, done: () => void) => void,
  ): Promise<[number | null, string]> {
    const child = spawn(process.execPath, [cli, 'check', ...on, '--format', 'json'], {
      cwd: workspace({ ...files, 'backport.yaml': large }),
      env: { PATH: process.env.PATH },
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    see(child.stdout, () => child.stdout.destroy());
    return new Promise((resolve) => child.on('close', (code) => resolve([code, err])));
  }

  test('that nobody reads to its end: one sentence, and exit 2', async () => {
    const ended = await beside((output, done) => output.once('data', done));
    expect(ended).toEqual([
      2,
      'sru-gate: Standard output cannot be written to: nobody reads it any more (EPIPE).\n',
    ]);
  });

  test('that is read slowly gets all of it', async () => {
    const parts: Buffer[] = [];
    const ended = await beside((output) => {
      output.on('data', (part: Buffer) => {
        parts.push(part);
        output.pause();
        setImmediate(() => output.resume());
      });
    });
    const text = Buffer.concat(parts).toString();
    expect(ended).toEqual([1, '']);
    expect(text.length).toBeGreaterThan(300_000);
    expect(JSON.parse(text).counts.error).toBeGreaterThan(800);
  });

  test('of a pipe that does not wait for its reader gets all of it', () => {
    const folder = workspace({ ...files, 'backport.yaml': large });
    // The writer before has left the pipe so, as one in JavaScript does.
    const script = `
      const { spawn } = require('node:child_process');
      process.stdout.write('');
      const child = spawn(process.execPath, [process.env.CLI, 'check', '--date', '${baseDay}', '--format', 'json'], { stdio: 'inherit' });
      child.on('close', (code) => { process.exitCode = code; });`;
    writeFileSync(path.join(folder, 'parent.js'), script);
    const { out, err, exitCode } = inShell(
      folder,
      `{ "$NODE" parent.js; echo $? > code; } | cat; exit $(cat code)`,
    );
    expect([exitCode, err]).toEqual([1, '']);
    expect(JSON.parse(out).counts.error).toBeGreaterThan(800);
  });
});
