import { fstatSync } from 'node:fs';
import { run } from './commands/run-program.ts';
import { isLookedAt, showsLinks, wantsColour } from './commands/terminal.ts';
import { dayOf } from './model/day.ts';
import { disk } from './sources/disk.ts';
import { systemGit } from './sources/git.ts';
import { makeFolder } from './sources/make-folder.ts';
import { replaceFile, writeWhole } from './sources/replace-file.ts';
import { printError, printOut } from './sources/streams.ts';

// Node would make a pipe one that does not wait for its reader; it is only asked of what may be a terminal.
const isTerminal = fstatSync(1).isCharacterDevice() && process.stdout.isTTY;

const world = {
  workingDirectory: workingDirectory(),
  files: disk,
  git: systemGit(),
  environment: process.env,
  today: dayOf(new Date()),
  colour: wantsColour(process.env, isTerminal),
  links: showsLinks(process.env, isTerminal),
  isWorkflow: process.env.GITHUB_ACTIONS === 'true',
  // A terminal that does not know its width says 0.
  columns: isTerminal ? process.stdout.columns || 80 : undefined,
  print: printOut,
  readInput: readStandardInput,
  complain: printError,
  showProgress:
    fstatSync(2).isCharacterDevice() && isLookedAt(process.env, process.stderr.isTTY)
      ? (line: string) => printError(`\r${line}\u001b[K`)
      : undefined,
  write: writeWhole,
  makeFolder,
  replace: replaceFile,
};

// The exit code is set rather than forced, so that all output is written first.
// No top-level await: the bundler would wrap the whole program in a function, which Node then compiles twice.
run(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});

/** The working directory; ends the run where that has been deleted. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('sru-gate: The working directory is not there any more; go to another one.\n');
    process.exit(2);
  }
}

/** What stands on standard input, to its end or a little more than so many bytes. */
async function readStandardInput(most: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece);
    size += piece.length;
    // Whoever writes on finds the pipe closed.
    if (size >= most) break;
  }
  return Buffer.concat(pieces);
}
