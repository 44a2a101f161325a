import path from 'node:path';
import type { Calendar } from '../model/calendar.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { type Day, parseDay } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Policy } from '../model/policy.ts';
import type { PolicyProblem } from '../policy/policy-text.ts';
import { chooseCalendar } from '../sources/choose-calendar.ts';
import { gitTopLevel, shownPath } from '../sources/files.ts';
import { readPolicy } from '../sources/policy-file.ts';
import { bugNumberIn } from '../text/bug-number.ts';
import { quote } from '../text/quote.ts';

/** Where a run looks for what its settings name. */
interface Surroundings {
  readonly files: FileSystem;
  readonly workingDirectory: string;
}

/** The day that `--date` names, else today. Throws `CannotRun` for a date that no calendar has. */
export function chosenDay(written: string | undefined, world: { readonly today: Day }): Day {
  if (written === undefined) return world.today;
  const day = parseDay(written);
  if (!day) throw new CannotRun(`The date ${quote(written)} is not a day: write it like 2026-06-08.`);
  return day;
}

/** The bug that `--bug` names; undefined without it. Throws `CannotRun` for a text that names no bug. */
export function chosenBug(written: string | undefined): string | undefined {
  const bug = written === undefined ? undefined : bugNumberIn(written);
  if (written !== undefined && bug === undefined)
    throw new CannotRun(
      `${quote(written)} is neither the number of a bug nor the address of a bug on Launchpad: write it like 2130000, LP: #2130000 or https://bugs.launchpad.net/bugs/2130000.`,
    );
  return bug;
}

/** The calendar that `--calendar` names, else the newest at hand. Throws `CannotRun` for an unusable one. */
export function chosenCalendar(
  written: string | undefined,
  { files, workingDirectory }: Surroundings,
): Calendar {
  const chosen = chooseCalendar(
    files,
    written === undefined ? undefined : path.resolve(workingDirectory, written),
    written,
  );
  if ('wrong' in chosen)
    throw new CannotRun(`${chosen.wrong} It has the form of distro-info-data's ubuntu.csv.`);
  return chosen.calendar;
}

/**
 * The policy that `--policy` names, for all manifests. Whoever names it is trusted, so its file may lie anywhere; a
 * file in the workspace extends only files in it. Throws `CannotRun`.
 */
export function chosenPolicy(written: string, around: Surroundings): Policy;
export function chosenPolicy(written: string | undefined, around: Surroundings): Policy | undefined;
export function chosenPolicy(
  written: string | undefined,
  { files, workingDirectory }: Surroundings,
): Policy | undefined {
  if (written === undefined) return undefined;
  const workspace = workspaceOf({ files, workingDirectory });
  const reading = readPolicy(written, workingDirectory, { files, within: undefined, workspace });
  if ('policy' in reading) return reading.policy;
  throw new CannotRun(policyTrouble(reading.problems, workingDirectory));
}

/** What is wrong with a policy: a line for each problem, with its place. */
export function policyTrouble(problems: readonly PolicyProblem[], workingDirectory: string): string {
  const inOrder = [...problems].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  const sentences = inOrder.slice(0, mostProblems).map(({ message, help, at }) => {
    const place = at ? `${shownPath(at.file, workingDirectory)}:${at.line}:${at.column}: ` : '';
    return `${place}${message} ${help}`;
  });
  const left = inOrder.length - sentences.length;
  return [...sentences, ...(left > 0 ? [`And ${left} more problems in it.`] : [])].join('\n');
}

/** How many problems of a policy file are told at once on the command line. */
const mostProblems = 20;

/** The workspace of the command line: the git top level above the working directory, else that directory. */
export function workspaceOf({ files, workingDirectory }: Surroundings): string {
  return gitTopLevel(files, workingDirectory) ?? workingDirectory;
}
