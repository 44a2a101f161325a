import { setTimeout as sleep } from 'node:timers/promises';

/** How long it may take to keep something on GitHub; all in milliseconds. */
export interface Limits {
  /** For all requests together. */
  readonly total: number;
  /** For one try of a request. */
  readonly each: number;
  /** Between two tries, where the server does not say how long; there is one try more than there are waits. */
  readonly waits: readonly number[];
}

export const usualLimits: Limits = { total: 30_000, each: 10_000, waits: [500, 2000] };

/** The server's refusal, or its silence. A request throws it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The status of HTTP; undefined where there was no answer. */
  readonly status: number | undefined;
  /** Milliseconds that the server asks to wait; undefined where it does not say. */
  readonly retryAfter: number | undefined;
  readonly isRateLimit: boolean;

  constructor(
    message: string,
    { status, retryAfter, isRateLimit }: Pick<Refusal, 'status' | 'retryAfter' | 'isRateLimit'>,
  ) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
    this.isRateLimit = isRateLimit;
  }

  /** Whether the token may not, however often it asks. */
  get isForbidden(): boolean {
    return this.status === 403 && !this.isRateLimit;
  }
}

/** What to throw for an answer of another kind than was asked for. */
export function notAskedFor(status: number): Refusal {
  return new Refusal('not what was asked for', { status, retryAfter: undefined, isRateLimit: false });
}

/** Does requests, one after another, within one limit of time. Throws the last `Refusal`. */
export type Patiently = <Answer>(
  request: (signal: AbortSignal) => Promise<Answer>,
  isRepeatable: boolean,
) => Promise<Answer>;

/** Gives a way to do requests within limits of time, which run from now on. */
export function patience({ total, each, waits }: Limits): Patiently {
  const end = Date.now() + total;
  const whole = AbortSignal.timeout(total);
  return async (request, isRepeatable) => {
    for (let tries = 0; ; tries++) {
      try {
        return await request(AbortSignal.any([whole, AbortSignal.timeout(each)]));
      } catch (error) {
        const wait = waitAfter(error, waits[tries], isRepeatable);
        if (wait === undefined || Date.now() + wait >= end) throw error;
        await sleep(wait);
      }
    }
  };
}

/**
 * How many milliseconds to wait before the next try; undefined where there is to be none.
 * @param usual the wait where the server does not say; undefined after the last try
 */
function waitAfter(error: unknown, usual: number | undefined, isRepeatable: boolean): number | undefined {
  const isWorthIt = usual !== undefined && error instanceof Refusal && isWorthAnother(error, isRepeatable);
  return isWorthIt ? (error.retryAfter ?? usual) : undefined;
}

/** Whether to repeat a request. A rate limit turns it away undone; where it broke off, it may have been carried out. */
function isWorthAnother({ status, isRateLimit, retryAfter }: Refusal, isRepeatable: boolean): boolean {
  // Where GitHub does not say how long to wait, it wants a minute at least.
  if (isRateLimit) return retryAfter !== undefined;
  return isRepeatable && (status === undefined || status >= 500);
}
