import type { Calendar, Series } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import type { Policy } from '../model/policy.ts';
import { compareVersions, parseVersion, type Version } from '../model/version.ts';
import { isAllowedTarget } from '../policy/allowed-targets.ts';
import { compareUpstream, isBackportOf, upstreamOf } from '../policy/backported-version.ts';
import { planFor } from '../policy/plan.ts';
import { closedBugs } from '../text/changelog.ts';
import type { Evidence } from './evidence.ts';

/** What a manifest can be written from; what is undefined only a person knows. */
export interface DraftFacts {
  readonly policy: Policy;
  /** The policy as the manifest names it. */
  readonly policyName: string;
  readonly package: string | undefined;
  readonly source: DraftSource | undefined;
  readonly targets: readonly DraftTarget[];
  /** Newer series that are no targets: they have the version already, or the policy does not take them. */
  readonly skips: readonly DraftSkip[];
  readonly bug: string | undefined;
  /** The bug's own, where Launchpad gave them. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The other bugs that the changelog's top entry closes. */
  readonly otherBugs: readonly string[];
  /** Paths of the packaging changes, by the key that declares them. */
  readonly changes: Readonly<Record<'from-source' | 'from-previous', readonly string[]>>;
}

export interface DraftSource {
  readonly series?: Series | undefined;
  readonly version?: string | undefined;
  readonly ref?: string | undefined;
  readonly upstream?: string | undefined;
}

export interface DraftTarget {
  readonly series: Series | undefined;
  readonly version: string | undefined;
  readonly replaces: string | undefined;
  readonly ref: string | undefined;
  /** Where its changelog is, where that has to be said. */
  readonly changelog: string | undefined;
  readonly accepted?: string | undefined;
  readonly verified?: string | undefined;
  readonly released?: string | undefined;
}

export interface DraftSkip {
  readonly series: Series;
  /** The version that it has already; undefined where it is left out for a reason that only a person knows. */
  readonly carries: string | undefined;
}

/** What is asked for, beside what the repository shows. */
export interface DraftWish {
  readonly policy: Policy;
  readonly policyName: string;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly bug: string | undefined;
}

/** The facts that a repository shows, seen by a policy on a day. */
export function draftFacts(evidence: Evidence, wish: DraftWish): DraftFacts {
  const { policy, policyName, calendar, today } = wish;
  const [top] = evidence.entries;
  const own = top && seriesOf(top, calendar);
  const plan = planFor(policy, calendar, today);
  const planned = plan.source ? plan.targets.map(({ series }) => series) : [];
  const source = sourceOf(evidence, wish, own, plan.source);
  const bugs = bugsOf(evidence);
  const bug = wish.bug ?? onlyBug(evidence);
  const facts: DraftFacts = {
    policy,
    policyName,
    package: top?.package ?? evidence.package ?? onlyPackage(policy),
    source,
    targets: [],
    skips: [],
    bug,
    title: evidence.launchpad?.title,
    description: evidence.launchpad?.description,
    otherBugs: bugs.filter((each) => each !== bug),
    changes: { 'from-source': [], 'from-previous': [] },
  };
  const tasks = (evidence.launchpad?.series ?? []).flatMap((name) => calendar.byName.get(name) ?? []);
  const told = tasks.filter((series) => !source?.series || series.index < source.series.index);
  const open = planned.filter((each) => carriedBy(each, [source?.version], evidence) === undefined);
  const series = own ? [own] : told.length > 0 ? told : open.length > 0 ? open : planned;
  if (series.length > 0) return withTargets(facts, series, evidence, calendar);
  return {
    ...facts,
    targets: [{ ...nothing, series: undefined, version: top?.version }],
  };
}

const nothing = { version: undefined, replaces: undefined, ref: undefined, changelog: undefined };

/**
 * The same with the newer series that the policy asks for: as a skip where the series has the version already or is
 * of a kind that the policy does not take, else as a target.
 */
