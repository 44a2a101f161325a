import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Document as YamlDocument,
} from 'yaml';
import type { Span } from '../model/position.ts';
import { type TextEdit, withEdit } from './apply-edits.ts';
import { quote } from './quote.ts';
import { mergeConflict, oldLineEnds, type Remainder, repeatedKeyAt, slipAt } from './yaml-slips.ts';

export interface YamlProblem {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  /** What puts it right, where that is known to the letter. */
  readonly fix?: TextEdit;
}

/** What a file may hold before it is refused: no manifest or policy comes near. */
export const limits = { depth: 40, values: 10_000, lexemes: 100_000, aliased: 100_000 };

/** Of how many faults of a file it is asked what people mostly did there. */
const mostExplained = 20;

/** How many characters are read again to find out what would mend a file. */
const mostTried = 300_000;

/** Past so many faults a file is no manifest with a slip in it, and each further fault costs. */
const mostFaults = 100;

/** How much is wrong with the data of a document that can be read. */
export type Weigh = (document: YamlDocument<Node>) => number | undefined;

/**
 * Parses one YAML document, in which every scalar is text. Depth and size are bounded before anything recursive
 * runs, and nothing is thrown for bad input.
 * @param weigh tells which of two ways to mend a text makes more sense
 */
export function parseYaml(
  text: string,
  weigh: Weigh = () => undefined,
): { readonly document: YamlDocument<Node> } | { readonly problems: readonly YamlProblem[] } {
  const tokens = parse(text);
  if ('message' in tokens) return { problems: [tokens] };
  const { documents, faults } = compose(tokens, text);
  const whole = faults.length > 0 ? (mergeConflict(text) ?? oldLineEnds(text)) : undefined;
  if (whole) return { problems: [whole] };
  const problems = faults.length > 0 ? explained(text, tokens, faults, weigh) : [];
  const [document, second] = documents;
  if (second) {
    const start = second.contents?.range?.[0] ?? 0;
    problems.push({
      message: `There are ${documents.length} YAML documents in this file; one is expected.`,
      help: 'Keep one document: remove the `---` line above it, or give the other document a file of its own.',
      span: { start, end: start + 1 },
    });
  }
  return problems.length > 0 || !document ? { problems } : { document };
}

/** What is wrong with a document, and where. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * What is wrong with a text that cannot be read, in words. A slip that shows is mended before the next is looked for:
 * what the parser says behind it may follow from it.
 */
function explained(
  text: string,
  tokens: readonly unknown[],
  faults: readonly Fault[],
  weigh: Weigh,
): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const made: TextEdit[] = [];
  let now = { text, faults, quoted: quotedIn(tokens) };
  let left = faults.length > mostFaults ? 0 : mostTried;
  let from = -1;
  for (let index = 0; index < now.faults.length; index++) {
    const { code, message, pos } = now.faults[index] as Fault;
    // Where the parser has lost its way, what it says up to the next key of the file follows from that.
    if (pos[0] < from) continue;
    const tried = (edit: TextEdit): Remainder | undefined => {
      left -= now.text.length;
      return left < 0 ? undefined : outcomeOf(now.text, edit, from, weigh);
    };
    const isRepeated = code === 'DUPLICATE_KEY';
    const slip =
      problems.length >= mostExplained
        ? undefined
        : isRepeated
          ? repeatedKeyAt(now.text, pos[0], tried)
          : slipAt(now.text, pos[0], now.quoted, tried);
    const plain = isRepeated ? repeatedKey(now.text, pos[0]) : unreadable(message, pos);
    problems.push(inOriginal(slip ?? plain, made));
    const mended = slip?.edit && left > 0 ? textWith(now.text, slip.edit) : undefined;
    if (slip?.edit && mended) {
      made.push(slip.edit);
      if (slip.edit.end <= from) from += slip.edit.text.length - (slip.edit.end - slip.edit.start);
      now = mended;
      index = -1;
    } else if (!isRepeated) {
      const newline = now.text.slice(pos[0]).search(/\n(?=[^\s#])/);
      from = newline < 0 ? now.text.length + 1 : pos[0] + newline + 1;
    }
  }
  return problems;
}

/** A text with an edit made, and what is still wrong with it. */
function textWith(before: string, edit: TextEdit) {
  const text = withEdit(before, edit);
  const tokens = parse(text);
  if ('message' in tokens) return undefined;
  return { text, faults: compose(tokens, text).faults, quoted: quotedIn(tokens) };
}

/** A problem of a text with edits made, where it stands in the text as it was. */
function inOriginal({ message, help, span, fix }: YamlProblem, made: readonly TextEdit[]): YamlProblem {
  const before = (at: number): number =>
    made.reduceRight((place, { start, end, text }) => {
      if (place < start) return place;
      return place >= start + text.length ? place + end - start - text.length : start;
    }, at);
  const start = before(span.start);
  const [fixStart, fixEnd] = fix ? [before(fix.start), before(fix.end)] : [0, 0];
  // Over another edit it would write that one, too.
  const isOwn = fix !== undefined && fixEnd - fixStart === fix.end - fix.start;
  return {
    message,
    help,
    span: { start, end: Math.max(before(span.end), start + 1) },
    ...(isOwn && { fix: { start: fixStart, end: fixEnd, text: fix.text } }),
  };
}

function unreadable(message: string, [start, end]: readonly [number, number]): YamlProblem {
  return {
    // The parser's own words may repeat the source, so they are shown as somebody's word.
    message: `This cannot be read as YAML: ${quote(message, 200)}.`,
    help: wayOut,
    span: { start, end: Math.max(end, start + 1) },
  };
}

/** Composes documents of tokens, with all that the parser says of them in the order of the text. */
function compose(tokens: ReturnType<Parser['parse']> extends Iterable<infer T> ? T[] : never, text: string) {
  const composer = new Composer({ schema: 'failsafe', stringKeys: true });
  const documents = [...composer.compose(tokens, true, text.length)] as YamlDocument<Node>[];
  const faults: Fault[] = documents.flatMap(({ errors, warnings, contents }) => [
    ...errors,
    ...warnings,
    ...repeatedKeys(contents),
  ]);
  return { documents, faults: faults.sort((one, other) => one.pos[0] - other.pos[0]) };
}

/** Keys that stand in a mapping a second time; the parser's own look at them compares each with every other. */
function repeatedKeys(contents: Node | null): Fault[] {
  const found: Fault[] = [];
  const stack: unknown[] = [contents];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isSeq(node)) for (const item of node.items) stack.push(item ?? null);
    if (!isMap(node)) continue;
    const keys = new Set<string>();
    for (const { key, value } of node.items) {
      stack.push(value ?? null);
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const start = key.range?.[0] ?? 0;
      if (keys.has(name)) found.push({ code: 'DUPLICATE_KEY', message: '', pos: [start, start + 1] });
      keys.add(name);
    }
  }
  return found;
}

