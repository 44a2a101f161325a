import { escapedJson } from '../text/quote.ts';

/**
 * Data as indented JSON with a newline at its end. Within its strings it escapes what a terminal or the runner's
 * log would act on: C1 control characters, bidi controls, and the `##[` of the runner's old commands. The data
 * stay the same.
 */
export function printableJson(data: unknown): string {
  return `${escapedJson(JSON.stringify(data, null, 2))}\n`;
}
