/** C1 controls, line separators, bidi controls, characters of no width or without ink, tags. */
const beyondAscii = [
  '\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069',
  '\\u2800\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e007f}',
].join('');

/** Characters that move the cursor, hide text or turn its direction, and line breaks. */
export const unseen = new RegExp(`[\\u0000-\\u001f${beyondAscii}]+`, 'gu');

/** Those of them that JSON does not escape by itself. */
const unseenInJson = new RegExp(`[${beyondAscii}]+`, 'gu');

/** JSON in which what nobody sees, and the `##[` of the runner's old commands, is escaped: the data stay the same. */
export function escapedJson(json: string): string {
  return json.replaceAll('##[', '##\\u005b').replace(unseenInJson, (run) =>
    // By code units: JSON has no escape for a whole character beyond them.
    run
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * Untrusted text made fit to stand in a sentence: on one line, without control characters, bounded, in backticks.
 * Whatever a rule takes from a manifest, a policy file or a file name goes through here, so that
 * every reporter knows: outside backticks a message is ours, inside it is somebody's word.
 */
export function quote(text: string, longest = 100): string {
  const clean = oneLine(text).replaceAll('`', "'");
  return `\`${shorten(clean, longest).toWellFormed()}\``;
}

/** A text cut, with an ellipsis, where it is longer than so many UTF-16 units; no character is cut in half. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Several quoted values: `a`, `b` and `c`; past `most` the rest is counted. */
export function quoteList(values: readonly string[], most = 10): string {
  const shown = values.slice(0, most).map((value) => quote(value));
  if (values.length > most) shown.push(`${values.length - most} more`);
  return joinWords(shown);
}

/** `a, b and c` of phrases that are already fit to show. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Text on one line: control characters and line breaks become single spaces. */
export function oneLine(text: string): string {
  return text.replace(unseen, ' ').trim();
}
