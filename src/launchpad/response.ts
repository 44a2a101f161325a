import { HTTPError, TimeoutError } from 'ky';

/** More than any answer of Launchpad's; a larger one is not read to its end. */
const largestAnswer = 4 * 1024 * 1024;

/** An answer that is not read, and need not be asked for again. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
}

/**
 * `fetch` that reads the body, too, within a bound: so one timeout holds for all of an answer, and one that breaks
 * off half-way is a failure that may be tried again. Throws `NotRead` for one that is too large.
 */
export async function readWhole(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const { status, headers } = response;
  const body = [204, 205, 304].includes(status) ? null : await readBody(response);
  return new Response(body, { status, headers });
}

async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > largestAnswer) throw new NotRead(`its answer is larger than ${largestAnswer >> 20} MiB`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** How many milliseconds a busy server asks to wait (`Retry-After`, seconds or a date); 0 when it does not say. */
export function waitAsked({ headers }: Response): number {
  const asked = headers.get('retry-after');
  if (asked === null) return 0;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? 0 : wait;
}

/** Why a request failed. What the server says of itself is not repeated: it is anybody's text. */
export function whyNot(error: unknown): string {
  if (error instanceof NotRead) return error.message;
  if (error instanceof HTTPError) {
    const { status } = error.response;
    const isRedirect = status >= 300 && status < 400;
    return isRedirect
      ? `it answers with a redirect (${status}), which is not followed`
      : `it answers ${status}`;
  }
  if (error instanceof TimeoutError) return 'it does not answer in time';
  if (error instanceof SyntaxError) return 'its answer is not JSON';
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
  return `it cannot be reached, or breaks off (${code && /^\w+$/.test(code) ? code : 'network error'})`;
}
