import type { Path, Span } from '../model/position.ts';
import type { YamlText } from './yaml-text.ts';

/** What stands behind a value on its line, and is a comment to YAML. */
export interface YamlComment {
  /** With its sign: `#2130000`. */
  readonly text: string;
  /** The value, where there is one, and the comment. */
  readonly span: Span;
}

/** The comment behind a value, or behind the key of an empty one. */
export function commentBehind({ text, locate }: YamlText, path: Path): YamlComment | undefined {
  const { start, end } = locate(path);
  const newline = text.indexOf('\n', end);
  const rest = text.slice(end, Math.min(newline < 0 ? text.length : newline, end + 500));
  const behind = /^:?[ \t]*(?=#)/.exec(rest)?.[0];
  if (behind === undefined)
    return isDash(text, start)
      ? { text: text.slice(start).split('\n', 1)[0]?.trim() ?? '', span: { start, end } }
      : undefined;
  const comment = rest.slice(behind.length).trimEnd();
  const at = end + behind.length;
  return { text: comment, span: { start: behind.startsWith(':') ? at : start, end: at + comment.length } };
}

/** An empty item: its place is what stands behind its dash. */
function isDash(text: string, start: number): boolean {
  return text.charAt(start) === '#';
}
