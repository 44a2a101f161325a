import type { Calendar } from '../model/calendar.ts';
import { type Day, parseDay } from '../model/day.ts';
import { type Field, filled, type Origin, without } from '../model/field.ts';
import type { LaunchpadBug, LaunchpadFacts } from '../model/launchpad.ts';
import type { ManifestFacts, OtherBug, SruBug, Target, TargetFields } from '../model/manifest.ts';
import type { Path } from '../model/position.ts';
import { publishedIn, replacedBy } from '../model/publications.ts';
import { parseVersion } from '../model/version.ts';
import { withDays } from './facts.ts';

/** The keys of a target that the archive and the bug's tags can tell. */
export type FilledKey = (typeof filledKeys)[number];
const filledKeys = ['replaces', 'accepted', 'verified', 'released'] as const;

/**
 * Fills in what a manifest leaves out: the bug's title and description, when each target was accepted, verified and
 * released, what it replaces, and for which series the other bugs are verified. What is written stays, also what is
 * broken; what came after the day that is judged had not happened. What Launchpad did not say is unanswered.
 */
export function withLaunchpad(
  facts: ManifestFacts,
  launchpad: LaunchpadFacts,
  calendar: Calendar,
  today: Day,
): ManifestFacts {
  const bug = bugOf(facts.sru.bug.value, launchpad);
  return {
    ...facts,
    sru: bug ? filledSru(facts.sru, bug) : facts.sru,
    targets: {
      ...facts.targets,
      items: facts.targets.items.map((target) => filledTarget(target, launchpad, bug, today)),
    },
    bugs: {
      ...facts.bugs,
      items: facts.bugs.items.map((other) => filledOther(other, facts, launchpad, calendar, today)),
    },
  };
}

function filledSru(sru: SruBug, bug: LaunchpadBug): SruBug {
  const number = Number(bug.number);
  const from = (what: string): Origin => ({
    path: sru.bug.path,
    words: `It is the ${what} of bug ${number} on Launchpad (https://bugs.launchpad.net/bugs/${number}): edit it there.`,
  });
  const isDescribed = sru.description.state !== 'absent' || sru.descriptionFile.state !== 'absent';
  return {
    ...sru,
    title: sru.title.state === 'absent' ? filled(sru.title, bug.title, from('title')) : sru.title,
    description: isDescribed
      ? sru.description
      : filled(sru.description, bug.description, from('description')),
  };
}

/** How a value is shown that Launchpad gave for a key, where another key names the thing to Launchpad. */
function shownAt(path: Path, key: string): Origin {
  return {
    path,
    words: `The manifest leaves \`${key}\` out, and this is what Launchpad shows; what the manifest says wins.`,
  };
}

function filledTarget(
  target: Target,
  launchpad: LaunchpadFacts,
  bug: LaunchpadBug | undefined,
  today: Day,
): Target {
  const known = knownOf(
    {
      series: target.series.written,
      version: target.version.written,
      pocket: target.pocket.value,
      accepted: target.accepted.value,
      released: target.released.value,
    },
    launchpad,
    bug,
    today,
  );
  const missed = missedOf(target, launchpad, bug);
  const fill = <T>(key: FilledKey, field: Field<T>, value: T | undefined): Field<T> => {
    if (field.state !== 'absent') return field;
    if (value !== undefined) return filled(field, value, shownAt(target.version.path, key));
    return missed.includes(key) ? without(field.path, 'unanswered') : field;
  };
  const replaced = known.replaces === undefined ? undefined : parseVersion(known.replaces);
  return withDays(
    {
      ...target,
      replaces: fill('replaces', target.replaces, replaced && 'wrong' in replaced ? undefined : replaced),
      accepted: fill('accepted', target.accepted, known.accepted),
      verified: fill('verified', target.verified, known.verified),
      released: fill('released', target.released, known.released),
    },
    today,
  );
}

function filledOther(
  other: OtherBug,
  { targets }: ManifestFacts,
  launchpad: LaunchpadFacts,
  calendar: Calendar,
  today: Day,
): OtherBug {
  const { verified, id } = other;
  if (verified.state !== 'absent') return other;
  const found = bugOf(id.value, launchpad);
  if (!found) return { ...other, verified: { ...verified, state: 'unanswered' } };
  const from = shownAt(id.path, 'verified');
  const items = targets.items.flatMap(({ series: { written: name } }, index) => {
    const series = name === undefined ? undefined : calendar.byName.get(name);
    const isDone = series && wasDoneBy(found, series.name, today);
    return isDone ? [filled({ path: [...verified.path, index] }, series, from)] : [];
  });
  return items.length > 0 ? { ...other, verified: { ...verified, state: 'filled', items, from } } : other;
}

/** What names a target to Launchpad, and what of its dates a person wrote. */
export interface AskedTarget {
  readonly series: string | undefined;
  readonly version: string | undefined;
  readonly pocket?: string | undefined;
  readonly accepted?: Day | undefined;
  readonly released?: Day | undefined;
}

/** What Launchpad knows of a target: versions as text. */
export interface KnownOfTarget {
  readonly replaces?: string | undefined;
  readonly accepted?: Day | undefined;
  readonly verified?: Day | undefined;
  readonly released?: Day | undefined;
}

/** What Launchpad knows of a target by a day. */
export function knownOf(
  { series, version, pocket, ...own }: AskedTarget,
  { archive }: Pick<LaunchpadFacts, 'archive'>,
  bug: LaunchpadBug | undefined,
  today: Day,
): KnownOfTarget {
  const publications = series === undefined ? undefined : archive.get(series)?.publications;
  if (series === undefined || !publications || version === undefined) return {};
  const past = (day: Day | undefined): Day | undefined => (day && day <= today ? day : undefined);
  const accepted = past(publishedIn(publications, version, 'proposed'));
  const isForUpdates = pocket === undefined || pocket === 'updates';
  const released = isForUpdates ? past(publishedIn(publications, version, 'updates')) : undefined;
  const until = own.released ?? released ?? today;
  return {
    replaces: replacedBy(publications, version, parseDay(until) ?? today),
    accepted,
    released,
    verified: bug && verifiedOn(bug, series, own.accepted ?? accepted, until),
  };
}

/** The keys of a target that Launchpad would tell, had it answered. */
function missedOf(
  { series: { written: series }, version }: TargetFields,
  { archive }: LaunchpadFacts,
  bug: LaunchpadBug | undefined,
): readonly FilledKey[] {
  if (series === undefined || version.written === undefined || !archive.has(series)) return filledKeys;
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

/** The tag of a bug that is verified in a series. */
export function doneTag(series: string): string {
  return `verification-done-${series}`;
}

/** Whether a bug was verified in a series by a day; where the history does not say when, it counts. */
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