export function withNewerSeries(
  facts: DraftFacts,
  newer: readonly Series[],
  evidence: Evidence,
  { policy, calendar, today }: DraftWish,
): DraftFacts {
  const versions = facts.targets.map(({ version }) => version);
  const skips = [...new Set(newer)].flatMap((series): DraftSkip[] => {
    const carries = carriedBy(series, versions, evidence);
    if (carries !== undefined) return [{ series, carries }];
    const isTaken = isAllowedTarget(series, policy, {
      calendar,
      day: today,
      source: facts.source?.series,
      targets: facts.targets.flatMap((target) => target.series ?? []),
    });
    return isTaken ? [] : [{ series, carries: undefined }];
  });
  const targets = newer.filter((series) => !skips.some((skip) => skip.series === series));
  const more = belowSkips(withTargets({ ...facts, skips }, targets, evidence, calendar));
  // With several targets nobody knows which one `debian/changelog` is of, unless the manifest says so.
  const [top] = evidence.entries;
  const own = top && seriesOf(top, calendar);
  const isOne = more.targets.length === 1;
  return {
    ...more,
    targets: more.targets.map((target) =>
      target.series === own && !isOne ? { ...target, changelog: 'debian/changelog' } : target,
    ),
  };
}

/**
 * The version that a series has already, where it is as new upstream as one of those given; undefined where it is not,
 * or the bug has a task for the series: then it is the backport that brought it.
 */
function carriedBy(
  { name }: Series,
  versions: readonly (string | undefined)[],
  { launchpad, packaging }: Evidence,
): string | undefined {
  if (launchpad?.series.includes(name)) return undefined;
  const there = parsed(launchpad?.published(name) ?? packaging.get(name)?.entries[0]?.version);
  const wanted = versions.flatMap((version) => parsed(version) ?? []);
  return there && wanted.some((version) => compareUpstream(there, version) >= 0) ? there.text : undefined;
}

/** The same with versions made up from the source's lower than what newer series have that are skipped. */
function belowSkips(facts: DraftFacts): DraftFacts {
  const targets = facts.targets.map((target): DraftTarget => {
    const { series, version } = target;
    const drafted = parsed(version);
    if (!series || !drafted || version !== backportOf(facts.source, series)) return target;
    const isAbove = facts.skips.some(
      (skip) => skip.series.index > series.index && !isBelow(version, skip.carries),
    );
    const epoch = drafted.epoch === 0 ? '' : `${drafted.epoch}:`;
    return isAbove
      ? { ...target, version: `${epoch}${drafted.upstream}-0ubuntu0.${series.number}.1` }
      : target;
  });
  return { ...facts, targets };
}

/** The bug that the changelog's top entry closes, where it is one. */
export function onlyBug(evidence: Evidence): string | undefined {
  const bugs = bugsOf(evidence);
  return bugs.length === 1 ? bugs[0] : undefined;
}

function bugsOf({ entries: [top] }: Evidence): string[] {
  return top ? [...new Set(closedBugs(top.changes).map(({ bug }) => String(bug)))] : [];
}

/** The same with more targets, newest first. */
function withTargets(
  facts: DraftFacts,
  more: readonly Series[],
  evidence: Evidence,
  calendar: Calendar,
): DraftFacts {
  const added = more
    .filter((series) => !facts.targets.some((target) => target.series === series))
    .map((series) => targetOf(series, facts, evidence, calendar));
  const targets = [...facts.targets, ...added].sort(
    (one, other) => (other.series?.index ?? 0) - (one.series?.index ?? 0),
  );
  return { ...facts, targets };
}

/** A policy for one package says which. */
function onlyPackage({ packages }: Policy): string | undefined {
  return packages.length === 1 && !packages[0]?.includes('*') ? packages[0] : undefined;
}

/** Whether the top entry of a changelog is a fix of what stands below it, rather than another upstream version. */
export function isFix({ entries: [top, below] }: Evidence): boolean {
  const [version, older] = [parsed(top?.version), parsed(below?.version)];
  return (
    version !== undefined &&
    older !== undefined &&
    compareUpstream(version, older) === 0 &&
    !isBackportOf(version, older)
  );
}

/** The series that a changelog entry is for; where it names none, the one whose number its version carries. */
function seriesOf({ distributions, version }: ChangelogEntry, calendar: Calendar): Series | undefined {
  const named = calendar.byName.get(distributions[0]?.replace(/-[a-z]+$/, '') ?? '');
  const number = /(?:ubuntu(?:0\.)?|~)(\d\d\.\d\d)(?!\d)/.exec(version)?.[1];
  return named ?? calendar.series.find((series) => series.number === number);
}

