import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './launchpad-entries.ts';
import { tell } from './launchpad-json.ts';
import { baseWorld, type LaunchpadWorld } from './launchpad-world.ts';

/**
 * Something else than Launchpad's answer: a status, headers and a body; or nothing at all; or half of the answer; or a
 * blank every few milliseconds, for ever.
 */
export type Trouble =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
    }
  | 'silence'
  | 'half'
  | 'drip';

export interface ServerSettings {
  readonly world?: LaunchpadWorld;
  /** What goes wrong with a request: its path and query, and how often the same was asked before. */
  readonly trouble?: (address: string, before: number) => Trouble | undefined;
  /** Where a further page lies, in place of its true address. */
  readonly nextPage?: (address: string) => string;
  /** Entries on a page. */
  readonly pageSize?: number;
  /** The description of the API, which Launchpad's own client asks for. */
  readonly wadl?: (root: string) => string;
}

export interface LaunchpadServer {
  /** Of the API, as `launchpad-url` names it. */
  readonly root: string;
  /** Path and query of each request, in order. */
  readonly asked: readonly string[];
  /** The user agents that asked. */
  readonly agents: ReadonlySet<string>;
  /** The most requests that were open at one time. */
  readonly mostAtOnce: () => number;
  readonly stop: () => Promise<void>;
}

/** A server on 127.0.0.1 that answers as Launchpad does. */
export async function startLaunchpad(settings: ServerSettings = {}): Promise<LaunchpadServer> {
  const asked: string[] = [];
  const agents = new Set<string>();
  let open = 0;
  let most = 0;
  let root = '';
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    const before = asked.filter((each) => each === address).length;
    asked.push(address);
    agents.add(request.headers['user-agent'] ?? '');
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    const trouble = settings.trouble?.(address, before);
    // The others of a crowd get here first, so that it is seen how many there are at once.
    setImmediate(() => (trouble ? give(trouble, response) : answer(request, response, root, settings)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/devel`;
  return {
    root,
    asked,
    agents,
    mostAtOnce: () => most,
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(() => stopped()));
    },
  };
}

function give(trouble: Trouble, response: ServerResponse): void {
  if (trouble === 'silence') return;
  if (trouble === 'drip') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
    return;
  }
  if (trouble === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"title": "Backp', () => response.destroy());
    return;
  }
  response.writeHead(trouble.status, trouble.headers).end(trouble.body);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  settings: ServerSettings,
): void {
  const { world = baseWorld, wadl } = settings;
  const url = new URL(request.url ?? '', root);
  if (request.headers.accept?.includes('wadl')) {
    response.writeHead(200, { 'content-type': 'application/vnd.sun.wadl+xml' }).end(wadl?.(root));
    return;
  }
  const path = decodeURIComponent(url.pathname.replace(/^\/devel/, '')).replace(/(.)\/$/, '$1') || '/';
  const query = valuesOf(url.searchParams);
  if (!query) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end("a value: got 'float', expected str");
    return;
  }
  const told = tell(world, root, path, query);
  if ('refused' in told) {
    response
      .writeHead(told.refused, { 'content-type': 'text/plain' })
      .end(`Object: <service>, name: '${path}'`);
    return;
  }
  const json = 'entry' in told ? told.entry : page(told.entries, url, settings);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

/** The values of a query, which are JSON, or else the text as it stands; undefined where one is a number. */
function valuesOf(query: URLSearchParams): URLSearchParams | undefined {
  const values = new URLSearchParams();
  for (const [key, written] of query) {
    const value = asJson(written);
    if (typeof value === 'number' && !key.startsWith('ws.') && key !== 'memo') return undefined;
    values.set(key, String(value));
  }
  return values;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A page of a collection: the last one says how many entries there are, others where that is told. */
function page(
  entries: readonly Json[],
  url: URL,
  { pageSize = 75, nextPage = (address) => address }: ServerSettings,
): Json {
  const start = Number(url.searchParams.get('ws.start') ?? 0);
  const size = Number(url.searchParams.get('ws.size') ?? pageSize);
  const next = new URL(url);
  next.searchParams.set('ws.size', String(size));
  next.searchParams.set('memo', String(start + size));
  next.searchParams.set('ws.start', String(start + size));
  const isLast = start + size >= entries.length;
  const type = entries[0]?.resource_type_link;
  return {
    start,
    ...(type !== undefined && { resource_type_link: `${type}-page-resource` }),
    entries: entries.slice(start, start + size),
    ...(isLast ? { total_size: entries.length } : { total_size_link: `${url}&ws.show=total_size` }),
    ...(!isLast && { next_collection_link: nextPage(next.href) }),
  };
}
