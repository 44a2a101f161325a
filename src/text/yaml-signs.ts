import { quote } from './quote.ts';
import { indentOf, keyOfLine, type Line, neighbour, parentOf, spanOver, startOf } from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';

/** Slips of the signs that hold a mapping together: white space, colons, dashes. */

/** White space that looks like YAML's own and is none, or that nobody sees. */
const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
export const oddSpacesOf = new RegExp(oddSpace, 'g');

function nameOf(character: string): string {
  if (character === '\t') return 'a tab';
  if (character === '\u00a0' || character === '\u202f') return 'a no-break space';
  if (/[\u200b\u2060\ufeff]/.test(character)) return 'a space of no width';
  return `a space that YAML does not take for one (U+${character.charCodeAt(0).toString(16).toUpperCase()})`;
}

/** In place of plain ones: as indentation, behind a dash or behind a colon. */
export function* oddSpaces(text: string, line: Line): Generator<Mend> {
  // Of the whole line: behind a key that has its value below, such a space is at the end.
  const written = text.slice(startOf(line), line.end);
  const colon =
    /^[\w-]+:[ \t]?[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/.exec(written)?.[0] ?? '';
  const frame = line.before + colon;
  const indent = indentOf(line).length;
  const tab = line.before.indexOf('\t', indent);
  const first = tab < 0 ? frame.search(oddSpace) : tab;
  if (first < 0) return;
  const isInside = first < indent;
  const where = isInside
    ? 'in the indentation'
    : first < line.before.length
      ? 'after the dash'
      : 'after the colon';
  const start = line.start + first;
  const behind = line.start + frame.length;
  const end = isInside ? pastedBelow(text, line, behind) : behind;
  const character = frame.charAt(first);
  yield {
    message: `There is ${nameOf(character)} ${where} here, and YAML takes plain spaces only.`,
    help: /[\u200b\u2060\ufeff]/.test(character) ? 'Delete it.' : 'Write a plain space in its place.',
    span: { start, end: start + frame.slice(first).search(/[^\s\u200b\u2060]|$/) },
    edit: {
      start: line.start,
      end,
      text: asPlain(frame) + text.slice(behind, end).replace(/\n[\s\u200b\u2060]+/g, asPlain),
    },
    isExact: 'always',
  };
}

/** Where the indentation of the last line ends that was pasted together with one: up to a line that is indented plainly. */
function pastedBelow(text: string, line: Line, from: number): number {
  let end = from;
  for (let next = neighbour(text, line, 1); next; next = neighbour(text, next, 1)) {
    if (oddSpace.test(next.before)) end = startOf(next);
    else if (next.before !== '') break;
  }
  return end;
}

function asPlain(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(oddSpacesOf, ' ')
    .replace(/-[ \t]+$/, '- ');
}

/** Marks of Markdown around the whole file. */
export function* fence(text: string, line: Line): Generator<Mend> {
  if (!/^(?:```|~~~)[a-z]*$/.test(line.body)) return;
  yield {
    message: 'This line is Markdown, a mark around code, and no YAML.',
    help: 'Delete it.',
    span: spanOver(startOf(line), line.body),
    edit: { start: line.start, end: Math.min(line.end + 1, text.length), text: '' },
    isExact: 'always',
  };
}

/** Between key and value: no space, or another sign than a colon. */
export function* separator(_: string, line: Line): Generator<Mend> {
  const found = /^([a-z][\w-]*) ?(:(?!\s|$)|[\uff1a\ufe55\ua789\u2236=;]) ?/.exec(line.body);
  if (!found) return;
  const [written, key = '', sign = ''] = found;
  const rest = line.body.slice(written.length);
  const start = startOf(line);
  const right = rest === '' ? `${key}:` : `${key}: `;
  yield {
    message:
      sign === ':'
        ? `There is no space between the colon of ${quote(key)} and its value, so YAML does not take it for a key.`
        : `${quote(key)} is followed by ${quote(sign)}, which YAML does not take for a colon.`,
    help: `Write ${quote(`${right}${rest}`, 300)}.`,
    span: sign === ':' ? spanOver(start, written) : spanOver(start + written.indexOf(sign), sign),
    edit: { ...spanOver(start, written), text: right },
    isExact: 'always',
  };
}

/** A key that has no colon. */
export function* missingColon(_: string, line: Line): Generator<Mend> {
  const key = /^[a-z][a-z-]*(?= |$)/.exec(line.body)?.[0];
  if (key === undefined) return;
  const start = startOf(line);
  yield {
    message: `There is no colon after ${quote(key)}, so YAML does not take it for a key.`,
    help: `Write ${quote(`${key}:${line.body.slice(key.length)}`, 300)}.`,
    span: spanOver(start, key),
    edit: { start: start + key.length, end: start + key.length, text: ':' },
    isExact: 'always',
  };
}

/** An item of a list whose dash is another sign, or stands close to its key. */
export function* dash(_: string, line: Line): Generator<Mend> {
  const found = /^([-\u2010-\u2015\u2212*+\u2022\u00b7]) ?(?=[a-z][\w-]*:)/.exec(line.body);
  if (!found) return;
  const [written, sign] = found as unknown as [string, string];
  const start = startOf(line);
  yield {
    message:
      sign === '-'
        ? 'There is no space between the dash of this item and its key.'
        : `This item of a list begins with ${quote(sign)}, which YAML does not take for a dash.`,
    help: 'Begin each item with `- `: a hyphen and a space.',
    span: spanOver(start, sign),
    edit: { ...spanOver(start, written), text: '- ' },
    isExact: 'always',
  };
}

/** The first item of a list without its dash, where the next one has it. */
export function* missingDash(text: string, line: Line): Generator<Mend> {
  const list = line.before.includes('-') ? parentOf(text, line) : undefined;
  const first = list && neighbour(text, list, 1);
  const key = first && keyOfLine(first);
  if (!first || key === undefined) return;
  const start = startOf(first);
  yield {
    message: `The dash before ${quote(key)} is missing, the first key of an item.`,
    help: `Put \`- \` before ${quote(key)}: each item of the list begins so.`,
    span: spanOver(start, key),
    edit: { start: start - 2, end: start, text: '- ' },
    isExact: 'alone',
  };
}

/** A comment right behind what closes or parts a value: YAML wants a space before its `#`. */
export function* stuckComment(_: string, line: Line): Generator<Mend> {
  for (const { index } of [...line.body.matchAll(/(?<=["'\]},])#(?!\d)/g)].slice(0, 3)) {
    const start = startOf(line) + index;
    yield {
      message: 'There is no space before the `#`, so YAML does not take it for the beginning of a comment.',
      help: 'Write a space before it.',
      span: { start, end: startOf(line) + line.body.length },
      edit: { start, end: start, text: ' ' },
      isExact: 'always',
    };
  }
}
