import { quote } from './quote.ts';
import {
  blockOf,
  indentOf,
  isBlockHeader,
  isOurKey,
  keyOfLine,
  type Line,
  linesAbove,
  moved,
  neighbour,
  type Pair,
  pairOf,
  spanOver,
  startOf,
} from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** Slips of values: what reads as something else, and texts over several lines. */

/** `LP: #2130000` for a number. */
export function* launchpadBug(_: string, line: Line): Generator<Mend> {
  const pair = pairOf(line);
  const number = pair && /^(?:lp|bug|launchpad):[ \t]{0,3}#?[ \t]?([1-9]\d{0,8})$/i.exec(pair.value)?.[1];
  if (!pair || number === undefined) return;
  const { key, valueSpan } = pair;
  yield {
    message: `The value of ${quote(key)} has a colon in it, which makes a key of what stands before it.`,
    help: `Write the number of the bug alone: ${quote(`${key}: ${number}`)}.`,
    span: valueSpan,
    edit: { ...valueSpan, text: number },
    isExact: 'always',
  };
}

/** A value that reads as something else: it begins with a mark of YAML's, or has a colon in it. */
export function* unquoted(_: string, line: Line): Generator<Mend> {
  const pair = pairOf(line);
  if (!pair || isBlockHeader(line)) return;
  const { key, valueSpan } = pair;
  const value = pair.value.replace(/\s#(?!\d)[^\n]*/, '').trimEnd();
  // A mark that opens what another closes at the end is nobody's text.
  if (/^$|^!|^[[{][^\]}]*$|^\{[^{].*\}$|^"[^"]*"?$|^'[^']*'?$/.test(value)) return;
  const unspaced = value.replace(/^(\d+): +(?=\d\S*$)/, '$1:');
  const isEpoch = unspaced !== value;
  const plain = unspaced.replace(/^[\u201c-\u201f](.*)[\u201c-\u201f]$/, '$1');
  const text = isEpoch ? plain : JSON.stringify(plain);
  const why = isEpoch
    ? 'has a space after its epoch, so that the colon makes a key of it'
    : misread(value.charAt(0));
  const written = quote(`${key}: ${text}`, 300);
  const help = isEpoch ? `Write ${written}` : `Put the value in quotes: ${written}`;
  const span = spanOver(valueSpan.start, value);
  yield {
    message: `The value of ${quote(key)} ${why}.`,
    help: plain.includes('`') ? 'Put the value in double quotes.' : help,
    span,
    edit: { ...span, text },
    isExact: 'always',
  };
}

/** What a value is read as, by its first character. */
function misread(mark: string): string {
  if (/^["']/.test(mark))
    return `begins with a quote, ${quote(mark)}, and goes on after the one that closes it`;
  if (mark === '`') return 'begins with a backtick, which means something else in YAML';
  return /^[-?[\]{},#&*|>%@]/.test(mark)
    ? `begins with ${quote(mark)}, which means something else in YAML`
    : 'has a colon in it, which makes a key of what stands before it';
}

/** A bracket that is not closed on its line. */
export function* unclosed(_: string, line: Line): Generator<Mend> {
  const { value, valueSpan: span } = pairOf(line) ?? {
    value: line.body,
    valueSpan: spanOver(startOf(line), line.body),
  };
  const open = /^[[{](?=[^\]}]*$)/.exec(value)?.[0];
  if (open === undefined) return;
  const close = open === '[' ? ']' : '}';
  yield {
    message: `The bracket ${quote(open)} that opens here is not closed.`,
    help: `Write ${quote(close)} after its last item. A text that begins with a bracket needs quotes.`,
    span,
    // Alone on its line it stands before a list that needs none.
    edit: value === open ? { ...span, text: '' } : { start: span.end, end: span.end, text: ` ${close}` },
  };
}

/** `description: | Text`: what stands behind the bar belongs below it. */
export function* textBehindBar(text: string, line: Line): Generator<Mend> {
  const pair = pairOf(line);
  const found = pair && /^([|>][+-]?)\s*(\S[^\n]*)$/.exec(pair.value);
  if (!found) return;
  const [, bar, rest] = found as unknown as [string, string, string];
  const { key, valueSpan } = pair;
  const next = neighbour(text, line, 1);
  const below = next ? indentOf(next).length : 0;
  const column = below > line.before.length ? below : line.before.length + 2;
  const isWord = /^[\w"'[(<*]/.test(rest);
  const { end } = valueSpan;
  yield {
    message: `There is text after the bar of ${quote(key)}, and YAML takes it from the next line on.`,
    help: isWord
      ? `Begin the text on the line below ${quote(`${key}: ${bar}`)}, indented like the rest of it.`
      : `Write ${quote(`${key}: ${bar}`)}.`,
    span: { start: end - rest.length, end },
    edit: {
      start: valueSpan.start + bar.length,
      end,
      text: isWord ? `\n${' '.repeat(column)}${rest}` : '',
    },
    isExact: 'always',
  };
}

/** A text over several lines at a key that does not say so: the keys above the line, from the inmost. */
export function* missingBar(text: string, line: Line): Generator<Mend> {
  let column = Number.POSITIVE_INFINITY;
  for (const at of [line, ...linesAbove(text, line)]) {
    const pair = pairOf(at);
    if (!pair || at.before.length >= column) continue;
    column = at.before.length;
    yield* barAt(text, at, pair);
  }
}

/** The words for a text over several lines whose key does not say so. */
export function withoutBar({ key, keySpan }: Pair): YamlProblem {
  return {
    message: `The text of ${quote(key)} runs over several lines, and nothing says so.`,
    help: `Write ${quote(`${key}: |`)}, and the whole text on the lines below, each indented.`,
    span: keySpan,
  };
}

/** The bar at one key. */
function* barAt(text: string, at: Line, pair: Pair): Generator<Mend> {
  const { value, keySpan } = pair;
  const next = neighbour(text, at, 1);
  if (!next || /^[|>{]|^\[[^\]]*$/.test(value)) return;
  // What begins with a key of ours is a mapping.
  if (value === '' && isOurKey(keyOfLine(next) ?? '')) return;
  const words = withoutBar(pair);
  const start = keySpan.end + 1;
  if (indentOf(next).length > at.before.length) {
    yield {
      ...words,
      edit: {
        start,
        end: pair.valueSpan.end,
        text: value === '' ? ' |' : ` |\n${indentOf(next)}${value}`,
      },
      isExact: value === '' ? 'alone' : undefined,
    };
  } else if (value === '') {
    const { end } = blockOf(text, next, at);
    const below = moved(text.slice(next.start, end), indentOf(next).length, at.before.length + 2);
    yield {
      ...words,
      edit: { start, end, text: ` |${text.slice(at.end, next.start)}${below}` },
    };
  }
}
