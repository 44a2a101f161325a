import { escapedJson } from '../text/quote.ts';

/**
 * Data as indented JSON with a newline at its end. Within its strings it escapes what a terminal or the runner's
 * log would act on: C1 control characters, bidi controls, and the `##[` of the runner's old commands. The data
 * stay the same.
 */
export function printableJson(data: unknown): string {
  return `${escapedJson(JSON.stringify(data, null, 2))}\n`;
}

/** What stands around an item of a list in a list. */
const [before, after] = ['[\n  ['.length, '\n  ]\n]\n'.length];

/**
 * The same in pieces, with a list as the last key, whose items are made and printed as they are taken.
 * @param itemOf what stands in the list for a thing: a mapping or a list
 */
export function* jsonWithList<Thing>(
  data: object,
  key: string,
  things: readonly Thing[],
  itemOf: (thing: Thing) => object,
): Iterable<string> {
  const empty = printableJson({ ...data, [key]: [] });
  const end = empty.lastIndexOf(']\n}');
  yield empty.slice(0, end);
  for (const [index, thing] of things.entries()) {
    // As deep as it stands in the whole, and so indented.
    const item = printableJson([[itemOf(thing)]]).slice(before, -after);
    yield `${index === 0 ? '' : ','}${item}`;
  }
  yield things.length === 0 ? empty.slice(end) : `\n  ${empty.slice(end)}`;
}
