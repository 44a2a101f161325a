import { comparePart, type Version } from '../model/version.ts';

/**
 * What of a version is upstream's, and what packagers put behind it: Ubuntu its delta, a rebuild and the mark of a series,
 * Debian the mark of a repacking. The one place that knows these marks.
 */

/** A series by its number: Ubuntu is released in April and October. */
const seriesNumber = String.raw`\d\d\.(?:04|10)`;

/**
 * The mark of a series at the end of a version: `~24.04.1`, `~ubuntu0.24.04.1`, `+24.04`, `ubuntu0.24.04.1`,
 * `+24.04ubuntu1`.
 */
const seriesMark = new RegExp(
  String.raw`(?:[~+](?:ubuntu)?(?:0\.)?|ubuntu0\.)(${seriesNumber})(?:\.\d+){0,3}(?:ubuntu[\d.]+)?$`,
);

/** A series' number behind `~`, `+`, `ubuntu` or `build`, with what goes before it; a date behind it is of a commit. */
const numbered = new RegExp(
  String.raw`([~+](?:ubuntu)?(?:0\.)?|(?:ubuntu|build)(?:\d{1,3}\.){0,3})(${seriesNumber})(?!\d|\.\d{8})`,
  'g',
);

/** `+dfsg1`, `+ds`, `~repack.2`, `-dfsg`: upstream's source with files taken out, which Debian's packagers did. */
const repacking = /[+~.-](?:dfsg|ds|repack)[\d.]*$/;

/** The mark of a tarball that is made for one series, as Rust's are: `1.90.0+dfsg~24.04`, formerly `1.80.0+dfsg0ubuntu1~bpo2`. */
const tarballMark = new RegExp(String.raw`~(?:bpo\d+|(${seriesNumber})(?:\.\d+)?)$`);

export function isNative({ revision }: Version): boolean {
  return revision === undefined;
}

/** What a packager puts together: the revision; a native version as a whole. */
export function ownPart(version: Version): string {
  return version.revision ?? version.upstream;
}

/** A text without `build1` at its end, of a rebuild without a change. */
export function withoutRebuild(text: string): string {
  return text.replace(/build\d[\d.]*$/, '');
}

/** A text without the Ubuntu delta at its end. */
export function withoutDelta(text: string): string {
  return text.replace(/ubuntu\d[\d.]*$/, '');
}

/** A version's text without the mark of a series at its end, and that series' number; undefined where there is none. */
export function withoutSeriesMark(
  text: string,
): { readonly base: string; readonly number: string } | undefined {
  const found = seriesMark.exec(text);
  return found?.[1] === undefined ? undefined : { base: text.slice(0, found.index), number: found[1] };
}

/**
 * An upstream part without the mark of a tarball that is made for one series, and that series' number where the mark
 * names it; undefined where there is none.
 */
export function withoutTarballMark(
  version: Version,
): { readonly base: string; readonly number: string | undefined } | undefined {
  const found = isNative(version) ? null : tarballMark.exec(version.upstream);
  return found ? { base: version.upstream.slice(0, found.index), number: found[1] } : undefined;
}

/** The numbers of series that a packager's part of a version has in it, wherever they stand. */
export function seriesNumbersIn(version: Version): string[] {
  return [...ownPart(version).matchAll(numbered)].flatMap(([, before = '', number = '']) => {
    // `ubuntu1.12.10` may have counted to ten; no counter is `04`.
    const isCounter = number.endsWith('.10') && !/^[~+]|^(?:ubuntu|build)0\.$/.test(before);
    return isCounter ? [] : [number];
  });
}

/** The upstream part; of a native version, which has no revision, without what Ubuntu puts behind it. */
export function upstreamOf(version: Version): string {
  return isNative(version) ? withoutOurs(version.upstream) : version.upstream;
}

/** The upstream part without the mark of a repacking: what upstream released. */
export function releaseOf(version: Version): string {
  return withoutRepacking(upstreamOf(version));
}

function withoutOurs(native: string): string {
  let bare = native;
  // Once each, and a backport of what has a mark of its own.
  for (let count = 0; count < 3; count++) {
    bare = withoutDelta(withoutRebuild(withoutSeriesMark(bare)?.base ?? bare));
  }
  return bare;
}

/** `+dfsg+ds` has two. */
function withoutRepacking(upstream: string): string {
  return upstream.replace(repacking, '').replace(repacking, '');
}

/** Orders two versions by epoch and what upstream released. 0 where {@link isSameUpstream}. */
export function compareUpstream(one: Version, other: Version): number {
  return one.epoch - other.epoch || comparePart(releaseOf(one), releaseOf(other));
}

/** Whether two versions of a package have the same upstream version, however it was packed. */
export function isSameUpstream(one: Version, other: Version): boolean {
  return compareUpstream(one, other) === 0;
}

/** Whether two versions have the same upstream version packed alike, and so the same files of upstream's. */
export function isPackedAlike(one: Version, other: Version): boolean {
  return one.epoch === other.epoch && comparePart(upstreamOf(one), upstreamOf(other)) === 0;
}

/** Compares a version with an upstream version that is named, which has no epoch and may have a packager's marks. */
export function compareToNamed(version: Version, named: string): number {
  if (comparePart(version.upstream, named) === 0) return 0;
  return comparePart(releaseOf(version), withoutRepacking(isNative(version) ? withoutOurs(named) : named));
}

/** Epoch and upstream part, as a version writes them. */
export function withEpoch({ text, epoch, upstream }: Version): string {
  return text.includes(':') ? `${epoch}:${upstream}` : upstream;
}

/** Epoch and upstream part without what Ubuntu puts behind a native version. */
export function upstreamText(version: Version): string {
  return withEpoch({ ...version, upstream: upstreamOf(version) });
}
