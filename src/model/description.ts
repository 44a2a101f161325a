import type { Span } from './position.ts';

/** A section of a policy's template: its name, the older names (`also`) and the equal ones (`sameAs`). */
export interface SectionName {
  readonly name: string;
  readonly also: readonly string[];
  readonly sameAs?: readonly string[];
  /** Whether its heading may stand without brackets, before a colon. */
  readonly unbracketed?: boolean;
}

/** A bracketed heading of an SRU description and the text below it, by offsets in the description. */
export interface Section {
  /** The policy's name for it; for an unknown heading what stands in the brackets. */
  readonly name: string;
  /** What stands in the brackets. */
  readonly written: string;
  readonly isKnown: boolean;
  readonly heading: Span;
  readonly body: Span;
}

export interface Description {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Where the template ends: at a line of dashes, or at the end of the text. */
  readonly end: number;
  /** The code in the text, in order: fences, backticks, and lines that begin with a prompt. */
  readonly code: readonly Span[];
}
