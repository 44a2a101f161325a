import type { Path } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { isMapping } from './is-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/**
 * The edit that gives a key of a mapping another name in its place, its value and the layout kept; undefined where the
 * mapping has a key of that name, or where it cannot be done for sure.
 * @param path of the key, whose last part is its name
 * @param name one that needs no quotes
 */
export function renameKey(yaml: YamlText, path: Path, name: string): TextEdit | undefined {
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))];
  const mapping = valueAt(yaml.data, parent);
  if (!isMapping(mapping) || !Object.hasOwn(mapping, key) || Object.hasOwn(mapping, name)) return undefined;
  const renamed = Object.fromEntries(
    Object.entries(mapping).map(([each, value]) => [each === key ? name : each, value]),
  );
  const span = yaml.locateKey(path);
  // A manifest in JSON stays one, also where no space is behind the colon.
  const [quote = ''] = /^["']/.exec(yaml.text.charAt(span.start)) ?? [];
  const edit = { ...span, text: `${quote}${name}${quote}` };
  return firstThatGives(withValue(yaml.data, parent, renamed), [edit], yaml);
}
