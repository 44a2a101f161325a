import { shorten, unseen } from '../text/quote.ts';

/**
 * Untrusted text in GitHub's Markdown. Rules put every word from outside in backticks (`quote`), so the text
 * outside backticks is ours. The text inside them becomes a `<code>` element, in which GitHub makes no mention, link or
 * reference.
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
export function markdownLink(text: string, address: string): string {
  return `<a href="${escaped(address)}">${text}</a>`;
}

/**
 * Text in which GitHub finds no address. It looks for addresses after it has read entities, and within `<code>`, too.
 * So an element without width parts a mail address behind its `@`; and the dot of a `www.` that begins one is an
 * entity.
 */
function unlinked(text: string): string {
  return escaped(text)
    .replaceAll('&#64;', '&#64;<wbr>')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

/** Characters that Markdown, HTML or GitHub's own extensions act on, as entities. */
function escaped(text: string): string {
  return text
    .replace(unseen, ' ')
    .replace(/[&<>"'\\`*_{}[\]()#+!~|@$:]/g, (character) => `&#${character.charCodeAt(0)};`);
}
