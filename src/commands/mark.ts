import { type Milestone, marksFor } from '../manifest/mark.ts';
import { toWriteByHand, withKeys } from '../manifest/write-keys.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { safeLine } from '../report/safe-text.ts';
import { statusText } from '../report/status-page.ts';
import { check } from '../run/check.ts';
import { openOne, withNewText } from '../run/opened-manifest.ts';
import { chosenCalendar, chosenDay, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { whyUnreadable } from '../run/why-unreadable.ts';
import { shownPath } from '../sources/files.ts';
import { findManifests } from '../sources/find-manifests.ts';
import { oneLine, quote, quoteList } from '../text/quote.ts';
import { noManifest, placesAre } from './no-manifest.ts';
import { printPatch, replaceText } from './replace-text.ts';
import { exitCodes, type World } from './world.ts';

export interface MarkOptions {
  readonly date?: string;
  readonly manifest?: string;
  readonly by?: string;
  readonly statement?: string;
  readonly force?: boolean;
  readonly diff?: boolean;
  readonly calendar?: string;
  readonly policy?: string;
}

/**
 * `sru-gate mark`: writes the day on which something has happened into a manifest, at once or not at all, and prints
 * how its targets stand then. Throws `CannotRun`, and nothing is written.
 */
export async function markCommand(
  milestone: Milestone,
  series: readonly string[],
  options: MarkOptions,
  world: World,
): Promise<number> {
  refuseIdleOptions(milestone, options);
  const day = chosenDay(options.date, world);
  const { files, git, workingDirectory, today } = world;
  const workspace = workspaceOf(world);
  const calendar = chosenCalendar(options.calendar, world);
  const policy = chosenPolicy(options.policy, world);
  const around = { files, git, workspace, workingDirectory, calendar, today, policy };
  const file = await chosenManifest(options.manifest, world);
  const shown = shownPath(file, workingDirectory);
  const opened = openOne(file, shown, around);
  const fail: (why: string) => never = (why) => {
    throw new CannotRun(`Nothing was written to ${quote(shown, 300)}: ${why}`);
  };
  const unreadable = whyUnreadable(opened);
  if (unreadable !== undefined) fail(unreadable);
  const marks = marksFor(opened, {
    ...options,
    milestone,
    day,
    today,
    series,
    force: options.force === true,
  });
  if ('wrong' in marks) return fail(marks.wrong);
  const result = withKeys(opened.text, marks.keys);
  if ('failed' in result) {
    return fail(toWriteByHand(result.failed, opened.facts));
  }
  const change = withNewText(opened, result.text, files);
  if (!change) return fail('it changed meanwhile. Run it again.');
  if (options.diff) printPatch(new Map(change.after === change.before ? [] : [[file, change]]), world);
  else {
    const trouble = replaceText(file, change, world);
    if (trouble !== undefined) fail(trouble);
  }
  for (const each of marks.kept) world.complain(`sru-gate: left as it is: ${safeLine(each)}.\n`);
  if (!options.diff) world.print(statusText(check({ ...around, manifests: [file], gate: 'auto' }), world));
  return exitCodes.nothingToFailOn;
}

function refuseIdleOptions(milestone: Milestone, { by, statement }: MarkOptions): void {
  for (const [option, text] of Object.entries({ by, statement })) {
    if (text === undefined) continue;
    if (milestone !== 'verified')
      throw new CannotRun(`--${option} says who verified: use it with \`mark verified\` only.`);
    if (text.trim() === '' || text !== text.trim() || oneLine(text) !== text)
      throw new CannotRun(
        `--${option} ${quote(text)} is not text on one line without white space around it.`,
      );
  }
  if (statement !== undefined && !/^https?:\/\/[^\s/]\S*$/.test(statement)) {
    throw new CannotRun(
      `--statement ${quote(statement)} is not the address of a comment: write it like https://bugs.launchpad.net/bugs/2130000/comments/9.`,
    );
  }
}

/** The manifest that is meant, by absolute path. Throws `CannotRun` where that is none, or one of several. */
async function chosenManifest(
  named: string | undefined,
  { workingDirectory, files }: World,
): Promise<string> {
  const patterns = named === undefined ? [] : [named];
  const found = await findManifests(patterns, workingDirectory, files);
  if ('wrong' in found) throw new CannotRun(found.wrong);
  const [first, ...others] = found.manifests;
  if (first === undefined) {
    throw new CannotRun(`${noManifest(patterns)}: name one with --manifest. ${placesAre}.`);
  }
  if (others.length > 0) {
    const names = found.manifests.map((file) => shownPath(file, workingDirectory));
    throw new CannotRun(
      `There are ${names.length} manifests, so nothing was written: ${quoteList(names)}. Name the one that you mean with --manifest.`,
    );
  }
  return first;
}
