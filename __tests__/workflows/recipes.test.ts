import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { about } from '../../src/generated/about.ts';
import { complaints, read, slug, stepsOf, type Workflow, workflowsIn } from '../support/workflow.ts';

/** The workflows that people copy: what GitHub would refuse, or what would run with more rights than it needs. */

const documents = ['README.md', 'docs/recipes.md', 'docs/other-tools.md'];
const recipes = documents.flatMap((name) =>
  workflowsIn(read(name)).map(([line, text]) => [`${name}:${line}`, text] as const),
);

test('there are recipes', () => {
  expect(recipes.length).toBeGreaterThan(10);
});

const found = complaints(recipes.map(([, text]) => text));

describe.each(recipes.map(([name, text], at) => [name, text, found[at]] as const))('%s', (_, text, wrong) => {
  const workflow = parse(text) as Workflow;

  test('is one that GitHub takes, with inputs that the action and the reusable workflow have', () => {
    expect(wrong).toEqual([]);
  });

  test('says what it may do, and hands no token to the files that it checks out', () => {
    const everyJobSays = Object.values(workflow.jobs).every(({ permissions }) => permissions !== undefined);
    expect(workflow.permissions !== undefined || everyJobSays).toBe(true);
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ 'persist-credentials': false });
  });

  test('names this release, and puts no expression into a script', () => {
    const used = [...text.matchAll(/uses: (\S+)@(\S+)/g)].filter(([, name = '']) => name.startsWith(slug));
    for (const [, , ref] of used) expect(ref).toBe(`v${about.version.split('.')[0]}`);
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });
});

test('the hook of the recipe is one that there is, at this release', () => {
  const block = /^# \.pre-commit-config\.yaml\n[\s\S]*?(?=^```)/m.exec(read('docs/recipes.md'))?.[0] ?? '';
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string }[];
  expect(parse(block)).toMatchObject({
    repos: [{ repo: about.homepage, rev: `v${about.version}`, hooks: [{ id: hooks[0]?.id }] }],
  });
});

test.each([
  ['check.yml', 'Many repositories'],
  ['again.yml', 'A branch for each series'],
])('the table of %s has its inputs', (file, title) => {
  const { on } = parse(read(`.github/workflows/${file}`)) as {
    on: { workflow_call: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } };
  };
  const section =
    read('docs/recipes.md')
      .split(/^## /m)
      .find((each) => each.startsWith(title)) ?? '';
  const named = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(on.workflow_call.inputs).sort());
  for (const output of Object.keys(on.workflow_call.outputs)) expect(section).toContain(`\`${output}\``);
});
