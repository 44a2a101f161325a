#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { run } from './commands/program.ts';
import { dayOf } from './model/day.ts';
import { disk } from './sources/files.ts';
import { systemGit } from './sources/git.ts';
import { replaceFile } from './sources/replace-file.ts';

const world = {
  workingDirectory: workingDirectory(),
  files: disk,
  git: systemGit(),
  environment: process.env,
  today: dayOf(new Date()),
  colour: wantsColour(process.env, process.stdout.isTTY),
  isWorkflow: process.env.GITHUB_ACTIONS === 'true',
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  print: (text: string) => process.stdout.write(text),
  complain: (text: string) => process.stderr.write(text),
  showProgress: isLookedAt(process.env, process.stderr.isTTY)
    ? (line: string) => process.stderr.write(`\r${line}\u001b[K`)
    : undefined,
  write: (file: string, text: string, what: 'new' | 'replace') =>
    writeFileSync(file, text, { flag: what === 'new' ? 'wx' : 'w' }),
  makeFolder: (folder: string) => mkdirSync(folder, { recursive: true }),
  replace: replaceFile,
};

// A reader that stops early (`| head`) is no fault of the check.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
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

/** Whether somebody sees a line that is written over: a job's log may be a terminal, too. */
function isLookedAt(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  return isTerminal && !environment.CI && environment.TERM !== 'dumb';
}

/** Colours only on a terminal; `NO_COLOR` turns them off (https://no-color.org). */
function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
