import { CannotRun } from '../../model/cannot-run.ts';
import { quote } from '../../text/quote.ts';
import { Refusal } from './patience.ts';

/** What is known of a refusal beside its status; `answer` are the server's words. Undefined where that is nothing. */
export type SpecialReason = (refusal: Refusal, answer: string) => string | undefined;

/**
 * Why GitHub did not do what it was asked for, in words that say what to do.
 * @param permission what the job needs, such as `issues: write`
 */
export function whyRefusedFor(
  error: unknown,
  permission: string,
  special: SpecialReason = () => undefined,
): string {
  if (error instanceof CannotRun) return error.message;
  if (!(error instanceof Refusal)) return `sru-gate itself failed: ${quote(String(error), 200)}`;
  const { status, message, isRateLimit } = error;
  if (status === undefined) return `the server cannot be reached (${quote(message, 200)})`;
  const answer = `the server says ${status}${message === '' ? '' : `, ${quote(message, 200)}`}`;
  if (isRateLimit) return `GitHub limits the rate of requests (${answer}); a later run does it`;
  if (status === 401) return `the input \`token\` is not a valid token (${answer})`;
  return special(error, answer) ?? usualReason(status, answer, permission);
}

function usualReason(status: number, answer: string, permission: string): string {
  if (status === 410) return `the settings of the repository switch this off (${answer})`;
  if (status === 403 || status === 404)
    return `the token may not (${answer}): give the job the permission \`${permission}\``;
  return answer;
}