function sourceOf(
  evidence: Evidence,
  { policy, calendar }: DraftWish,
  own: Series | undefined,
  planned: Series | undefined,
): DraftSource | undefined {
  const [top, below] = evidence.entries;
  const version = parsed(top?.version);
  if (policy.source === 'any') return undefined;
  if (policy.source === 'upstream') return { upstream: version && upstreamOf(version) };
  const from = evidence.entries.slice(1).find((entry) => {
    const series = seriesOf(entry, calendar);
    return series && own && series.index > own.index && hasUpstreamOf(entry, version);
  });
  const series = (from && seriesOf(from, calendar)) ?? planned;
  const packaging = series && evidence.packaging.get(series.name);
  const published = packaging?.entries[0];
  const older = parsed(below?.version);
  const base = version && older && isBackportOf(version, older) ? older.text : undefined;
  const archived = series && evidence.launchpad?.published(series.name);
  return {
    series,
    version: archived ?? published?.version ?? from?.version ?? base,
    ref: packaging?.ref,
  };
}

function hasUpstreamOf(entry: ChangelogEntry, version: Version | undefined): boolean {
  const other = parsed(entry.version);
  return version !== undefined && other !== undefined && compareUpstream(other, version) === 0;
}

/** A target as the repository shows it, and what Launchpad knows better. */
function targetOf(series: Series, facts: DraftFacts, evidence: Evidence, calendar: Calendar): DraftTarget {
  const drafted = targetInRepository(series, facts, evidence, calendar);
  const { entries, launchpad } = evidence;
  if (!launchpad) return drafted;
  const isOwn = entries[0] && seriesOf(entries[0], calendar) === series;
  const uploaded = isOwn ? undefined : launchpad.uploaded(series.name, facts.source?.version);
  const version = uploaded ?? drafted.version;
  if (version === undefined) return { ...drafted, replaces: launchpad.published(series.name) };
  const known = launchpad.known(series.name, version);
  return { ...drafted, version, ...known, replaces: known.replaces ?? drafted.replaces };
}

function targetInRepository(
  series: Series,
  { source, policy }: DraftFacts,
  { entries, packaging }: Evidence,
  calendar: Calendar,
): DraftTarget {
  const [top] = entries;
  const own = top && seriesOf(top, calendar);
  const version = own === series ? top?.version : versionFor(series, own, top?.version, source, policy);
  const found = packaging.get(series.name);
  const there = found?.entries[0]?.version;
  // A ref that has the new version already is not what it replaces.
  if (found && isBelow(there, version))
    return { ...nothing, series, version, replaces: there, ref: found.ref };
  const before = entries
    .slice(1)
    .find((entry) => calendar.byName.get(entry.distributions[0] ?? '') === series);
  const replaces = isBelow(before?.version, version) ? before?.version : undefined;
  return { ...nothing, series, version, replaces };
}

/** The version for another series: the one at hand with that series' number, or the source's with the usual suffix. */
function versionFor(
  series: Series,
  own: Series | undefined,
  version: string | undefined,
  source: DraftSource | undefined,
  policy: Policy,
): string | undefined {
  // A fix, or a version of each series' own: only a person knows.
  if (policy.source === 'any' || policy.source === 'upstream') return undefined;
  if (own && version?.includes(own.number)) return version.replace(own.number, series.number);
  return backportOf(source, series);
}

/** The source's version with the usual suffix. */
function backportOf(source: DraftSource | undefined, series: Series): string | undefined {
  return source?.version && `${source.version}~ubuntu0.${series.number}.1`;
}

function isBelow(one: string | undefined, other: string | undefined): boolean {
  const [lower, higher] = [parsed(one), parsed(other)];
  return lower !== undefined && (higher === undefined || compareVersions(lower, higher) < 0);
}

function parsed(text: string | undefined): Version | undefined {
  const version = parseVersion(text ?? '');
  return 'wrong' in version ? undefined : version;
}
