import { safeLine } from './safe-text.ts';

/** An element on lines of its own; its text may have several lines. Words from outside cannot end it. */
export function element(name: string, given: Attributes, text?: string): string {
  const start = `<${name}${attributes(given)}`;
  if (text === undefined || text === '') return `${start}/>`;
  return `${start}>${text.split('\n').map(escaped).join('\n')}</${name}>`;
}

/** What an element's start tag says; an undefined value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as they stand behind an element's name. */
export function attributes(given: Attributes): string {
  return Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');
}

/** Text without what would be markup, and without the characters that no XML may have, escaped or not. */
function escaped(text: string): string {
  return safeLine(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
