import type { Command } from 'commander';
import { oneLine } from '../text/quote.ts';
import { shells } from './completion-scripts.ts';
import { suggest } from './suggest.ts';
import { exitCodes, type World } from './world.ts';

/** `sru-gate completion SHELL`: the script by which a shell completes the command. */
export function completionCommand(shell: keyof typeof shells, { print }: Pick<World, 'print'>): number {
  print(shells[shell]);
  return exitCodes.nothingToFailOn;
}

/**
 * `sru-gate complete -- WORDS`, which the completion scripts run: prints a line for each word that may stand in place
 * of the last one, with its description behind a tab, and a line `:files` where the name of a file may stand there.
 */
export function completeCommand(
  words: readonly string[],
  program: Command,
  { print }: Pick<World, 'print'>,
): number {
  const { values, files } = suggest(words, program);
  const lines = values.map(({ value, description }) => `${value}\t${oneLine(description)}\n`);
  print(lines.join('') + (files ? ':files\n' : ''));
  return exitCodes.nothingToFailOn;
}
