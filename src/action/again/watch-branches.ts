import path from 'node:path';
import { getInput } from '@actions/core';
import { CannotRun } from '../../model/cannot-run.ts';
import { dayOf } from '../../model/day.ts';
import type { FileSystem } from '../../model/file-system.ts';
import type { Watch } from '../../model/watch.ts';
import { markdown, markdownLink } from '../../report/markdown.ts';
import { newsOf } from '../../report/watch-news.ts';
import { isAllKnown, newsInWords, unjudgedOf, watchPage } from '../../report/watch-page.ts';
import { chosenDay } from '../../run/settings.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quoteList } from '../../text/quote.ts';
import { runPageOf } from '../github/place.ts';
import { isTrue } from '../inputs.ts';
import { settled } from '../outcome.ts';
import { addToSummary, say, setOutputs } from '../runner.ts';
import { type IssueNews, keepIssue, largestIssue } from './keep-issue.ts';
import { readList, readReports } from './read-reports.ts';

/** GitHub drops a job summary over 1 MiB whole; some room is left for other writers of the same step. */
const largestSummary = 1000 * 1024;

/**
 * The action `again`: joins what the jobs of a matrix reported of their branches to one summary, and keeps one issue
 * where that is wanted. The job fails where a branch could not be judged.
 */
export function watchBranches(environment: Environment, files: FileSystem, now: Date): Promise<number> {
  return settled(async () => {
    const keepsIssue = isTrue(getInput, 'issue');
    const watch = readWatch(environment, files, now);
    const patterns = getInput('branches').split(/\s+/).filter(Boolean);
    const news = newsOf(watch);
    say('line', newsInWords(watch, news));
    const rest = 'reports of the branches';
    setOutputs({ open: news.open, 'opens-on': news.next ?? '' }, environment);
    addToSummary(watchPage(watch, { patterns, largest: largestSummary, rest }), environment);
    if (keepsIssue) await issue(watch, patterns, environment);
    const unjudged = unjudgedOf(watch).map(({ name }) => name);
    if (unjudged.length === 0) return 0;
    say('error', `The check could not run on ${quoteList(unjudged)}: see what their jobs say.`);
    return 1;
  });
}

function readWatch(environment: Environment, files: FileSystem, now: Date): Watch {
  const list = readList(getInput('list'));
  if (list === undefined)
    throw new CannotRun(
      'The input `list` is no list of branches: pass on the output `list` of the action `branches`.',
    );
  const folder = path.resolve(environment.GITHUB_WORKSPACE || '.', getInput('reports'));
  return {
    today: chosenDay(getInput('date') || undefined, { today: dayOf(now) }),
    branches: readReports(list, folder, files),
    left: Number(getInput('left')) || 0,
  };
}

/** Keeps the issue. Why it was not kept is told in the log and the summary, and changes no outcome. */
async function issue(watch: Watch, patterns: readonly string[], environment: Environment): Promise<void> {
  const runPage = runPageOf(environment);
  const rest = runPage === undefined ? 'job summary' : markdownLink('job summary', runPage);
  const page = watchPage(watch, { patterns, largest: largestIssue - 1000, rest });
  const notDone = await keepIssue(
    { page, state: stateOf(watch), name: getInput('name'), token: getInput('token') },
    environment,
  );
  if (notDone === undefined) return;
  say('warning', notDone);
  addToSummary(`\n${markdown(notDone)}\n`, environment);
}

function stateOf(watch: Watch): IssueNews['state'] {
  if (newsOf(watch).open > 0) return 'open';
  return isAllKnown(watch) ? 'done' : 'unknown';
}
