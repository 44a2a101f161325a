import type { FilledKey } from '../model/backport.ts';
import { type Day, parseDay } from '../model/day.ts';
import type { LaunchpadBug, LaunchpadFacts } from '../model/launchpad.ts';
import type { Path } from '../model/position.ts';
import { publishedIn, replacedBy } from '../model/publications.ts';
import type { WrittenManifest } from './schema.ts';

/** A manifest with what it leaves out and Launchpad knows. */
export interface FilledManifest {
  readonly manifest: WrittenManifest;
  /** Keys of a target that were filled in, by its index. */
  readonly targetKeys: ReadonlyMap<number, readonly FilledKey[]>;
  /** Paths of all that was filled in. */
  readonly paths: readonly Path[];
  /** Whether a path is left out and Launchpad, which has it, did not say: nobody knows whether it has happened. */
  readonly isUnknown: (path: Path) => boolean;
}

/**
 * Fills in what a manifest leaves out: the bug's title and description, when each target was accepted, verified and
 * released, what it replaces, and for which series the other bugs are verified. What is written stays; what came
 * after the day that is judged had not happened.
 * @param isBroken whether the value at a path breaks the schema: nobody can say what it was to be
 */
export function withLaunchpad(
  manifest: WrittenManifest,
  facts: LaunchpadFacts,
  today: Day,
  isBroken: (path: Path) => boolean,
): FilledManifest {
  const paths: Path[] = [];
  const unknown: Path[] = [];
  const targetKeys = new Map<number, FilledKey[]>();
  const isFree = (value: unknown, path: Path): boolean => value === undefined && !isBroken(path);
  const bug = bugOf(manifest.sru?.bug, facts);

  const targets = manifest.targets?.map((target, index) => {
    if (!target) return target;
    const known = knownOf(target, facts, bug, today);
    const filled = filledKeys.filter(
      (key) => known[key] !== undefined && isFree(target[key], ['targets', index, key]),
    );
    targetKeys.set(index, filled);
    paths.push(...filled.map((key) => ['targets', index, key]));
    const missed = missedOf(target, facts, bug).filter((key) => target[key] === undefined);
    unknown.push(...missed.map((key) => ['targets', index, key]));
    return { ...target, ...Object.fromEntries(filled.map((key) => [key, known[key]])) };
  });
  const bugs = manifest.bugs?.map((other, index) => {
    const path = ['bugs', index, 'verified'];
    if (!other || !isFree(other.verified, path)) return other;
    const found = bugOf(other.id, facts);
    if (!found) {
      unknown.push(path);
      return other;
    }
    const verified = (manifest.targets ?? []).flatMap((target) =>
      target?.series !== undefined && wasDoneBy(found, target.series, today) ? [target.series] : [],
    );
    if (verified.length > 0) paths.push(path);
    return verified.length > 0 ? { ...other, verified } : other;
  });
  return {
    manifest: { ...manifest, targets, bugs, sru: filledBug(manifest, bug, isFree, paths) },
    targetKeys,
    paths,
    isUnknown: (path) => unknown.some((each) => isSame(each, path)),
  };
}

const filledKeys: readonly FilledKey[] = ['replaces', 'accepted', 'verified', 'released'];

