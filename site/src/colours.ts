import { languages, Token, tokenize } from 'prism-code-editor/prism';

/**
 * The colours of a manifest: what is a key, a text, a comment. They are a picture and no judgement, read line by line
 * in one go, so that a text costs its length. The YAML of Prism looks again and again at what a hostile text repeats.
 */

/** The name by which the editor knows these colours. */
export const language = 'manifest';

type Kind = 'comment' | 'key' | 'string' | 'constant' | 'mark';
type Piece = string | Token;

const dash = /[-?](?:[ \t]+|$)/y;
const key = /[\w./~+-][^:#"'{}[\],]*:(?=\s|$)/y;
const property = /[&*!][^\s,[\]{}]*[ \t]*/y;
const quoted = /"(?:[^"\\]|\\.)*"?|'[^']*'?/y;
const inFlow = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[^"',[\]{}:#]+|./y;
const constant = /^(?:true|false|null|~|\d{1,20}(?:\.\d{1,20})?|\d{4}-\d\d-\d\d)$/;

languages[language] = { [tokenize]: coloured };

/** The pieces of a text, those with a colour as tokens. */
export function coloured(text: string): Piece[] {
  const pieces: Piece[] = [];
  /** The column of what a text over many lines belongs to: it goes on for as long as lines stand further in. */
  let block: number | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) pieces.push('\n');
    const indent = line.length - line.trimStart().length;
    if (block !== undefined && (indent > block || indent === line.length)) {
      if (line !== '') pieces.push(token('string', line));
    } else block = lineInto(pieces, line, indent);
  }
  return pieces;
}

/** Adds the pieces of a line. Gives the column of what a text begins with that the next lines hold. */
function lineInto(pieces: Piece[], line: string, indent: number): number | undefined {
  let at = indent;
  let column = indent;
  for (let found = match(dash, line, at); found !== ''; found = match(dash, line, at)) {
    column = at;
    at += found.length;
  }
  if (at > 0) pieces.push(line.slice(0, at));
  const name = match(key, line, at);
  if (name !== '') {
    column = at;
    at += name.length;
    const space = line.slice(at).length - line.slice(at).trimStart().length;
    pieces.push(token('key', name.slice(0, -1)), `:${line.slice(at, at + space)}`);
    at += space;
  }
  for (let found = match(property, line, at); found !== ''; found = match(property, line, at)) {
    pieces.push(token('mark', found));
    at += found.length;
  }
  const value = line.slice(at);
  valueInto(pieces, value);
  return value.startsWith('|') || value.startsWith('>') ? column : undefined;
}

function valueInto(pieces: Piece[], value: string): void {
  if (value.startsWith('[') || value.startsWith('{')) {
    flowInto(pieces, value);
    return;
  }
  const text = match(quoted, value, 0);
  if (text !== '') pieces.push(token('string', text));
  const rest = value.slice(text.length);
  const begins = rest.startsWith('#') ? 0 : rest.search(/[ \t]#/);
  const own = begins < 0 ? rest : rest.slice(0, begins);
  if (own !== '') pieces.push(constant.test(own.trimEnd()) ? token('constant', own) : own);
  if (begins >= 0) pieces.push(token('comment', rest.slice(begins)));
}

/** Adds the pieces of a list or a mapping in brackets. */
function flowInto(pieces: Piece[], value: string): void {
  let at = 0;
  while (at < value.length) {
    if (value[at] === '#' && /\s/.test(value[at - 1] ?? '')) {
      pieces.push(token('comment', value.slice(at)));
      return;
    }
    const piece = match(inFlow, value, at);
    at += piece.length;
    if (/^["']/.test(piece)) pieces.push(token('string', piece));
    else pieces.push(constant.test(piece.trim()) ? token('constant', piece) : piece);
  }
}

function match(expression: RegExp, line: string, at: number): string {
  expression.lastIndex = at;
  return expression.exec(line)?.[0] ?? '';
}

function token(kind: Kind, text: string): Token {
  return new Token(kind, text, text);
}
