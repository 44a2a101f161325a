import type { Day } from '../model/day.ts';
import { type Field, filled, type Origin, without } from '../model/field.ts';
import type { LaunchpadBug, LaunchpadFacts } from '../model/launchpad.ts';
import type { ManifestFacts, OtherBug, SruBug, Target, TargetFields } from '../model/manifest.ts';
import type { Path } from '../model/position.ts';
import { versionIn } from '../model/version.ts';
import { bugPage } from '../text/page-address.ts';
import { withDays } from './facts.ts';
import { isDone, knownOf, wasDoneBy } from './known.ts';

/** The keys of a target that the archive and the bug's tags can tell. */
export type FilledKey = (typeof filledKeys)[number];
const filledKeys = ['replaces', 'accepted', 'verified', 'released'] as const;

/**
 * Fills in what a manifest leaves out: the bug's title and description, when each target was accepted, verified and
 * released, what it replaces, and for which series the other bugs are verified. What is written stays, also what is
 * broken; what came after the day that is judged had not happened. What Launchpad did not say is unanswered.
 */
export function withLaunchpad(facts: ManifestFacts, launchpad: LaunchpadFacts, today: Day): ManifestFacts {
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
      items: facts.bugs.items.map((other) => filledOther(other, facts, launchpad, today)),
    },
  };
}

function filledSru(sru: SruBug, bug: LaunchpadBug): SruBug {
  const from = (what: string): Origin => ({
    path: sru.bug.path,
    words: `It is the ${what} of bug ${Number(bug.number)} on Launchpad (${bugPage(bug.number)}): edit it there.`,
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
  const replaced = versionIn(known.replaces);
  return withDays(
    {
      ...target,
      replaces: fill('replaces', target.replaces, replaced),
      accepted: fill('accepted', target.accepted, known.accepted),
      verified: fill('verified', target.verified, known.verified),
      released: fill('released', target.released, known.released),
    },
    today,
  );
}

/** Another bug with the series in which its tags say that it is verified, beside those that are written. */
function filledOther(
  other: OtherBug,
  { targets }: ManifestFacts,
  launchpad: LaunchpadFacts,
  today: Day,
): OtherBug {
  const { verified, id } = other;
  const isWritten = verified.state === 'written';
  if (verified.state !== 'absent' && !isWritten) return other;
  const found = bugOf(id.value, launchpad);
  if (!found) return isWritten ? other : { ...other, verified: { ...verified, state: 'unanswered' } };
  const from = shownAt(id.path, 'verified');
  const known = new Set(verified.items.map(({ value }) => value));
  const more = targets.items.flatMap(({ series: { value: series } }) => {
    if (!series || known.has(series) || !wasDoneBy(found, series.name, today)) return [];
    const index = known.add(series).size - 1;
    return [filled({ path: [...verified.path, index] }, series, from)];
  });
  if (more.length === 0) return other;
  // A series that comes later does not wait until a person adds it.
  const items = [...verified.items, ...more];
  return {
    ...other,
    verified: isWritten ? { ...verified, items } : { ...verified, state: 'filled', items, from },
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

function bugOf(number: string | undefined, { bugs }: LaunchpadFacts): LaunchpadBug | undefined {
  const answer = number === undefined ? undefined : bugs.get(number);
  return answer?.kind === 'found' ? answer.bug : undefined;
}
