import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import type { Answer, FakeComment, FakeIssue, FakePull, FakeState, FakeUser } from './fake-github-state.ts';
import { describedBy } from './github-description.ts';
import { answerTo } from './github-requests.ts';

/**
 * GitHub as the action sees it, on a real socket, with one pull request. Each request is held against GitHub's own
 * OpenAPI description, and so is each answer: what is not like GitHub fails the test.
 */

export interface FakeGithub extends Omit<FakeState, 'user'> {
  /** GITHUB_API_URL. */
  readonly address: string;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** What does not follow the description; empty at the end of a good test. */
  readonly faults: readonly string[];
}

export interface FakeSettings {
  readonly server?: 'api.github.com' | 'ghes-3.17';
  /** Where the interface is on the server. */
  readonly base?: string;
  /** Who the token's user is. */
  readonly user?: FakeUser;
  readonly comments?: readonly FakeComment[];
  readonly issues?: readonly FakeIssue[];
  readonly pulls?: readonly FakePull[];
  /** Answers for some requests: gets method and path, and how many of that kind came before. */
  readonly answer?: (request: string, before: number) => Answer | undefined;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

export const actionsBot = { login: 'github-actions[bot]', type: 'Bot' };

/** Starts one for a test; it stops after it. */
export async function fakeGithub(settings: FakeSettings = {}): Promise<FakeGithub> {
  const { server = 'api.github.com', base = '', user = actionsBot, answer = () => undefined } = settings;
  const state = {
    comments: [...(settings.comments ?? [])],
    issues: [...(settings.issues ?? [])],
    pulls: [...(settings.pulls ?? [])],
    requests: [] as string[],
    faults: [] as string[],
  };
  const operationOf = describedBy(server);
  const http = createServer((request, response) => {
    readAll(request).then((body) => {
      const url = new URL(request.url ?? '', 'http://fake');
      const path = url.pathname.replace(base, '');
      const name = `${request.method} ${path}`;
      const before = state.requests.filter((each) => each === name).length;
      state.requests.push(name);
      const operation = operationOf(request.method ?? '', path);
      const faults = operation?.faultsOf(path, url.searchParams, body) ?? [`no such operation: ${name}`];
      faults.push(...faultsOfHeaders(request, body));
      const { method = '', headers } = request;
      const asked = {
        method,
        path,
        query: url.searchParams,
        body,
        authorization: headers.authorization ?? '',
      };
      const given = answer(name, before) ?? answerTo(asked, { ...state, user });
      if (given !== 'hang') {
        faults.push(...(operation?.faultsOfAnswer(given) ?? []));
        send(response, given);
      }
      state.faults.push(...faults.map((fault) => `${name}: ${fault}`));
    });
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    http.closeAllConnections();
    http.close();
  });
  return { address: `http://127.0.0.1:${(http.address() as AddressInfo).port}${base}`, ...state };
}

function faultsOfHeaders({ headers }: IncomingMessage, body: string): string[] {
  return [
    ...(/^token secret(?:\+|$)/.test(headers.authorization ?? '') ? [] : ['it has not the token']),
    // GitHub turns away who does not say who it is.
    ...(headers['user-agent'] ? [] : ['it has no user agent']),
    ...(/^application\/vnd\.github\.|^application\/json/.test(headers.accept ?? '')
      ? []
      : ['it accepts something else']),
    ...(body === '' || /^application\/json\b/.test(headers['content-type'] ?? '')
      ? []
      : ['its text is not JSON']),
  ];
}

function send(response: ServerResponse, { status, headers, body }: Exclude<Answer, 'hang'>): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
