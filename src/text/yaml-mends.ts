import type { Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { quote } from './quote.ts';
import {
  indentOf,
  keyOfLine,
  type Line,
  lineAround,
  lineAt,
  neighbour,
  startOf,
  valueOfLine,
} from './yaml-lines.ts';

/** What may have slipped where a parser stumbles: the words for it, and the edit that would put it right. */
export interface Mend {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly edit: TextEdit;
  /** Whether the edit writes what was meant to the letter: whenever it was this slip, or where it mends the whole file. */
  readonly isExact: 'always' | 'alone' | 'never';
  /** Of two that leave nothing wrong, the one with less of it. */
  readonly doubt?: number;
}

/**
 * The slips that a person may have made near the place where a parser stumbles, the likeliest first. A parser notices a
 * slip at its line, or at the line before or behind it. Whoever takes one tries its edit: what mends the file was it.
 */
export function* mendsAt(text: string, at: number): Generator<Mend> {
  const line = lineAt(text, lineAround(text, at));
  const before = neighbour(text, line, -1);
  const parent = before && parentOf(text, before);
  const lines = [line, neighbour(text, line, 1), before, parent, parent && parentOf(text, parent)].filter(
    (each) => each !== undefined,
  );
  for (const kind of [oddSpaces, fence, separator, dash, launchpadBug, unquoted, unclosed, textBehindBar])
    for (const each of lines) yield* kind(text, each);
  yield* missingDash(text, line);
  for (const each of lines) yield* indentation(text, each, 'line');
  for (const each of lines) yield* indentation(text, each, 'block');
  yield* missingBar(text, line);
  for (const each of lines) yield* missingColon(text, each);
}

/** The nearest line above that is indented less. */
function parentOf(text: string, line: Line): Line | undefined {
  const own = indentOf(line).length;
  let above = own === 0 ? undefined : neighbour(text, line, -1);
  for (let seen = 0; above && seen < 200 && indentOf(above).length >= own; seen++)
    above = neighbour(text, above, -1);
  return above;
}

/** White space that looks like YAML's own and is none, or that nobody sees. */
const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
const oddSpacesOf = new RegExp(oddSpace, 'g');

function nameOf(character: string): string {
  if (character === '\t') return 'a tab';
  if (character === '\u00a0' || character === '\u202f') return 'a no-break space';
  if (/[\u200b\u2060\ufeff]/.test(character)) return 'a space of no width';
  return `a space that is none to YAML (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** In place of plain ones: as indentation, behind a dash or behind a colon. */
function* oddSpaces(text: string, line: Line): Generator<Mend> {
  const [, key = '', gap = ''] =
    /^([\w-]+:)([ \t]?[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+)/.exec(line.body) ?? [];
  const frame = line.before + key + gap;
  const tab = line.before.indexOf('\t', indentOf(line).length);
  const first = tab < 0 ? frame.search(oddSpace) : tab;
  if (first < 0) return;
  const where =
    first < indentOf(line).length
      ? 'in the indentation'
      : first < line.before.length
        ? 'behind the dash'
        : 'behind the colon';
  // What was pasted with such spaces has them on more lines than one.
  let end = line.start + frame.length;
  let plain = asPlain(frame);
  for (let next = lineAround(text, line.end + 1); next.start > line.end && next.start < text.length; ) {
    const { before } = lineAt(text, next);
    if ((before !== '' && !oddSpace.test(before)) || where !== 'in the indentation') break;
    plain += text.slice(end, next.start) + asPlain(before);
    end = next.start + before.length;
    const after = lineAround(text, next.end + 1);
    if (after.start <= next.start) break;
    next = after;
  }
  const character = frame.charAt(first);
  const start = line.start + first;
  yield {
    message: `There is ${nameOf(character)} ${where} here, and YAML takes plain spaces only.`,
    help: /[\u200b\u2060\ufeff]/.test(character) ? 'Delete it.' : 'Write a plain space in its place.',
    span: { start, end: start + (/^[\s\u200b\u2060]+/.exec(frame.slice(first))?.[0].length ?? 1) },
    edit: { start: line.start, end, text: plain },
    isExact: 'always',
  };
}

function asPlain(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(oddSpacesOf, ' ')
    .replace(/-[ \t]+$/, '- ');
}

/** Marks of Markdown around the whole file. */
function* fence(text: string, line: Line): Generator<Mend> {
  if (!/^(?:```|~~~)[a-z]*$/.test(line.body)) return;
  yield {
    message: 'This line is Markdown, a mark around code, and no YAML.',
    help: 'Delete it.',
    span: { start: startOf(line), end: startOf(line) + line.body.length },
    edit: { start: line.start, end: Math.min(line.end + 1, text.length), text: '' },
    isExact: 'always',
  };
}

