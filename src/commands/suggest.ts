import type { Argument, Command, Option } from 'commander';
import { bundledCalendar } from '../generated/calendar.ts';
import { ruleFaces } from '../generated/rules.ts';
import { describeSeries, parseCalendar } from '../model/calendar.ts';
import { reporters } from '../report/reporters.ts';
import { builtinNames, builtinPolicy } from '../sources/policy-file.ts';

/** What may stand at a place of the command line. */
export interface Suggestions {
  readonly values: readonly Suggestion[];
  /** Whether the name of a file may stand there, too. */
  readonly files: boolean;
}

export interface Suggestion {
  readonly value: string;
  readonly description: string;
}

const nothing: Suggestions = { values: [], files: false };
const files: Suggestions = { values: [], files: true };

/**
 * What may stand in place of the last word: from the program's own definition, so that no list of commands and
 * options lags behind it.
 * @param words the words behind the program's name, the last one being written; an answer comes without `--option=`
 */
export function suggest(words: readonly string[], program: Command): Suggestions {
  const current = words.at(-1) ?? '';
  const { command, waiting, operands, onlyOperands, given } = readSoFar(words.slice(0, -1), program);
  if (waiting) return startingWith(current, valuesOf(waiting, program));
  const [, flag, value] = /^(--[^=]+)=(.*)$/.exec(current) ?? [];
  const named = flag === undefined ? undefined : optionOf(flag, command);
  if (named && value !== undefined) return startingWith(value, valuesOf(named, program));
  if (current.startsWith('-') && !onlyOperands) return startingWith(current, optionsOf(command, given));
  if (command === program) return operands === 0 ? startingWith(current, commandsOf(program)) : nothing;
  const argument = command.registeredArguments[operands] ?? command.registeredArguments.at(-1);
  if (!argument || (operands >= command.registeredArguments.length && !argument.variadic)) return nothing;
  return startingWith(current, valuesOf(argument, program));
}

/** What the words before the one being written have settled. */
interface WordsSoFar {
  readonly command: Command;
  /** The option that the word being written is the value of. */
  readonly waiting: Option | undefined;
  readonly operands: number;
  /** Whether `--` came: what follows it is no option. */
  readonly onlyOperands: boolean;
  readonly given: ReadonlySet<Option>;
}

function readSoFar(before: readonly string[], program: Command): WordsSoFar {
  const none: WordsSoFar = {
    command: program,
    waiting: undefined,
    operands: 0,
    onlyOperands: false,
    given: new Set(),
  };
  return before.reduce((soFar, word) => withWord(soFar, word, program), none);
}

function withWord(soFar: WordsSoFar, word: string, program: Command): WordsSoFar {
  if (soFar.waiting) return { ...soFar, waiting: undefined };
  if (word === '--') return { ...soFar, onlyOperands: true };
  const isOption = word.startsWith('-') && !soFar.onlyOperands;
  return isOption ? withOption(soFar, word) : withOperand(soFar, word, program);
}

function withOption(soFar: WordsSoFar, word: string): WordsSoFar {
  const option = optionOf(word.replace(/=.*/s, ''), soFar.command);
  if (!option) return soFar;
  const isWaiting = option.required && !word.includes('=');
  return { ...soFar, given: new Set([...soFar.given, option]), waiting: isWaiting ? option : undefined };
}

/** The first operand may be a command's name. */
function withOperand(soFar: WordsSoFar, word: string, program: Command): WordsSoFar {
  const mayBeCommand = soFar.command === program && soFar.operands === 0;
  const command = mayBeCommand && visibleCommands(program).find((each) => each.name() === word);
  return command ? { ...soFar, command } : { ...soFar, operands: soFar.operands + 1 };
}

function optionOf(flag: string, command: Command): Option | undefined {
  return visibleOptions(command).find(({ long, short }) => long === flag || short === flag);
}

function optionsOf(command: Command, given: ReadonlySet<Option>): Suggestions {
  const rest = visibleOptions(command).filter((option) => !given.has(option) && option.long);
  return {
    values: rest.map(({ long, description }) => ({ value: long ?? '', description })),
    files: false,
  };
}

function commandsOf(program: Command): Suggestions {
  const values = visibleCommands(program).map((command) => ({
    value: command.name(),
    description: command.description(),
  }));
  return { values, files: false };
}

/** What may be the value, by the word that stands for it in the definition: `<rule>`, `--output <file>`. */
function valuesOf(place: Option | Argument, program: Command): Suggestions {
  const named = 'flags' in place ? /[<[]([\w|-]+)/.exec(place.flags)?.[1] : place.name();
  if (place.argChoices) {
    const readers: Readonly<Record<string, { readonly reader: string }>> =
      named === 'format' ? reporters : {};
    const values = place.argChoices.map((value) => ({ value, description: readers[value]?.reader ?? '' }));
    return { values, files: false };
  }
  switch (named) {
    case 'command':
      return commandsOf(program);
    case 'file':
    case 'manifest':
      return files;
    case 'rule':
      return {
        values: Object.entries(ruleFaces).map(([id, { demands }]) => ({ value: id, description: demands })),
        files: false,
      };
    case 'policy':
    case 'name|file':
      return { values: policies(), files: true };
    case 'series':
      return { values: series(), files: false };
    case 'package':
      return { values: packages(), files: false };
    default:
      return nothing;
  }
}

function policies(): Suggestion[] {
  return builtinNames.map(builtinPolicy).map(({ name, summary }) => ({ value: name, description: summary }));
}

/** All that there are, the newest first. */
function series(): Suggestion[] {
  const calendar = parseCalendar(bundledCalendar, 'bundled');
  return ('wrong' in calendar ? [] : calendar.series)
    .toReversed()
    .map((each) => ({ value: each.name, description: describeSeries(each) }));
}

/** The source packages that policies name in full. */
function packages(): Suggestion[] {
  const byName = builtinNames
    .map(builtinPolicy)
    .flatMap(({ name, packages }) => packages.map((each) => [each, name] as const))
    .filter(([each]) => !each.includes('*'));
  return [...new Map(byName)].sort().map(([value, description]) => ({ value, description }));
}

function startingWith(beginning: string, { values, files }: Suggestions): Suggestions {
  return { values: values.filter(({ value }) => value.startsWith(beginning)), files };
}

function visibleCommands(program: Command): Command[] {
  return program.createHelp().visibleCommands(program);
}

function visibleOptions(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}
