import { createHash } from 'node:crypto';
import { CannotRun } from '../../cannot-run.ts';
import type { FileSystem } from '../../gather/files.ts';
import type { Environment, Hosting } from '../../gather/hosting.ts';
import { type CommentState, stateOf, toComment } from '../../report/comment.ts';
import { fails, type Report } from '../../report/report.ts';
import type { Inputs } from '../inputs.ts';
import type { Comment, Comments } from './comments.ts';
import { type Limits, Refusal, usualLimits } from './patience.ts';
import { pullRequestOf } from './pull-request.ts';
import { whyNot } from './why-not.ts';

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
    // Where nothing could ever be written, there is no comment of before to bring up to date.
    if (!isDue(report, inputs)) return undefined;
    if ('without' in pull) return notWritten(pull.without);
    return notWritten(
      inputs.token === ''
        ? 'the input `token` is empty, as secrets are for a pull request from a fork'
        : 'GITHUB_API_URL is not set',
    );
  }
  try {
    // After the payload was found to be sound: the client throws on a broken one as soon as it is loaded.
    const { commentsOf } = await import('./comments.ts');
    await keep(commentsOf(pull, inputs.token, server, limits), occasion);
    return undefined;
  } catch (error) {
    return notWritten(whyNot(error, pull, environment));
  }
}

async function keep(comments: Comments, { report, inputs, hosting, environment }: Occasion): Promise<void> {
  const key = keyOf(inputs);
  const own = await findOwn(comments, key);
  if (own === undefined && !isDue(report, inputs)) return;
  const before = own && stateOf(own.body, key);
  const now = isRed(report, inputs) ? 'fail' : report.result;
  const state: CommentState = now === 'pass' && before !== undefined && before !== 'pass' ? 'resolved' : now;
  const { linkTo, commit } = hosting;
  const body = toComment(report, { key, state, linkTo, commit, runPage: runPageOf(environment) });
  if (own === undefined) await comments.create(body);
  else await comments.update(own.id, body);
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

/** Of the inputs that choose what is judged, and by what: a step that judges something else has its own comment. */
function keyOf({ manifests, policy, gate, shard }: Inputs): string {
  const chosen = JSON.stringify([manifests, policy ?? '', gate, ...(shard === undefined ? [] : [shard])]);
  return createHash('sha256').update(chosen).digest('hex').slice(0, 16);
}

/** No conversation is as long; one that is must not get a comment more with each run. */
const mostPages = 30;

/** Our comment of before. A copy of the marker in a stranger's comment does not count. */
async function findOwn(comments: Comments, key: string): Promise<Comment | undefined> {
  const byPeople: Comment[] = [];
  for (let page = 1; ; page++) {
    const { comments: some, more } = await comments.list(page);
    const marked = some.filter(({ body }) => stateOf(body, key) !== undefined);
    const byBot = marked.find(({ isByBot }) => isByBot);
    if (byBot) return byBot;
    byPeople.push(...marked);
    if (!more) break;
    if (page === mostPages)
      throw new CannotRun(`the conversation has more than ${mostPages} pages of comments`);
  }
  if (byPeople.length === 0) return undefined;
  const name = await nameOf(comments);
  return byPeople.find(({ author }) => author !== undefined && author === name);
}

/** Whose the token is. An app's is not told, and has no comments under a person's name: undefined then. */
function nameOf(comments: Comments): Promise<string | undefined> {
  return comments.ownName().catch((error) => {
    if (error instanceof Refusal && error.status === 403 && !error.isRateLimit) return undefined;
    throw error;
  });
}

function runPageOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
