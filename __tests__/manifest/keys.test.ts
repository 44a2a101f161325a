import { expect, test } from '@jest/globals';
import { type JsonSchema, toJsonSchema } from '../../scripts/schema/json-schema.ts';
import { keysOf } from '../../scripts/schema/keys.ts';
import { manifestFacts } from '../../src/manifest/facts.ts';
import { manifestShape, type WrittenManifest } from '../../src/manifest/schema.ts';
import type { Path } from '../../src/model/position.ts';
import { baseDay, bundled, day } from '../support/check.ts';

/** Every key of the manifest's schema is read into a field of its own, with its place: what has none reaches no rule. */

/** Keys of which no fact is made. */
const withoutField: Readonly<Record<string, string>> = {
  version: 'the number of the format itself',
};

const schema = toJsonSchema(manifestShape);

/** A manifest that has every key, one item in each list, and a word for each value. */
function everyKey({ properties, items }: JsonSchema): unknown {
  if (items) return [everyKey(items)];
  if (!properties) return 'word';
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value ? [[name, everyKey(value)]] : [])),
  );
}

/** The keys of all fields and lists in some facts that were read from what is written: `targets[].version`. */
function keysRead(facts: unknown): string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const { path, state, items } = facts as { path?: Path; state?: string; items?: readonly unknown[] };
  const own = path && state && state !== 'absent' ? [keyAt(path)] : [];
  const parts = items ?? (state === undefined ? Object.values(facts) : []);
  return [...own, ...parts.flatMap(keysRead)];
}

function keyAt(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
    .join('')
    .slice(1);
}

/** Whether a key only holds others, each of which has its own. */
function isGroup({ properties }: JsonSchema): boolean {
  return properties !== undefined;
}

test('every key of a manifest has its field', () => {
  const full = everyKey(schema) as WrittenManifest;
  const { verification: _own, ...target } = full.targets?.[0] ?? {};
  const keys = [full, { ...full, targets: [target] }].flatMap((manifest) =>
    keysRead(
      manifestFacts(
        { manifest: manifest as WrittenManifest, isBroken: () => false },
        bundled(),
        day(baseDay),
      ),
    ),
  );
  const needed = keysOf(schema)
    .filter((key) => !isGroup(key.schema) && !(key.path in withoutField))
    .map(({ path }) => path);
  expect(needed.length).toBeGreaterThan(40);
  expect(needed.filter((path) => !keys.includes(path))).toEqual([]);
});

test('every field is read from a key of the schema', () => {
  const known = keysOf(schema).map(({ path }) => path);
  const facts = manifestFacts({ manifest: {}, isBroken: () => true }, bundled(), day(baseDay));
  expect(keysRead(facts).filter((path) => !known.includes(path))).toEqual([]);
});
