import type { Backport } from '../../../model/backport.ts';
import { isUnclear } from '../../../model/field.ts';
import { areSeriesKnown, knownTargets } from '../../../model/manifest.ts';
import { onceFor } from '../../../model/once-for.ts';
import type { Change } from '../../../model/place.ts';
import type { RuleId } from '../../../model/rules.ts';
import { upstreamFor } from '../../../policy/backported-version.ts';
import { quote } from '../../../text/quote.ts';
import { readTitle, type Title, writeTitle } from '../../../text/title.ts';
import { seriesDoubts } from '../../doubts.ts';

/** The upstream versions being backported, without repetition. */
export function upstreamVersions({ targets, source, policy }: Backport): string[] {
  return [...new Set(targets.items.flatMap((target) => upstreamFor(target, source, policy) ?? []))];
}

/** Whether the title's version may be another: an `upstream` is broken, or stands where it says nothing. */
function isVersionInDoubt({ targets, source }: Backport): boolean {
  return [source, ...targets.items].some(({ upstream }) => isUnclear(upstream));
}

/** The title as read by the policy's form; undefined when there is none, or it has another form. Several rules ask. */
export const titleOf = onceFor(({ sru, policy, package: { value: name } }: Backport): Title | undefined => {
  const title = sru.title.value;
  return title === undefined || policy.title === undefined || name === undefined
    ? undefined
    : readTitle(title, policy.title, name);
});

/** The title that would be right, and the change that writes it; undefined while a part of it is unknown or the author's. */
export function titleFix(backport: Backport): Change | undefined {
  const { policy, sru, targets } = backport;
  const name = backport.package.value;
  const [version, another] = upstreamVersions(backport);
  if (policy.title === undefined || name === undefined) return undefined;
  if (targets.items.length === 0 || !areSeriesKnown(targets) || isVersionInDoubt(backport)) return undefined;
  if (policy.title.includes('{words}') || another !== undefined) return undefined;
  if (policy.title.includes('{version}') && version === undefined) return undefined;
  const title = writeTitle(policy.title, name, version ?? '', seriesNames(backport));
  return readTitle(title, policy.title, name) ? { at: sru.title, text: title } : undefined;
}

/** Rules whose errors stand on what the title is made of: the package, the version or the targets may be what is wrong. */
export const titleDoubts: readonly RuleId[] = [
  ...seriesDoubts,
  'source-version-not-published',
  'upstream-not-taken',
  'upstream-version-differs',
];

/** The names of the targets' series, as far as they are known, without repetition. */
export function seriesNames(backport: Backport): string[] {
  return [...new Set(knownTargets(backport).map(({ series }) => series.value.name))];
}

/**
 * The help that the title rules share: the exact title to paste, or its form while a part of it is unknown.
 * @param orCorrect what else may be wrong in place of the title
 */
export function titleHelp(backport: Backport, orCorrect: string | undefined): string {
  const { policy, targets } = backport;
  const name = backport.package.value;
  const [version] = upstreamVersions(backport);
  const series = seriesNames(backport);
  const isComplete = series.length > 0 && targets.items.every((target) => target.series.value);
  if (policy.title === undefined) return '';
  const needsVersion = policy.title.includes('{version}');
  if (policy.title.includes('{words}'))
    return `Write it in the form ${quote(policy.title, 300)}, where \`{words}\` stands for words of your own.`;
  if (name === undefined || (needsVersion && version === undefined) || !isComplete)
    return `Write it in the form ${quote(policy.title, 300)}.`;
  const title = quote(writeTitle(policy.title, name, version ?? '', series), 300);
  return orCorrect === undefined ? `Write: ${title}` : `Write: ${title}; or correct ${orCorrect}.`;
}
