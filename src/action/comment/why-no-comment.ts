import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { pageAddress } from '../../text/page-address.ts';
import { quote } from '../../text/quote.ts';
import { Refusal } from '../github/patience.ts';
import type { PullRequest } from './pull-request.ts';

/** Why a comment could not be kept, in words that say what to do. */
export function whyNoComment(error: unknown, pullRequest: PullRequest, environment: Environment): string {
  if (error instanceof CannotRun) return error.message;
  if (!(error instanceof Refusal)) return `sru-gate itself failed: ${quote(String(error), 200)}`;
  if (error.status === undefined) return `the server cannot be reached (${quote(error.message, 200)})`;
  return whyRefused(error, pullRequest, environment);
}

/** Why the server refused: GitHub answers 403 or 404 where a token may only read. */
function whyRefused(
  { status, isRateLimit, message }: Refusal,
  { isFromFork }: PullRequest,
  { GITHUB_ACTOR }: Environment,
): string {
  const answer = `the server says ${status}${message === '' ? '' : `, ${quote(message, 200)}`}`;
  if (isRateLimit) return `GitHub limits the rate of requests (${answer}); a later run writes it`;
  if (status === 401) return `the input \`token\` is not a valid token (${answer})`;
  if (status === 403 && /locked/i.test(message)) return `the conversation is locked (${answer})`;
  const mayBeReadOnly = status === 403 || status === 404;
  if (mayBeReadOnly && isFromFork) {
    return `the pull request comes from a fork, whose runs may only read (${answer}); ${pageAddress('comment')} has a way`;
  }
  if (mayBeReadOnly && GITHUB_ACTOR === 'dependabot[bot]') {
    return `a run that Dependabot starts may only read (${answer})`;
  }
  if (status === 403) {
    return `the token may not (${answer}): give the job the permission \`pull-requests: write\``;
  }
  if (status === 404 || status === 410) {
    return `the pull request is gone, or the token may not see it (${answer})`;
  }
  return answer;
}
