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
  const [, behind = '', comment = ''] = /^(:?[ \t]*)(#.*)/.exec(text.slice(end, end + 500)) ?? [];
  if (comment === '') return undefined;
  const at = end + behind.length;
  const span = { start: behind.startsWith(':') ? at : start, end: at + comment.trimEnd().length };
  return { text: comment.trimEnd(), span };
}
