import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import type { ClientSettings } from '../../../src/sources/launchpad/asker.ts';
import { type LaunchpadClient, launchpadClient } from '../../../src/sources/launchpad/client.ts';
import { bugAnswer, buildAnswer, taskAnswer } from '../../../src/sources/launchpad/response-forms.ts';
import {
  type LaunchpadServer,
  type ServerSettings,
  startLaunchpad,
  type Trouble,
} from '../../support/launchpad-server.ts';
import { baseWorld } from '../../support/launchpad-world.ts';

let server: LaunchpadServer;

afterEach(() => server.stop());

const bug = '/bugs/2130000';

/** A client of a server of its own, with short pauses. */
async function clientOf(
  settings: ServerSettings,
  own: Partial<ClientSettings> = {},
): Promise<LaunchpadClient> {
  server = await startLaunchpad(settings);
  return launchpadClient({ root: server.root, limit: 10_000, pause: 1, ...own });
}

const mebibyte = Buffer.alloc(1024 * 1024, 'x');

describe('an answer that is none', () => {
  const rows: readonly { name: string; trouble: Trouble; why: string; tries: number }[] = [
    { name: 'an overloaded server', trouble: { status: 503 }, why: 'it answers 503', tries: 4 },
    { name: 'a broken gateway', trouble: { status: 502, body: '<html>' }, why: 'it answers 502', tries: 4 },
    { name: 'a busy server', trouble: { status: 429 }, why: 'it answers 429', tries: 4 },
    {
      name: 'one that is busy for longer than there is time',
      trouble: { status: 503, headers: { 'retry-after': '3600' } },
      why: 'it answers 503',
      tries: 1,
    },
    {
      name: 'one that is busy until a day that is too far away',
      trouble: { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2999 23:59:59 GMT' } },
      why: 'it answers 503',
      tries: 1,
    },
    { name: 'a server that breaks', trouble: { status: 500 }, why: 'it answers 500', tries: 4 },
    {
      name: 'nothing new',
      trouble: { status: 300 },
      why: 'it answers with a redirect (300), which is not followed',
      tries: 1,
    },
    { name: 'a request that it refuses', trouble: { status: 400 }, why: 'it answers 400', tries: 1 },
    { name: 'half an answer', trouble: 'half', why: 'it cannot be reached, or breaks off', tries: 4 },
    {
      name: 'a page for people',
      trouble: { status: 200, body: '<!doctype html>' },
      why: 'not JSON',
      tries: 1,
    },
    { name: 'no content', trouble: { status: 204 }, why: 'not JSON', tries: 1 },
    { name: 'another thing', trouble: { status: 200, body: '[]' }, why: 'lacks what is asked for', tries: 1 },
    {
      name: 'a field of another kind',
      trouble: {
        status: 200,
        body: '{"title": "", "description": null, "tags": [], "private": false, "web_link": ""}',
      },
      why: '(`description`)',
      tries: 1,
    },
    {
      name: 'a redirect',
      trouble: { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      why: 'a redirect (302), which is not followed',
      tries: 1,
    },
    {
      name: 'an answer without end',
      trouble: { status: 200, body: Buffer.concat(Array(5).fill(mebibyte)) },
      why: 'larger than 4 MiB',
      tries: 1,
    },
    {
      name: 'one that is small until it is unpacked',
      trouble: {
        status: 200,
        headers: { 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.concat(Array(64).fill(mebibyte))),
      },
      why: 'larger than 4 MiB',
      tries: 1,
    },
  ];
  test.each(rows)('$name', async ({ trouble, why, tries }) => {
    const client = await clientOf({ trouble: () => trouble });
    const answer = await client.get(bug, bugAnswer);
    const isBusy = typeof trouble === 'object' && (trouble.status >= 500 || trouble.status === 429);
    const help = isBusy
      ? /^Run the check again later\.$/
      : /See whether `.*` is the address of Launchpad's API/;
    expect(answer).toMatchObject({
      kind: 'unreachable',
      why: expect.stringContaining(why),
      help: expect.stringMatching(help),
    });
    expect(server.asked).toHaveLength(tries);
  });

  test('one of just 4 MiB is read', async () => {
    const body = JSON.stringify({ title: 'T', description: '', tags: [], private: false, web_link: '' });
    const client = await clientOf({ trouble: () => ({ status: 200, body: body.padEnd(4 * 1024 * 1024) }) });
    expect(await client.get(bug, bugAnswer)).toMatchObject({ kind: 'found' });
  });

  test('silence, each time', async () => {
    const client = await clientOf({ trouble: () => 'silence' }, { patience: 50 });
    expect(await client.get(bug, bugAnswer)).toEqual({
      kind: 'unreachable',
      why: 'it does not answer in time',
      help: 'Run the check again later.',
    });
  });

  test('nobody listens', async () => {
    const client = await clientOf({});
    await server.stop();
    const answer = await client.get(bug, bugAnswer);
    expect(answer).toMatchObject({
      kind: 'unreachable',
      why: expect.stringContaining('ECONNREFUSED'),
      help: expect.stringContaining(server.root),
    });
  });

  test.each([401, 403, 404, 410])('%i says that there is nothing for everybody to see', async (status) => {
    const client = await clientOf({ trouble: () => ({ status }) });
    expect(await client.get(bug, bugAnswer)).toEqual({ kind: 'absent', status });
    expect(server.asked).toHaveLength(1);
  });
});

describe('time', () => {
  test('a server that never answers costs the limit and no more', async () => {
    const client = await clientOf({ trouble: () => 'silence' }, { limit: 300 });
    const start = Date.now();
    const answers = await Promise.all(
      [...Array(50)].map((_, number) => client.get(`/bugs/${number}`, bugAnswer)),
    );
    expect(Date.now() - start).toBeLessThan(2_000);
    expect(server.mostAtOnce()).toBe(4);
    const why = answers.map((answer) => answer.kind === 'unreachable' && answer.why);
    expect(new Set(why)).toEqual(new Set(['the time for all questions, 0.3 s, was over']));
  });

  test.each<[string, ServerSettings]>([
    ['drips', { trouble: () => 'drip' }],
    ['asks to wait', { trouble: () => ({ status: 503, headers: { 'retry-after': '0.25' } }) }],
    ['has page after page', { pageSize: 0, nextPage: (address) => `${address}&more=1` }],
  ])('a server that %s costs the limit and no more', async (_, settings) => {
    const client = await clientOf(settings, { limit: 300 });
    const start = Date.now();
    const answers = await Promise.all(
      [...Array(20)].map((__, number) => client.list(`/bugs/2130000/messages?x=${number}`, z.unknown())),
    );
    expect(Date.now() - start).toBeLessThan(2_000);
    expect(answers.filter(({ kind }) => kind !== 'unreachable')).toEqual([]);
  });

  test('a try that gets no answer is given up, and the next one may get it', async () => {
    const client = await clientOf(
      { trouble: (_, before) => (before === 0 ? 'silence' : undefined) },
      { patience: 100 },
    );
    expect(await client.get(bug, bugAnswer)).toMatchObject({ kind: 'found' });
  });

  test('a busy server is asked again no sooner than it says', async () => {
    const busy: Trouble = { status: 503, headers: { 'retry-after': '0.2' } };
    const client = await clientOf({ trouble: (_, before) => (before === 0 ? busy : undefined) });
    const start = Date.now();
    expect(await client.get(bug, bugAnswer)).toMatchObject({ kind: 'found' });
    expect(Date.now() - start).toBeGreaterThanOrEqual(190);
  });

  test.each([
    ['retry-after', 'soon'],
    ['x-ratelimit-reset', '99999999999'],
    ['ratelimit-reset', 'x'],
  ])('a busy server that says %s: %s is asked again after the usual pause', async (name, value) => {
    const busy: Trouble = { status: 503, headers: { [name]: value } };
    const client = await clientOf(
      { trouble: (_, before) => (before === 0 ? busy : undefined) },
      { limit: 1500 },
    );
    expect(await client.get(bug, bugAnswer)).toMatchObject({ kind: 'found' });
  });

  test('where nobody listens one further try is enough', async () => {
    const client = await clientOf({}, { pause: 200 });
    await server.stop();
    const start = Date.now();
    await client.get(bug, bugAnswer);
    expect(Date.now() - start).toBeLessThan(500);
  });

  test('a server that fails again and again is left alone', async () => {
    const client = await clientOf({ trouble: () => ({ status: 500 }) });
    const answers = await Promise.all(
      [...Array(100)].map((_, number) => client.get(`/bugs/${number}`, bugAnswer)),
    );
    expect(answers.at(-1)).toMatchObject({ kind: 'unreachable', why: 'it answers 500' });
    expect(server.asked.length).toBeLessThan(60);
  });
});

describe('manners', () => {
  test('it says who asks', async () => {
    const client = await clientOf({});
    await client.get(bug, bugAnswer);
    expect([...server.agents]).toEqual([expect.stringMatching(/^sru-gate\/\d.* \(\+https:\/\/\S+\)$/)]);
  });

  test('an address is asked once, however often it is wanted', async () => {
    const client = await clientOf({});
    await Promise.all([client.get(bug, bugAnswer), client.get(bug, bugAnswer)]);
    await client.get(bug, bugAnswer);
    expect(server.asked).toEqual(['/devel/bugs/2130000']);
  });

  test('a crowd of bugs is asked for four at a time', async () => {
    const known = baseWorld.bugs[2130000];
    if (!known) throw new Error('the world has no bug');
    const numbers = [...Array(100).keys()].map((index) => 2_000_000 + index);
    const client = await clientOf({
      world: { ...baseWorld, bugs: Object.fromEntries(numbers.map((each) => [each, known])) },
    });
    const answers = await Promise.all(numbers.map((number) => client.get(`/bugs/${number}`, bugAnswer)));
    expect(answers.filter(({ kind }) => kind === 'found')).toHaveLength(100);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(4);
  });
});

describe('pages', () => {
  const builds = '/ubuntu/+archive/primary/+sourcepub/1006?ws.op=getBuilds';

  test('all of them are read', async () => {
    const client = await clientOf({ pageSize: 1 });
    const answer = await client.list(builds, buildAnswer);
    expect(answer).toMatchObject({ kind: 'found', value: [{ arch_tag: 'amd64' }, { arch_tag: 'arm64' }] });
  });

  test.each([
    ['another server', () => 'http://127.0.0.1:1/devel/bugs/1'],
    ['another port that begins alike', (address: string) => address.replace(/:(\d+)\//, ':$1@127.0.0.1:1/')],
    ['a folder above', (address: string) => address.replace(/\/devel\/.*/, '/devel/../other')],
    ['a neighbour that begins alike', (address: string) => address.replace('/devel/', '/development/')],
    ['no address', () => 'further on'],
  ])('one on %s is not asked for', async (_, nextPage) => {
    const client = await clientOf({ pageSize: 1, nextPage });
    const answer = await client.list(builds, buildAnswer);
    expect(answer).toMatchObject({ kind: 'unreachable', why: 'its next page lies on another server' });
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ['none of its entries', { start: 0, total_size: 37, entries: [] }, 'incomplete'],
    ['no beginning', { start: 75, total_size: 76, entries: [{}] }, 'incomplete'],
    [
      'more entries than anything has',
      { start: 0, entries: Array(131_000).fill({}) },
      'more than 10000 entries',
    ],
  ])('one with %s is no answer', async (_, page, why) => {
    const client = await clientOf({ trouble: () => ({ status: 200, body: JSON.stringify(page) }) });
    const answer = await client.list(builds, z.object({}));
    expect(answer).toMatchObject({ kind: 'unreachable', why: expect.stringContaining(why) });
  });

  test('all answers of a run together have an end', async () => {
    const body = Buffer.concat([Buffer.from('"'), ...Array(3).fill(mebibyte), Buffer.from('"')]);
    const client = await clientOf({ trouble: () => ({ status: 200, body }) });
    const whys: string[] = [];
    for (let number = 0; number < 7; number++) {
      const answers = await Promise.all(
        [0, 1, 2, 3].map((part) => client.get(`/bugs/${number}${part}`, bugAnswer)),
      );
      whys.push(...answers.map((answer) => (answer.kind === 'unreachable' ? answer.why : '')));
    }
    expect(whys.at(-1)).toContain('64 MiB');
  });

  test('a collection without end is given up', async () => {
    const client = await clientOf({ pageSize: 1, nextPage: () => `${server.root}${bug}/bug_tasks` });
    const answer = await client.list(`${bug}/bug_tasks`, taskAnswer);
    expect(answer).toMatchObject({ kind: 'unreachable', why: 'its answer has more than 40 pages' });
    expect(server.asked).toHaveLength(1);
  });
});
