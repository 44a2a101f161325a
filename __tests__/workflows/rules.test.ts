import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { complaints, read, workflowsIn } from '../support/workflow.ts';
import { faultsOf } from '../support/workflow-rules.ts';

/** Every workflow, the repository's own and those that people copy: GitHub takes it, and it has no more rights than it needs. */

const own = readdirSync(new URL('../../.github/workflows/', import.meta.url)).map(
  (name) => `.github/workflows/${name}`,
);
// What runs elsewhere GitHub need not take: `elsewhere.test.ts` judges it.
const pages = [
  'README.md',
  ...readdirSync(new URL('../../docs/', import.meta.url)).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md') && name !== 'docs/elsewhere.md');
const recipes = pages.flatMap((name) =>
  workflowsIn(read(name)).map(([line, text]) => ({ name: `${name}:${line}`, text, isOurs: false })),
);
const all = [...own.map((name) => ({ name, text: read(name), isOurs: true })), ...recipes];
const found = complaints(all.map(({ text }) => text));

test('there are some of each', () => {
  expect(own.length).toBeGreaterThan(2);
  expect(new Set(recipes.map(({ name }) => name.split(':')[0])).size).toBeGreaterThan(3);
});

test.each(all.map(({ name, text, isOurs }, at) => [name, text, isOurs, found[at]] as const))(
  '%s',
  (_, text, isOurs, wrong) => {
    expect(wrong).toEqual([]);
    expect(faultsOf(text, isOurs)).toEqual([]);
  },
);

describe('a slip is seen', () => {
  const good = read('.github/workflows/again.yml');
  test.each<[string, string | RegExp, string, string]>([
    ['no rights at the top', 'permissions: {}\n', '', 'permissions: {} is not at the top'],
    [
      'too many',
      '      contents: read\n    outputs',
      '      contents: write\n    outputs',
      'contents: write',
    ],
    [
      'all',
      /permissions:\n {6}contents: read\n {4}outputs/,
      'permissions: write-all\n    outputs',
      'it may write-all',
    ],
    ['of another kind', '      issues: write', '      packages: write', 'packages: write'],
    ['an expression in a script', '"$REPORT"', `"$\{{ steps.check.outputs.report }}"`, 'in a script'],
    ['another’s action', '$/again', 'someone/again@v1', 'somebody else’s'],
    ['a branch of ours', '$/again', 'sru-gate/sru-gate/again@main', 'not of the workflow’s own commit'],
    ['a release of ours', '$/again', 'sru-gate/sru-gate/again@v0.1.0', 'not of the workflow’s own commit'],
    ['a version', /actions\/checkout@\w+ # v6.1.0/, 'actions/checkout@v6', 'not pinned'],
    ['a token that stays', 'persist-credentials: false', 'persist-credentials: true', 'leaves the token'],
    ['a dangerous event', 'workflow_call:', 'pull_request_target:\n  workflow_call:', 'pull_request_target'],
    ['an install without a lock', 'mkdir -p', 'npm install x@1.0.0 && mkdir -p', 'what no lock holds'],
    ['all secrets', '  result:\n', '  result:\n    secrets: inherit\n', 'hands on all secrets'],
  ])('%s', (_, from, to, fault) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    expect(faultsOf(text, true)).toContainEqual(expect.stringContaining(fault));
  });

  test('in a recipe: rights to write for every job', () => {
    const recipe = recipes.find(({ text }) => text.includes('check.yml@v0'))?.text ?? '';
    const text = recipe.replace('permissions: {}', 'permissions:\n  contents: write');
    expect(faultsOf(text.replace(/ {4}permissions:\n {6}contents: read\n/, ''), false)).not.toEqual([]);
  });

  test('in a recipe: an action of the caller’s own repository in place of ours', () => {
    const recipe = recipes.find(({ text }) => text.includes('sru-gate/sru-gate@v0'))?.text ?? '';
    const text = recipe.replace('sru-gate/sru-gate@v0', '$/check');
    expect(faultsOf(text, false)).toContainEqual(expect.stringContaining('somebody else’s'));
  });

  test('in what our actions take', () => {
    const [slips] = complaints([good.replace('          left:', '          lefts:')]);
    expect(slips).toEqual([expect.stringContaining("Invalid action input 'lefts'")]);
  });
});
