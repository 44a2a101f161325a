/**
 * Where a character of a YAML scalar's value stands in the source text.
 *
 * Folding, indentation and chomping change nothing but white space, so the characters that are not white
 * space come in the same order in value and source. Walking both in step gives the place of each, without
 * a second implementation of YAML's folding rules.
 */

/**
 * The source offsets of a scalar's value, one for each of its characters, for a scalar whose source is
 * `source.slice(start, end)`. White space stands where the character before it ends.
 */
export function sourceOffsets(source: string, start: number, end: number, value: string): Uint32Array {
  const offsets = new Uint32Array(value.length);
  const found = places(source, start, end);
  let behind = start;
  for (let index = 0; index < value.length; index++) {
    if (isSpace(value, index)) {
      offsets[index] = behind;
      continue;
    }
    const place = found.next().value ?? { start: behind, end: behind };
    offsets[index] = place.start;
    behind = place.end;
  }
  return offsets;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The source places of the value's characters that are not white space, in order. The mark that closes a text in quotes
 * comes behind them: only as many are asked for as the value has.
 */
function* places(source: string, start: number, end: number): Generator<Place, undefined> {
  const style = source[start];
  if (style === '|' || style === '>') yield* plain(source, source.indexOf('\n', start) + 1, end);
  else if (style === "'") yield* singleQuoted(source, start + 1, end);
  else if (style === '"') yield* doubleQuoted(source, start + 1, end);
  else yield* plain(source, start, end);
}

function* plain(source: string, start: number, end: number): Generator<Place> {
  for (let i = start; i < end; i++) if (!isSpace(source, i)) yield { start: i, end: i + 1 };
}

function* singleQuoted(source: string, start: number, end: number): Generator<Place> {
  for (let i = start; i < end; i++) {
    if (isSpace(source, i)) continue;
    const length = source[i] === "'" ? 2 : 1;
    yield { start: i, end: i + length };
    i += length - 1;
  }
}

/** How many source characters an escape takes behind its backslash and letter: `\x41`, `\u0041`, `\U00000041`. */
const escapeDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function* doubleQuoted(source: string, start: number, end: number): Generator<Place> {
  for (let i = start; i < end; i++) {
    if (isSpace(source, i)) continue;
    if (source[i] !== '\\') {
      yield { start: i, end: i + 1 };
      continue;
    }
    const letter = source.charAt(i + 1);
    const digits = escapeDigits[letter] ?? 0;
    const behind = i + 2 + digits;
    const units = digits > 0 ? unitsOfCode(source.slice(i + 2, behind)) : unitsOfLetter(letter);
    for (let unit = 0; unit < units; unit++) yield { start: i, end: behind };
    i = behind - 1;
  }
}

/** How many units that are not white space an escape by a letter is in the value. */
function unitsOfLetter(letter: string): number {
  // `\n`, `\t`, `\r`, an escaped space and an escaped line break are white space in the value.
  return /[ntr \t\n\r]/.test(letter) ? 0 : 1;
}

/** The same of an escape by digits, which the parser takes for a character: one beyond U+FFFF is two units. */
function unitsOfCode(hex: string): number {
  const decoded = String.fromCodePoint(Number.parseInt(hex, 16));
  return isSpace(decoded, 0) ? 0 : decoded.length;
}

/** YAML's own white space; a no-break space is text. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
