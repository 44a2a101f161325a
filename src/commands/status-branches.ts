import { CannotRun } from '../model/cannot-run.ts';
import { safeLine } from '../report/safe-text.ts';
import { type BranchReport, branchesJson, branchesMarkdown, branchesText } from '../report/status-page.ts';
import { check } from '../run/check.ts';
import { requestFor } from '../run/request.ts';
import { chosenDay } from '../run/settings.ts';
import { atBranch } from '../sources/at-branch.ts';
import { type Branch, branchesWithManifest } from '../sources/branches.ts';
import { gitTopLevel } from '../sources/files.ts';
import { quote, quoteList } from '../text/quote.ts';
import type { StatusOptions } from './status.ts';
import { exitCodes, type World } from './world.ts';

/** `sru-gate status --all-branches`: how each target stands on every branch, none of which is checked out. Throws `CannotRun`. */
export async function statusOfBranches(
  paths: readonly string[],
  options: StatusOptions,
  world: World,
): Promise<number> {
  if (paths.length > 0)
    throw new CannotRun(
      `Name either files or --all-branches, not both: ${quoteList(paths)} would be looked for in the work tree alone.`,
    );
  const top = gitTopLevel(world.files, world.workingDirectory);
  if (top === undefined)
    throw new CannotRun(
      'There is no git repository here, and so no branch to look at: run it in a clone of the packaging repository.',
    );
  const patterns = Array.isArray(options.allBranches) ? options.allBranches : ['**'];
  const found = branchesWithManifest(top, patterns);
  if ('unreadable' in found)
    throw new CannotRun(`The branches cannot be listed: ${found.unreadable}. ${found.help}`);
  const { branches, left } = found;
  if (branches.length === 0)
    throw new CannotRun(
      `No branch that matches ${quoteList(patterns)} carries a manifest in a default place. Only what is committed counts.`,
    );
  if (left > 0) world.complain(`sru-gate: ${left} more branches match: name fewer.\n`);
  const all: BranchReport[] = [];
  for (const branch of branches) all.push(...(await reportOf(branch, top, options, world)));
  world.print(written(all, options, world));
  return all.length < branches.length ? exitCodes.cannotRun : exitCodes.nothingToFailOn;
}

/** The report of a branch; nothing where it cannot be read, which is told. */
async function reportOf(
  branch: Branch,
  top: string,
  options: StatusOptions,
  world: World,
): Promise<BranchReport[]> {
  const view = atBranch(world, top, branch);
  if ('unreadable' in view) {
    world.complain(
      `sru-gate: ${safeLine(`${quote(branch.name, 200)} cannot be read: ${view.unreadable}. ${view.help}`)}\n`,
    );
    return [];
  }
  const request = await requestFor(
    { ...options, manifests: [], gate: 'auto' },
    { ...world, ...view, workspace: top, workingDirectory: top, ofSettings: world },
    { none: () => undefined, whose: '' },
  );
  return [{ branch: branch.name, report: check(request) }];
}

function written(all: readonly BranchReport[], options: StatusOptions, world: World): string {
  if (options.format === 'text') return branchesText(all, world);
  return options.format === 'json'
    ? branchesJson(all, chosenDay(options.date, world))
    : branchesMarkdown(all);
}
