/**
 * sru-gate as a library: what a program can call, and what it gets. This file is published as it is and refers to no
 * other: whatever it says is promised by the version of the package, and nothing else is.
 */

/**
 * The files at hand: texts, or bytes, by their path from the top level of the repository, with forward slashes
 * (`debian/changelog`). What a manifest names is looked for among them.
 */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is judged, on which day and by what. */
export interface CheckSettings {
  /** The day that counts as today, in UTC: `2026-06-08`. */
  readonly day: string;
  /** A built-in policy's name, or the path of a policy file among the files; it wins over the one that a manifest names. */
  readonly policy?: string | undefined;
  /** Which gates are judged: `auto`, by where each target stands, unless it is said. */
  readonly gate?: 'auto' | 'upload' | 'release' | undefined;
  /** The text of an `ubuntu.csv` in the form of distro-info-data's; without it the calendar of the package is used. */
  readonly calendar?: string | undefined;
  /** The manifests, by their paths; none means those in the default places (`backport.yaml`, `debian/backport.yaml`, …). */
  readonly manifests?: readonly string[] | undefined;
}

export interface FixSettings extends CheckSettings {
  /** Whether fixes that are a guess at what was meant are made, too. */
  readonly suggested?: boolean | undefined;
}

export interface PlanSettings {
  readonly day: string;
  readonly calendar?: string | undefined;
  /** Where a policy file is, if the policy is named by its path. */
  readonly files?: Files | undefined;
}

export interface RenderSettings {
  readonly day: string;
  readonly policy?: string | undefined;
  readonly calendar?: string | undefined;
}

export interface DraftSettings {
  readonly day: string;
  /** Without it, the policy that governs the package. */
  readonly policy?: string | undefined;
  readonly calendar?: string | undefined;
  /** The SRU bug, by number or address. */
  readonly bug?: string | number | undefined;
}

export type Severity = 'error' | 'inconclusive' | 'warning' | 'notice';

export type Result = 'pass' | 'fail' | 'inconclusive';

/** The JSON report, as `sru-gate check --format json` prints it. */
export interface Report {
  /** It changes when a field changes its meaning or goes. */
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly date: string;
  readonly calendar: { readonly source: string; readonly newest: string | null };
  readonly result: Result;
  /** Findings by severity; waived ones count as notices. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The errors by what can be done about them. */
  readonly errors: { readonly toPutRight: number; readonly onlyWait: number };
  /** How much is left out; only where the report would be larger than 16 MB. */
  readonly left?: { readonly findings: number; readonly targets: number; readonly manifests: number };
  /** Those that are about no manifest. */
  readonly findings: readonly Finding[];
  readonly manifests: readonly ManifestReport[];
}

export interface ManifestReport {
  readonly path: string;
  readonly package: string | null;
  /** The policy that judged. */
  readonly policy: string;
  readonly bug: number | null;
  readonly result: Result;
  readonly targets: readonly TargetReport[];
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
}

export interface TargetReport {
  readonly series: string | null;
  readonly version: string | null;
  /** The last thing that has happened, and its day. */
  readonly state: 'planned' | 'uploaded' | 'accepted' | 'verified' | 'released';
  readonly since: string | null;
  /** What is to come before the next step, in words. */
  readonly waitsFor: readonly string[];
  /** The next day on which time alone changes something. */
  readonly next: string | null;
  readonly upload: UploadGate;
  readonly release: Gate;
}

export interface Gate {
  /** Whether its day has come, and no live error holds it. */
  readonly open: boolean;
  /** The day on which time alone opens it; null when never, or nobody knows. */
  readonly opens: string | null;
  /** The rules whose live errors hold it shut. */
  readonly heldBy: readonly string[];
}

export interface UploadGate extends Gate {
  /** The day from which on packaging is not compared with the refs that the manifest names. */
  readonly notComparedFrom?: string;
}

