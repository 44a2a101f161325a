import type { JsonSchema } from './json-schema.ts';
import { keysOf } from './keys.ts';

const begin =
  '<!-- The table is made by `npm run build` from src/manifest/ and src/policy/; do not edit. -->\n';
const end = '<!-- The end of the table. -->\n';

/** Text for keys, by their path. */
export type Words = Readonly<Record<string, string>>;

/**
 * A document with its table of keys made anew, between the two comments that mark it. Throws where they are missing.
 * @param words what each key is
 * @param needs when a key is needed, where its form alone does not say it
 */
export function withKeyTable(document: string, schema: JsonSchema, words: Words, needs: Words): string {
  const [before, after] = [document.indexOf(begin), document.indexOf(end)];
  if (before < 0 || after < before) throw new Error('the comments around the table of keys are missing');
  return `${document.slice(0, before + begin.length)}\n${keyTable(schema, words, needs)}\n${document.slice(after)}`;
}

function keyTable(schema: JsonSchema, words: Words, needs: Words): string {
  const rows = keysOf(schema).flatMap(({ path, isRequired }) => {
    const says = words[path]?.replaceAll('|', '\\|');
    const needed = needs[path] ?? (isRequired ? 'required' : '');
    return says === undefined ? [] : [`| \`${path}\` |${needed && ` ${needed}`} | ${says} |\n`];
  });
  return `| key | | what it is |\n| --- | --- | --- |\n${rows.join('')}`;
}
