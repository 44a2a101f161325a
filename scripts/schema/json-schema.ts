import * as z from 'zod/mini';

/** The parts of JSON Schema (draft 7) that are read or written here, and three words of editors' own. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $comment?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  default?: number;
  enum?: readonly unknown[];
  /** Editors show these beside the values of `enum`. */
  enumDescriptions?: readonly string[];
  /** What editors say of a value that is wrong. */
  errorMessage?: string;
  /** Editors do not propose the key. */
  doNotSuggest?: true;
  properties?: Record<string, JsonSchema | false>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  not?: JsonSchema;
  contains?: JsonSchema;
  dependencies?: Record<string, JsonSchema>;
  if?: JsonSchema;
  then?: JsonSchema;
}

/**
 * The JSON schema of a file whose reader takes every scalar as text (`src/text/schema.ts`). An editor reads `12.30`
 * as a number and `true` as a boolean before it looks at a schema; so each value allows what its text becomes there.
 */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      const help = `Write ${def.error?.({} as never)}.`;
      if (def.type === 'enum') takeBooleans(jsonSchema as JsonSchema, help);
      if (def.type === 'string') asEditorsRead(jsonSchema as JsonSchema, help);
    },
  });
  return made as JsonSchema;
}

/** The words `true` and `false`, quoted or not; with `enum` an editor would propose all four. */
function takeBooleans(value: JsonSchema, errorMessage: string): void {
  if (!value.enum?.every((word) => word === 'true' || word === 'false')) return;
  const pattern = `^(?:${value.enum.join('|')})$`;
  delete value.enum;
  value.type = ['boolean', 'string'];
  Object.assign(value, { pattern, errorMessage });
}

/**
 * Lets a text be a number where its form has digits alone, and nothing where it may be blank. It may not be a boolean:
 * editors would propose `true` and `false` for every text.
 */
function asEditorsRead(value: JsonSchema, errorMessage: string): void {
  const allows = (text: string): boolean =>
    value.pattern === undefined || new RegExp(value.pattern).test(text);
  const types = ['string'];
  if (allows('12.5')) types.push('number');
  else if (allows('12')) types.push('integer');
  if (allows('')) types.push('null');
  value.type = types.length > 1 ? types : 'string';
  // Where there is one alone, editors write it.
  if (value.maximum !== undefined && value.minimum === value.maximum)
    Object.assign(value, { pattern: `^0*${value.maximum}$`, default: value.maximum });
  value.errorMessage = errorMessage;
}
