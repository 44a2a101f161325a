import { mergeLayers } from '../../src/policy/lay-over.ts';
import type { WrittenPolicy } from '../../src/policy/schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** What `src/manifest/needs.ts` says of a manifest's keys, as a JSON schema says it. */

/** The bug: a title, and one of two places for the description. (Of `oneOf` editors say less.) */
export const bugNeeds: JsonSchema = {
  required: ['bug', 'title'],
  anyOf: [{ required: ['description'] }, { required: ['description-file'] }],
  dependencies: {
    description: {
      properties: { 'description-file': false },
      errorMessage: 'Keep one of `description` and `description-file`.',
    },
  },
};

/** A skip: why the series is left out. */
export const skipNeeds: JsonSchema = {
  anyOf: [{ required: ['carries'] }, { required: ['removed'] }, { required: ['reason'] }],
};

/** The source, as the kind of source of the built-in policy that the manifest names demands it. */
export function sourceNeeds(policies: ReadonlyMap<string, WrittenPolicy>): JsonSchema[] {
  const named = (...kinds: readonly (string | undefined)[]): JsonSchema => ({
    enum: [...policies.keys()].filter((name) => kinds.includes(sourceKind(name, policies))),
  });
  const release = { required: ['series', 'version'] };
  const version = { anyOf: [{ required: ['upstream'] }, release] };
  // A target that has no upstream version of its own.
  const targets = { contains: { type: 'object', not: { required: ['upstream'] } } };
  return [
    demanded({ policy: named('current-release', 'development-release') }, { source: release }),
    demanded({ policy: named('upstream'), targets }, { source: version }),
  ];
}

/** The bug, under every policy but the built-in ones that need none. */
export function bugDemand(policies: ReadonlyMap<string, WrittenPolicy>): JsonSchema {
  const without = [...policies.keys()].filter((name) => merged(name, policies)['sru-bug'] === 'optional');
  const named = { properties: { policy: { enum: without } }, required: ['policy'] };
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word; nobody awaits this.
  return { if: { not: named }, then: { required: ['sru'] } };
}

/** Where values are of a form, others must be there and of theirs. */
function demanded(where: Record<string, JsonSchema>, demand: Record<string, JsonSchema>): JsonSchema {
  const whole = (properties: Record<string, JsonSchema>): JsonSchema => ({
    properties,
    required: Object.keys(properties),
  });
  // The keys are proposed for what is said of them elsewhere; here, they would be so twice.
  const silent = Object.entries(demand).map(([key, value]) => [key, { ...value, doNotSuggest: true }]);
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word; nobody awaits this.
  return { if: whole(where), then: whole(Object.fromEntries(silent)) };
}

function sourceKind(name: string, policies: ReadonlyMap<string, WrittenPolicy>): string | undefined {
  return merged(name, policies).source;
}

/** A built-in policy with what it has of those that it extends. */
export function merged(name: string, policies: ReadonlyMap<string, WrittenPolicy>): WrittenPolicy {
  const layers: WrittenPolicy[] = [];
  let next = policies.get(name);
  while (next) {
    layers.unshift(next);
    next = next.extends === undefined ? undefined : policies.get(next.extends);
  }
  return mergeLayers(layers);
}
