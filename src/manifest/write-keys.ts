import type { Path } from '../model/position.ts';
import { withEdit } from '../text/apply-edits.ts';
import { insertKey, type NewKey } from '../text/insert-key.ts';
import { replaceInScalar } from '../text/replace-in-scalar.ts';
import { readYaml } from '../text/yaml-text.ts';
import { valueAt } from '../text/yaml-values.ts';
import { keyOrder } from './schema.ts';

/**
 * A manifest's text with keys written into it, one after another, layout and comments kept; or the first key that
 * cannot be written for sure. What is there already is replaced.
 */
export function withKeys(
  text: string,
  keys: readonly NewKey[],
): { readonly text: string } | { readonly failed: NewKey } {
  let now = text;
  for (const each of keys) {
    const yaml = readYaml(now);
    const at = [...each.path, each.key];
    const there = valueAt(yaml.data, at);
    const edit =
      typeof there === 'string' && there !== '' && typeof each.value === 'string'
        ? replaceInScalar(yaml, at, undefined, each.value)
        : insertKey(yaml, each, orderAt(each.path));
    if (!edit) return { failed: each };
    now = withEdit(now, edit);
  }
  return { text: now };
}

/** The order of the keys of the mapping at a path. */
function orderAt(path: Path): readonly string[] {
  if (path.length === 0) return keyOrder.manifest;
  return path.at(-1) === 'verification' ? keyOrder.verification : keyOrder.target;
}
