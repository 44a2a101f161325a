import { paint, type Style } from './paint.ts';
import { plainWidth, type WidthOf } from './text-width.ts';
import { wrap } from './wrap.ts';

/** What a text for people is read on. */
export interface Terminal {
  readonly colour: boolean;
  /** How many characters a line holds; undefined where nothing limits it. */
  readonly columns?: number | undefined;
  /** Whether words can be links there. */
  readonly links?: boolean;
  /** How wide words are there. */
  readonly widthOf?: WidthOf;
}

/** The pen for a terminal. */
export interface Pen {
  readonly paint: (style: Style | readonly Style[], text: string) => string;
  /** Words that lead to an address, where the terminal can. The address is ours, or one that may become a link. */
  readonly link: (text: string, address: string) => string;
  readonly hasLinks: boolean;
  readonly wrap: (text: string, hanging: string) => string;
  readonly columns: number | undefined;
  readonly widthOf: WidthOf;
}

export function penFor({ colour, columns, links = false, widthOf = plainWidth }: Terminal): Pen {
  return {
    paint: (style, text) => (colour ? paint(style, text) : text),
    link: (text, address) => (links ? `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\` : text),
    hasLinks: links,
    wrap: (text, hanging) => wrap(text, { width: columns, hanging, widthOf }),
    // A terminal that does not know its width says 0.
    columns: columns || undefined,
    widthOf,
  };
}

/** A text whose last such words are others: those, painted or linked, that take the same room. */
export function withLast(text: string, words: string, others: string): string {
  const at = text.lastIndexOf(words);
  return at < 0 ? text : text.slice(0, at) + others + text.slice(at + words.length);
}
