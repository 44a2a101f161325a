import { getInput } from '@actions/core';
import { CannotRun } from '../../model/cannot-run.ts';
import { dayOf } from '../../model/day.ts';
import type { FileSystem } from '../../model/file-system.ts';
import { markdown } from '../../report/markdown.ts';
import { requestFor } from '../../run/request.ts';
import { syncAll } from '../../run/sync.ts';
import { atBranch } from '../../sources/at-branch.ts';
import { shownPath } from '../../sources/files.ts';
import { systemGit } from '../../sources/git.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';
import { isTrue } from '../inputs.ts';
import { filledWorkspace, settled } from '../outcome.ts';
import { addToSummary, say, setOutputs } from '../runner.ts';
import { gitOutput } from './git-write.ts';
import { outcomeOf } from './outcome-of-branch.ts';
import { type NewsOfBranch, proposalPage } from './proposal-page.ts';

/**
 * The action `sync`: works out what Launchpad and the changelogs say and the manifests of the branch that is checked out
 * do not, and keeps one pull request with it. The files of the branch are read from git's objects, and none is run.
 */
export function propose(environment: Environment, files: FileSystem, now: Date): Promise<number> {
  return settled(async () => {
    const launchpad = isTrue(getInput, 'launchpad');
    const top = filledWorkspace(environment, files);
    const branch = getInput('branch');
    if (branch === '')
      throw new CannotRun('The input `branch` is empty: name the branch that is checked out.');
    const base = gitOutput(top, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const found = await findOn(top, base, { files, now, launchpad });
    for (const { words } of [...found.written, ...found.left]) say('line', words);
    for (const { words } of found.failed) say('warning', `A manifest cannot be brought up to date: ${words}`);
    for (const words of found.unanswered) say('warning', words);
    const { words, number, isTrouble } = await outcomeOf(
      { top, branch, base, found, token: getInput('token') },
      environment,
    );
    say(isTrouble ? 'warning' : 'line', words);
    setOutputs({ 'pull-request': number ?? '' }, environment);
    const head = `## sru-gate sync: ${markdown(quote(branch, 200))}\n\n**${markdown(words)}**\n\n`;
    addToSummary(`${head}${proposalPage(found, largestSummary)}`, environment);
    return isTrouble ? 1 : 0;
  });
}

/** GitHub drops a job summary over 1 MiB whole. */
const largestSummary = 1000 * 1024;

/** What there is to write into the manifests of a commit. */
async function findOn(
  top: string,
  commit: string,
  { files, now, launchpad }: { readonly files: FileSystem; readonly now: Date; readonly launchpad: boolean },
): Promise<NewsOfBranch> {
  const view = atBranch({ files, git: systemGit() }, top, { commit });
  if ('unreadable' in view)
    throw new CannotRun(`The branch cannot be read: ${view.unreadable}. ${view.help}`);
  const optional = (name: string): string | undefined => getInput(name) || undefined;
  const request = await requestFor(
    {
      ...{ manifests: [], gate: 'auto', launchpad, seeksStatements: true },
      ...{ policy: optional('policy'), date: optional('date') },
      launchpadUrl: launchpad ? optional('launchpad-url') : undefined,
      launchpadTimeout: launchpad ? optional('launchpad-timeout') : undefined,
    },
    { ...view, workspace: top, workingDirectory: top, today: dayOf(now) },
    { none: () => undefined, whose: '' },
  );
  const { texts, ...lines } = syncAll(request);
  // What a link leads to is what is written.
  const named = [...texts].map(
    ([file, text]) => [shownPath(view.files.realPath(file) ?? file, top), text] as const,
  );
  return { ...lines, texts: new Map(named) };
}
