import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { budget, sizesIn } from '../../scripts/build-site.ts';
import { examples, judge, recorded, usualDay, verdicts } from '../../scripts/examples.ts';
import type { Drafted, Judged } from '../../site/src/questions.ts';
import { check } from '../../src/library.ts';
import { ruleIds } from '../../src/model/rules.ts';
import { toIcs } from '../../src/report/ics.ts';
import { allFindings, makeReport } from '../../src/report/report.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { verdict } from '../../src/report/verdict.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';
import { baseDay, baseManifest } from '../support/check.ts';
import { builtSite } from '../support/site.ts';

/** The playground's core, as it is bundled for the browser, says what the command line says. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const site = builtSite();
afterAll(site.remove);

/** Asks the bundle that the page starts as its worker, with a thread's two functions around it. */
function asked(questions: readonly { readonly name: string; readonly takes: unknown }[]): unknown[] {
  const program = `
    const { readFileSync } = await import('node:fs');
    const questions = JSON.parse(readFileSync(0, 'utf8'));
    let heard, told;
    globalThis.self = { addEventListener: (_, hear) => { heard = hear; }, postMessage: (each) => told(each) };
    await import(${JSON.stringify(pathToFileURL(path.join(site.folder, 'worker.js')).href)});
    const answers = [];
    for (const question of questions) {
      const answer = new Promise((done) => { told = done; });
      heard({ data: { id: 1, ...question } });
      answers.push(await answer);
    }
    process.stdout.write(JSON.stringify(answers));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    input: JSON.stringify(questions),
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  return (JSON.parse(out) as { gives?: unknown; wrong?: string }[]).map(
    ({ gives, wrong }) => gives ?? { wrong },
  );
}

/** What only a repository can tell: the page says that it did not ask. */
const elsewhere = ['repository-unreadable', 'changelog-elsewhere', 'changelog-missing'];

const questions = examples.flatMap((file) => {
  const days = verdicts(recorded(file) ?? '').map(({ day }) => day);
  return (days.length > 0 ? days : [usualDay]).map((day) => ({ file, day }));
});

/** The texts beside an example, by their path from it. */
function beside(file: string): Record<string, string> {
  const folder = path.join(top, path.dirname(file));
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .filter((name) => /\.(?:md|txt|yaml)$|^debian\/changelog$/.test(name) && name !== path.basename(file))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

const judged = asked(
  questions.map(({ file, day }) => ({
    name: 'check',
    takes: { text: readFileSync(path.join(top, file), 'utf8'), beside: beside(file), day },
  })),
) as Judged[];

describe('every example has the findings and the verdict of the command line', () => {
  test.each(questions.map((question, index) => [question.file, question.day, index] as const))(
    '%s on %s',
    async (file, day, index) => {
      const whole = judge([file], day);
      const report = makeReport({
        ...whole,
        manifests: whole.manifests.map((each) => ({
          ...each,
          findings: each.findings.filter(({ rule }) => !elsewhere.includes(rule)),
        })),
      });
      const said = judged[index];
      const own = allFindings(report).map(
        ({ rule, severity, at, message, waived }) =>
          `${at?.line}:${at?.column} ${waived === undefined ? severity : 'waived'} ${rule}: ${safeLine(message)}`,
      );
      const shown = said?.findings.map(
        ({ rule, kind, at, message }) => `${at?.line}:${at?.column} ${kind} ${rule}: ${message}`,
      );
      expect(shown?.sort()).toEqual(own.sort());
      expect(said?.verdict).toBe(verdict(report));
      expect(said?.result === 'wait' ? 'fail' : said?.result).toBe(report.result);
      const feed = await toIcs(report, () => undefined, await nodeDigests());
      // The feed names the manifest by its place, which is another one here.
      const local = (text: string): string =>
        text
          .replaceAll('\r\n ', '')
          .replaceAll(file, 'backport.yaml')
          .replace(/^UID:.*/gm, 'UID');
      const isBroken = own.some((each) => each.includes(' manifest-syntax: '));
      const isOffered = feed.includes('BEGIN:VEVENT') && !isBroken;
      expect(said?.calendar && local(said.calendar)).toBe(isOffered ? local(feed) : undefined);
    },
  );
});

test('a comparison with git holds nothing up on the page, where the library says that it cannot tell', () => {
  const text = baseManifest.replace('    replaces: ', '    ref: main\n    replaces: ');
  const [page] = asked([{ name: 'check', takes: { text, beside: {}, day: baseDay } }]) as Judged[];
  expect(page?.verdict).toMatch(/^Pass/);
  expect(page?.notAsked.join(' ')).toMatch(/Git was not asked: \d comparison/);
  const { result, manifests } = check({ 'backport.yaml': text }, { day: baseDay });
  expect(result).toBe('inconclusive');
  expect(manifests[0]?.findings.map(({ rule }) => rule)).toContain('repository-unreadable');
});

test('there is a template of each policy, which the check can read', () => {
  const drafts = asked(
    builtinNames.map((policy) => ({ name: 'draft', takes: { changelog: '', policy, day: usualDay } })),
  ) as Drafted[];
  expect(drafts.map(({ policy }) => policy)).toEqual(builtinNames);
  const checks = asked(
    drafts.map(({ text }) => ({ name: 'check', takes: { text, beside: {}, day: usualDay } })),
  ) as Judged[];
  expect(checks.filter(({ findings }) => findings.some(({ rule }) => rule === 'manifest-syntax'))).toEqual(
    [],
  );
});

test('every rule and every policy has its page, and each leads only to what is there', () => {
  const names = ['rules', 'policies'].flatMap((folder) =>
    readdirSync(path.join(site.folder, folder)).map((name) => `${folder}/${name}`),
  );
  expect(names.sort()).toEqual(
    [
      ...[...ruleIds].map((id) => `rules/${id}.html`),
      ...builtinNames.map((name) => `policies/${name}.html`),
    ].sort(),
  );
  for (const name of names) {
    const text = readFileSync(path.join(site.folder, name), 'utf8');
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
    const here = links
      .filter((address) => !/^(?:https:|data:|#)/.test(address))
      .map((address) => address.split('#')[0] ?? '');
    const lost = here.filter((address) => {
      const target = path.normalize(path.join(path.dirname(name), address));
      return ![...names, 'index.html', 'style.css'].includes(target);
    });
    expect({ name, lost }).toEqual({ name, lost: [] });
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/);
  }
});

test('all that the page loads fits into its budget', () => {
  const sizes = sizesIn(site.folder);
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(budget);
});

test('the page allows no connection, and nothing inline', () => {
  const text = readFileSync(path.join(site.folder, 'index.html'), 'utf8');
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(text) ?? [];
  expect(policy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
  ]);
  expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*src="page\.js")/);
});

test('the licences of what is in it are beside it', () => {
  const text = readFileSync(path.join(site.folder, 'licenses.txt'), 'utf8');
  for (const name of ['prism-code-editor', 'yaml', 'zod', 'path-browserify'])
    expect(text).toContain(`${name} `);
});
