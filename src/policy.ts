import type { Weekday } from './day.ts';
import type { chosenSeverities, sourceKinds, targetKinds } from './read/policy-schema.ts';

/** A policy as rules see it: its file and those it extends laid over one another, every value there. */
export interface Policy {
  readonly name: string;
  readonly summary: string;
  /** Address of the document that stands behind it. */
  readonly documentation: string;
  /** Addresses, without scheme, that count as its page; none where no page must be linked. */
  readonly pageAddresses: readonly string[];
  /** Source packages it is for; `*` stands for any text. */
  readonly packages: readonly string[];
  /** The form of the bug's title with `{package}`, `{version}`, `{series}`; undefined where any will do. */
  readonly title: string | undefined;
  readonly sections: readonly PolicySection[];
  readonly source: (typeof sourceKinds)[number];
  /** Days from the source series' release until the upload gate opens. */
  readonly settlingDays: number;
  /** Whether a package is backported from a source series about once. */
  readonly oncePerCycle: boolean;
  readonly targets: readonly (typeof targetKinds)[number][];
  readonly newestInterimIsEnough: boolean;
  readonly mayBeSkippedWithReason: boolean;
  /** Days in -proposed that no waiver shortens. */
  readonly minimumDays: number;
  /** Days in -proposed that the policy promises. */
  readonly promisedDays: number;
  readonly noReleaseOn: readonly Weekday[];
  readonly bugsMayStayUnverified: boolean;
  readonly partner: Partner | undefined;
  /** Markers that must be gone from the description. */
  readonly placeholders: readonly string[];
  readonly templateInstructions: readonly string[];
  readonly misleadingWording: readonly { readonly phrases: readonly string[]; readonly truth: string }[];
  readonly severities: Readonly<Record<string, (typeof chosenSeverities)[number]>>;
  /** Ids of the rules that a manifest may waive. */
  readonly waivable: readonly string[];
}

export interface PolicySection {
  readonly name: string;
  readonly required: boolean;
  readonly also: readonly string[];
  readonly template: string;
}

/** Who verifies beside the uploader. */
export interface Partner {
  readonly name: string;
  readonly words: readonly string[];
  readonly accounts: readonly string[];
}

/** Whether the policy backports whole upstream versions, rather than fixes on top of what the target has. */
export function backportsWholeVersions(policy: Policy): boolean {
  return policy.source !== 'any';
}

/** Whether the policy promises longer ageing than every SRU needs. */
export function promisesLongerAgeing(policy: Policy): boolean {
  return policy.promisedDays > policy.minimumDays;
}

/** Whether the policy is for a source package. */
export function governs(policy: Policy, sourcePackage: string): boolean {
  return policy.packages.some((pattern) => matchesPattern(pattern, sourcePackage));
}

/** Names of the sections that the policy requires. */
export function requiredSections(policy: Policy): string[] {
  return policy.sections.filter(({ required }) => required).map(({ name }) => name);
}

function matchesPattern(pattern: string, name: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const found = isLast ? name.length - piece.length : name.indexOf(piece, at);
    if (found < at || !name.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return at === name.length;
}
