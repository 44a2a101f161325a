import type { Span } from '../../../model/position.ts';

/** So much of a line is looked at on either side of a marker. */
const reach = 300;

/** Whether a `TODO` is a word of what is told: one that something shows, or of a name such as "the TODO list". */
export function isMarkerAsWord(text: string, marker: Span): boolean {
  return isInName(text, marker) || isQuoted(text, marker);
}

/** What an author is still to do: `TODO list the steps`. */
const asked =
  /^(?:list|comment|file) (?:the|an?|all|any|what|which|who|how|why|where|on|here|every|each|one|some|this|that|these|your|our|my|steps|bugs?|changes|fixes|risks?|regressions|it|them|more|new|as)\b/;

function isInName(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end).toLowerCase() === 'tbd') return false;
  const behind = /^ ((?:lists?|items?|comments?|files?)\b[^\n]*)/.exec(text.slice(end, end + 60))?.[1];
  if (behind === undefined) return false;
  const before = lineBefore(text, start).trimEnd();
  const begins = !/\p{L}/u.test(before) || /[:;.!?–—-]$/.test(before);
  return !begins || (/^[a-z]+ \p{L}/u.test(behind) && !asked.test(behind));
}

const quotes =
  /(?<![\p{L}\p{N}])(?:"(?=\S)[^"\n]{1,200}"|'(?=\S)[^'\n]{1,200}')(?![\p{L}\p{N}])|[“„][^“”\n]{1,200}[“”]|‘[^‘’\n]{1,200}’|«[^«»\n]{1,200}»/gu;
const shows =
  /\b(?:says?|said|prints?|printed|shows?|shown|showed|reads|logs|logged|displays?|displayed|writes|outputs?|contains?)\b/i;

/** Whether a marker stands in quotes, and its sentence has other words outside them. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const before = above(text, start) + lineBefore(text, start);
  const sentence = before + lineBehind(text, start) + below(text, end);
  const at = before.length;
  for (const { 0: quoted, index } of sentence.matchAll(quotes)) {
    if (index > at) return false;
    if (index + quoted.length < at + end - start) continue;
    const first =
      sentence
        .slice(0, index)
        .split(/[.!?]\s/)
        .at(-1) ?? '';
    const [last = ''] = sentence.slice(index + quoted.length).split(/[.!?](?:\s|$)/);
    const outside = `${first} ${last}`;
    if (shows.test(outside)) return true;
    // "Who is hurt: …" asks for what stands in the quotes.
    const isAnswer = first.trimEnd().endsWith(':') && !/\p{L}/u.test(last);
    return !isAnswer && (outside.match(/\p{L}+/gu)?.length ?? 0) >= 2;
  }
  return false;
}

function lineBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - reach), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

function lineBehind(text: string, at: number): string {
  return text.slice(at, at + reach).split('\n', 1)[0] ?? '';
}

/** The line above, where the sentence begins in it. */
function above(text: string, at: number): string {
  const begin = at - lineBefore(text, at).length;
  if (text.charAt(begin - 1) !== '\n') return '';
  const line = lineBefore(text, begin - 1).trimEnd();
  return /^[\s*•-]*\p{L}/u.test(line) && /[\p{L}\p{N},]$/u.test(line) ? `${line} ` : '';
}

/** The line below, where the sentence goes on in it. */
function below(text: string, at: number): string {
  const end = at + lineBehind(text, at).length;
  const line = text.charAt(end) === '\n' ? lineBehind(text, end + 1) : '';
  return /^[ \t]*\p{Ll}/u.test(line) ? ` ${line}` : '';
}
