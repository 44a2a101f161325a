import { run } from '../../src/commands/run-program.ts';
import { dayOf } from '../../src/model/day.ts';
import { disk } from '../../src/sources/disk.ts';
import { systemGit } from '../../src/sources/git.ts';
import { makeFolder } from '../../src/sources/make-folder.ts';
import { replaceFile, writeWhole } from '../../src/sources/replace-file.ts';
import type { CliRun } from './run-cli.ts';

/**
 * Runs the command line in a folder on the real disk, in this process: for tests of what a command does, where the
 * built program, its start and its streams are not the point. It takes a tenth of the time of `runCli`.
 */
export async function runHere(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  terminal: { readonly columns?: number | undefined } = {},
): Promise<CliRun> {
  const [out, err]: string[][] = [[], []];
  const exitCode = await run(words, {
    workingDirectory: folder,
    files: disk,
    git: systemGit(),
    environment,
    today: dayOf(new Date()),
    colour: false,
    readInput: async () => new Uint8Array(),
    isWorkflow: environment.GITHUB_ACTIONS === 'true',
    links: false,
    columns: terminal.columns,
    print: (text) => out?.push(text),
    complain: (text) => err?.push(text),
    showProgress: undefined,
    write: writeWhole,
    makeFolder,
    replace: replaceFile,
  });
  return { exitCode, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}
