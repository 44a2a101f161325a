/** A text, or its pieces in their order, which are made as they are taken: of a long one no more is held than a piece. */
export type Pieces = string | Iterable<string>;

/** The pieces of a text; one that is whole is one. */
export function piecesOf(text: Pieces): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}

/** UTF-16 units of a piece that is worth a call to the system. */
const large = 64 * 1024;

/** The same text in fewer pieces: each, but the last, is at least so long. */
export function* gathered(pieces: Iterable<string>, least = large): Iterable<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < least) continue;
    yield held.join('');
    [held, length] = [[], 0];
  }
  yield held.join('');
}
