import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { about } from '../../src/generated/about.ts';
import { read } from '../support/workflow.ts';

/** What the recipes say beside their workflows, which `rules.test.ts` judges and `run-recipes.test.ts` runs. */

test('the hook of the recipe is one that there is, at this release', () => {
  const block = /^# \.pre-commit-config\.yaml\n[\s\S]*?(?=^```)/m.exec(read('docs/recipes.md'))?.[0] ?? '';
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string }[];
  expect(parse(block)).toMatchObject({
    repos: [{ repo: about.homepage, rev: `v${about.version}`, hooks: [{ id: hooks[0]?.id }] }],
  });
});

test('the recipe for sync.yml names its inputs', () => {
  const { on } = parse(read('.github/workflows/sync.yml')) as {
    on: { workflow_call: { inputs: Record<string, unknown>; secrets: Record<string, unknown> } };
  };
  const [, section = ''] = read('docs/recipes.md').split('A second workflow keeps the manifests true.');
  const [recipe = ''] = section.split(/^## /m);
  for (const name of Object.keys(on.workflow_call.inputs))
    expect(recipe).toMatch(new RegExp(`\`${name}\`| ${name}: `));
  for (const name of Object.keys(on.workflow_call.secrets)) expect(recipe).toContain(`secrets: { ${name}: `);
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
