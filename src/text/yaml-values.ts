import type { Path } from '../model/position.ts';
import { type TextEdit, withEdit } from './apply-edits.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/**
 * The first edit that changes the data as it should and nothing else: the text is read again with it, so what
 * would break the YAML, or change another value by way of an anchor, is never taken.
 */
export function firstThatGives(
  data: unknown,
  edits: readonly (TextEdit | undefined)[],
  { text }: YamlText,
): TextEdit | undefined {
  const wanted = JSON.stringify(data);
  return edits.find((edit) => {
    if (!edit) return false;
    const after = readYaml(withEdit(text, edit));
    return after.problems.length === 0 && JSON.stringify(after.data) === wanted;
  });
}

/** The value at a path; undefined when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // What every value has, as `constructor`, is no data; `Object` takes undefined, too.
    (value, key) =>
      Object.hasOwn(Object(value), key) ? (value as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}

/** Data with another value at a path that is there; without the value where the other one is undefined. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue((data as Record<string | number, unknown>)[key], rest, value);
  if (!Array.isArray(data)) return { ...(data as object), [key]: inner };
  return data.flatMap((each, index) => (index !== key ? [each] : inner === undefined ? [] : [inner]));
}
