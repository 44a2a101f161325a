import type { Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';

/** What is wrong with a YAML text. */
export interface YamlProblem {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  /** What puts it right, where that is known to the letter. */
  readonly fix?: TextEdit;
}