/** Between key and value: no space, or another sign than a colon. */
function* separator(_: string, line: Line): Generator<Mend> {
  const [written, key = '', sign = ''] =
    /^([a-z][\w-]*) ?([:\uff1a\ufe55\ua789\u2236=;]) ?/.exec(line.body) ?? [];
  if (written === undefined) return;
  const rest = line.body.slice(written.length);
  if (sign === ':' && (/^ | $/.test(written) || rest === '')) return;
  const start = startOf(line);
  const signAt = start + written.indexOf(sign);
  const right = rest === '' ? `${key}:` : `${key}: `;
  yield {
    message:
      sign === ':'
        ? `There is no space between the colon of ${quote(key)} and its value, so YAML does not take it for a key.`
        : `${quote(key)} is followed by ${quote(sign)}, which is no colon to YAML.`,
    help: `Write ${quote(`${right}${rest}`, 300)}.`,
    span: sign === ':' ? { start, end: start + written.length } : { start: signAt, end: signAt + 1 },
    edit: { start, end: start + written.length, text: right },
    isExact: 'always',
  };
}

/** An item of a list whose dash is another sign, or stands close to its key. */
function* dash(_: string, line: Line): Generator<Mend> {
  const [written, sign = ''] =
    /^([-\u2010-\u2015\u2212*+\u2022\u00b7]) ?(?=[a-z][\w-]*:)/.exec(line.body) ?? [];
  if (written === undefined) return;
  const start = startOf(line);
  yield {
    message:
      sign === '-'
        ? 'There is no space between the dash of this item and its key.'
        : `This item of a list begins with ${quote(sign)}, which is no dash to YAML.`,
    help: 'Begin each item with `- `: a hyphen and a space.',
    span: { start, end: start + 1 },
    edit: { start, end: start + written.length, text: '- ' },
    isExact: 'always',
  };
}

/** The first item of a list without its dash, where the next one has it. */
function* missingDash(text: string, line: Line): Generator<Mend> {
  const list = line.before.includes('-') ? parentOf(text, line) : undefined;
  const first = list && neighbour(text, list, 1);
  const key = first && keyOfLine(first);
  if (!first || key === undefined || first.before.includes('-') || !first.before.endsWith('  ')) return;
  const start = startOf(first);
  yield {
    message: `The dash before ${quote(key)} is missing, the first key of an item.`,
    help: `Put \`- \` before ${quote(key)}: each item of the list begins so.`,
    span: { start, end: start + key.length },
    edit: { start: start - 2, end: start, text: '- ' },
    isExact: 'alone',
  };
}

