import type { Path } from '../model/position.ts';
import { quote, quoteList } from '../text/quote.ts';
import type { Slip } from '../text/schema-problems.ts';
import type { YamlComment } from '../text/yaml-comment.ts';
import { numberIn, stripped } from './as-meant.ts';

/** How an item of a list begins, and what it needs beside that. */
type ListForm = readonly [first: string, rest: string];

/** The lists of a manifest, by key. */
export const listForms: Readonly<Record<string, ListForm>> = {
  targets: ['series: noble', '`version`'],
  skips: ['series: questing', '`carries`, `reason` or `removed: true`'],
  bugs: ['id: 2131111', '`test-case`'],
  waivers: ['rule: settling-period', '`reason`'],
  'from-source': ['path: debian/control', '`reason`'],
  'from-previous': ['path: debian/control', '`reason`'],
};

/** A text for a list, or nothing. */
export function listSlip(path: Path, written: string, [first, rest]: ListForm): Slip {
  const key = String(path.at(-1));
  const names = stripped(written)
    .split(/[\s,]+/, 11)
    .filter((each) => each !== '');
  if (names.length > 0) return { help: itemsOf(first, rest, names) };
  const form = `Write an item below it, ${quote(`- ${first}`)} with ${rest}`;
  return { help: key === 'targets' ? `${form}.` : `${form}, or remove the key.` };
}

function itemsOf(first: string, rest: string, names: readonly string[]): string {
  const key = first.slice(0, first.indexOf(':'));
  const shown = names.map((each) => `- ${key}: ${(key === 'id' ? numberIn(each) : undefined) ?? each}`);
  return names.length === 1
    ? `Write it as an item of a list: ${quoteList(shown)}, with ${rest} below it.`
    : `Write an item for each: ${quoteList(shown)}, with ${rest} below each.`;
}

/** A text for an item. */
export function itemSlip(
  [first, rest]: ListForm,
  value: unknown,
  comment: YamlComment | undefined,
): Slip | undefined {
  if (typeof value !== 'string') return undefined;
  const name = stripped(value);
  const key = first.slice(0, first.indexOf(':'));
  const hidden = name === '' && comment && key === 'id' ? numberIn(comment.text) : undefined;
  if (hidden !== undefined)
    return {
      help: `YAML takes ${quote(comment?.text ?? '')} for a comment. ${itemsOf(first, rest, [hidden])}`,
    };
  return name === ''
    ? { help: `Write ${quote(`- ${first}`)}, with ${rest} below it, or remove the dash.` }
    : { help: itemsOf(first, rest, [name]) };
}

/** A mapping for a list: one item without its dash, or an item for each key. */
export function withoutDash(value: unknown, [first, rest]: ListForm): Slip | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const [name = ''] = names;
  const known = [
    'series',
    'version',
    'replaces',
    'carries',
    'reason',
    'id',
    'test-case',
    'rule',
    'path',
    'pocket',
    'until',
  ];
  if (!names.some((each) => known.includes(each)) && /^[a-z0-9]+$/.test(name))
    return { help: itemsOf(first, rest, names.slice(0, 11)) };
  return {
    help: `Put \`- \` before ${quote(name)}, and indent the keys below as far: each item of the list begins so.`,
  };
}
