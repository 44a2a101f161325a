import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run-program.ts';
import { ruleFaces } from '../../src/generated/rules.ts';
import { dayOf } from '../../src/model/day.ts';
import { disk } from '../../src/sources/disk.ts';
import { systemGit } from '../../src/sources/git.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';
import { refereeTest } from '../support/referee.ts';
import { workspace } from '../support/workspace.ts';

/** What the program prints for some words. */
async function printed(words: readonly string[]): Promise<string> {
  let out = '';
  const add = (text: string): void => {
    out += text;
  };
  await run(words, {
    workingDirectory: '/',
    files: disk,
    git: systemGit(),
    environment: {},
    today: dayOf(new Date(0)),
    colour: false,
    links: false,
    columns: undefined,
    readInput: async () => new Uint8Array(),
    isWorkflow: false,
    print: add,
    complain: add,
    showProgress: undefined,
    makeFolder: () => undefined,
    write: () => undefined,
    replace: () => undefined,
  });
  return out;
}

/** What may stand in place of the last word, without the descriptions. */
async function offered(words: readonly string[]): Promise<string[]> {
  const lines = (await printed(['complete', '--', ...words])).split('\n').slice(0, -1);
  return lines.map((line) => line.split('\t')[0] ?? '');
}

describe('what is offered', () => {
  test.each([
    [['ch'], ['check']],
    [['comp'], ['completion']],
    [
      ['check', '--f'],
      ['--format', '--fail-on', '--fix'],
    ],
    [
      ['check', '--gate', ''],
      ['auto', 'upload', 'release'],
    ],
    [['check', '--gate=u'], ['upload']],
    [['check', '--gate', 'auto', 'ba'], [':files']],
    [['check', 'one.yaml', 'two'], [':files']],
    [['check', '--output', ''], [':files']],
    [['check', '--date', ''], []],
    [
      ['check', '--policy', 'openv'],
      ['openvpn', ':files'],
    ],
    [['check', '--', '--f'], [':files']],
    [['explain', 'settl'], ['settling-period']],
    [['explain', 'settling-period', ''], []],
    [['render', '--title', ''], [':files']],
    [['rules', ''], []],
    [
      ['mark', ''],
      ['uploaded', 'accepted', 'verified', 'released'],
    ],
    [['mark', 'accepted', 'nob'], ['noble']],
    [
      ['mark', 'accepted', 'noble', 'ja'],
      ['jammy', 'jaunty'],
    ],
    [['mark', 'accepted', '--manifest', ''], [':files']],
    [['status', '--format', 'm'], ['markdown']],
    [['status', ''], [':files']],
    [['sync', ''], [':files']],
    [
      ['sync', '--d'],
      ['--diff', '--date', '--debug'],
    ],
    [
      ['policies', '--package', 'openv'],
      ['openvpn', 'openvswitch'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'ch'], ['check']],
    [['--deb'], ['--debug']],
    [['--debug', 'ch'], ['check']],
    [['chek', ''], []],
  ])('%j: %j', async (words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });

  test('an option that is there already is not offered again', async () => {
    const before = await offered(['check', '--']);
    expect(await offered(['check', '--gate', 'auto', '--'])).toEqual(
      before.filter((option) => option !== '--gate'),
    );
  });

  test('every command that the help shows, and of each every option', async () => {
    const commands = [...(await printed(['--help'])).matchAll(/^ {2}([a-z]+) /gm)].map(
      ([, name = '']) => name,
    );
    expect(commands.length).toBeGreaterThan(7);
    expect(await offered([''])).toEqual(commands);
    for (const command of commands.filter((name) => name !== 'help')) {
      const options = [...(await printed([command, '--help'])).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)];
      expect(await offered([command, '--'])).toEqual(options.map(([, option]) => option));
    }
  });

  test('every rule and every policy', async () => {
    expect(await offered(['explain', ''])).toEqual(Object.keys(ruleFaces));
    expect(await offered(['policies', ''])).toEqual([...builtinNames, ':files']);
  });

  test('with what it is', async () => {
    expect(await printed(['complete', '--', 'rul'])).toBe('rules\tlist the rules\n');
  });
});

/** Each asks a real shell, as it completes, what it makes of three unfinished lines. */
const askers = {
  bash: `
    eval "$(sru-gate completion bash)"
    complete -p sru-gate >&2 || exit 1
    ask() {
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
      _sru_gate sru-gate "\${@: -1}" "\${@: -2:1}"
      printf '%s\\n' "\${COMPREPLY[@]}"
    }
    set -u
    ask sru-gate explain settl
    ask sru-gate check 'my m'
    ask sru-gate check --gate = up
  `,
  zsh: `
    zmodload zsh/zpty
    zpty terminal zsh -f -i
    zpty -w terminal 'PS1=; autoload -U compinit; compinit -u -D; source <(sru-gate completion zsh); print -r -- loa""ded'
    zpty -r terminal shown '*loaded*'
    ask() {
      zpty -w -n terminal $'\\x15'"$1"$'\\t'
      zpty -r terminal shown "*$2*" && print -r -- "$2"
    }
    ask 'sru-gate explain settl' 'settling-period'
    ask 'sru-gate check my' 'my\\ manifest.yaml'
    ask 'sru-gate check --gate=up' '--gate=upload'
    zpty -d terminal
  `,
  fish: `
    sru-gate completion fish | source
    complete -C 'sru-gate explain settl' | string replace -r '\\t.*' ''
    complete -C 'sru-gate check my' | string replace -r '\\t.*' ''
    complete -C 'sru-gate check --gate=up' | string replace -r '\\t.*' ''
  `,
} as const;

const answers = {
  bash: ['settling-period', 'my manifest.yaml', 'upload'],
  zsh: ['settling-period', 'my\\ manifest.yaml', '--gate=upload'],
  fish: ['settling-period', 'my manifest.yaml', '--gate=upload'],
} as const;

const plain = { bash: ['--norc', '--noprofile'], zsh: ['-f'], fish: ['--no-config'] } as const;

describe('in the shell itself', () => {
  const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const isHere = spawnSync(shell, ['--version']).status === 0;
    refereeTest(isHere)(
      `${shell}${isHere ? '' : ' (is not installed here)'}`,
      () => {
        const folder = workspace({ 'my manifest.yaml': '', 'bin/': '', 'home/': '' });
        symlinkSync(cli, path.join(folder, 'bin/sru-gate'));
        const { stdout, stderr } = spawnSync(shell, [...plain[shell], '-c', askers[shell]], {
          cwd: folder,
          encoding: 'utf8',
          timeout: 60_000,
          env: {
            PATH: [path.join(folder, 'bin'), path.dirname(process.execPath), process.env.PATH].join(':'),
            HOME: path.join(folder, 'home'),
            TERM: 'dumb',
            LC_ALL: 'C.UTF-8',
          },
        });
        expect({ lines: stdout.trim().split(/\r?\n/), stderr }).toEqual({
          lines: answers[shell],
          stderr: shell === 'bash' ? 'complete -F _sru_gate sru-gate\n' : '',
        });
      },
      90_000,
    );
  }
});
