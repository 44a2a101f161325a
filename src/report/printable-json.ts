import { unseenInJson } from '../quote.ts';

/**
 * Data as indented JSON with a newline at its end. Within its strings it escapes what a terminal or the runner's
 * log would act on: C1 control characters, bidi controls, and the `##[` of the runner's old commands. The data
 * stay the same.
 */
export function printableJson(data: unknown): string {
  const json = JSON.stringify(data, null, 2);
  return `${json.replace(unseenInJson, escaped).replaceAll('##[', '##\\u005b')}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
