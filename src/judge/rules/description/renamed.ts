import type { Change } from '../../../model/place.ts';
import type { Span } from '../../../model/position.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';

/** The change of a heading's name alone: what stands around it, brackets, bold marks and spaces, is the author's. */
export function renamed(text: string, { start, end }: Span, name: string): Change | undefined {
  const written = /(\[[\s\u00a0*_]*)(?![\s\u00a0*_])([^[\]\n]*)\]/.exec(text.slice(start, end));
  // A policy's name for a section may be any text; in brackets it must be a heading again.
  if (!written || !/^[\p{L}\p{N}][\p{L}\p{N} .,/()-]{0,77}$/u.test(name)) return undefined;
  const before = written[1] ?? '';
  const older = trimmedEnd(written[2] ?? '', /[\s\u00a0*_:]/);
  const from = start + written.index + before.length;
  return { at: { description: { start: from, end: from + older.length } }, text: name };
}
