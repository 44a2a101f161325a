import type { Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';

/** What may have slipped where a parser stumbles: the words for it, and the edit that would put it right. */
export interface Mend {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly edit: TextEdit;
  /** Whether the edit writes what was meant to the letter: whenever it was this slip, or where it mends the whole file. */
  readonly isExact?: 'always' | 'alone' | undefined;
  /** Of two that leave nothing wrong, the one with less of it. */
  readonly doubt?: number;
}
