import type { Day } from '../day.ts';
import type { FileSystem } from '../gather/files.ts';
import type { Git } from '../gather/git.ts';
import type { Environment } from '../gather/hosting.ts';

/** What a command may touch: handed in, so that a command is a function of it. */
export interface World {
  readonly workingDirectory: string;
  readonly files: FileSystem;
  readonly git: Git;
  /** Says, in a workflow, which repository and commit this is. */
  readonly environment: Environment;
  /** Today in UTC. */
  readonly today: Day;
  /** Whether the output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether the output is the log of a GitHub workflow, in which some lines are commands. */
  readonly isWorkflow: boolean;
  readonly print: (text: string) => void;
  /** Says on standard error what is no part of the output. */
  readonly complain: (text: string) => void;
  /** How many characters a line of the output holds; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Shows how far the work is in place of what it showed before; undefined where nobody looks on. */
  readonly showProgress: ((line: string) => void) | undefined;
  /** Writes a file. Throws what the file system says; `EEXIST` for a new one where there is something already. */
  readonly write: (file: string, text: string, what: 'new' | 'replace') => void;
  /** Puts another text into a file at once or not at all, its mode kept. Throws what the file system says. */
  readonly replace: (file: string, text: string) => void;
}

/** Exit codes (`design.md`, Command line). */
export const exitCodes = { nothingToFailOn: 0, findings: 1, cannotRun: 2, inconclusive: 3 } as const;
