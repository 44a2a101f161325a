import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** One request that GitHub's description knows. */
export interface Operation {
  /** What is wrong with a request, and with an answer; empty when nothing is. */
  faultsOf(path: string, query: URLSearchParams, body: string): string[];
  faultsOfAnswer(answer: { readonly status: number; readonly body: unknown }): string[];
}

// biome-ignore lint/suspicious/noExplicitAny: a description is what its authors made it; ajv says when it is wrong
type Description = any;
type Validate = (value: unknown) => string[];

// Formats are words of prose there. What stands in an address is text, whatever it means.
const options = { strict: false, validateFormats: false, allErrors: true };
const known = new Map<string, (method: string, path: string) => Operation | undefined>();

/**
 * GitHub's own description of the requests that the comment needs, cut out by `scripts/extract-github-api.ts`.
 * @param server names the description
 * @returns finds the operation of a request; undefined when there is none
 */
export function describedBy(server: string): (method: string, path: string) => Operation | undefined {
  const operationOf = known.get(server) ?? read(server);
  known.set(server, operationOf);
  return operationOf;
}

/** Ajv takes `nullable` beside a type alone; the description has it beside choices, too. */
function nullableOrNot(_: string, value: Description): Description {
  const isChoice = value?.nullable === true && value.type === undefined && (value.oneOf ?? value.anyOf);
  if (!isChoice) return value;
  const { nullable: _nullable, ...rest } = value;
  return { anyOf: [rest, { type: 'null' }] };
}

function read(server: string): (method: string, path: string) => Operation | undefined {
  const file = new URL(`github-api/${server}.json`, import.meta.url);
  const description: Description = JSON.parse(readFileSync(file, 'utf8'), nullableOrNot);
  const [exact, coercing] = [false, true].map((coerceTypes) =>
    new Ajv({ ...options, coerceTypes }).addSchema(description, 'github'),
  ) as [Ajv, Ajv];
  // References lead from the top of the description, so each schema is one by reference or stands in it.
  const rooted = (schema: Description): Description =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
  const validator = (ajv: Ajv, schema: Description): Validate => {
    // Compiled for the first request of its kind: a test makes few of them.
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= ajv.compile(rooted(schema));
      return validate(value) ? [] : [ajv.errorsText(validate.errors)];
    };
  };
  const resolved = (node: Description): Description =>
    typeof node?.$ref === 'string'
      ? node.$ref
          .split('/')
          .slice(1)
          .reduce((at: Description, name: string) => at[name], description)
      : node;

  const operations = Object.entries<Description>(description.paths).flatMap(([template, methods]) =>
    Object.entries<Description>(methods).map(([method, { parameters, requestBody, responses }]) => {
      const pattern = new RegExp(`^${template.replace(/{(\w+)}/g, '(?<$1>[^/]+)')}$`);
      const [ofPath, ofQuery] = ['path', 'query'].map((place) =>
        validator(coercing, parametersAsSchema(parameters.map(resolved), place)),
      ) as [Validate, Validate];
      const schema = requestBody?.content['application/json'].schema;
      // The description lets more keys be; an unknown one is a mistake all the same.
      const ofBody = schema && validator(exact, { ...schema, additionalProperties: false });
      const answers = new Map(
        Object.entries<Description>(responses).flatMap(([status, response]) => {
          const given = resolved(response).content?.['application/json']?.schema;
          return given ? [[Number(status), validator(exact, given)] as const] : [];
        }),
      );
      const operation: Operation = {
        faultsOf: (path, query, body) => [
          ...ofPath({ ...pattern.exec(path)?.groups }),
          ...ofQuery(Object.fromEntries(query)),
          ...(ofBody ? ofBody(JSON.parse(body || 'null')) : []),
        ],
        faultsOfAnswer: ({ status, body }) =>
          typeof body === 'object' ? (answers.get(status)?.(body) ?? []) : [],
      };
      return { method: method.toUpperCase(), pattern, operation };
    }),
  );
  return (method, path) =>
    operations.find((each) => each.method === method && each.pattern.test(path))?.operation;
}

function parametersAsSchema(parameters: Description[], place: string): Description {
  const here = parameters.filter((each) => each.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/**
 * The least that an answer must have by the description, made up: what a test does not look at.
 * @param component its name among the description's schemas, such as `pull-request`
 */
export function leastOf(server: string, component: string): Record<string, unknown> {
  const file = new URL(`github-api/${server}.json`, import.meta.url);
  const { components }: Description = JSON.parse(readFileSync(file, 'utf8'));
  const least = (given: Description): unknown => {
    const schema = given.$ref ? components.schemas[given.$ref.split('/').at(-1)] : given;
    if (schema.nullable) return null;
    if (schema.enum) return schema.enum[0];
    if (schema.allOf || schema.oneOf || schema.anyOf)
      return least((schema.allOf ?? schema.oneOf ?? schema.anyOf)[0]);
    if (schema.type === 'array') return [];
    if (schema.type === 'object') {
      const required: string[] = schema.required ?? [];
      return Object.fromEntries(required.map((name) => [name, least(schema.properties[name])]));
    }
    return { integer: 1, number: 1, boolean: false }[schema.type as string] ?? 'x';
  };
  return least(components.schemas[component]) as Record<string, unknown>;
}
