import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What a validator finds in data: where, and which word of the schema is broken. */
export type Validator = (data: unknown) => string[];

/**
 * The committed schema of a manifest or a policy, in a validator that knows nothing of this project, and is as strict as
 * SchemaStore has it: a misspelt word, a type left out or a demanded key that has no schema stops it.
 */
export function validator(of: 'manifest' | 'policy'): Validator {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${of}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv({ strict: true, allErrors: true });
  // Words of editors' own.
  ajv.addVocabulary(['errorMessage', 'enumDescriptions', 'doNotSuggest']);
  const validate = ajv.compile(schema);
  return (data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
          `${instancePath} ${keyword} ${params.missingProperty ?? params.additionalProperty ?? ''}`.trim(),
        );
}
