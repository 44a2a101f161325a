import ky, { HTTPError } from 'ky';
import pLimit from 'p-limit';
import type * as z from 'zod/mini';
import { about } from '../../generated/about.ts';
import {
  isRefused,
  NotRead,
  otherServer,
  type Unreachable,
  waitAsked,
  wholeReader,
  whyUnreachable,
} from './response.ts';
import { collection, rootAnswer } from './response-forms.ts';

/** What became of a question. */
export type Answer<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** There is no such thing, or not for everybody's eyes. */
  | { readonly kind: 'absent'; readonly status: number }
  | Unreachable;

/** Asks Launchpad; each address once a run, four at a time. Never throws. */
export interface LaunchpadClient {
  /** Address of the API's root, without a slash at its end; other addresses are below it, and begin with a slash. */
  readonly root: string;
  /** One thing. */
  readonly get: <T>(address: string, schema: z.ZodMiniType<T>) => Promise<Answer<T>>;
  /** What is said of itself at the root: a proxy's login page, or another server, says `absent` of anything. */
  readonly isLaunchpad: () => Promise<Answer<unknown>>;
  /** All entries of a collection, page after page. */
  readonly list: <T>(address: string, entry: z.ZodMiniType<T>) => Promise<Answer<readonly T[]>>;
}

export interface ClientSettings {
  readonly root: string;
  /** Time for the whole run, in milliseconds. */
  readonly limit: number;
  /** Pause before the first retry, in milliseconds; each further one is twice as long. */
  readonly pause?: number;
  /** Time for one try, in milliseconds. */
  readonly patience?: number;
}

const mostAtOnce = 4;
const retries = 3;
const mostPages = 40;
const mostEntries = 10_000;
/** After so many failures in a row nothing more is asked: the server is away. */
const mostFailures = 8;

/** A client whose time runs from now on. */
export function launchpadClient({
  root,
  limit,
  pause = 500,
  patience = 15_000,
}: ClientSettings): LaunchpadClient {
  const ends = Date.now() + limit;
  const signal = AbortSignal.timeout(limit);
  const gate = pLimit(mostAtOnce);
  const asked = new Map<string, Promise<Answer<unknown>>>();
  let failures = 0;
  let failed: Unreachable | undefined;

  const http = ky.create({
    headers: {
      accept: 'application/json',
      'user-agent': `${about.name}/${about.version} (+${about.homepage})`,
    },
    redirect: 'manual',
    signal,
    timeout: patience,
    fetch: wholeReader(),
    retry: {
      limit: retries,
      retryOnTimeout: true,
      delay: (attempt) => pause * 2 ** (attempt - 1),
      shouldRetry: ({ error, retryCount }) => {
        if (error instanceof NotRead || signal.aborted) return false;
        // Nobody there: seldom somebody comes within seconds.
        if (isRefused(error) && retryCount > 1) return false;
        // To wait longer than there is time would cost the time and bring nothing.
        if (error instanceof HTTPError && waitAsked(error.response) > ends - Date.now()) return false;
        return undefined;
      },
    },
  });

  const fetchJson = async (address: string): Promise<Answer<unknown>> => {
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

  const ask = (named: string): Promise<Answer<unknown>> => {
    const address = named.startsWith('/') ? `${root}${named}` : named;
    const known = asked.get(address);
    if (known) return known;
    const answer = gate(fetchJson, address);
    asked.set(address, answer);
    return answer;
  };

  const get: LaunchpadClient['get'] = async (address, schema) => {
    const answer = await ask(address);
    if (answer.kind !== 'found') return answer;
    const parsed = schema.safeParse(answer.value, { jitless: true });
    if (parsed.success) return { kind: 'found', value: parsed.data };
    return odd(`its answer lacks what is asked for (\`${wrongField(parsed.error)}\`)`);
  };

  const list: LaunchpadClient['list'] = async (address, entry) => {
    const entries = [];
    const page = collection(entry);
    let next: string | undefined = address;
    for (let turn = 0; next !== undefined; turn++) {
      if (turn === mostPages) return odd(`its answer has more than ${mostPages} pages`);
      const answer: Answer<z.infer<typeof page>> = await get(next, page);
      if (answer.kind !== 'found') return answer;
      const { entries: more, start = 0, total_size: total = 0 } = answer.value;
      // What nobody may see is counted and left out: some of a page may be missing, and not its beginning or all of it.
      if ((turn === 0 && start > 0) || (more.length === 0 && total > start))
        return odd('its answer is a part of what there is');
      for (const each of more) entries.push(each);
      if (entries.length > mostEntries) return odd(`its answer has more than ${mostEntries} entries`);
      next = answer.value.next_collection_link;
      if (next !== undefined && !isBelow(root, next)) return odd('its next page lies on another server');
    }
    return { kind: 'found', value: entries };
  };

  const odd = (why: string): Unreachable => ({ kind: 'unreachable', why, help: otherServer(root) });

  return { root, get, list, isLaunchpad: () => get('/', rootAnswer) };
}

const absentStatuses: readonly number[] = [401, 403, 404, 410];

function outOfTime(limit: number): Unreachable {
  return {
    kind: 'unreachable',
    why: `the time for it, ${limit / 1000} s, was over`,
    help: 'Raise `launchpad-timeout` (`--launchpad-timeout`), or run the check again later.',
  };
}

/** Whether an address lies below the root; what only begins alike (`…/devel@evil`, `…/devel/../`) does not. */
function isBelow(root: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { href, username, password } = new URL(address);
  return href.startsWith(`${new URL(root).href}/`) && username === '' && password === '';
}

/** The place of the first thing that breaks a schema; its parts are ours, the schema's own names. */
function wrongField({ issues }: z.core.$ZodError): string {
  return issues[0]?.path.join('.') || 'all of it';
}
