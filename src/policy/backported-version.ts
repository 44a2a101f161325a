import { isUnclear } from '../model/field.ts';
import type { Source, Target } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import { comparePart, type Version } from '../model/version.ts';
import {
  compareToNamed,
  compareUpstream,
  isNative,
  isPackedAlike,
  isSameUpstream,
  upstreamOf,
  upstreamText,
  withoutDelta,
  withoutRebuild,
  withoutSeriesMark,
  withoutTarballMark,
} from './upstream-part.ts';

/** What is being backported to a target, as a version shows it. */
export interface Backported {
  /** In words of a version: `2:13.0.10`, or `14.15` where no epoch is known. */
  readonly text: string;
  /** How a version's upstream version compares to it: negative when it is older, 0 when it is the same. */
  readonly compare: (version: Version) => number;
  /** Whether a version delivers it: packed as the source has it, where the policy takes the source's version whole. */
  readonly isIn: (version: Version) => boolean;
}

/**
 * The upstream version that a target is to get: epoch and upstream part of the source's version or, from kind
 * `upstream`, the bare upstream version that the source or the target names. Undefined while it is unknown.
 */
export function backportedTo(target: Target, source: Source, policy: Policy): Backported | undefined {
  const version = source.version.value;
  if (isNamedWrong(target, source, policy)) return undefined;
  const named = target.upstream.value ?? (version ? undefined : source.upstream.value);
  if (policy.source === 'upstream' && named !== undefined && named !== version?.upstream)
    return {
      text: named,
      compare: (other) => compareToNamed(other, named),
      isIn: (other) => compareToNamed(other, named) === 0,
    };
  return (
    version && {
      text: upstreamText(version),
      compare: (other) => compareUpstream(other, version),
      isIn: (other) => (policy.source === 'upstream' ? isSameUpstream : isDeliveredBy)(version, other),
    }
  );
}

/** Where the source has a revision and the target lost its own, what was to be the revision's is upstream's part. */
function isDeliveredBy(source: Version, version: Version): boolean {
  if (isNative(version) && !isNative(source))
    return version.epoch === source.epoch && comparePart(version.upstream, source.upstream) === 0;
  return isPackedAlike(version, source);
}

/** The upstream version that a target is to get, without epoch: its own, else the source's. */
export function upstreamFor(
  target: Pick<Target, 'upstream'>,
  source: Source,
  policy: Policy,
): string | undefined {
  const version = source.version.value;
  const ofSeries = version && upstreamOf(version);
  if (policy.source !== 'upstream') return ofSeries;
  if (isNamedWrong(target, source, policy)) return undefined;
  return target.upstream.value ?? ofSeries ?? source.upstream.value;
}

/** Whether the upstream version that a target is to get is named, and cannot be used. */
function isNamedWrong({ upstream }: Pick<Target, 'upstream'>, source: Source, policy: Policy): boolean {
  if (policy.source !== 'upstream') return false;
  return isUnclear(upstream) || (upstream.value === undefined && isUnclear(source.upstream));
}

/**
 * Whether a version is a backport of another: `X~…` of it, as it is or without its Ubuntu delta or rebuilds, or with
 * a tarball made for its series; or the same for another series.
 */
export function isBackportOf(version: Version, older: Version): boolean {
  if (basesOf(older.text).some((base) => version.text.startsWith(`${base}~`))) return true;
  if (isRepackedOf(version, older)) return true;
  const [own, theirs] = [withoutSeriesMark(version.text), withoutSeriesMark(older.text)];
  if (!own || !theirs || own.number === theirs.number) return false;
  return basesOf(theirs.base).includes(own.base);
}

/** Whether a version has another's upstream part in a tarball for its series, or both have one, of different series. */
function isRepackedOf(version: Version, older: Version): boolean {
  const own = withoutTarballMark(version);
  if (!own || isNative(older) || version.epoch !== older.epoch) return false;
  const theirs = withoutTarballMark(older);
  if (!theirs) return own.base === older.upstream;
  return own.base === theirs.base && own.number !== theirs.number;
}

/**
 * What may come before the tilde: the source's version, as it is or without its Ubuntu delta or rebuilds.
 * `ubuntu0` in the delta's place keeps it visible below the source's `ubuntu1`: `2:11.3.0-2ubuntu0~ubuntu20.04.2`.
 */
export function basesOf(source: string): string[] {
  const built = withoutRebuild(source);
  const bare = withoutDelta(built);
  return [source, built, bare, ...(bare === built ? [] : [`${bare}ubuntu0`])];
}
