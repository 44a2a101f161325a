import { type Calendar, developmentRelease } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { ManifestFacts, Target } from '../model/manifest.ts';
import { onceFor } from '../model/once-for.ts';
import type { ChangelogEntry, FoundChangelog } from '../model/packaging.ts';
import { readChangelog } from '../text/changelog.ts';
import { entryStart } from '../text/entry-start.ts';
import { isOpen } from './repository.ts';
import type { TreeFile } from './tree.ts';
import { type Claim, claimOf, indexOf, type Rivals, rivalsOf, type Standpoint } from './whose-changelog.ts';

/** What the lookup of a changelog needs beside the manifest. */
export interface Neighbourhood {
  readonly calendar: Calendar;
  readonly today: Day;
  /** What the run's manifests of a repository claim of a changelog; undefined where there is this one alone. */
  readonly rivals?: ((top: string, entries: readonly ChangelogEntry[]) => Rivals) | undefined;
  /** The top level of the repository. */
  readonly top: string;
}

/** The changelogs of files: a manifest's targets may have one in common. */
const wholeOf = onceFor(({ text }: TreeFile) => readChangelog(text));

/** A changelog that was read, with the entry of a target. */
export function foundIn(file: TreeFile, { stage, version: { value: version } }: Target): FoundChangelog {
  const { text, hasByteOrderMark, placeOf } = file;
  const whole = wholeOf(file);
  const found = { kind: 'read', hasByteOrderMark: hasByteOrderMark ?? false, placeOf } as const;
  if (stage === 'planned') return { ...found, changelog: whole, at: 0 };
  const at = indexOf(whole.entries, version);
  if (at >= 0) return { ...found, changelog: whole, at };
  // What was begun above the entry since, and has no form yet, is nobody's fault.
  const start = whole.wrong && version && entryStart(text, version.text);
  return start === undefined
    ? { ...found, changelog: whole, at: undefined }
    : { ...found, changelog: readChangelog(text, start), at: 0 };
}

/** What decides beside its claim whether a changelog without a name is a target's. */
export function standpointOf(
  target: Target,
  { targets, package: { value: name } }: Pick<ManifestFacts, 'targets' | 'package'>,
  entries: readonly ChangelogEntry[],
  { calendar, today, rivals, top }: Neighbourhood,
): Standpoint {
  const development = developmentRelease(calendar, target.uploadDay ?? today)?.name;
  const planned = targets.items.filter(({ stage }) => stage === 'planned');
  return {
    isUploaded: target.stage !== 'planned',
    isAlone: targets.state !== 'broken' && planned.length === 1 && planned[0] === target,
    isLast: targets.items.filter(isOpen).length === 1,
    isOtherSeries: (series) => series !== development && calendar.byName.has(series),
    rivals: () =>
      rivals?.(top, entries) ??
      rivalsOf(
        targets.items.map((each): Claim => claimOf(each, name)),
        entries,
      ),
  };
}
