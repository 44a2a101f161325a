import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { pageAddress } from '../../text/page-address.ts';
import { quote } from '../../text/quote.ts';
import { Refusal } from './patience.ts';
import type { PullRequest } from './pull-request.ts';

/** Why a comment could not be kept, in words that say what to do. */
export function whyNoComment(
  error: unknown,
  { isFromFork }: PullRequest,
  { GITHUB_ACTOR }: Environment,
): string {
  if (error instanceof CannotRun) return error.message;
  if (!(error instanceof Refusal)) return `something broke that should not: ${quote(String(error), 200)}`;
  const { status, isRateLimit, message } = error;
  const words = message === '' ? '' : `, ${quote(message, 200)}`;
  if (status === undefined) return `the server cannot be reached (${quote(message, 200)})`;
  const answer = `the server says ${status}${words}`;
  if (isRateLimit) return `GitHub asks for patience (${answer}); a later run writes it`;
  if (status === 401) return `the input \`token\` holds none that is valid (${answer})`;
  if (status === 403 && /locked/i.test(message)) return `the conversation is locked (${answer})`;
  if ((status === 403 || status === 404) && isFromFork) {
    return `the pull request comes from a fork, whose runs may only read (${answer}); ${pageAddress('comment')} has a way`;
  }
  if ((status === 403 || status === 404) && GITHUB_ACTOR === 'dependabot[bot]') {
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
