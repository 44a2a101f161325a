import { schemaAddress } from '../../src/draft/schema-address.ts';
import { manifestKeys } from '../../src/manifest/keys.ts';
import { manifestShape } from '../../src/manifest/schema.ts';
import { chosenSeverities } from '../../src/model/policy.ts';
import { policyKeys } from '../../src/policy/keys.ts';
import { policySchema, type WrittenPolicy } from '../../src/policy/schema.ts';
import { policyPath } from '../../src/text/schema.ts';
import type { Faces } from '../rule-files.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import { describe, restate, valueAt } from './keys.ts';
import { bugDemand, bugNeeds, skipNeeds, sourceNeeds } from './needs.ts';
import { strictForm } from './strict.ts';

type Policies = ReadonlyMap<string, WrittenPolicy>;

/**
 * The JSON schema of a manifest, for editors: what the reader takes, with words for each key, the built-in policies and
 * the rules by name.
 * @param policies the built-in policies as written, by name
 * @param faces what the rules say of themselves, by id: as they are now, and not as the last build wrote them
 * @param homepage the project's address
 */
export function manifestForEditors(policies: Policies, faces: Faces, homepage: string): JsonSchema {
  const schema = toJsonSchema(manifestShape);
  describe(schema, manifestKeys);
  restate(schema, 'policy', policyNames(policies));
  restate(schema, 'waivers[].rule', ruleIds(faces));
  Object.assign(valueAt(schema, 'sru'), bugNeeds);
  Object.assign(valueAt(schema, 'skips').items ?? {}, skipNeeds);
  return strictForm({
    ...head('manifest', homepage),
    title: 'backport manifest',
    description: `One backport of one source package, as sru-gate checks it\n${homepage}/blob/main/docs/manifest.md`,
    ...schema,
    allOf: [bugDemand(policies), ...sourceNeeds(policies)],
  });
}

/** The JSON schema of a policy, likewise. */
export function policyForEditors(policies: Policies, faces: Faces, homepage: string): JsonSchema {
  const schema = toJsonSchema(policySchema());
  describe(schema, policyKeys);
  restate(schema, 'extends', policyNames(policies));
  restate(schema, 'severities', {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(faces).map(([id, { demands }]) => [
        id,
        { description: demands, enum: chosenSeverities },
      ]),
    ),
    additionalProperties: false,
  });
  restate(schema, 'waivable', { type: 'array', items: ruleIds(faces) });
  const { name: _, summary: __, extends: ___, since: ____, ...facts } = schema.properties ?? {};
  restate(schema, 'since', {
    type: 'object',
    propertyNames: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    additionalProperties: { type: 'object', properties: structuredClone(facts), additionalProperties: false },
  });
  return strictForm({
    ...head('policy', homepage),
    title: 'SRU policy',
    description: `What a policy demands of the backports of its packages\n${homepage}/blob/main/docs/policies.md`,
    ...schema,
  });
}

function head(of: 'manifest' | 'policy', homepage: string): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress(of, homepage),
    $comment: 'Made by `npm run build` from src/manifest/ and src/policy/; do not edit.',
  };
}

/** A built-in policy's name, or the path of a policy file. */
function policyNames(policies: Policies): JsonSchema {
  const errorMessage =
    'There is no built-in policy of that name. `sru-gate policies` lists them; the path of a policy file has a `/` in it or ends in `.yaml`.';
  return {
    anyOf: [
      {
        enum: [...policies.keys()],
        enumDescriptions: [...policies.values()].map(({ summary }) => summary),
        errorMessage,
      },
      { type: 'string', pattern: policyPath.source, errorMessage },
    ],
  };
}

function ruleIds(faces: Faces): JsonSchema {
  return {
    enum: Object.keys(faces),
    enumDescriptions: Object.values(faces).map(({ demands }) => demands),
    errorMessage: 'There is no rule of that name. `sru-gate rules` lists them.',
  };
}
