import { HTTPError, TimeoutError } from 'ky';
import { quote } from '../../text/quote.ts';

const mebibyte = 1024 * 1024;

/** Bytes of one answer: Launchpad gives none as large, and a larger one is not read to its end. */
const largestAnswer = 4 * mebibyte;
/** Bytes of all answers in a run, whoever gives them. */
const mostRead = 64 * mebibyte;

/** A question without an answer. `why` is the rest of a sentence behind a colon; `help` says what to look at. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly why: string;
  readonly help: string;
}

/** An answer that is not read, and need not be asked for again. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
}

/**
 * `fetch` that reads the body, too, within a bound. So one timeout holds for all of an answer, and an answer that
 * breaks off half-way is a failure that may be tried again. It throws `NotRead` for an answer that is too large.
 */
export function wholeReader(largest = largestAnswer): typeof fetch {
  let total = 0;
  const readBody = async ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      total += chunk.length;
      // Leaving the loop closes the connection.
      if (size > largest) throw new NotRead(`its answer is larger than ${largest / mebibyte} MiB`);
      if (total > mostRead) throw new NotRead(`all its answers are larger than ${mostRead / mebibyte} MiB`);
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  };
  return async (input, init) => {
    const response = await fetch(input, init);
    const { status } = response;
    const body = [204, 205, 304].includes(status) ? null : await readBody(response);
    return new Response(body, { status, headers: pauseOf(response) });
  };
}

/** The one header that is used says how long to wait. Nonsense in it is dropped: the client would wait for ever. */
function pauseOf(response: Response): Record<string, string> {
  const wait = waitAsked(response);
  return wait > 0 ? { 'retry-after': String(wait / 1000) } : {};
}

/** How many milliseconds a busy server asks to wait (`Retry-After`, seconds or a date); 0 when it does not say. */
export function waitAsked({ headers }: Response): number {
  const asked = headers.get('retry-after');
  if (asked === null) return 0;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

/**
 * Why a request failed. What the server says of itself is not repeated: it is anybody's text.
 * @param otherServer what to look at where something else than the server at this address may have answered
 */
export function whyUnreachable(error: unknown, root: string, otherServer = otherLaunchpad): Unreachable {
  const unreachable = (why: string, help: string): Unreachable => ({ kind: 'unreachable', why, help });
  if (error instanceof NotRead) return unreachable(error.message, otherServer(root));
  if (error instanceof HTTPError) {
    const { status } = error.response;
    if (status >= 300 && status < 400)
      return unreachable(`it answers with a redirect (${status}), which is not followed`, otherServer(root));
    const isBusy = status >= 500 || status === 429;
    return unreachable(`it answers ${status}`, isBusy ? 'Run the check again later.' : otherServer(root));
  }
  if (error instanceof TimeoutError)
    return unreachable('it does not answer in time', 'Run the check again later.');
  if (error instanceof SyntaxError) return unreachable('its answer is not JSON', otherServer(root));
  return unreachable(
    `it cannot be reached, or breaks off (${codeOf(error) ?? 'network error'})`,
    `Check the network. Behind a proxy, Node 24 uses \`HTTPS_PROXY\` if \`NODE_USE_ENV_PROXY=1\` is set. ${otherServer(root)}`,
  );
}

const longestRoot = 300;

/** What to look at where something else than Launchpad may have answered. */
export function otherLaunchpad(root: string): string {
  return `See whether ${quote(root, longestRoot)} is the address of Launchpad's API (\`launchpad-url\`), and whether a proxy in between answers with a page of its own, to log in.`;
}

/** Whether no server is there, as opposed to a server that is slow or breaks off. */
export function isRefused(error: unknown): boolean {
  return ['ENOTFOUND', 'ECONNREFUSED'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  // The client wraps what is no Error of its own realm, as in tests.
  const { cause } = ((error as { value?: Error }).value ?? error) as Error;
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code && /^\w+$/.test(code) ? code : undefined;
}
