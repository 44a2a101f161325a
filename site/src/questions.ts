import type { Result } from '../../src/model/report.ts';

/** What the page asks its worker, and what that answers: plain data, for it goes from one thread to another. */

/** A manifest as it stands in the page, and the day on which it is judged. */
export interface ManifestQuestion {
  readonly text: string;
  /** Texts of files that the manifest may name, by their path from the top level of its repository. */
  readonly beside: Readonly<Record<string, string>>;
  readonly day: string;
}

export interface Judged {
  readonly verdict: string;
  /** `wait`: every error goes by itself, on a day. */
  readonly result: Result | 'wait';
  readonly counts: string;
  readonly findings: readonly ShownFinding[];
  readonly targets: readonly ShownTarget[];
  readonly bug: ShownBug | undefined;
  /** What only a repository or Launchpad can tell, a sentence each. */
  readonly notAsked: readonly string[];
  /** The gates as a calendar file; undefined where there is none to show. */
  readonly calendar: string | undefined;
}

export interface ShownFinding {
  readonly rule: string;
  readonly kind: 'error' | 'inconclusive' | 'warning' | 'notice' | 'waived';
  readonly message: string;
  readonly help: string;
  readonly waived: string | undefined;
  readonly at: ShownPlace | undefined;
  readonly fix: ShownFix | undefined;
}

export interface ShownPlace {
  /** The path from the top level of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line with what is marked on it, as on a terminal. */
  readonly frame: string;
}

export interface ShownFix {
  readonly title: string;
  readonly isSuggested: boolean;
  /** The texts after it, by path. */
  readonly texts: Readonly<Partial<Record<string, string>>>;
}

export interface ShownTarget {
  readonly series: string;
  readonly version: string;
  readonly status: string;
  /** How each gate stands, a line each; none once the target is released. */
  readonly gates: readonly string[];
  readonly phases: readonly ShownPhase[];
}

export interface ShownPhase {
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

export interface ShownBug {
  readonly title: string;
  readonly description: string;
  /** The bug's page on Launchpad; undefined where no bug is named. */
  readonly page: string | undefined;
  /** Why it is not ready to be pasted; empty where it is. */
  readonly inTheWay: readonly string[];
}

export interface PlanQuestion {
  readonly policy: string;
  readonly day: string;
  /** Columns of a line of the answer. */
  readonly columns: number;
}

export interface DraftQuestion {
  /** A `debian/changelog`; empty for a template. */
  readonly changelog: string;
  /** The policy's name; undefined to choose it by the changelog. */
  readonly policy: string | undefined;
  readonly day: string;
}

export interface Drafted {
  readonly text: string;
  readonly policy: string;
  /** Sentences that say why, and what is left to fill in. */
  readonly told: readonly string[];
}

/** What has a page of its own here. */
export interface ListedPage {
  readonly kind: 'rule' | 'policy';
  readonly name: string;
  readonly says: string;
  /** Words that it is found by, beside its name and what it says. */
  readonly words: string;
}

/** The questions by name, each with what it takes and gives. */
export interface Questions {
  readonly check: { readonly takes: ManifestQuestion; readonly gives: Judged };
  readonly plan: { readonly takes: PlanQuestion; readonly gives: string };
  readonly draft: { readonly takes: DraftQuestion; readonly gives: Drafted };
  readonly pages: { readonly takes: null; readonly gives: readonly ListedPage[] };
}
