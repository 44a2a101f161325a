import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtinPolicies } from '../../src/generated/policies.ts';
import type { WrittenPolicy } from '../../src/policy/schema.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';

/** `docs/policy-facts.md`: each fact of each built-in policy has its sentence there. */

const page = readFileSync(new URL('../../docs/policy-facts.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
);

/** What tells which policy it is and where its document stands, rather than what that says. */
const noFacts = new Set(['name', 'summary', 'extends', 'page', 'documentation', 'other-addresses']);

test('has a section for each built-in policy, the bases first, then by name', () => {
  const names = [...sections.keys()];
  const bases = ['sru', 'upstream-version', 'micro-release', 'cloud-guest'];
  expect(names).toEqual([...bases, ...builtinNames.filter((name) => !bases.includes(name)).sort()]);
});

describe.each(builtinNames)('%s', (name) => {
  const written = JSON.parse(builtinPolicies[name] ?? '{}') as WrittenPolicy;
  const text = sections.get(name) ?? '';

  test('has a row for each key that it sets', () => {
    const rows = [...text.matchAll(/^\| `([\w-]+)` \| \S/gm)].map(([, key]) => key);
    expect(Object.keys(written).filter((key) => !noFacts.has(key) && !rows.includes(key))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('names what it extends, and its document', () => {
    expect(/over \[([\w-]+)\]\(#\1\)/.exec(text)?.[1]).toBe(written.extends);
    if (builtinPolicy(name).pageAddresses.length > 0)
      expect(text).toContain(builtinPolicy(name).documentation.split('{package}')[0]);
  });
});
