import type { Span } from './position.ts';

/** A section that a policy's template has: its name and the older ones, and those as good, that stand for it. */
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
  /** Where the template ends and the first report begins, or the end of the text. */
  readonly end: number;
  /** Code, in order: fences, backticks, and lines that begin with a prompt. */
  readonly code: readonly Span[];
}
