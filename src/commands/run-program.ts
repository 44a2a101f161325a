import { CommanderError } from 'commander';
import { about } from '../generated/about.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { safeLine } from '../report/safe-text.ts';
import { define } from './program.ts';
import { exitCodes, type World } from './world.ts';

/**
 * Runs the command line.
 * @param words the arguments behind the program's name
 * @returns the exit code
 */
export async function run(words: readonly string[], world: World): Promise<number> {
  const { complain } = world;
  let code: number = exitCodes.nothingToFailOn;
  const program = define(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own sentence, or the help that was asked for.
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.nothingToFailOn : exitCodes.cannotRun;
    if (words.includes('--debug') && error instanceof Error) complain(`${error.stack ?? ''}\n`);
    const message =
      error instanceof CannotRun
        ? error.message
        : `sru-gate itself failed: ${String(error)}. Run it again with --debug and report what it prints at ${about.homepage}/issues.`;
    complain(
      `${message
        .split('\n')
        .map((line) => `sru-gate: ${safeLine(line)}`)
        .join('\n')}\n`,
    );
    return exitCodes.cannotRun;
  }
}
