import { isAscii } from './seen.ts';

/** What hides, moves or turns text beyond ASCII: C1 controls, line separators, whatever Unicode lets be ignored. */
const hiding = '\\u007f-\\u009f\\u2028\\u2029\\u2800\\ufff9-\\ufffb\\p{Default_Ignorable_Code_Point}';

/** Scripts in which a joiner, or what keeps two letters apart, is spelling. */
const joining = '[\\u0600-\\u08ff\\u0900-\\u109f\\u1780-\\u18af]';

/** Where such a character is seen in what it makes of those beside it: emoji, their flags, ideographs, spelling. */
const honest = [
  '(?<=\\p{Emoji})[\\ufe0e\\ufe0f]',
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})',
  `(?<=${joining})[\\u200c\\u200d](?=${joining})`,
  '(?<=\\u{1f3f4}[\\u{e0030}-\\u{e007a}]{0,6})[\\u{e0030}-\\u{e007a}\\u{e007f}]',
].join('|');

/** What leaves no mark, in a text of ASCII alone. */
const controls = /[^ -~]+/g;

/** Compiled for the first text beyond ASCII: few have any. */
let beyondAscii: RegExp | undefined;
let beyondAsciiInJson: RegExp | undefined;

/** A text with something else for each run of characters that move the cursor, hide text or turn its direction. */
export function replaceUnseen(text: string, by: (run: string) => string): string {
  if (isAscii(text)) return text.replace(controls, (run) => by(run));
  const hidden = `[\\u0000-\\u001f${hiding}]`;
  beyondAscii ??= new RegExp(`(?:(?=${hidden})(?!${honest})${hidden})+`, 'gu');
  return text.replace(beyondAscii, (run) => by(run));
}

/** Whether a text has such characters. */
export function hidesText(text: string): boolean {
  return replaceUnseen(text, () => '').length < text.length;
}

/** JSON in which what nobody sees, and the `##[` of the runner's old commands, is escaped: the data stay the same. */
export function escapedJson(json: string): string {
  const unbracketed = json.replaceAll('##[', '##\\u005b');
  if (isAscii(json)) return unbracketed.replaceAll('\x7f', '\\u007f');
  beyondAsciiInJson ??= new RegExp(`[${hiding}]+`, 'gu');
  return unbracketed.replace(beyondAsciiInJson, (run) =>
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
  return replaceUnseen(text, () => ' ').trim();
}
