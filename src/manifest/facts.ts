import type { Calendar } from '../model/calendar.ts';
import { type Day, earlier } from '../model/day.ts';
import type { List } from '../model/field.ts';
import {
  type DeclaredChange,
  dateKeys,
  type ManifestFacts,
  type OtherBug,
  type Skip,
  type Source,
  type SruBug,
  type Stage,
  type Target,
  type TargetFields,
  type Verification,
  type Waiver,
} from '../model/manifest.ts';
import type { Path } from '../model/position.ts';
import type { OpenManifest } from './open-manifest.ts';
import { type Reader, readerOf } from './reader.ts';
import type { WrittenManifest } from './schema.ts';

/**
 * Turns a manifest as written into facts: each key with its place and state, series of the calendar, versions, days.
 * @param opened the manifest's text, held against the schema
 * @param today the day on which what has not happened yet is judged
 */
export function manifestFacts(
  { manifest = {}, isBroken }: Pick<OpenManifest, 'manifest' | 'isBroken'>,
  calendar: Calendar,
  today: Day,
): ManifestFacts {
  const read = readerOf(isBroken, calendar);
  const common = readVerification(manifest.verification, ['verification'], read);
  const changes = manifest['packaging-changes'];
  return {
    package: read.text(['package'], manifest.package),
    policyName: read.text(['policy'], manifest.policy),
    source: readSource(manifest.source, read),
    targets: read.list(['targets'], manifest.targets, (target, path) =>
      withDays(readTarget(target, path, common, read), today),
    ),
    skips: read.list(['skips'], manifest.skips, (skip, path) => readSkip(skip, path, read)),
    sru: readSru(manifest.sru, read),
    bugs: read.list(['bugs'], manifest.bugs, (bug, path) => readBug(bug, path, read)),
    packagingChanges: {
      'from-source': readChanges(changes?.['from-source'], 'from-source', read),
      'from-previous': readChanges(changes?.['from-previous'], 'from-previous', read),
    },
    waivers: read.list(['waivers'], manifest.waivers, (waiver, path) => readWaiver(waiver, path, read)),
  };
}

/** A target with what follows from its dates: how far it has come, and the as-of dates of its gates. */
export function withDays(target: TargetFields, today: Day): Target {
  const [uploaded, accepted, verified, released] = dateKeys.map((key) => target[key].value);
  const isBroken = dateKeys.some((key) => target[key].state === 'broken');
  const happened = [accepted, verified, released].filter((each) => each !== undefined);
  const upload = uploaded ?? (happened.length > 0 ? happened.reduce(earlier) : undefined);
  const stage: Stage = released ? 'released' : upload ? 'uploaded' : 'planned';
  const releaseDay = target.released.state === 'broken' ? undefined : earlier(released ?? today, today);
  return {
    ...target,
    stage,
    uploadDay: uploaded || !isBroken ? earlier(upload ?? today, today) : undefined,
    releaseDay,
  };
}

/** What is written as an item of a list of the manifest, without what breaks the schema. */
type Item<Key extends 'targets' | 'skips' | 'bugs' | 'waivers'> = NonNullable<
  NonNullable<WrittenManifest[Key]>[number]
>;

function readSource(source: WrittenManifest['source'], read: Reader): Source {
  return {
    series: read.series(['source', 'series'], source?.series),
    version: read.version(['source', 'version'], source?.version),
    upstream: read.text(['source', 'upstream'], source?.upstream),
    ref: read.text(['source', 'ref'], source?.ref),
  };
}

function readTarget(target: Item<'targets'>, path: Path, common: Verification, read: Reader): TargetFields {
  const own = readVerification(target.verification, [...path, 'verification'], read);
  const hasOwn = target.verification !== undefined || own.by.state === 'broken';
  return {
    path,
    series: read.series([...path, 'series'], target.series),
    version: read.version([...path, 'version'], target.version),
    replaces: read.version([...path, 'replaces'], target.replaces),
    upstream: read.text([...path, 'upstream'], target.upstream),
    pocket: read.text([...path, 'pocket'], target.pocket),
    changelog: read.text([...path, 'changelog'], target.changelog),
    ref: read.text([...path, 'ref'], target.ref),
    uploaded: read.day([...path, 'uploaded'], target.uploaded),
    accepted: read.day([...path, 'accepted'], target.accepted),
    verified: read.day([...path, 'verified'], target.verified),
    released: read.day([...path, 'released'], target.released),
    verification: hasOwn ? own : common,
  };
}

function readVerification(
  verification: WrittenManifest['verification'],
  path: Path,
  read: Reader,
): Verification {
  return {
    path,
    by: read.text([...path, 'by'], verification?.by),
    statement: read.text([...path, 'statement'], verification?.statement),
  };
}

function readSkip(skip: Item<'skips'>, path: Path, read: Reader): Skip {
  return {
    path,
    series: read.series([...path, 'series'], skip.series),
    carries: read.version([...path, 'carries'], skip.carries),
    removed: read.yes([...path, 'removed'], skip.removed),
    reason: read.text([...path, 'reason'], skip.reason),
  };
}

function readSru(sru: WrittenManifest['sru'], read: Reader): SruBug {
  return {
    bug: read.text(['sru', 'bug'], sru?.bug),
    title: read.text(['sru', 'title'], sru?.title),
    description: read.text(['sru', 'description'], sru?.description),
    descriptionFile: read.text(['sru', 'description-file'], sru?.['description-file']),
  };
}

function readBug(bug: Item<'bugs'>, path: Path, read: Reader): OtherBug {
  return {
    path,
    id: read.text([...path, 'id'], bug.id),
    testCase: read.text([...path, 'test-case'], bug['test-case']),
    unverified: read.text([...path, 'unverified'], bug.unverified),
    verified: read.list([...path, 'verified'], bug.verified, (name, at) => read.series(at, name)),
  };
}

type WrittenChanges = NonNullable<WrittenManifest['packaging-changes']>['from-source'];

function readChanges(
  changes: WrittenChanges,
  key: 'from-source' | 'from-previous',
  read: Reader,
): List<DeclaredChange> {
  return read.list(['packaging-changes', key], changes, (change, path) => ({
    path,
    file: read.text([...path, 'path'], change.path),
    reason: read.text([...path, 'reason'], change.reason),
  }));
}

function readWaiver(waiver: Item<'waivers'>, path: Path, read: Reader): Waiver {
  return {
    path,
    rule: read.text([...path, 'rule'], waiver.rule),
    series: read.series([...path, 'series'], waiver.series),
    reason: read.text([...path, 'reason'], waiver.reason),
    until: read.day([...path, 'until'], waiver.until),
  };
}
