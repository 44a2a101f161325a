import { createHash } from 'node:crypto';
import { CannotRun } from '../../model/cannot-run.ts';
import type { FileSystem } from '../../model/file-system.ts';
import type { Hosting, Report } from '../../model/report.ts';
import { type CommentState, stateOf, toComment } from '../../report/comment.ts';
import { fails } from '../../report/report.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';
import { type Limits, Refusal, usualLimits } from '../github/patience.ts';
import { runPageOf } from '../github/place.ts';
import type { Inputs } from '../inputs.ts';
import type { Comment, Comments } from './comments.ts';
import { pullRequestOf } from './pull-request.ts';
import { whyNoComment } from './why-no-comment.ts';

/** What the comment is about, and where. */
export interface Occasion {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly hosting: Hosting;
  readonly environment: Environment;
  readonly files: FileSystem;
}

/**
 * Keeps the run's one comment on its pull request: writes it, brings it up to date or says that all is resolved.
 * Never throws: the verdict stands without a comment.
 * @returns what was not done, and why; undefined when all was done, or there was nothing to do
 */
export async function keepComment(
  occasion: Occasion,
  limits: Limits = usualLimits,
): Promise<string | undefined> {
  const { report, inputs, environment, files } = occasion;
  const notWritten = (why: string): string => `The comment on the pull request was not written: ${why}.`;
  const pull = pullRequestOf(environment, files);
  const server = environment.GITHUB_API_URL;
  if ('without' in pull || inputs.token === '' || !server) {
    // Where nothing can be written, there is no earlier comment to bring up to date.
    if (!isDue(report, inputs)) return undefined;
    if ('without' in pull) return notWritten(pull.without);
    return notWritten(
      inputs.token === ''
        ? 'the input `token` is empty, as secrets are for a pull request from a fork'
        : 'GITHUB_API_URL is not set',
    );
  }
  try {
    if (!/^https?:/i.test(server) || !URL.canParse(server))
      throw new CannotRun(`GITHUB_API_URL is ${quote(server, 300)}, which is not an address`);
    // Loaded once the payload was found to be sound: on a broken payload the client throws as soon as it is loaded.
    const { commentsOf } = await import('./comments.ts');
    await keep(commentsOf(pull, inputs.token, server, limits), occasion);
    return undefined;
  } catch (error) {
    return notWritten(whyNoComment(error, pull, environment));
  }
}

async function keep(comments: Comments, { report, inputs, hosting, environment }: Occasion): Promise<void> {
  const key = keyOf(inputs);
  const now = isRed(report, inputs) ? 'fail' : report.result;
  const bodyAfter = (before: CommentState | undefined): string => {
    const state = now === 'pass' && before !== undefined && before !== 'pass' ? 'resolved' : now;
    const { linkTo, commit } = hosting;
    return toComment(report, { key, state, linkTo, commit, runPage: runPageOf(environment) });
  };
  let refusal: Refusal | undefined;
  for (const { id, body } of await findMarked(comments, key)) {
    try {
      await comments.update(id, bodyAfter(stateOf(body, key)));
      return;
    } catch (error) {
      // The comment is another app's, or was deleted since it was listed: the next one may be ours.
      if (!isForbidden(error) && !isGone(error)) throw error;
      refusal = error;
    }
  }
  if (isDue(report, inputs)) await comments.create(bodyAfter(undefined));
  else if (isForbidden(refusal)) throw refusal;
}

function isForbidden(error: unknown): error is Refusal {
  return error instanceof Refusal && error.status === 403 && !error.isRateLimit;
}

function isGone(error: unknown): error is Refusal {
  return error instanceof Refusal && error.status === 404;
}

/** Whether there is something to say where nothing was said before. A pull request without a manifest gets no comment. */
function isDue(report: Report, inputs: Inputs): boolean {
  if (report.manifests.length === 0) return false;
  return inputs.comment === 'always' || isRed(report, inputs);
}

/** Whether there is something to put right: an error, or what the job fails by. */
function isRed(report: Report, { failOn }: Inputs): boolean {
  return report.result === 'fail' || fails(report, failOn);
}

/** A key made of the inputs that choose what is judged, and by what: a step that judges something else has its own. */
function keyOf({ manifests, policy, gate, shard, onlyChanged }: Inputs): string {
  const chosen = JSON.stringify([
    ...[manifests, policy ?? '', gate, ...(shard === undefined ? [] : [shard])],
    ...(onlyChanged ? ['only-changed'] : []),
  ]);
  return createHash('sha256').update(chosen).digest('hex').slice(0, 16);
}

/** No conversation has as many pages. One that has them must not get another comment with each run. */
const mostPages = 30;

/**
 * The comments that an earlier run of ours may have written, the likeliest first: the comment of the token's user, the
 * workflow's own, those of other bots. A copy of the marker in a stranger's comment does not count.
 */
async function findMarked(comments: Comments, key: string): Promise<Comment[]> {
  const marked: Comment[] = [];
  for (let page = 1; ; page++) {
    const { comments: some, more } = await comments.list(page);
    marked.push(...some.filter(({ body }) => stateOf(body, key) !== undefined));
    if (!more) break;
    if (page === mostPages)
      throw new CannotRun(`the conversation has more than ${mostPages} pages of comments`);
  }
  const name = marked.every(({ isByBot }) => isByBot) ? undefined : await nameOf(comments);
  const rankOf = ({ author, isByBot }: Comment): number =>
    [author !== undefined && author === name, author === 'github-actions[bot]', isByBot].indexOf(true);
  return marked.filter((each) => rankOf(each) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
}

/** The name of the token's user; undefined for an app's token, which has none and writes under no person's name. */
function nameOf(comments: Comments): Promise<string | undefined> {
  return comments.ownName().catch((error) => {
    if (isForbidden(error)) return undefined;
    throw error;
  });
}
