import type { ManifestFacts } from '../../manifest/facts.ts';
import type { WrittenManifest } from '../../manifest/schema.ts';
import type { Day } from '../../model/day.ts';
import type { Path } from '../../model/position.ts';
import type { WantedVersion } from './series.ts';

/** What a manifest gives cause to ask for, each with the place that does. */

interface WantedBug {
  readonly number: string;
  readonly path: Path;
  readonly isSru: boolean;
}

/** The SRU bug, and the other bugs that the manifest lists. */
export function bugsWanted({ sru }: WrittenManifest, { bugs }: ManifestFacts): WantedBug[] {
  const own = sru?.bug === undefined ? [] : [{ number: sru.bug, path: ['sru', 'bug'], isSru: true }];
  const others = bugs.flatMap(({ id, path }) =>
    id === undefined || id === sru?.bug ? [] : [{ number: id, path: [...path, 'id'], isSru: false }],
  );
  return [...own, ...others];
}

/** Whether the manifest says where on the bug somebody states that it is verified. */
export function namesStatement({ verification, targets }: WrittenManifest): boolean {
  return [verification, ...(targets ?? []).map((target) => target?.verification)].some(
    (each) => each?.statement !== undefined,
  );
}

interface WantedSeries {
  readonly series: string;
  readonly path: Path;
  /** Of a target. */
  readonly version: WantedVersion | undefined;
}

/**
 * The series whose archive is looked at: targets, skips, source and development release. Targets first: a series that is several things is asked for as the target that it is.
 */
export function seriesWanted(
  { targets, skips, source }: ManifestFacts,
  development: string | undefined,
  today: Day,
): WantedSeries[] {
  const wanted: WantedSeries[] = [
    ...targets.flatMap(({ series, version, replaces, path }) =>
      series
        ? [
            {
              series: series.name,
              path: [...path, 'series'],
              version: version && { version: version.text, replaces: replaces?.text, today },
            },
          ]
        : [],
    ),
    ...skips.flatMap(({ series, path }) =>
      series ? [{ series: series.name, path: [...path, 'series'], version: undefined }] : [],
    ),
    ...(source.series
      ? [{ series: source.series.name, path: ['source', 'series'], version: undefined }]
      : []),
    ...(development === undefined ? [] : [{ series: development, path: ['package'], version: undefined }]),
  ];
  return wanted.filter((each, index) => wanted.findIndex(({ series }) => series === each.series) === index);
}

/** The targets' versions. */
export function versionsWanted({
  targets,
}: ManifestFacts): { readonly version: string; readonly path: Path }[] {
  const wanted = targets.flatMap(({ version, path }) =>
    version ? [{ version: version.text, path: [...path, 'version'] }] : [],
  );
  return wanted.filter(
    (each, index) => wanted.findIndex(({ version }) => version === each.version) === index,
  );
}
