import type {
  Backport,
  FilledKey,
  OtherBug,
  Skip,
  Source,
  Stage,
  Target,
  Verification,
  Waiver,
} from '../model/backport.ts';
import type { Calendar, Series } from '../model/calendar.ts';
import { type Day, earlier, parseDay } from '../model/day.ts';
import type { Path } from '../model/position.ts';
import { parseVersion, type Version } from '../model/version.ts';
import type { WrittenManifest } from './schema.ts';

type WrittenTarget = NonNullable<NonNullable<WrittenManifest['targets']>[number]>;

/** The part of a backport's facts that the manifest itself holds. */
export type ManifestFacts = Pick<
  Backport,
  'package' | 'source' | 'targets' | 'skips' | 'title' | 'bugs' | 'bugsAreAllKnown' | 'waivers'
>;

/**
 * Turns a manifest as written into facts: series of the calendar, versions, days and the as-of dates.
 * @param isBroken whether the value at a path breaks the schema, and was taken out
 * @param filled what Launchpad gives, where it was asked: by index of a target the keys, and what it did not say
 */
export function manifestFacts(
  manifest: WrittenManifest,
  calendar: Calendar,
  today: Day,
  isBroken: (path: Path) => boolean,
  filled: Filled = { targetKeys: new Map(), isUnknown: () => false },
): ManifestFacts {
  const source = readSource(manifest, calendar);
  return {
    package: manifest.package,
    source,
    targets: (manifest.targets ?? []).flatMap((target, index) =>
      target
        ? [
            {
              ...readTarget(target, ['targets', index], manifest, source, calendar, today, {
                isBroken,
                isUnknown: filled.isUnknown,
              }),
              fromLaunchpad: filled.targetKeys.get(index) ?? [],
            },
          ]
        : [],
    ),
    skips: (manifest.skips ?? []).flatMap((skip, index): Skip[] =>
      skip
        ? [
            {
              path: ['skips', index],
              series: series(skip.series, calendar),
              carries: version(skip.carries),
              hasCarries: skip.carries !== undefined || isBroken(['skips', index, 'carries']),
              reason: skip.reason,
            },
          ]
        : [],
    ),
    title: manifest.sru?.title,
    bugs: (manifest.bugs ?? []).flatMap((bug, index): OtherBug[] => {
      const path = ['bugs', index];
      if (!bug) return [];
      const verified = (bug.verified ?? []).filter((name) => name !== undefined);
      const isHidden = isBroken([...path, 'verified']) || filled.isUnknown([...path, 'verified']);
      const isWhole = !isHidden && verified.length === (bug.verified ?? []).length;
      return [
        {
          path,
          id: bug.id,
          testCase: bug['test-case'],
          unverified: bug.unverified,
          verified: isWhole ? verified : undefined,
          brokenKeys: ['test-case', 'unverified'].filter((key) => isBroken([...path, key])),
        },
      ];
    }),
    bugsAreAllKnown:
      !isBroken(['bugs']) && (manifest.bugs ?? []).every((bug) => bug !== undefined && bug.id !== undefined),
    waivers: (manifest.waivers ?? []).flatMap((waiver, index): Waiver[] => {
      const path = ['waivers', index];
      return waiver
        ? [
            {
              path,
              rule: waiver.rule,
              series: waiver.series,
              reason: waiver.reason,
              until: day(waiver.until),
              isBroken: ['rule', 'series', 'reason', 'until'].some((key) => isBroken([...path, key])),
            },
          ]
        : [];
    }),
  };
}

interface Filled {
  readonly targetKeys: ReadonlyMap<number, readonly FilledKey[]>;
  readonly isUnknown: (path: Path) => boolean;
}

function readSource(manifest: WrittenManifest, calendar: Calendar): Source {
  return {
    series: series(manifest.source?.series, calendar),
    version: version(manifest.source?.version),
    upstream: manifest.source?.upstream,
  };
}

function readTarget(
  written: WrittenTarget,
  path: Path,
  manifest: WrittenManifest,
  source: Source,
  calendar: Calendar,
  today: Day,
  { isBroken, isUnknown }: Pick<Filled, 'isUnknown'> & { readonly isBroken: (path: Path) => boolean },
): Omit<Target, 'fromLaunchpad'> {
  const [uploaded, accepted, verified, released] = dateKeys.map((key) => day(written[key]));
  const brokenDates = dateKeys.filter((key) => isBroken([...path, key]));
  const happened = [accepted, verified, released].filter((each) => each !== undefined);
  const upload = uploaded ?? (happened.length > 0 ? happened.reduce(earlier) : undefined);
  const stage: Stage = released ? 'released' : upload ? 'uploaded' : 'planned';
  return {
    path,
    series: series(written.series, calendar),
    written: written.series,
    version: version(written.version),
    replaces: version(written.replaces),
    upstream: written.upstream ?? source.version?.upstream ?? source.upstream,
    pocket: written.pocket ?? (isBroken([...path, 'pocket']) ? undefined : 'updates'),
    uploaded,
    accepted,
    verified,
    released,
    stage,
    uploadDay: uploaded || brokenDates.length === 0 ? earlier(upload ?? today, today) : undefined,
    releaseDay: released ? earlier(released, today) : brokenDates.includes('released') ? undefined : today,
    hiddenDates: dateKeys.filter((key) => brokenDates.includes(key) || isUnknown([...path, key])),
    verification: readVerification(written, path, manifest, isBroken),
  };
}

/** A target's own `verification` stands in place of the manifest's. */
function readVerification(
  written: WrittenTarget,
  target: Path,
  manifest: WrittenManifest,
  isBroken: (path: Path) => boolean,
): Verification {
  const own = [...target, 'verification'];
  const isOwn = written.verification !== undefined || isBroken(own);
  const path = isOwn ? own : ['verification'];
  const from = isOwn ? written.verification : manifest.verification;
  return {
    by: from?.by,
    statement: from?.statement,
    path,
    isBroken: ['by', 'statement'].some((key) => isBroken([...path, key])),
  };
}

/** The dates of a target in the order in which they happen. */
export const dateKeys = ['uploaded', 'accepted', 'verified', 'released'] as const;

function series(name: string | undefined, calendar: Calendar): Series | undefined {
  return name === undefined ? undefined : calendar.byName.get(name);
}

function version(text: string | undefined): Version | undefined {
  if (text === undefined) return undefined;
  const parsed = parseVersion(text);
  return 'wrong' in parsed ? undefined : parsed;
}

function day(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
