import { createHash } from 'node:crypto';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { likeliestOurs } from '../github/own-posts.ts';
import { type Limits, usualLimits } from '../github/patience.ts';
import { githubPlace } from '../github/place.ts';
import { whyRefusedFor } from '../github/why-refused.ts';
import type { Issue, Issues } from './issues.ts';

/** What the issue is to say. */
export interface IssueNews {
  /** Its page in Markdown. */
  readonly page: string;
  /** `open`: some target is not released; `done`: all are; `unknown`: nobody can say, for a branch was not judged. */
  readonly state: 'open' | 'done' | 'unknown';
  /** Tells the issues of two workflows of a repository apart. */
  readonly name: string;
  readonly token: string;
}

/** What GitHub takes as an issue's text, in characters; no text has more characters than bytes. */
export const largestIssue = 65_536;

const title = 'Backports under way';

/**
 * Keeps the one issue about all branches: opens it when something is under way, brings it up to date, closes it when
 * every target is released, and opens it again. Never throws: the summary stands without an issue.
 * @returns what was not done, and why; undefined when all was done, or there was nothing to do
 */
export async function keepIssue(
  news: IssueNews,
  environment: Environment,
  limits: Limits = usualLimits,
): Promise<string | undefined> {
  try {
    if (news.token === '') throw new CannotRun('the input `token` is empty');
    const place = githubPlace(environment);
    // Loaded here alone: with a client for GitHub it is larger than all the rest.
    const { issuesOf } = await import('./issues.ts');
    await keep(issuesOf(place, news.token, limits), news);
    return undefined;
  } catch (error) {
    return `The issue was not kept up to date: ${whyRefusedFor(error, 'issues: write')}.`;
  }
}

async function keep(issues: Issues, { page, state, name }: IssueNews): Promise<void> {
  const marker = markerOf(name);
  const text = { title, body: `${marker}\n${page}` };
  const issue = await findOurs(issues, marker);
  if (issue === undefined) {
    if (state === 'open') await issues.create(text);
    return;
  }
  const isOpen = state === 'unknown' ? issue.isOpen : state === 'open';
  // One that is closed and stays closed says what was the last to be said.
  if (isOpen || issue.isOpen) await issues.update(issue, text, isOpen);
}

/**
 * What an issue of ours begins with. Readers do not see it, and whoever writes a manifest cannot forge it: the words of
 * a manifest stand behind it, and without a `<`.
 */
function markerOf(name: string): string {
  return `<!-- sru-gate again ${createHash('sha256').update(name).digest('hex').slice(0, 16)} -->`;
}

/** How far back an issue is looked for: one that is kept changes every day, so that it stands at the beginning. */
const mostPages = 10;

/** The issue that an earlier run of ours wrote; of several the likeliest, and one that is open before one that is not. */
async function findOurs(issues: Issues, marker: string): Promise<Issue | undefined> {
  const marked: Issue[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { issues: some, more } = await issues.list(page);
    marked.push(...some.filter(({ body }) => body.startsWith(marker)));
    if (!more || some.some(({ isOpen, isByBot, body }) => isOpen && isByBot && body.startsWith(marker)))
      break;
  }
  const openFirst = marked.sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
  return (await likeliestOurs(openFirst, issues.ownName))[0];
}
