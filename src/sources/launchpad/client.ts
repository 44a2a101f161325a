import type * as z from 'zod/mini';
import { type Answer, askerFor, type ClientSettings } from './asker.ts';
import { otherLaunchpad, type Unreachable } from './response.ts';
import { collection, rootAnswer } from './response-forms.ts';

/** Asks Launchpad; each address once a run, four at a time. Never throws. */
export interface LaunchpadClient {
  /** Address of the API's root, without a slash at its end; other addresses are below it, and begin with a slash. */
  readonly root: string;
  /** Asks for one thing. */
  readonly get: <T>(address: string, schema: z.ZodMiniType<T>) => Promise<Answer<T>>;
  /** Asks the root what it is: a proxy's login page, or another server, answers `absent` to anything. */
  readonly isLaunchpad: () => Promise<Answer<unknown>>;
  /** Asks for all entries of a collection, page after page. */
  readonly list: <T>(address: string, entry: z.ZodMiniType<T>) => Promise<Answer<readonly T[]>>;
}

const mostPages = 40;
const mostEntries = 10_000;

/** A client whose time runs from now on. */
export function launchpadClient(settings: ClientSettings): LaunchpadClient {
  const { root } = settings;
  const ask = askerFor(settings);
  const get: LaunchpadClient['get'] = async (address, schema) => {
    const answer = await ask(address.startsWith('/') ? `${root}${address}` : address);
    if (answer.kind !== 'found') return answer;
    const parsed = schema.safeParse(answer.value, { jitless: true });
    if (parsed.success) return { kind: 'found', value: parsed.data };
    return odd(`its answer lacks what is asked for (\`${wrongField(parsed.error)}\`)`, root);
  };
  return {
    root,
    get,
    list: (address, entry) => allPages(address, entry, root, get),
    isLaunchpad: () => get('/', rootAnswer),
  };
}

async function allPages<T>(
  address: string,
  entry: z.ZodMiniType<T>,
  root: string,
  get: LaunchpadClient['get'],
): Promise<Answer<readonly T[]>> {
  const entries: T[] = [];
  const form = collection(entry);
  let next: string | undefined = address;
  for (let turn = 0; next !== undefined; turn++) {
    if (turn === mostPages) return odd(`its answer has more than ${mostPages} pages`, root);
    const answer: Answer<z.infer<typeof form>> = await get(next, form);
    if (answer.kind !== 'found') return answer;
    if (isPart(answer.value, turn === 0)) return odd('its answer is incomplete', root);
    for (const each of answer.value.entries) entries.push(each);
    if (entries.length > mostEntries) return odd(`its answer has more than ${mostEntries} entries`, root);
    next = answer.value.next_collection_link;
    if (next !== undefined && !isBelow(root, next)) return odd('its next page lies on another server', root);
  }
  return { kind: 'found', value: entries };
}

/**
 * Whether a page lacks what it should have. Launchpad counts what nobody may see and leaves it out: so some entries of
 * a page may be missing, but never the beginning of a collection, and never all of a page.
 */
function isPart(
  { entries, start = 0, total_size: total = 0 }: z.infer<ReturnType<typeof collection>>,
  isFirst: boolean,
): boolean {
  return (isFirst && start > 0) || (entries.length === 0 && total > start);
}

function odd(why: string, root: string): Unreachable {
  return { kind: 'unreachable', why, help: otherLaunchpad(root) };
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
