import { getInput } from '@actions/core';
import { CannotRun } from '../model/cannot-run.ts';
import type { ChangeRange } from '../model/change.ts';
import { dayOf } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import { fails } from '../report/report.ts';
import { check } from '../run/check.ts';
import { requestFor } from '../run/request.ts';
import { defaultPlaces, globsForAll } from '../sources/default-places.ts';
import { systemGit } from '../sources/git.ts';
import { type Environment, hostingOf } from '../sources/hosting.ts';
import { tell } from './channels.ts';
import { eventRange } from './event-range.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { filledWorkspace, settled } from './outcome.ts';
import { say } from './runner.ts';

/** Runs the action: inputs, check, and what it found told by every channel. The exit code says whether the job fails. */
export async function main(environment: Environment, files: FileSystem, now: Date): Promise<number> {
  return settled(async () => {
    const inputs = readInputs(getInput);
    const workspace = filledWorkspace(environment, files);
    const place = { files, git: systemGit(), workspace, workingDirectory: workspace, today: dayOf(now) };
    const range = inputs.onlyChanged ? changeOf(environment, files) : undefined;
    const request = await requestFor({ ...inputs, range }, place, {
      none: (patterns) => nothingFound(patterns, inputs),
      whose: ' The input `manifest` names it.',
    });
    const report = check(request);
    const hosting = hostingOf(workspace, files, environment);
    await tell({ report, inputs, hosting, environment, files, workspace });
    return fails(report, inputs.failOn) ? 1 : 0;
  });
}

/** The change that the event is about; where there is none, says so: then every manifest decides. */
function changeOf(environment: Environment, files: FileSystem): ChangeRange | undefined {
  const found = eventRange(environment, files);
  if ('range' in found) return found.range;
  say(found.isFault ? 'warning' : 'line', `only-changed: every manifest decides, since ${found.all}.`);
  return undefined;
}

/** Says that there is nothing to check, in the way that the workflow wants. Throws `CannotRun` where that is an error. */
function nothingFound(patterns: readonly string[], { ifNoManifest }: Inputs): void {
  const message = `No backport manifest found: looked for ${(patterns.length > 0 ? patterns : defaultPlaces).join(', ')}.`;
  if (ifNoManifest === 'error') {
    throw new CannotRun(
      `${message} Add one, name it in the input \`manifest\` (a glob such as ${globsForAll} finds those in other folders), or set \`if-no-manifest: ignore\` where a pull request need not carry one.`,
    );
  }
  if (ifNoManifest === 'warn') say('warning', message);
  else say('line', message);
}
