import { replaceUnseen, shorten } from '../text/quote.ts';

/**
 * Untrusted text in GitHub's Markdown. Rules put every word from outside in backticks (`quote`), so a message is
 * ours outside of them; inside it becomes a `<code>` element, in which GitHub makes no mention, link or reference.
 */

/** A message as Markdown that renders as its plain text. */
export function markdown(message: string): string {
  return message
    .split('`')
    .map((piece, index, all) => {
      // An odd number of backticks cannot come from `quote`; the last piece is then plain text.
      const isCode = index % 2 === 1 && index < all.length - 1;
      return isCode ? `<code>${unlinked(piece)}</code>` : unlinked(piece);
    })
    .join('');
}

/** A value from outside as inline code, cut past a number of characters. */
export function code(value: string, longest = 100): string {
  return `<code>${unlinked(shorten(value, longest).toWellFormed())}</code>`;
}

/** A link with a text of ours, whose address is ours or the workflow's. */
export function link(text: string, address: string): string {
  return `<a href="${escaped(address)}">${text}</a>`;
}

/**
 * Text in which GitHub finds no address. It looks for those after it has read entities, within `<code>`, too:
 * a mail address goes on behind its `@`, where an element of no width parts it, and `www.` begins one.
 */
function unlinked(text: string): string {
  return escaped(text)
    .replaceAll('&#64;', '&#64;<wbr>')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

/** Characters that Markdown, HTML or GitHub's own extensions act on, as entities. */
function escaped(text: string): string {
  return replaceUnseen(text, () => ' ').replace(
    /[&<>"'\\`*_{}[\]()#+!~|@$:]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
