import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { builtinNames, builtinPolicy } from '../../src/gather/policy.ts';
import { about } from '../../src/generated/about.ts';
import { allRules, ruleIds } from '../../src/judge/registry.ts';
import { manifestSchema } from '../../src/read/manifest-schema.ts';
import { policySchema } from '../../src/read/policy-schema.ts';

/** Documents that lag behind the code fail here. */

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as Record<
  'inputs' | 'outputs',
  Record<string, { default?: string }>
>;

/** What stands in backticks in the first column of the table below a heading; several in a cell count each. */
function firstColumn(text: string, heading: string): string[] {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  );
}

describe('README', () => {
  const readme = read('README.md');

  test('lists the inputs and outputs of action.yml, with their defaults', () => {
    expect(firstColumn(readme, 'Inputs')).toEqual(Object.keys(action.inputs));
    expect(firstColumn(readme, 'Outputs')).toEqual(Object.keys(action.outputs));
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      if (value !== undefined) expect(readme).toContain(`| \`${name}\` | \`${value}\` |`);
    }
  });

  test('names the project as package.json does', () => {
    expect(readme).toContain(
      `uses: ${about.homepage.replace('https://github.com/', '')}@v${about.version.split('.')[0]}`,
    );
  });
});

/** The keys of a strict zod object, those within lists and mappings by a dotted path. */
function keysOf(schema: unknown, prefix = ''): string[] {
  let definition = (schema as { _zod: { def: Record<string, unknown> } })._zod.def;
  while (definition.innerType)
    definition = (definition.innerType as { _zod: { def: Record<string, unknown> } })._zod.def;
  if (definition.element) return keysOf(definition.element, prefix && `${prefix.slice(0, -1)}[].`);
  if (!definition.shape) return [];
  return Object.entries(definition.shape).flatMap(([key, value]) => [
    prefix + key,
    ...keysOf(value, `${prefix}${key}.`),
  ]);
}

/** The last part of each dotted key: tables join some rows (`uploaded`, `accepted`). */
const lastParts = (keys: readonly string[]): string[] =>
  [...new Set(keys.map((key) => key.split('.').at(-1) ?? ''))].sort();

test.each([
  ['docs/manifest.md', manifestSchema],
  ['docs/policies.md', policySchema()],
])('%s explains every key of its schema', (name, schema) => {
  const text = read(name);
  expect(
    lastParts(keysOf(schema)).filter((key) => !new RegExp(`[\`.]${key}(?:\\[\\])?[\`.]`).test(text)),
  ).toEqual([]);
});

test('no package and no partner of a policy is named in the sources', () => {
  const names = builtinNames
    .map(builtinPolicy)
    .flatMap(({ packages, partner }) => [...packages, ...(partner?.words ?? [])])
    .filter((name) => !name.includes('*'));
  const files = readdirSync(new URL('../../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts') && !file.startsWith('generated'));
  expect(files.length).toBeGreaterThan(100);
  const mentions = files.flatMap((file) => {
    const text = read(`src/${file}`).toLowerCase();
    return names.filter((name) => hasWord(text, name.toLowerCase())).map((name) => `${file}: ${name}`);
  });
  expect(mentions).toEqual([]);
});

/** Whether a text has a name that is no part of a longer word. */
function hasWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name.replace(/[.+]/g, '\\$&')}(?![\\w-])`).test(text);
}

test('what a rule says it is explained by is a rule', () => {
  expect(allRules.flatMap(({ explainedBy = [] }) => explainedBy).filter((id) => !ruleIds.has(id))).toEqual(
    [],
  );
});
