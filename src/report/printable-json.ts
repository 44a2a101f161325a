import { escapedJson } from '../text/quote.ts';

/**
 * Data as indented JSON with a newline at its end. Within its strings it escapes what a terminal or the runner's
 * log would act on: C1 control characters, bidi controls, and the `##[` of the runner's old commands. The data
 * stay the same.
 */
export function printableJson(data: unknown): string {
  return `${escapedJson(JSON.stringify(data, null, 2))}\n`;
}

/**
 * The same with a list as the last key, whose items are made and printed one after the other.
 * @param itemOf what stands in the list for a thing: a mapping or a list
 */
export function jsonWithList<Thing>(
  data: object,
  key: string,
  things: readonly Thing[],
  itemOf: (thing: Thing) => object,
): string {
  const empty = printableJson({ ...data, [key]: [] });
  if (things.length === 0) return empty;
  // No string of JSON has a line end in it.
  const items = things.map((thing) =>
    printableJson([itemOf(thing)])
      .slice(2, -3)
      .replaceAll('\n', '\n  '),
  );
  return `${empty.slice(0, empty.lastIndexOf(']\n}'))}\n  ${items.join(',\n  ')}\n  ]\n}\n`;
}
