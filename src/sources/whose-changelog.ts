import type { Target } from '../model/manifest.ts';
import { onceFor } from '../model/once-for.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { isVersion, type Version, versionIn } from '../model/version.ts';

/** Whose a work tree's changelog is: looked up by the targets' versions and series, never guessed. */

/** What a target of the run says of the changelog that it needs. */
export interface Claim {
  readonly package: string | undefined;
  readonly series: string | undefined;
  readonly version: Version | undefined;
  readonly replaces: Version | undefined;
}

/** The claim of a target of a manifest. */
export function claimOf(target: Target, sourcePackage: string | undefined): Claim {
  return {
    package: sourcePackage,
    series: target.series.value?.name,
    version: target.version.value,
    replaces: target.replaces.value,
  };
}

/** The entries of a changelog by their versions: many targets of a run may ask. */
const indexed = onceFor((entries: readonly ChangelogEntry[]): ReadonlyMap<string, number> => {
  const index = new Map<string, number>();
  for (const [at, { version }] of entries.entries()) {
    const parsed = versionIn(version);
    const key = parsed ? keyOf(parsed) : version;
    if (!index.has(key)) index.set(key, at);
  }
  return index;
});

/** The index of the newest entry with a version, as dpkg compares them; -1 where there is none. */
export function indexOf(entries: readonly ChangelogEntry[], version: Version | undefined): number {
  if (!version) return -1;
  const at = indexed(entries).get(keyOf(version)) ?? -1;
  const entry = entries[at];
  return entry && isVersion(entry.version, version) ? at : -1;
}

/** What versions have in common that dpkg takes for the same: zeros before a number make no difference. */
function keyOf({ epoch, upstream, revision = '' }: Version): string {
  return `${epoch}:${upstream}-${revision}`.replace(/\d+/g, (digits) => digits.replace(/^0+/, ''));
}

/** The series that an entry names, without a pocket: `noble` of `noble-proposed`. */
export function seriesOf({ distributions }: ChangelogEntry): string | undefined {
  return distributions[0]?.replace(/-(?:proposed|updates|security|backports)$/, '');
}

/**
 * How well a changelog fits a claim: 3 by the entry with its version, 2 by the series that its top entry names, 1 by
 * the entry of the version replaced, else 0; 0, too, where its top entry is of another package.
 */
export type Fit = 0 | 1 | 2 | 3;

export function fitOf(entries: readonly ChangelogEntry[], claim: Claim): Fit {
  const [top] = entries;
  if (!top || (claim.package !== undefined && claim.package !== top.package)) return 0;
  if (indexOf(entries, claim.version) >= 0) return 3;
  if (claim.series !== undefined && seriesOf(top) === claim.series) return 2;
  return indexOf(entries, claim.replaces) >= 0 ? 1 : 0;
}

/** How well a changelog fits the targets of the run, by package and series. */
export interface Rivals {
  /** The best fit of a target that is of another package or another series than a claim. */
  readonly bestOfOthers: (claim: Claim) => Fit;
  /** Whether a target of another series has the version of the top entry. */
  readonly hasTop: (claim: Claim) => boolean;
}

/** Weighs the claims on a changelog once: each manifest of a run then asks in no time. */
export function rivalsOf(claims: Iterable<Claim>, entries: readonly ChangelogEntry[]): Rivals {
  const best = new Map<string, { readonly claim: Claim; fit: Fit }>();
  const onTop = new Set<string | undefined>();
  const [top] = entries;
  for (const claim of claims) {
    const fit = fitOf(entries, claim);
    const key = `${claim.package}\0${claim.series}`;
    const known = best.get(key);
    if (!known) best.set(key, { claim, fit });
    else if (fit > known.fit) known.fit = fit;
    if (fit === 3 && top && claim.version && isVersion(top.version, claim.version)) onTop.add(claim.series);
  }
  return {
    bestOfOthers: (own) =>
      [...best.values()].reduce<Fit>(
        (most, { claim, fit }) =>
          fit > most && (claim.package !== own.package || claim.series !== own.series) ? fit : most,
        0,
      ),
    hasTop: ({ series }) => [...onTop].some((each) => each !== series),
  };
}

/** What is known of a target beside its claim. */
export interface Standpoint {
  readonly isUploaded: boolean;
  /** Whether it is the manifest's one target that is not uploaded yet. */
  readonly isAlone: boolean;
  /** Whether it is the manifest's one target that is not released yet. */
  readonly isLast: boolean;
  /** Whether a name in a changelog is that of a series for which another target could be meant. */
  readonly isOtherSeries: (name: string) => boolean;
  readonly rivals: () => Rivals;
}

/** Whether the changelog of a work tree is a target's, where the manifest does not say so. */
export function isWhose(entries: readonly ChangelogEntry[], claim: Claim, standing: Standpoint): boolean {
  const [top] = entries;
  // What has no entry at all is the fault of whoever is left to need one.
  if (!top) return standing.isAlone || standing.isLast;
  const at = indexOf(entries, claim.version);
  if (standing.isUploaded) return at >= 0;
  const isOfOtherPackage = claim.package !== undefined && claim.package !== top.package;
  if (at === 0) return !isOfOtherPackage || standing.rivals().bestOfOthers(claim) < 3;
  const named = namedBy(top, claim, standing);
  // The work tree of a backport made from another target's has that one's entry below its own.
  if (at > 0) return named === 'own' || (named === 'none' && !standing.rivals().hasTop(claim));
  if (named === 'own' && !isOfOtherPackage) return true;
  const isCandidate = named === 'own' || (named === 'none' && standing.isAlone);
  return isCandidate && standing.rivals().bestOfOthers(claim) <= fitOf(entries, claim);
}

/** Whose series the top entry names: `UNRELEASED` is nobody's, and nor is the development series, where `dch` puts it. */
function namedBy(
  top: ChangelogEntry,
  claim: Claim,
  { isOtherSeries }: Standpoint,
): 'own' | 'another' | 'none' {
  const named = seriesOf(top);
  if (named === undefined) return 'none';
  if (named === claim.series) return 'own';
  return isOtherSeries(named) ? 'another' : 'none';
}