/** What comes of a text with an edit made: faults before `from` are of other slips. */
function outcomeOf(text: string, edit: TextEdit, from: number, weigh: Weigh): Remainder | undefined {
  const mended = withEdit(text, edit);
  const tokens = parse(mended);
  if ('message' in tokens) return undefined;
  const { documents, faults } = compose(tokens, mended);
  const [document] = documents;
  const behind = edit.start + edit.text.length;
  const places = faults
    .map(({ pos: [at] }) => (at < edit.start ? at : at < behind ? edit.start : at + edit.end - behind))
    .filter((at) => at >= from);
  return {
    next: documents.length > 1 ? 0 : (places[0] ?? Number.POSITIVE_INFINITY),
    wrong: document && faults.length === 0 ? weigh(document) : undefined,
  };
}

function repeatedKey(text: string, at: number): YamlProblem {
  const span = keyAt(text, at);
  return {
    message: `This cannot be read as YAML: the key ${quote(text.slice(span.start, span.end))} stands in the same mapping a second time.`,
    help: 'Keep one of the two.',
    span,
  };
}

/** Parses to a flat stop at the limits, so that the recursive composer (which compares keys pairwise) never runs away. */
function parse(
  text: string,
): ReturnType<Parser['parse']> extends Iterable<infer T> ? T[] | YamlProblem : never {
  const parser = new Parser();
  const tokens = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (++count > limits.lexemes)
      return excess(`This file holds more than ${limits.values} values.`, parser.offset);
  }
  tokens.push(...parser.end());
  return beyondLimits(tokens) ?? tokens;
}

function beyondLimits(tokens: readonly unknown[]): YamlProblem | undefined {
  let values = 0;
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { token, depth } = entry;
    if (typeof token !== 'object' || token === null) continue;
    const { offset, items, value, key } = token as Partial<Record<string, unknown>>;
    const at = typeof offset === 'number' ? offset : 0;
    // A list or mapping and each of its items are a level each in the parser's output.
    if (depth > limits.depth * 2) return excess(`This is nested more than ${limits.depth} deep.`, at);
    if (++values > limits.values * 2) return excess(`This file holds more than ${limits.values} values.`, at);
    const children = Array.isArray(items) ? [...items, value, key] : [value, key];
    for (const child of children) stack.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

/** A file that is refused for its size. */
export function excess(message: string, start: number): YamlProblem {
  return {
    message,
    help: 'No manifest or policy needs that much: write it out plainly, without `*alias` repetition or deep nesting.',
    span: { start, end: start + 1 },
  };
}

/** A key that the parser points at by its first character alone. */
function keyAt(text: string, start: number): Span {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return { start, end: start + Math.max(key.length, 1) };
}

/** Where scalars in quotes stand, closed or not. */
function quotedIn(tokens: readonly unknown[]): Span[] {
  const found: Span[] = [];
  const stack = [...tokens];
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (typeof token !== 'object' || token === null) continue;
    const { type, offset, source, items, value, key } = token as Partial<Record<string, unknown>>;
    if (/^(?:double|single)-quoted-scalar$/.test(String(type)) && typeof offset === 'number')
      found.push({ start: offset, end: offset + String(source).length });
    stack.push(...(Array.isArray(items) ? items : []), value ?? null, key ?? null);
  }
  return found;
}

/** What people mostly mean where the parser stumbles and nothing tells why. */
const wayOut =
  'A text that begins with a bracket, a quote or one of `*&!%@#|>`, or has a colon and a space in it, needs quotes around it; a text over several lines needs `|` behind its key and the lines indented below.';
