import { type Calendar, isSupported, type Series } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import { type Field, isUnclear } from '../../model/field.ts';
import type { ManifestFacts } from '../../model/manifest.ts';
import type { Path } from '../../model/position.ts';
import type { WantedVersion } from './series.ts';

/** What a manifest gives cause to ask for, with the place in it that does. */

interface WantedBug {
  readonly number: string;
  readonly path: Path;
}

/** The bugs that a manifest lists beside the SRU bug: those that are asked about, and how many more there are. */
interface ListedBugs {
  readonly asked: readonly WantedBug[];
  readonly left: number;
}

/** How many listed bugs one manifest has asked about. */
export const mostListed = 100;

export function sruBugWanted({ sru: { bug } }: ManifestFacts): WantedBug | undefined {
  return bug.value === undefined ? undefined : { number: bug.value, path: bug.path };
}

export function listedBugsWanted({ sru, bugs }: ManifestFacts): ListedBugs {
  const listed = bugs.items.flatMap(({ id: { value: number, path } }) =>
    number === undefined || number === sru.bug.value ? [] : [{ number, path }],
  );
  const each = firstOfEach(listed, ({ number }) => number);
  return { asked: each.slice(0, mostListed), left: Math.max(0, each.length - mostListed) };
}

/** Whether the manifest says where on the bug somebody states that it is verified. */
export function namesStatement({ targets }: ManifestFacts): boolean {
  return targets.items.some(({ verification }) => verification.statement.value !== undefined);
}

interface WantedSeries {
  readonly series: string;
  readonly path: Path;
  /** Given for a target. */
  readonly version: WantedVersion | undefined;
}

/**
 * The series whose archive is looked at: targets, skips, source and development release. Targets come first, so that a
 * series that is a target, too, is asked for as a target.
 */
export function seriesWanted(
  { targets, skips, source }: ManifestFacts,
  development: string | undefined,
  today: Day,
): WantedSeries[] {
  const series = (
    { value, path }: Field<Series>,
    version: WantedVersion | undefined = undefined,
  ): WantedSeries[] => (value ? [{ series: value.name, path, version }] : []);
  const wanted = [
    ...targets.items.flatMap((target) => {
      const version = target.version.value?.text;
      const replaces = target.replaces.value?.text;
      return series(target.series, version === undefined ? undefined : { version, replaces, today });
    }),
    ...skips.items.flatMap((skip) => series(skip.series)),
    ...series(source.series),
    ...(development === undefined ? [] : [{ series: development, path: ['package'], version: undefined }]),
  ];
  return firstOfEach(wanted, (each) => each.series);
}

/**
 * The newer supported series of which the manifest says nothing. What they have already may be what the manifest lacks:
 * it is good to know, and no loss where there is no answer.
 */
export function unnamedSeries(
  manifest: ManifestFacts,
  { calendar, development, today }: { calendar: Calendar; development: string | undefined; today: Day },
): string[] {
  const { targets, source } = manifest;
  if (isUnclear(source.series)) return [];
  const named = new Set(seriesWanted(manifest, development, today).map(({ series }) => series));
  const origin = source.series.value?.index ?? Number.POSITIVE_INFINITY;
  // The days of targets of one series are all the same but for mistakes.
  const older = firstOfEach(
    targets.items.flatMap(({ series: { value }, uploadDay = today }) =>
      value ? [{ index: value.index, day: uploadDay }] : [],
    ),
    ({ index }) => String(index),
  );
  return calendar.series
    .filter((each) => !named.has(each.name) && each.index < origin)
    .filter((each) => older.some(({ index, day }) => index < each.index && isSupported(each, day)))
    .map(({ name }) => name);
}

/** The versions of the targets, each once. A manifest has few: a list of very many breaks the schema, and has none here. */
export function versionsWanted({
  targets,
}: ManifestFacts): readonly { readonly version: string; readonly path: Path }[] {
  const wanted = targets.items.flatMap(({ version: { value, path } }) =>
    value ? [{ version: value.text, path }] : [],
  );
  return firstOfEach(wanted, ({ version }) => version);
}

function firstOfEach<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}
