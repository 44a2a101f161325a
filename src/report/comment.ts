import { type LinkTo, type Report, type Result, shardName } from '../model/report.ts';
import { headOf } from './head.ts';
import { code, markdownLink } from './markdown.ts';
import { page } from './page.ts';
import { suggestion } from './suggestion.ts';

/** In bytes. GitHub takes 65,536 characters, and no text has more characters than bytes. */
const largestComment = 65_536;

/** How a pull request stands by its comment; `resolved`: it passes, and did not when the comment was last written. */
export type CommentState = Result | 'resolved';

export interface CommentSettings {
  /** Letters and digits that tell the comments of several steps apart. */
  readonly key: string;
  readonly state: CommentState;
  readonly linkTo: LinkTo;
  /** The commit that is checked. */
  readonly commit: string | undefined;
  /** The run's page, which shows the job summary. */
  readonly runPage: string | undefined;
}

/**
 * The comment on a pull request, in the order of the job summary, without its picture of time. Where it would not fit, it is cut, with counts and a pointer to the job summary.
 * @param largest in bytes
 */
export function toComment(report: Report, settings: CommentSettings, largest = largestComment): string {
  const { key, state, linkTo, commit, runPage } = settings;
  const summary = runPage === undefined ? 'job summary' : markdownLink('job summary', runPage);
  const head = [
    `${markerOf(key)}${state} -->`,
    `## sru-gate${state === 'resolved' ? ': resolved' : ''}`,
    '',
    ...headOf(report, largest),
  ];
  const where = commit === undefined ? '' : `, at ${code(commit.slice(0, 12))}`;
  const shard = report.shard ? `; shard ${shardName(report.shard)}` : '';
  const foot = `Judged on ${report.today}${where}${shard}. The ${summary} has the days ahead in a picture.\n`;
  return page(report, {
    ...{ head, time: [], foot, largest, rest: summary, linkTo },
    below: ({ fix }) => (fix && !fix.isSuggested ? suggestion(fix.edits, report) : []),
  });
}

/**
 * What a comment of ours begins with. Readers do not see it, and whoever writes a manifest cannot forge it: the words
 * of a manifest stand behind it, and without a `<`.
 */
function markerOf(key: string): string {
  return `<!-- sru-gate comment ${key} `;
}

/** The state that a comment was written with; undefined for a comment that is not ours, or has another key. */
export function stateOf(body: string, key: string): CommentState | undefined {
  const marker = markerOf(key);
  if (!body.startsWith(marker)) return undefined;
  const word = /^[a-z]+(?= -->)/.exec(body.slice(marker.length))?.[0];
  return states.find((state) => state === word);
}

const states: readonly CommentState[] = ['pass', 'fail', 'inconclusive', 'resolved'];