function filledBug(
  { sru }: WrittenManifest,
  bug: LaunchpadBug | undefined,
  isFree: (value: unknown, path: Path) => boolean,
  paths: Path[],
): WrittenManifest['sru'] {
  if (!sru || !bug) return sru;
  const title = isFree(sru.title, ['sru', 'title']) ? bug.title : undefined;
  const isDescribed =
    !isFree(sru.description, ['sru', 'description']) ||
    !isFree(sru['description-file'], ['sru', 'description-file']);
  const description = isDescribed ? undefined : bug.description;
  if (title !== undefined) paths.push(['sru', 'title']);
  if (description !== undefined) paths.push(['sru', 'description']);
  return { ...sru, ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}

type WrittenTarget = NonNullable<NonNullable<WrittenManifest['targets']>[number]>;

/** What Launchpad knows of a target. */
export function knownOf(
  { series, version, pocket, ...written }: WrittenTarget,
  { archive }: LaunchpadFacts,
  bug: LaunchpadBug | undefined,
  today: Day,
): Partial<Record<FilledKey, string | undefined>> {
  const publications = series === undefined ? undefined : archive.get(series)?.publications;
  if (series === undefined || !publications || version === undefined) return {};
  const past = (day: Day | undefined): Day | undefined => (day && day <= today ? day : undefined);
  const accepted = past(publishedIn(publications, version, 'proposed'));
  const isForUpdates = pocket === undefined || pocket === 'updates';
  const released = isForUpdates ? past(publishedIn(publications, version, 'updates')) : undefined;
  const until = written.released ?? released ?? today;
  return {
    replaces: replacedBy(publications, version, parseDay(until) ?? today),
    accepted,
    released,
    verified: bug && verifiedOn(bug, series, written.accepted ?? accepted, until),
  };
}

/** What of a target Launchpad would tell, had it answered. */
function missedOf(
  { series, version }: WrittenTarget,
  { archive }: LaunchpadFacts,
  bug: LaunchpadBug | undefined,
): readonly FilledKey[] {
  if (series === undefined || version === undefined || !archive.has(series)) return filledKeys;
  return !bug || (isDone(bug, series) && !bug.tagDays) ? ['verified'] : [];
}

/** The last day on which the tag that says so was set, after it was accepted and by its release or today. */
function verifiedOn(
  bug: LaunchpadBug,
  series: string,
  accepted: string | undefined,
  until: string,
): Day | undefined {
  if (!isDone(bug, series) || accepted === undefined) return undefined;
  const days = bug.tagDays?.get(doneTag(series)) ?? [];
  return days.findLast((day) => day >= accepted && day <= until);
}

/**
 * Where a value stands that was filled in: at what of the manifest names it to Launchpad. Undefined for a value that
 * the manifest has itself.
 */
export function placeOfFilled(path: Path, filled: FilledManifest['paths']): Path | undefined {
  if (!isFilled(path, filled)) return undefined;
  if (path[0] === 'sru') return ['sru', 'bug'];
  return [...path.slice(0, 2), path[0] === 'targets' ? 'version' : 'id'];
}

function isFilled(path: Path, filled: FilledManifest['paths']): boolean {
  return filled.some((each) => each.every((part, index) => part === path[index]));
}

/**
 * A sentence on a value that was filled in: whose it is, and where it is changed. Undefined likewise.
 * @param bug number of the SRU bug
 */
export function whenceOf(
  path: Path,
  filled: FilledManifest['paths'],
  bug: string | undefined,
): string | undefined {
  if (!isFilled(path, filled)) return undefined;
  if (path[0] === 'sru')
    return `It is the ${path[1]} of bug ${Number(bug)} on Launchpad (https://bugs.launchpad.net/bugs/${Number(bug)}): edit it there.`;
  return `The manifest leaves \`${path[2]}\` out, and this is what Launchpad shows; what the manifest says wins.`;
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** The tag of a bug that is verified in a series. */
export function doneTag(series: string): string {
  return `verification-done-${series}`;
}

/** Whether it was by a day; where the history does not say when, it counts. */
function wasDoneBy(bug: LaunchpadBug, series: string, day: Day): boolean {
  const days = bug.tagDays?.get(doneTag(series)) ?? [];
  return isDone(bug, series) && (days.length === 0 || days.some((each) => each <= day));
}

function isDone({ tags }: LaunchpadBug, series: string): boolean {
  return tags.includes(doneTag(series));
}

function bugOf(number: string | undefined, { bugs }: LaunchpadFacts): LaunchpadBug | undefined {
  const answer = number === undefined ? undefined : bugs.get(number);
  return answer?.kind === 'found' ? answer.bug : undefined;
}
