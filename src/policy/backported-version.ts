import { isUnclear } from '../model/field.ts';
import type { Source, Target } from '../model/manifest.ts';
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
  if (isNamedWrong(target, source, policy)) return undefined;
  const named = target.upstream.value ?? (version ? undefined : source.upstream.value);
  if (policy.source === 'upstream' && named !== undefined && named !== version?.upstream)
    return { text: named, compare: (other) => compareNamed(other, named) };
  return version && { text: upstreamText(version), compare: (other) => compareUpstream(other, version) };
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

/** Compares a version's upstream part with one that is named: what a packager put behind it is no part of it. */
function compareNamed(version: Version, named: string): number {
  const difference = comparePart(version.upstream, named);
  if (difference === 0) return 0;
  const bare = (upstream: string): string =>
    withoutRepacking(isNative(version) ? bareNative(upstream) : upstream);
  return comparePart(bare(version.upstream), bare(named));
}

/** `+dfsg1`, `+ds`, `~repack.2`: upstream's source with files taken out, which Debian's packagers did. */
const repacking = /[+~.](?:dfsg|ds|repack)[\d.]*$/;

function withoutRepacking(upstream: string): string {
  return upstream.replace(repacking, '').replace(repacking, '');
}

/**
 * The mark of a series at the end of a version: `~24.04.1`, `~ubuntu0.24.04.1`, `+24.04`, `ubuntu0.24.04.1`,
 * `+24.04ubuntu1`. Ubuntu is released in April and October, and was once in June.
 */
const seriesMark =
  /(?:[~+](?:ubuntu)?(?:0\.)?|ubuntu0\.)(\d{1,2}\.(?:04|06|10))(?:\.\d+){0,3}(?:ubuntu[\d.]+)?$/;

/** An Ubuntu delta or a rebuild at the end of a version. */
const delta = /(?:ubuntu|build)[\d.]+$/;

/** Compares epoch and upstream part. */
export function compareUpstream(one: Version, other: Version): number {
  const [ours, theirs] = isNative(other)
    ? [upstreamOf(one), upstreamOf(other)]
    : [one.upstream, other.upstream];
  return one.epoch - other.epoch || comparePart(ours, theirs);
}

/** Epoch and upstream part, as a version writes them. */
export function withEpoch({ text, epoch, upstream }: Version): string {
  return text.includes(':') ? `${epoch}:${upstream}` : upstream;
}

/** Epoch and upstream part without what Ubuntu puts behind a native version. */
export function upstreamText(version: Version): string {
  return withEpoch({ ...version, upstream: upstreamOf(version) });
}

export function isNative({ revision }: Version): boolean {
  return revision === undefined;
}

/**
 * The upstream part; of a native version, which has no revision, without what Ubuntu puts behind it: the mark of a
 * series, `ubuntuN`, `buildN`.
 */
export function upstreamOf(version: Version): string {
  return isNative(version) ? bareNative(version.upstream) : version.upstream;
}

function bareNative(upstream: string): string {
  let bare = upstream;
  // Once each, and a backport of what has a mark of its own.
  for (let count = 0; count < 3; count++) bare = bare.replace(seriesMark, '').replace(delta, '');
  return bare === '' ? upstream : bare;
}

/** A version's text without the mark of a series at its end, and that series' number; undefined where there is none. */
export function withoutSeriesMark(
  text: string,
): { readonly base: string; readonly number: string } | undefined {
  const found = seriesMark.exec(text);
  return found?.[1] === undefined ? undefined : { base: text.slice(0, found.index), number: found[1] };
}

/**
 * Whether a version is a backport of another: `X~…` of it, as it is or without its Ubuntu delta or rebuilds; or the
 * same for another series.
 */
export function isBackportOf(version: Version, older: Version): boolean {
  if (basesOf(older.text).some((base) => version.text.startsWith(`${base}~`))) return true;
  const [own, theirs] = [withoutSeriesMark(version.text), withoutSeriesMark(older.text)];
  if (!own || !theirs || own.number === theirs.number) return false;
  return basesOf(theirs.base).includes(own.base);
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
