import type { Day, Weekday } from './day.ts';
import type { RuleId } from './rules.ts';

/** What a policy may choose from, in the words of its file. */

export const sourceKinds = ['current-release', 'development-release', 'upstream', 'any'] as const;
export const targetKinds = [
  'any',
  'lts',
  'lts-and-newer',
  'newest-lts',
  'newest-lts-and-newer',
  'interim',
  'esm',
] as const;
export const sectionRoles = ['test-plan', 'risk'] as const;
export const gatesOfText = ['upload', 'release'] as const;
export const packagingOf = ['source', 'target', 'any'] as const;
export const placesOfStatement = ['nowhere', 'bug', 'bug-or-changelog'] as const;
export const chosenSeverities = ['off', 'notice', 'warning', 'error'] as const;

/** A policy as rules see it: its file laid over the files that it extends, with a value for every key. */
export interface Policy {
  readonly name: string;
  readonly summary: string;
  /** Absolute paths of the files that it was read from; none for a built-in. */
  readonly files: readonly string[];
  /** Address of the document behind the policy; it has `{package}` where each package has its own document. */
  readonly documentation: string;
  /**
   * Addresses, without scheme, that count as the policy's page; they may have `{package}`. None: no page must be
   * linked.
   */
  readonly pageAddresses: readonly string[];
  /** Source packages that the policy is for; `*` stands for any text. */
  readonly packages: readonly string[];
  /** Whether it governs every upload of its packages, rather than uploads of one kind beside another policy. */
  readonly governsEveryUpload: boolean;
  /** The form of the bug's title with `{package}`, `{version}`, `{series}`, `{words}`; undefined where any will do. */
  readonly title: string | undefined;
  readonly sections: readonly PolicySection[];
  readonly source: (typeof sourceKinds)[number];
  /** Which upstream versions the policy takes; every entry that concerns a package must hold. */
  readonly upstreamVersions: readonly UpstreamVersions[];
  /** Days from the source series' release until the upload gate opens. */
  readonly settlingDays: number;
  /** Whether a package is backported about once from a source series. */
  readonly oncePerCycle: boolean;
  readonly targets: readonly (typeof targetKinds)[number][];
  readonly newestInterimIsEnough: boolean;
  /** Whether an interim series may be left out for a reason; an LTS is never left out for want of resources. */
  readonly mayBeSkippedWithReason: boolean;
  /** Whether a number at the end of a package's name is its version, so that each series has its own package. */
  readonly packageNamesCarryVersions: boolean;
  /** Days in -proposed that no waiver shortens. */
  readonly minimumDays: number;
  /** Days in -proposed that the policy promises. */
  readonly promisedDays: number;
  /** Whether a target that is verified need not age on. */
  readonly verificationShortens: boolean;
  readonly noReleaseOn: readonly Weekday[];
  /** Whether there must be an SRU bug. */
  readonly needsBug: boolean;
  readonly bugsMayStayUnverified: boolean;
  /** Whose packaging the upload has: that of the source series, or the target's own. */
  readonly packagingOf: (typeof packagingOf)[number];
  /** Where its document wants changes to the packaging stated. */
  readonly packagingChangesStatedIn: (typeof placesOfStatement)[number];
  readonly partner: Partner | undefined;
  /** The team on Launchpad that is to be subscribed to the bug. */
  readonly interestGroup: string | undefined;
  /** Markers that must be gone from the description by the upload. */
  readonly placeholders: readonly string[];
  /** Markers that must be gone by the release. */
  readonly placeholdersUntilRelease: readonly string[];
  readonly templateInstructions: readonly string[];
  readonly misleadingWording: readonly MisleadingWording[];
  readonly severities: Readonly<Partial<Record<RuleId, (typeof chosenSeverities)[number]>>>;
  /** Ids of the rules that a manifest may waive. */
  readonly waivable: readonly RuleId[];
  /** The policy as it changes, the earliest day first; each is complete, and has no `later` of its own. */
  readonly later: readonly LaterPolicy[];
}

/** A policy from a day on, until the next such day. */
export interface LaterPolicy {
  readonly from: Day;
  readonly policy: Policy;
}

export interface PolicySection {
  readonly name: string;
  readonly required: boolean;
  /** Older names that stand for it. */
  readonly also: readonly string[];
  /** Names that count as its own. */
  readonly sameAs: readonly string[];
  readonly role: (typeof sectionRoles)[number] | undefined;
  /** The gate at which it must have a text without a marker. */
  readonly filledBy: (typeof gatesOfText)[number];
  /** Whether the section's heading may stand without brackets, before a colon. */
  readonly unbracketed: boolean;
  readonly template: string;
}

/** Which upstream versions of some packages are taken. */
export interface UpstreamVersions {
  /** Source packages, as patterns like those of the policy. */
  readonly packages: readonly string[];
  /** How many of the first parts must be those of the version replaced; undefined where none must. */
  readonly sameParts: number | undefined;
  /** How many parts the version must have; undefined where any number will do. */
  readonly parts: number | undefined;
  readonly notEndingIn: readonly string[];
  readonly atLeast: string | undefined;
}

/** What a backport under the policy is often called, and is not. */
export interface MisleadingWording {
  readonly phrases: readonly string[];
  readonly truth: string;
  /** Phrases that excuse the sentence they stand in. */
  readonly excuses: readonly string[];
}

/** Who verifies beside the uploader. */
export interface Partner {
  readonly name: string;
  readonly words: readonly string[];
  readonly accounts: readonly string[];
}

/** The policy as it is on a day: what happened is judged by the policy that held then. */
export function policyOn(policy: Policy, day: Day): Policy {
  return policy.later.findLast(({ from }) => from <= day)?.policy ?? policy;
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
export function governs(policy: Pick<Policy, 'packages'>, sourcePackage: string): boolean {
  return policy.packages.some((pattern) => matchesPattern(pattern, sourcePackage));
}

/** The section that has a role; undefined where the policy has no such section. */
export function sectionWithRole(
  { sections }: Policy,
  role: NonNullable<PolicySection['role']>,
): PolicySection | undefined {
  return sections.find((section) => section.role === role);
}

/**
 * The policy for one source package: where each package has a page of its own, the addresses are that package's. For a
 * package that the policy does not cover they are those of the policy's first package.
 */
export function forPackage(policy: Policy, sourcePackage: string | undefined): Policy {
  if (![policy, ...policy.later.map((each) => each.policy)].some(isOnePagePerPackage)) return policy;
  const isGoverned = sourcePackage !== undefined && governs(policy, sourcePackage);
  const name = isGoverned ? sourcePackage : (policy.packages[0] ?? '');
  const named = (address: string) => address.replaceAll('{package}', () => name);
  return {
    ...policy,
    documentation: named(policy.documentation),
    pageAddresses: policy.pageAddresses.map(named),
    later: policy.later.map(({ from, policy: then }) => ({ from, policy: forPackage(then, sourcePackage) })),
  };
}

function isOnePagePerPackage({ documentation }: Policy): boolean {
  return documentation.includes('{package}');
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
