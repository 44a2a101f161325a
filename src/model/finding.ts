import type { Position } from './position.ts';
import type { RuleId } from './rules.ts';

/** The severities, highest first. `inconclusive`: the evidence could not be had. */
export const severities = ['error', 'inconclusive', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** What the check has to say, complete: every reporter shows the same findings. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The series concerned; empty when it concerns all targets. */
  readonly series: readonly string[];
  /** What is wrong, with the values; words from outside stand in backticks. */
  readonly message: string;
  /** How to put it right. */
  readonly help: string;
  readonly url: string;
  /** Undefined for a finding of the whole run. */
  readonly at: Position | undefined;
  /** The manifest's reason, where a waiver in force covers it; its severity is then `notice`. */
  readonly waived: string | undefined;
  /** Whether it is told and decides nothing, since the change that is checked leaves its manifest alone. */
  readonly isTold?: true;
  /** How to put it right to the letter, where the right text is known, or is a good guess; never for a waived finding. */
  readonly fix: Fix | undefined;
}

/**
 * Edits of files as they were read. They do not overlap, and once they are made the finding is gone. Two fixes of one
 * file may contradict each other: make one, and check again.
 */
export interface Fix {
  /** What it does, in a few words: ``Write `noble` ``. Words from outside stand in backticks. */
  readonly title: string;
  /** Whether it is a guess at what was meant, which a person should see before it is made. */
  readonly isSuggested: boolean;
  readonly edits: readonly Edit[];
}

/** A piece of a file, which may run over lines, and the text that goes in its place. */
export interface Edit {
  readonly at: Position;
  readonly text: string;
}