/** `LP: #2130000` for a number. */
function* launchpadBug(_: string, line: Line): Generator<Mend> {
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
function* unquoted(_: string, line: Line): Generator<Mend> {
  const key = keyOfLine(line);
  const written = valueOfLine(line);
  const comment = written.search(/\s#(?!\d)/);
  const value = (comment < 0 ? written : written.slice(0, comment)).trimEnd();
  if (key === undefined || value === '' || /^[|>][\d+-]{0,2}(?:\s|$)/.test(value)) return;
  const start = startOf(line) + line.body.length - written.length;
  const mark = value.charAt(0);
  // A mark that opens what another closes at the end is nobody's text.
  if (/^!|^[[{][^\]}]*$|^\{[^{].*\}$|^"[^"]*"?$|^'[^']*'?$/.test(value)) return;
  const spaced = /^(\d+): +(\d\S*)$/.exec(value);
  const plain = spaced
    ? `${spaced[1]}:${spaced[2]}`
    : value.replace(/^[\u201c-\u201f](.*)[\u201c-\u201f]$/, '$1');
  const text = spaced ? plain : JSON.stringify(plain);
  const why = spaced
    ? 'has a space behind its epoch, so that the colon makes a key of it'
    : /^["']/.test(mark)
      ? `begins with a quote, ${quote(mark)}, and goes on behind the one that closes it`
      : /^[-?[\]{},#&*|>%@`]/.test(mark)
        ? `begins with ${mark === '`' ? 'a backtick' : quote(mark)}, which means something else in YAML`
        : 'has a colon in it, which makes a key of what stands before it';
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

/** A bracket that is not closed on its line. */
function* unclosed(_: string, line: Line): Generator<Mend> {
  const value = keyOfLine(line) === undefined ? line.body : valueOfLine(line);
  const open = value.charAt(0);
  if ((open !== '[' && open !== '{') || /[\]}]/.test(value)) return;
  const close = open === '[' ? ']' : '}';
  const start = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  yield {
    message: `The bracket ${quote(open)} that opens here is not closed.`,
    help: `Write ${quote(close)} behind its last item. A text that begins with a bracket needs quotes.`,
    span: { start, end },
    // Alone on its line it stands before a list that needs none.
    edit: value === open ? { start, end, text: '' } : { start: end, end, text: ` ${close}` },
    isExact: 'never',
  };
}

/** `description: | Text`: what stands behind the bar belongs below it. */
function* textBehindBar(text: string, line: Line): Generator<Mend> {
  const key = keyOfLine(line);
  const value = valueOfLine(line);
  const bar = /^[|>][+-]?/.exec(value)?.[0];
  const rest = bar === undefined ? '' : value.slice(bar.length).trim();
  if (key === undefined || bar === undefined || rest === '') return;
  const next = neighbour(text, line, 1);
  const indent = next ? indentOf(next) : `${indentOf(line)}    `;
  const from = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  const isWord = /^[\w"'[(<*]/.test(rest);
  yield {
    message: `There is text behind the bar of ${quote(key)}, and YAML takes it from the next line on.`,
    help: isWord
      ? `Begin the text on the line below ${quote(`${key}: ${bar}`)}, indented like the rest of it.`
      : `Write ${quote(`${key}: ${bar}`)}.`,
    span: { start: from + value.indexOf(rest), end },
    edit: { start: from + bar.length, end, text: isWord ? `\n${indent}${rest}` : '' },
    isExact: 'always',
  };
}

/** A line, or it with all that hangs below it, that begins in a column of its own. */
function* indentation(text: string, line: Line, what: 'line' | 'block'): Generator<Mend> {
  const own = indentOf(line).length;
  const above = neighbour(text, line, -1);
  const below = neighbour(text, line, 1);
  const near = [above, below, above && neighbour(text, above, -1), below && neighbour(text, below, 1)].filter(
    (each) => each !== undefined,
  );
  // Of an item, it is the dash that moves, and its key with it.
  const dashWidth = line.before.length - own;
  const beside = near.flatMap((each) =>
    dashWidth > 0
      ? [...(each.before.includes('-') ? [indentOf(each).length] : []), each.before.length - dashWidth]
      : [each.before.length, indentOf(each).length],
  );
  // The first line of a text goes deeper than its key.
  if (above && isBlockHeader(above)) beside.unshift(above.before.length + 2);
  beside.push(0, own - 1, own + 1, own - 2, own + 2);
  const isOdd = /[^ ]/.test(indentOf(line));
  const header = headerOf(text, line);
  // A key of ours is no part of a text above it.
  const deepest = header && isOurKey(keyOfLine(line) ?? '') ? header.before.length : Number.POSITIVE_INFINITY;
  const columns = [...new Set(beside)].filter(
    (width) => width >= 0 && (width !== own || isOdd) && width <= deepest,
  );
  const block =
    what === 'block' ? blockOf(text, line, above && isBlockHeader(above) ? above : undefined) : line;
  if (what === 'block' && block.end <= line.end) return;
  for (const width of columns) {
    const column = width + dashWidth;
    const like = near.find((each) => each.before.length === column && keyOfLine(each) !== undefined);
    yield {
      ...wordsFor(line, width, header && keyOfLine(header), like),
      // Nobody indents by an odd number but by a slip, nor slips far, nor an item's dash as easily as a key.
      doubt: (width % 2) * 2 + (Math.abs(width - own) > 2 ? 2 : 0) + Math.sign(dashWidth),
      span: spanOf(line),
      isExact: header === undefined && what === 'line' ? 'alone' : 'never',
      edit: { start: line.start, end: block.end, text: moved(text.slice(line.start, block.end), own, width) },
    };
  }
}

/** Lines with their first columns in place of so many others. */
function moved(lines: string, own: number, width: number): string {
  return lines
    .split('\n')
    .map((each) => (each.trim() === '' ? each : ' '.repeat(width) + each.slice(own)))
    .join('\n');
}

function wordsFor(
  line: Line,
  width: number,
  header: string | undefined,
  like: Line | undefined,
): Pick<Mend, 'message' | 'help'> {
  const indent = indentOf(line);
  const key = keyOfLine(line);
  if (indent.includes('\t')) {
    return {
      message: 'This line is indented with a tab, and YAML takes spaces only.',
      help: 'Indent with spaces.',
    };
  }
  const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`);
  if (header !== undefined && (key === undefined || !isOurKey(key))) {
    return {
      message: `This line belongs to the text of ${quote(header)}, and is not indented like it.`,
      help: `Indent each line of the text by ${spaces(width)}, deeper than ${quote(header)} itself.`,
    };
  }
  const subject = key === undefined ? 'this line' : quote(key);
  const dashed = line.before.includes('-') ? 'the dash of ' : '';
  const beside = like && keyOfLine(like);
  const other =
    beside === undefined
      ? width === 0
        ? ', and the keys of the file itself in column 1'
        : ', where nothing beside it does'
      : `, and ${quote(beside)} beside it in column ${(like?.before.length ?? 0) + 1}`;
  return {
    message: `${key === undefined ? 'This line' : subject} begins in column ${line.before.length + 1}${other}: the keys of one mapping begin in the same column.`,
    help:
      width === 0
        ? `Write ${dashed}${subject} without indentation.`
        : `Indent ${dashed}${subject} by ${spaces(width)}.`,
  };
}

/** Whether a key is written as those of manifests and policies are, rather than a word of a text. */
function isOurKey(key: string): boolean {
  return /^[a-z][a-z-]*$/.test(key);
}

/** What is marked of a line that stands in a wrong column: its tab, else its key, else its text. */
function spanOf(line: Line): Span {
  const tab = /\t+/.exec(indentOf(line));
  if (tab) return { start: line.start + tab.index, end: line.start + tab.index + tab[0].length };
  const start = startOf(line);
  return { start, end: start + (keyOfLine(line)?.length ?? line.body.length) };
}

/** A line with all the lines that follow it and are indented as far or farther; of a text, up to the next key like its own. */
function blockOf(text: string, line: Line, header: Line | undefined): Span {
  const own = indentOf(line).length;
  let end = line.end;
  for (let next = neighbour(text, line, 1); next; next = neighbour(text, next, 1)) {
    if (indentOf(next).length < own) break;
    if (header && next.before.length <= header.before.length && isOurKey(keyOfLine(next) ?? '')) break;
    end = next.end;
  }
  return { start: line.start, end };
}

/** The key whose block of text stands above a line; undefined where keys or items do. */
function headerOf(text: string, line: Line): Line | undefined {
  let above = neighbour(text, line, -1);
  for (let seen = 0; above && seen < 500; seen++, above = neighbour(text, above, -1)) {
    if (isBlockHeader(above)) return above;
    if (above.before === '' && keyOfLine(above) !== undefined) return undefined;
  }
  return undefined;
}

function isBlockHeader(line: Line): boolean {
  return /^[|>][\d+-]{0,2}(?:\s|$)/.test(valueOfLine(line));
}

/** A text over several lines at a key that does not say so: the keys above the line, from the inmost. */
function* missingBar(text: string, line: Line): Generator<Mend> {
  let column = Number.POSITIVE_INFINITY;
  let at: Line | undefined = line;
  for (let seen = 0; at && seen < 500 && column > 0; seen++, at = neighbour(text, at, -1)) {
    const key = keyOfLine(at);
    if (key === undefined || (at !== line && at.before.length >= column)) continue;
    column = at.before.length;
    const value = valueOfLine(at);
    const next = neighbour(text, at, 1);
    // What begins with a key of ours is a mapping.
    const isMapping = value === '' && next !== undefined && isOurKey(keyOfLine(next) ?? '');
    if (!next || isMapping || /^[|>{]|^\[[^\]]*$/.test(value)) continue;
    const start = startOf(at) + key.length + 1;
    const words = {
      message: `The text of ${quote(key)} runs over several lines, and nothing says so.`,
      help: `Write ${quote(`${key}: |`)}, and the whole text on the lines below, each indented.`,
      span: { start: startOf(at), end: startOf(at) + key.length },
    };
    if (indentOf(next).length > at.before.length) {
      const bar = value === '' ? ' |' : ` |\n${indentOf(next)}${value}`;
      yield {
        ...words,
        edit: { start, end: startOf(at) + at.body.length, text: bar },
        isExact: value === '' ? 'alone' : 'never',
      };
    } else if (value === '') {
      const { end } = blockOf(text, next, at);
      const below = moved(text.slice(next.start, end), indentOf(next).length, column + 2);
      yield {
        ...words,
        edit: { start, end, text: ` |${text.slice(at.end, next.start)}${below}` },
        isExact: 'never',
      };
    }
  }
}

/** A key of the next item of a list, whose dash was forgotten: it stands in the mapping a second time. */
export function* repeatedKeyMends(text: string, at: number): Generator<Mend> {
  const line = lineAt(text, lineAround(text, at));
  const key = keyOfLine(line);
  if (key !== undefined && line.before.endsWith('  ')) {
    const start = startOf(line);
    yield {
      message: `${quote(key)} stands in the same item a second time: the dash of the next item is missing.`,
      help: `Put \`- \` before ${quote(key)}: each item of the list begins so.`,
      span: { start, end: start + key.length },
      edit: { start: start - 2, end: start, text: '- ' },
      isExact: 'alone',
    };
  }
  yield* indentation(text, line, 'line');
}

/** A key that has no colon. */
function* missingColon(_: string, line: Line): Generator<Mend> {
  const key = /^[a-z][a-z-]*(?= |$)/.exec(line.body)?.[0];
  if (key === undefined) return;
  const start = startOf(line);
  yield {
    message: `There is no colon behind ${quote(key)}, so YAML does not take it for a key.`,
    help: `Write ${quote(`${key}:${line.body.slice(key.length)}`, 300)}.`,
    span: { start, end: start + key.length },
    edit: { start: start + key.length, end: start + key.length, text: ':' },
    isExact: 'always',
  };
}
