import type { Span } from '../model/position.ts';
import { oneLine, shorten } from '../text/quote.ts';
import { type Entry, outlineOf, wholeOf } from './outline.ts';

/** A key or an item of a file, for a list of what is in it. */
export interface FileSymbol {
  readonly name: string;
  /** The beginning of its value, where that is a text. */
  readonly detail: string;
  readonly kind: Entry['kind'];
  readonly whole: Span;
  /** Its key, or where its value begins. */
  readonly own: Span;
  readonly below: readonly FileSymbol[];
}

/** What is in a file, as far as it can be read. */
export function symbolsOf(text: string): FileSymbol[] {
  return (outlineOf(text)?.entries ?? []).flatMap(symbolOf);
}

/** What an item of a list is called by, by its keys. */
const names = ['series', 'id', 'rule', 'path', 'name'];

function symbolOf(entry: Entry): FileSymbol[] {
  const { path, key, kind, text = '', entries } = entry;
  const whole = wholeOf(entry);
  const last = path.at(-1);
  if (!whole || last === undefined) return [];
  const named = entries.find(({ path: each }) => names.includes(String(each.at(-1))))?.text;
  return [
    {
      name: shown(typeof last === 'string' ? last : (named ?? (text || `[${last}]`))) || '?',
      detail: typeof last === 'string' ? shown(text) : '',
      kind,
      whole,
      own: key ?? whole,
      below: entries.flatMap(symbolOf),
    },
  ];
}

function shown(text: string): string {
  return shorten(oneLine(text.slice(0, 200)), 60);
}
