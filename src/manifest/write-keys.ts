import type { ManifestFacts, Target } from '../model/manifest.ts';
import type { Path } from '../model/position.ts';
import { appendItems, type NewItems } from '../text/append-items.ts';
import { type TextEdit, withEdit } from '../text/apply-edits.ts';
import { insertKey, type NewKey } from '../text/insert-key.ts';
import { quote } from '../text/quote.ts';
import { replaceInScalar } from '../text/replace-in-scalar.ts';
import { writtenInFlow } from '../text/written-mapping.ts';
import { readYaml, type YamlText } from '../text/yaml-text.ts';
import { valueAt } from '../text/yaml-values.ts';
import { keyOrder } from './schema.ts';

/** Why nothing can be written to targets that are no list of such, or more than there can be. */
export const unreadableTargets = 'its targets cannot be read: `sru-gate check` says what to put right first';

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

/** A key for a mapping that lacks it, or items for the end of a list, which need not be there yet. */
export type Addition = NewKey | NewItems;

/**
 * A manifest's text with something added to it, layout and comments kept; undefined where that cannot be done for sure.
 * What is there already stays.
 */
export function withAddition(text: string, addition: Addition): string | undefined {
  const yaml = readYaml(text);
  const edit =
    'items' in addition ? itemsAdded(yaml, addition) : insertKey(yaml, addition, orderAt(addition.path));
  return edit && withEdit(text, edit);
}

/**
 * The edit that puts items at the end of a list of a manifest, or writes its key with them where there is no such list.
 * Undefined where that cannot be done for sure.
 */
export function itemsAdded(yaml: YamlText, { path, items }: NewItems): TextEdit | undefined {
  if (valueAt(yaml.data, path) !== undefined) return appendItems(yaml, { path, items });
  const mapping = path.slice(0, -1);
  return insertKey(yaml, { path: mapping, key: String(path.at(-1)), value: items }, orderAt(mapping));
}

/** A sentence: what cannot be written, and the line that a person writes in its place. */
export function toWriteByHand(addition: Addition, facts: Pick<ManifestFacts, 'targets'>): string {
  const [at, value] =
    'items' in addition
      ? [addition.path, addition.items]
      : [[...addition.path, addition.key], addition.value];
  const line = `${String(at.at(-1))}: ${writtenInFlow(value)}`;
  return `${nameOfKey(at, facts)} cannot be written without risk to the rest of the file. Write it by hand: ${quote(line, 300)}.`;
}

/** A key of a manifest as a person knows it: `accepted` of `noble`. */
function nameOfKey(path: Path, { targets }: Pick<ManifestFacts, 'targets'>): string {
  const isOf = (target: Target): boolean => target.path.every((part, index) => path[index] === part);
  const target = targets.items.find(isOf);
  const key = quote(String(path.at(-1)));
  return target ? `${key} of ${quote(target.series.written ?? '')}` : key;
}

/** The order of the keys of the mapping at a path. */
function orderAt(path: Path): readonly string[] {
  if (path.length === 0) return keyOrder.manifest;
  if (path[0] === 'bugs') return keyOrder.bug;
  return path.at(-1) === 'verification' ? keyOrder.verification : keyOrder.target;
}
