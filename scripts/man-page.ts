/**
 * Writes the manual page from the definition of the command line that prints `--help`: each command with its arguments
 * and options. A test fails when the page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command, Help } from 'commander';
import { define } from '../src/commands/program.ts';
import type { World } from '../src/commands/world.ts';
import { defaultPlaces } from '../src/sources/default-places.ts';

const top = new URL('../', import.meta.url);
const file = 'docs/sru-gate.1';

/** The page's path from the top level, and its text. */
export function manPage(): readonly [string, string] {
  const { version, homepage } = JSON.parse(readFileSync(new URL('package.json', top), 'utf8'));
  let printed = '';
  // No command is run: the definition prints its help, and asks the world for nothing else.
  const world = { print: (text: string) => (printed += text), complain: () => undefined } as unknown as World;
  const program = define(world, () => undefined);
  const after = (command: Command): string => {
    printed = '';
    command.outputHelp();
    return printed.slice(command.helpInformation().length).trim();
  };
  const name = program.name();
  // Commander's own command `help` only repeats `--help`.
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const check = commands.find((command) => command.name() === 'check');
  const lines = [
    `.\\" Made by \`npm run build\` from src/commands/program.ts; do not edit.`,
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff('check Ubuntu backports against the policy of their Stable Release Update')}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    roff('check [options] [manifest...]'),
    '.br',
    `.B ${name}`,
    roff('command [options] [argument...]'),
    '.SH DESCRIPTION',
    roff(program.description()),
    roff(
      'It reads a backport manifest, a small YAML file, and says what in it breaks the policy, where, why, and the way out, and on which day each gate opens. It needs no network but for --launchpad.',
    ),
    '.SH OPTIONS',
    ...optionsOf(program),
    '.SH COMMANDS',
    ...commands.flatMap((command) => pageOf(command, after(command))),
    '.SH EXIT STATUS',
    'Of \\fBcheck\\fR; \\fBrender\\fR gives 1 where the bug differs or its text is not finished. Of other commands 0, or 2 where they could not run.',
    ...[...after(check as Command).matchAll(/(\d) ([^,.;]+)/g)].flatMap(([, code = '', meaning = '']) => [
      '.TP',
      `.B ${code}`,
      roff(meaning),
    ]),
    '.SH ENVIRONMENT',
    ...item('NO_COLOR', 'no colours on a terminal either.'),
    ...item(
      'NODE_DISABLE_COMPILE_CACHE, CI',
      'one of them set: nothing is kept for a quicker start, nor read.',
    ),
    ...item('SRU_GATE_FORCE', 'for the hook of dput-ng: why an upload goes on though its gate is shut.'),
    '.SH FILES',
    ...item(defaultPlaces.join(', '), 'where manifests are looked for in a folder; .yml too.'),
    ...item(
      '/usr/share/distro-info/ubuntu.csv',
      'the release calendar of the machine, used where it knows a newer series than the bundled one.',
    ),
    ...item(
      '$XDG_CACHE_HOME/sru-gate, or ~/.cache/sru-gate',
      'what a check leaves compiled of the program, for a quicker start of the next; it can be removed at any time.',
    ),
    '.SH SEE ALSO',
    '.BR dput (1),',
    '.BR dput (5),',
    '.BR git (1)',
    '.PP',
    roff(
      `${homepage}, and in it docs/manifest.md for the manifest, docs/elsewhere.md for the hook of dput-ng.`,
    ),
  ];
  return [file, `${lines.join('\n')}\n`];
}

export function writeManPage(): void {
  const [name, text] = manPage();
  writeFileSync(new URL(name, top), text);
}

/** A command's part of the page. */
function pageOf(command: Command, after: string): string[] {
  const help: Help = command.createHelp();
  const usage = help.commandUsage(command).split(' ').slice(1).join(' ');
  const described = help
    .visibleArguments(command)
    .flatMap((argument) => item(help.argumentTerm(argument), help.argumentDescription(argument)));
  return [
    `.SS ${roff(usage)}`,
    roff(help.commandDescription(command)),
    ...described,
    ...optionsOf(command),
    ...(after === '' ? [] : ['.PP', roff(after)]),
  ];
}

/** The options of a command. What every command has is said once, of the program. */
function optionsOf(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .filter(({ long }) => command.parent === null || !['--help', '--debug'].includes(long ?? ''))
    .flatMap((option) => item(help.optionTerm(option), help.optionDescription(option)));
}

function item(term: string, text: string): string[] {
  return ['.TP', `.B ${roff(term)}`, roff(text)];
}

/** A text as roff prints it: nothing in it is a request, hyphens can be copied, backticks become bold. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/`([^`]+)`/g, '\\fB$1\\fR')
    .replace(/^[.']/gm, '\\&$&')
    .replace(/\n+/g, ' ');
}
