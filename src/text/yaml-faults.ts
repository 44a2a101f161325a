import type { Node, Document as YamlDocument } from 'yaml';
import { type TextEdit, withEdit } from './apply-edits.ts';
import { quote } from './quote.ts';
import { type Composed, composed, type Fault } from './yaml-compose.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { type Remainder, repeatedKeyAt, slipAt, type ToldSlip } from './yaml-slips.ts';
import { quotedIn } from './yaml-tokens.ts';

/** Of how many faults of a file it is asked what people mostly did there. */
const mostExplained = 20;

/** How many characters are read again to find out what would mend a file. */
const mostTried = 300_000;

/** Past so many faults a file is no manifest with a slip in it, and each further fault costs. */
const mostFaults = 100;

/** How much is wrong with the data of a document that can be read. */
export type Weigh = (document: YamlDocument<Node>) => number | undefined;

/** The faults of a text, explained so far. */
interface Explaining {
  readonly weigh: Weigh;
  readonly problems: YamlProblem[];
  /** The edits made so far. */
  readonly made: TextEdit[];
  /** The text with those edits. */
  now: Composed;
  /** How many characters may still be read again. */
  left: number;
  /** Faults before this offset follow from one that was told. */
  from: number;
}

/**
 * What is wrong with a text that cannot be read, in words. A slip that shows is mended before the next is looked for:
 * what the parser says behind it may follow from it.
 * @param weigh tells which of two ways to mend it makes more sense
 */
export function explained(faulty: Composed, weigh: Weigh): YamlProblem[] {
  const left = faulty.faults.length > mostFaults ? 0 : mostTried;
  const explaining: Explaining = { weigh, problems: [], made: [], now: faulty, left, from: -1 };
  for (let index = 0; index < explaining.now.faults.length; index++) {
    const fault = explaining.now.faults[index] as Fault;
    if (fault.pos[0] < explaining.from) continue;
    // What is mended has other faults, to be gone through from the first.
    if (explain(explaining, fault)) index = -1;
  }
  return explaining.problems;
}

/** Tells one fault, and whether it was mended. */
function explain(explaining: Explaining, fault: Fault): boolean {
  const { problems, made, now } = explaining;
  const slip = problems.length >= mostExplained ? undefined : slipIn(explaining, fault);
  problems.push(inOriginal(slip ?? plainly(now.text, fault), made));
  if (slip?.edit) {
    mend(explaining, slip.edit);
    return true;
  }
  // Where the parser has lost its way, what it says up to the next key of the file follows from that.
  const [at] = fault.pos;
  explaining.from = fault.message === undefined ? at + 1 : nextKey(now.text, at);
  return false;
}

/** The slip of the hand that a fault comes from; undefined where none shows. */
function slipIn(explaining: Explaining, { message, pos: [at] }: Fault): ToldSlip | undefined {
  const { from, now } = explaining;
  const { text, tokens } = now;
  const tried = (edit: TextEdit): Remainder | undefined => {
    // It would mend what was told of another fault.
    if (edit.start < from) return { next: 0, wrong: undefined };
    explaining.left -= text.length;
    return explaining.left < 0 ? undefined : outcomeOf(text, edit, from, explaining.weigh);
  };
  if (message === undefined) return repeatedKeyAt(text, at, tried);
  const quoted = quotedIn(tokens).filter(({ start }) => start >= from);
  return slipAt(text, at, quoted, tried);
}

/** Makes an edit that was tried. */
function mend(explaining: Explaining, edit: TextEdit): void {
  explaining.made.push(edit);
  // It could be read when it was tried.
  explaining.now = composed(withEdit(explaining.now.text, edit)) as Composed;
}

/** Where the first line behind an offset begins that is not indented and no comment; past the text without one. */
function nextKey(text: string, at: number): number {
  const newline = text.slice(at).search(/\n(?=[^\s#])/);
  return newline < 0 ? text.length + 1 : at + newline + 1;
}

/** A problem of a text with edits made, where it stands in the text as it was. */
function inOriginal({ message, help, span, fix }: YamlProblem, made: readonly TextEdit[]): YamlProblem {
  const before = (at: number): number =>
    made.reduceRight((place, { start, end, text }) => {
      if (place < start) return place;
      return place >= start + text.length ? place + end - start - text.length : start;
    }, at);
  const start = before(span.start);
  const own = fix && { ...fix, start: before(fix.start), end: before(fix.end) };
  // Over another edit it would write that one, too.
  const isOwn = own && own.end - own.start === fix.end - fix.start;
  return {
    message,
    help,
    span: { start, end: Math.max(before(span.end), start + 1) },
    ...(isOwn && { fix: own }),
  };
}

/** A fault as the parser tells it. */
function plainly(text: string, { message, pos: [start, end] }: Fault): YamlProblem {
  const what =
    message === undefined
      ? `the key ${quote(text.slice(start, end))} stands in the same mapping a second time`
      : // The parser's own words may repeat the source, so they are shown as somebody's word.
        quote(message, 200);
  return {
    message: `This cannot be read as YAML: ${what}.`,
    help: message === undefined ? 'Keep one of the two.' : wayOut,
    span: { start, end },
  };
}

/** What comes of a text with an edit made: faults before `from` are of other slips. */
function outcomeOf(text: string, edit: TextEdit, from: number, weigh: Weigh): Remainder | undefined {
  const mended = composed(withEdit(text, edit));
  if ('message' in mended) return undefined;
  const { documents, faults } = mended;
  const [document] = documents;
  const behind = edit.start + edit.text.length;
  const places = faults
    .map(({ pos: [at] }) => (at < behind ? Math.min(at, edit.start) : at + edit.end - behind))
    .filter((at) => at >= from);
  return {
    next: places[0] ?? Number.POSITIVE_INFINITY,
    wrong: document && faults.length === 0 ? weigh(document) : undefined,
  };
}

/** What people mostly mean where the parser stumbles and nothing tells why. */
const wayOut =
  'A text that begins with a bracket, a quote or one of `*&!%@#|>`, or has a colon and a space in it, needs quotes around it; a text over several lines needs `|` after its key and the lines indented below.';
