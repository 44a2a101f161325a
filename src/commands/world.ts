import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import { hasCommand } from '../report/safe-text.ts';
import { workspaceOf } from '../run/settings.ts';
import { leadsOut } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import type { Environment } from '../sources/hosting.ts';
import { whyNotWritten } from '../sources/why-not-written.ts';
import type { Pieces } from '../text/pieces.ts';
import { quote } from '../text/quote.ts';

/** What a command may touch. It is handed in, so that a test can bring its own. */
export interface World {
  readonly workingDirectory: string;
  readonly files: FileSystem;
  readonly git: Git;
  /** The environment's variables: in a workflow they say which repository and commit this is. */
  readonly environment: Environment;
  /** Today in UTC. */
  readonly today: Day;
  /** Whether the output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether the output is a terminal in which words can be links. */
  readonly links: boolean;
  /** Whether the output is the log of a GitHub workflow, in which some lines are commands. */
  readonly isWorkflow: boolean;
  readonly print: (text: string) => void;
  /** Reads standard input, to its end or a little more than so many bytes. */
  readonly readInput: (most: number) => Promise<Uint8Array>;
  /** Makes a folder and those above it, where they are not there. Throws what the file system says. */
  readonly makeFolder: (folder: string) => void;
  /** Prints on standard error what is no part of the output. */
  readonly complain: (text: string) => void;
  /** How many characters a line of the output holds; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Shows how far the work is, in place of the line before; undefined where nobody looks on. */
  readonly showProgress: ((line: string) => void) | undefined;
  /** Writes a file, whole or not at all. Throws what the file system says; `EEXIST` where a new file is asked for and something is there. */
  readonly write: (file: string, text: Pieces, what: 'new' | 'replace') => void;
  /** Puts another text into a file at once or not at all, and keeps its mode. Throws what the file system says. */
  readonly replace: (file: string, text: string) => void;
}

/** What stands for standard input among the names of manifests; a file of that name is `./-`. */
export const standardInput = '-';

/** Exit codes (`design.md`, Command line). */
export const exitCodes = { nothingToFailOn: 0, findings: 1, cannotRun: 2, inconclusive: 3 } as const;

/** Throws `CannotRun` where a text that must be printed as it is would command the runner of a workflow. */
export function refuseCommands(text: string): void {
  if (!hasCommand(text)) return;
  throw new CannotRun(
    'A line of the text looks like a workflow command (`::…::` or `##[…]`), so the text is not printed in a log. Run the command on a terminal, or write that line in another way.',
  );
}

/** A file to write, by its path from the working directory. */
export interface FileToWrite {
  readonly named: string;
  readonly text: Pieces;
  /** What the file is, as the beginning of a sentence. */
  readonly what: string;
  /** Whether no such file may be there yet; its folder is made then. */
  readonly isNew?: boolean;
  /** Another name for it where there is one already, such as `backports/2.10-3.yaml`. */
  readonly beside?: string | undefined;
}

/** What the system says where no file can stand. */
const isNoPlace = ['EEXIST', 'EISDIR', 'ENOENT', 'ENOTDIR'];

/** Writes a file that the user has named. Throws `CannotRun`, also where a link on its path leads out of the workspace. */
export function writeFile({ named, text, what, isNew = false, beside }: FileToWrite, world: World): void {
  const file = path.resolve(world.workingDirectory, named);
  const fail = (why: string): never => {
    throw new CannotRun(`${what} cannot be written to ${quote(named, 300)}${why}`);
  };
  // The workspace may be what a pull request brought.
  if (leadsOut(file, workspaceOf(world), world.files))
    fail(': a link on that path leads out of the workspace. Name a path without it.');
  try {
    if (isNew) world.makeFolder(path.dirname(file));
    world.write(file, text, isNew ? 'new' : 'replace');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The system says `EEXIST` where a file stands in a folder's place, too.
    if (isNew && code === 'EEXIST' && world.files.kind(path.dirname(file)) === 'folder')
      fail(
        `: there is a file already. ${beside === undefined || beside === named ? '--output names another' : `--output ${beside} puts a second one beside it, where the check looks for it, too`}; --force replaces it.`,
      );
    const wayOut = isNoPlace.includes(code ?? '') ? '; name a file in a folder that is there.' : '.';
    fail(`: ${whyNotWritten(error)}${wayOut}`);
  }
}