/** A place in a file, or none (all null). Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** The series concerned; none where all are. */
  readonly series: readonly string[];
  /** What is wrong, with the values; words from outside stand in backticks. */
  readonly message: string;
  /** How to put it right. */
  readonly help: string;
  readonly url: string;
  /** The reason of the waiver that covers it. */
  readonly waived: string | null;
  /** How to put it right to the letter, where that is known. Make one fix of a file, and check again. */
  readonly fix: FindingFix | null;
}

export interface FindingFix {
  /** What it does, in a few words. */
  readonly title: string;
  /** Whether it is a guess at what was meant: somebody has to look at it. */
  readonly suggested: boolean;
  readonly edits: readonly Edit[];
}

/** A place, and the text that goes there. */
export interface Edit extends Place {
  readonly text: string;
}

export interface Fixed {
  /** The texts that have changed, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The findings that were put right, in the order of their fixes. */
  readonly fixed: readonly Finding[];
  /** The report on the files as they are then. */
  readonly report: Report;
}

/** What a policy allows on a day, as `sru-gate plan --format json` prints it. */
export interface Plan {
  readonly date: string;
  readonly policy: string;
  /** The series to backport from; null where the policy does not bind it to one. */
  readonly source: { readonly series: string; readonly released: string } | null;
  readonly upload: { readonly opens: string };
  readonly targets: readonly {
    readonly series: string;
    readonly lts: boolean;
    readonly supportEnds: string;
  }[];
}

/** The title and the description of the SRU bug, as they go into Launchpad; or what stands in the way. */
export type Rendered =
  | { readonly title: string; readonly description: string }
  | { readonly findings: readonly Finding[] };

export interface Draft {
  /** Where the manifest goes: a path at which no file is. */
  readonly path: string;
  readonly text: string;
  /** The policy that it is drafted for. */
  readonly policy: string;
  /** What only a person knows, by the line of the text. */
  readonly left: readonly { readonly line: number; readonly what: string }[];
}

export interface PolicyFace {
  readonly name: string;
  readonly summary: string;
  /** Address of the document behind it, with `{package}` where each package has its own; empty where there is none. */
  readonly url: string;
  /** The source packages that it is for, where `*` stands for any text; none for every package. */
  readonly packages: readonly string[];
}

export interface RuleFace {
  readonly rule: string;
  readonly severity: Severity;
  /** Null for a rule about the whole run. */
  readonly gate: 'upload' | 'release' | null;
  /** What it demands, in one sentence. */
  readonly demands: string;
  /** Its page, as Markdown, and where that can be read. */
  readonly page: string;
  readonly url: string;
}

/**
 * Why nothing could be done: a setting, a file's name, a policy or a calendar that cannot be. Its message is a sentence
 * for people. What is wrong in a manifest is a finding and never thrown; nothing else is thrown.
 */
export declare class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Checks manifests. Throws `CannotRun`. */
export declare function check(files: Files, settings: CheckSettings): Report;

/** Makes the fixes that findings have, one after another, and checks again. Throws `CannotRun`. */
export declare function fix(files: Files, settings: FixSettings): Fixed;

/**
 * Tells what a policy allows on a day. Throws `CannotRun`.
 * @param policy a built-in policy's name, or the path of a file among those of the settings
 */
export declare function plan(policy: string, settings: PlanSettings): Plan;

/**
 * Writes the title and the description of a manifest's bug. Throws `CannotRun`, also where its policy asks for no bug and
 * it has none.
 */
export declare function render(files: Files, manifest: string, settings: RenderSettings): Rendered;

/** Drafts a manifest from `debian/changelog` and `debian/control` among the files. Throws `CannotRun`. */
export declare function draft(files: Files, settings: DraftSettings): Draft;

/** The built-in policies, by name. */
export declare function policies(): readonly PolicyFace[];

/** All rules. */
export declare function rules(): readonly RuleFace[];
