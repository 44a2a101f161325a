import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runHere } from '../support/run-here.ts';
import { complaints, read, stepsOf, type Workflow } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

/** The repository that people start from: examples/repository/. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const workflow = read('examples/repository/.github/workflows/sru.yml');

/** A line of a `CODEOWNERS`: the files, and who owns them. */
const ownersIn = (file: string): string[][] =>
  read(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

test.each(['2026-07-23', '2026-11-24', '2030-01-01'])('the check of a copy passes on %s', async (date) => {
  const folder = workspace({ '.git/': '' });
  cpSync(path.join(top, 'examples/repository'), folder, { recursive: true });
  const { exitCode, out } = await runHere(folder, ['check', '--date', date]);
  expect(out).toMatch(/^Pass: [\s\S]*\npass: backport\.yaml [\s\S]*\nnothing to put right in 1 manifest /);
  expect(exitCode).toBe(0);
});

describe('the workflow', () => {
  test('is one that GitHub takes', () => {
    expect(complaints([workflow])).toEqual([[]]);
  });

  test('may read, and hands no token to the files', () => {
    const { permissions, jobs } = parse(workflow) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(stepsOf({ jobs })[0]?.with).toMatchObject({ 'persist-credentials': false });
  });

  test('is that of the README, but for the policy', () => {
    const shown = /^# \.github\/workflows\/sru\.yml\n([\s\S]*?)^```$/m.exec(read('README.md'))?.[1] ?? '';
    const policyless = (text: string): Workflow => parse(text.replace(/^ +policy: .*\n/m, '')) as Workflow;
    expect(policyless(workflow)).toEqual(policyless(shown));
  });
});

test('its owners guard the workflow, themselves, and a policy file', () => {
  expect(ownersIn('examples/repository/.github/CODEOWNERS').map(([files]) => files)).toEqual([
    '/.github/',
    '/sru-policy.yaml',
  ]);
});

test('the README starts from it, and its page names each of its files', () => {
  expect(read('README.md')).toMatch(/^## In a workflow\n\n\[examples\/repository\/\]/m);
  const page = read('examples/repository/README.md');
  const named = [...page.matchAll(/^\| \[`([^`]+)`\]/gm)].map(([, file]) => file);
  expect(named).toEqual(['.github/workflows/sru.yml', '.github/CODEOWNERS', 'backport.yaml']);
});

describe('our own files', () => {
  test('CODEOWNERS names what is there, each with an owner', () => {
    for (const [files = '', ...owners] of ownersIn('.github/CODEOWNERS')) {
      expect(files === '*' || existsSync(path.join(top, files))).toBe(true);
      expect(owners.filter((owner) => !/^@[\w-]+\/[\w-]+$/.test(owner))).toEqual([]);
      expect(owners).not.toEqual([]);
    }
  });

  /** The forms as GitHub demands them: a name, a description, and fields with an id of their own. */
  test.each(['wrong-verdict', 'bug', 'new-policy'])('the form for an issue of %s is one', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      readonly name: string;
      readonly description: string;
      readonly labels: readonly string[];
      readonly body: readonly {
        readonly type: string;
        readonly id: string;
        readonly attributes: Readonly<Record<string, unknown>>;
        readonly validations?: unknown;
      }[];
    };
    expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body']);
    expect(form.description).toMatch(/^\S.{2,199}$/);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
    for (const { type, id, attributes, ...rest } of form.body) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toMatch(/\S/);
      const more = type === 'dropdown' ? ['options'] : type === 'textarea' ? ['render'] : [];
      expect(['label', 'description', ...more]).toEqual(expect.arrayContaining(Object.keys(attributes)));
      expect([{}, { validations: { required: true } }]).toContainEqual(rest);
    }
  });
});
