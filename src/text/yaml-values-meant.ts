import { quote } from './quote.ts';
import {
  blockOf,
  indentOf,
  isBlockHeader,
  isOurKey,
  keyOfLine,
  type Line,
  moved,
  neighbour,
  startOf,
  valueOfLine,
} from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** Slips of values: what reads as something else, and texts over several lines. */

/** `LP: #2130000` for a number. */
export function* launchpadBug(_: string, line: Line): Generator<Mend> {
  const key = keyOfLine(line);
  const value = valueOfLine(line);
  const number = /^(?:lp|bug|launchpad):[ \t]{0,3}#?[ \t]?([1-9]\d{0,8})$/i.exec(value)?.[1];
  if (key === undefined || number === undefined) return;
  const start = startOf(line) + line.body.length - value.length;
  yield {
    message: `The value of ${quote(key)} has a colon in it, which makes a key of what stands before it.`,
    help: `Write the number of the bug alone: ${quote(`${key}: ${number}`)}.`,
    span: { start, end: start + value.length },
    edit: { start, end: start + value.length, text: number },
    isExact: 'always',
  };
}

/** A value that reads as something else: it begins with a mark of YAML's, or has a colon in it. */
export function* unquoted(_: string, line: Line): Generator<Mend> {
  const key = keyOfLine(line);
  const written = valueOfLine(line);
  const value = written.replace(/\s#(?!\d)[^\n]*/, '').trimEnd();
  if (key === undefined || value === '' || isBlockHeader(line)) return;
  const start = startOf(line) + line.body.length - written.length;
  const mark = value.charAt(0);
  // A mark that opens what another closes at the end is nobody's text.
  if (/^!|^[[{][^\]}]*$|^\{[^{].*\}$|^"[^"]*"?$|^'[^']*'?$/.test(value)) return;
  const spaced = /^(\d+): +(\d\S*)$/.exec(value);
  const plain = spaced
    ? `${spaced[1]}:${spaced[2]}`
    : value.replace(/^[\u201c-\u201f](.*)[\u201c-\u201f]$/, '$1');
  const text = spaced ? plain : JSON.stringify(plain);
  const why = spaced ? 'has a space after its epoch, so that the colon makes a key of it' : misread(mark);
  yield {
    message: `The value of ${quote(key)} ${why}.`,
    help: plain.includes('`')
      ? 'Put the value in double quotes.'
      : `${spaced ? 'Write' : 'Put the value in quotes:'} ${quote(`${key}: ${text}`, 300)}`,
    span: { start, end: start + value.length },
    edit: { start, end: start + value.length, text },
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
  const value = keyOfLine(line) === undefined ? line.body : valueOfLine(line);
  const open = value.charAt(0);
  if ((open !== '[' && open !== '{') || /[\]}]/.test(value)) return;
  const close = open === '[' ? ']' : '}';
  const start = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  yield {
    message: `The bracket ${quote(open)} that opens here is not closed.`,
    help: `Write ${quote(close)} after its last item. A text that begins with a bracket needs quotes.`,
    span: { start, end },
    // Alone on its line it stands before a list that needs none.
    edit: value === open ? { start, end, text: '' } : { start: end, end, text: ` ${close}` },
    isExact: 'never',
  };
}

/** `description: | Text`: what stands behind the bar belongs below it. */
export function* textBehindBar(text: string, line: Line): Generator<Mend> {
  const key = keyOfLine(line);
  const value = valueOfLine(line);
  const bar = /^[|>][+-]?/.exec(value)?.[0];
  const rest = bar === undefined ? '' : value.slice(bar.length).trim();
  if (key === undefined || bar === undefined || rest === '') return;
  const next = neighbour(text, line, 1);
  const below = next ? indentOf(next).length : 0;
  const column = below > line.before.length ? below : line.before.length + 2;
  const from = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  const isWord = /^[\w"'[(<*]/.test(rest);
  yield {
    message: `There is text after the bar of ${quote(key)}, and YAML takes it from the next line on.`,
    help: isWord
      ? `Begin the text on the line below ${quote(`${key}: ${bar}`)}, indented like the rest of it.`
      : `Write ${quote(`${key}: ${bar}`)}.`,
    span: { start: from + value.indexOf(rest), end },
    edit: { start: from + bar.length, end, text: isWord ? `\n${' '.repeat(column)}${rest}` : '' },
    isExact: 'always',
  };
}

/** A text over several lines at a key that does not say so: the keys above the line, from the inmost. */
export function* missingBar(text: string, line: Line): Generator<Mend> {
  let column = Number.POSITIVE_INFINITY;
  let at: Line | undefined = line;
  for (let seen = 0; at && seen < 500 && column > 0; seen++, at = neighbour(text, at, -1)) {
    const key = keyOfLine(at);
    if (key === undefined || (at !== line && at.before.length >= column)) continue;
    column = at.before.length;
    yield* barAt(text, at, key);
  }
}

/** The words for a text over several lines whose key does not say so. */
export function withoutBar(line: Line): YamlProblem {
  const key = keyOfLine(line) ?? '';
  const start = startOf(line);
  return {
    message: `The text of ${quote(key)} runs over several lines, and nothing says so.`,
    help: `Write ${quote(`${key}: |`)}, and the whole text on the lines below, each indented.`,
    span: { start, end: start + key.length },
  };
}

/** The bar at one key. */
function* barAt(text: string, at: Line, key: string): Generator<Mend> {
  const value = valueOfLine(at);
  const next = neighbour(text, at, 1);
  // What begins with a key of ours is a mapping.
  const isMapping = value === '' && next !== undefined && isOurKey(keyOfLine(next) ?? '');
  if (!next || isMapping || /^[|>{]|^\[[^\]]*$/.test(value)) return;
  const start = startOf(at) + key.length + 1;
  const words = withoutBar(at);
  if (indentOf(next).length > at.before.length) {
    const bar = value === '' ? ' |' : ` |\n${indentOf(next)}${value}`;
    yield {
      ...words,
      edit: { start, end: startOf(at) + at.body.length, text: bar },
      isExact: value === '' ? 'alone' : 'never',
    };
  } else if (value === '') {
    const { end } = blockOf(text, next, at);
    const below = moved(text.slice(next.start, end), indentOf(next).length, at.before.length + 2);
    yield {
      ...words,
      edit: { start, end, text: ` |${text.slice(at.end, next.start)}${below}` },
      isExact: 'never',
    };
  }
}
