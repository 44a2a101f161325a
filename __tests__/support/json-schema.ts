import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What a validator finds in data: where, and which word of the schema is broken. */
export type Validator = (data: unknown) => string[];

/** The committed schema of a manifest or a policy, in a strict validator that knows nothing of this project. */
export function validator(of: 'manifest' | 'policy'): Validator {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${of}.schema.json`, import.meta.url), 'utf8'));
  // Strict where a word could be misspelt; a condition may speak of keys without repeating what they are.
  const ajv = new Ajv({ strictSchema: true, strictTypes: false, strictRequired: false, allErrors: true });
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
