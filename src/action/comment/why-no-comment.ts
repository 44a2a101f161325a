import type { Environment } from '../../sources/hosting.ts';
import { pageAddress } from '../../text/page-address.ts';
import { whyRefusedFor } from '../github/why-refused.ts';
import type { PullRequest } from './pull-request.ts';

/** Why a comment could not be kept, in words that say what to do: GitHub answers 403 or 404 where a token may only read. */
export function whyNoComment(
  error: unknown,
  { isFromFork }: PullRequest,
  { GITHUB_ACTOR }: Environment,
): string {
  return whyRefusedFor(error, 'pull-requests: write', ({ status, message }, answer) => {
    if (status === 403 && /locked/i.test(message)) return `the conversation is locked (${answer})`;
    const mayBeReadOnly = status === 403 || status === 404;
    if (mayBeReadOnly && isFromFork) {
      return `the pull request comes from a fork, whose runs may only read (${answer}); ${pageAddress('comment')} has a way`;
    }
    if (mayBeReadOnly && GITHUB_ACTOR === 'dependabot[bot]') {
      return `a run that Dependabot starts may only read (${answer})`;
    }
    if (status === 404 || status === 410) {
      return `the pull request is gone, or the token may not see it (${answer})`;
    }
    return undefined;
  });
}
