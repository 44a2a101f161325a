import ky, { HTTPError, type KyInstance } from 'ky';
import pLimit from 'p-limit';
import { about } from '../../generated/about.ts';
import { isRefused, NotRead, type Unreachable, waitAsked, wholeReader, whyUnreachable } from './response.ts';

/** What became of a question. */
export type Answer<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** There is no such thing, or it is not for everybody's eyes. */
  | { readonly kind: 'absent'; readonly status: number }
  | Unreachable;

export interface ClientSettings {
  /** Address of the API's root. */
  readonly root: string;
  /** Time for the whole run, in milliseconds. */
  readonly limit: number;
  /** Pause before the first retry, in milliseconds; each further one is twice as long. */
  readonly pause?: number;
  /** Time for one try, in milliseconds. */
  readonly patience?: number;
  /** Called whenever a question has its answer, or is given up. */
  readonly onAnswer?: (() => void) | undefined;
}

/** Gives what the server says at an address, read as JSON. Never throws. */
export type Asker = (address: string) => Promise<Answer<unknown>>;

/** A pause, and the patience with one try, in milliseconds. */
export const usual = { pause: 500, patience: 15_000 };

const mostAtOnce = 4;
const retries = 3;
/** After so many failures in a row nothing more is asked: the server is away. */
const mostFailures = 8;

/** An asker whose time runs from now on. It asks for each address once, and for four at a time. */
export function askerFor(settings: ClientSettings): Asker {
  const reader = jsonReader(settings);
  const { onAnswer = () => undefined } = settings;
  const gate = pLimit(mostAtOnce);
  const asked = new Map<string, Promise<Answer<unknown>>>();
  return (address) => {
    const known = asked.get(address);
    if (known) return known;
    const answer = gate(reader, address);
    // The reader never throws.
    answer.then(onAnswer);
    asked.set(address, answer);
    return answer;
  };
}

/** Reads one address after another, until the time is over or the server is away. */
function jsonReader({ root, limit, pause = usual.pause, patience = usual.patience }: ClientSettings): Asker {
  const signal = AbortSignal.timeout(limit);
  const http = httpWithin(
    { signal, ends: Date.now() + limit, pause, patience },
    'application/json',
    wholeReader(),
  );
  let failures = 0;
  let failed: Unreachable | undefined;
  return async (address) => {
    if (signal.aborted) return outOfTime(limit);
    if (failures >= mostFailures && failed) return failed;
    try {
      const value = JSON.parse(await http.get(address).text());
      failures = 0;
      return { kind: 'found', value };
    } catch (error) {
      if (error instanceof HTTPError && absentStatuses.includes(error.response.status)) {
        failures = 0;
        return { kind: 'absent', status: error.response.status };
      }
      failures++;
      failed = signal.aborted ? outOfTime(limit) : whyUnreachable(error, root);
      return failed;
    }
  };
}

export const absentStatuses: readonly number[] = [401, 403, 404, 410];

/** The time that requests have. */
export interface RequestTime extends Required<Pick<ClientSettings, 'pause' | 'patience'>> {
  /** Stops every request at `ends`, in milliseconds since 1970. */
  readonly signal: AbortSignal;
  readonly ends: number;
}

/** The HTTP client: it follows no redirect, and tries again what may succeed in time. */
export function httpWithin(
  { signal, ends, pause, patience }: RequestTime,
  accept: string,
  reader: typeof fetch,
): KyInstance {
  return ky.create({
    headers: {
      accept,
      'user-agent': `${about.name}/${about.version} (+${about.homepage})`,
    },
    redirect: 'manual',
    signal,
    timeout: patience,
    fetch: reader,
    retry: {
      limit: retries,
      retryOnTimeout: true,
      delay: (attempt) => pause * 2 ** (attempt - 1),
      shouldRetry: ({ error, retryCount }) => {
        if (error instanceof NotRead || signal.aborted) return false;
        // A server that is not there seldom comes back within seconds.
        if (isRefused(error) && retryCount > 1) return false;
        // To wait longer than there is time would cost the time and bring nothing.
        if (error instanceof HTTPError && waitAsked(error.response) > ends - Date.now()) return false;
        return undefined;
      },
    },
  });
}

export function outOfTime(limit: number): Unreachable {
  return {
    kind: 'unreachable',
    why: `the time for all questions, ${limit / 1000} s, was over`,
    help: 'Raise `launchpad-timeout` (`--launchpad-timeout`), or run the check again later.',
  };
}
