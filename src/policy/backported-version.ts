import type { Source, Target } from '../model/backport.ts';
import { isUnclear } from '../model/field.ts';
import type { Policy } from '../model/policy.ts';
import { comparePart, type Version } from '../model/version.ts';

/** What is being backported to a target, as a version shows it. */
export interface Backported {
  /** In words of a version: `2:13.0.10`, or `14.15` where no epoch is known. */
  readonly text: string;
  /** How a version's upstream version compares to it: negative when it is older, 0 when it is the same. */
  readonly compare: (version: Version) => number;
}

/**
 * The upstream version that a target is to get: epoch and upstream part of the source's version or, from kind
 * `upstream`, the bare upstream version that the source or the target names. Undefined while it is unknown.
 */
export function backportedTo(target: Target, source: Source, policy: Policy): Backported | undefined {
  const version = source.version.value;
  const upstream = upstreamFor(target, source, policy);
  if (isNamedWrong(target, source, policy)) return undefined;
  const isNamed = policy.source === 'upstream' && upstream !== undefined && upstream !== version?.upstream;
  if (isNamed) return { text: upstream, compare: (other) => compareNamed(other, upstream) };
  return version && { text: withEpoch(version), compare: (other) => compareUpstream(other, version) };
}

/** The upstream version that a target is to get, without epoch: its own, else the source's. */
export function upstreamFor(
  target: Pick<Target, 'upstream'>,
  source: Source,
  policy: Policy,
): string | undefined {
  const ofSeries = source.version.value?.upstream;
  if (policy.source !== 'upstream') return ofSeries;
  if (isNamedWrong(target, source, policy)) return undefined;
  return target.upstream.value ?? ofSeries ?? source.upstream.value;
}

/** Whether the upstream version that a target is to get is named, and cannot be used. */
function isNamedWrong({ upstream }: Pick<Target, 'upstream'>, source: Source, policy: Policy): boolean {
  if (policy.source !== 'upstream') return false;
  return isUnclear(upstream) || (upstream.value === undefined && isUnclear(source.upstream));
}

/** Compares a version's upstream part with one that is named; a native version's may end in the mark of its series. */
function compareNamed({ upstream, revision }: Version, named: string): number {
  const difference = comparePart(upstream, named);
  if (difference === 0 || revision !== undefined) return difference;
  return comparePart(upstream.replace(seriesMark, ''), named);
}

/** `~24.04.1`, `ubuntu0~24.04`, `+24.04ubuntu1`, `ubuntu0.24.04.1` at the end of a native version. */
const seriesMark =
  /(?:(?:ubuntu\d+)?[~+](?:ubuntu)?(?:0\.)?\d\d\.\d\d(?:\.\d+)?(?:ubuntu[\d.]+)?|ubuntu0\.\d\d\.\d\d(?:\.\d+)?)$/;

/** Compares epoch and upstream part. */
export function compareUpstream(one: Version, other: Version): number {
  const upstream = isNative(other) ? withoutSuffix(one) : one.upstream;
  return one.epoch - other.epoch || comparePart(upstream, other.upstream);
}

/** Epoch and upstream part, as a version writes them. */
export function withEpoch({ text, epoch, upstream }: Version): string {
  return text.includes(':') ? `${epoch}:${upstream}` : upstream;
}

export function isNative({ revision }: Version): boolean {
  return revision === undefined;
}

/** The upstream part; in a native version, which has no revision, without a backport's `~ubuntu0.24.04.1` or `~24.04`. */
function withoutSuffix(version: Version): string {
  if (!isNative(version)) return version.upstream;
  return version.upstream.replace(/~(?:ubuntu(?:0\.)?)?\d+\.\d+(?:\.\d+)?$/, '');
}

/** Whether a version is a backport of another: `X~…` of it, as it is or without its Ubuntu delta or rebuilds. */
export function isBackportOf(version: Version, older: Version): boolean {
  return basesOf(older.text).some((base) => version.text.startsWith(`${base}~`));
}

/**
 * What may come before the tilde: the source's version, as it is or without its Ubuntu delta or rebuilds.
 * `ubuntu0` in the delta's place keeps it visible below the source's `ubuntu1`: `2:11.3.0-2ubuntu0~ubuntu20.04.2`.
 */
export function basesOf(source: string): string[] {
  const withoutRebuild = source.replace(/build[\d.]+$/, '');
  const withoutDelta = withoutRebuild.replace(/ubuntu[\d.]+$/, '');
  const markedDelta = withoutDelta === withoutRebuild ? [] : [`${withoutDelta}ubuntu0`];
  return [source, withoutRebuild, withoutDelta, ...markedDelta];
}
