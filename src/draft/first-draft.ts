import { isReleased, type Series } from '../model/calendar.ts';
import type { Policy } from '../model/policy.ts';
import { takesUpdates } from '../policy/allowed-targets.ts';
import { planFor } from '../policy/plan.ts';
import { contextOf, type DraftContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftSource, DraftWish } from './facts.ts';
import { isOfSru, preparedIn } from './prepared.ts';
import { foundPublished } from './published.ts';
import { carriedIn } from './skips.ts';
import { draftSource } from './source.ts';
import { unknownTarget, withTargets } from './targets.ts';
import { bugsClosed, onlyBug } from './top-entry.ts';

/** The facts that a repository shows, seen by a policy on a day. */
export function draftFacts(evidence: Evidence, wish: DraftWish): DraftFacts {
  const { policy, policyName, calendar, today } = wish;
  const [top] = evidence.entries;
  const context = contextOf(evidence, wish);
  const { own } = context;
  const plan = planFor(policy, calendar, today);
  const source = draftSource(evidence, wish, own, plan.source);
  const bugs = bugsClosed(evidence);
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
  const planned = plan.source ? plan.targets.map(({ series }) => series) : [];
  const series = chosenSeries(context, wish, { source, planned });
  if (series.length > 0) return withTargets(facts, series, context);
  // What is at hand for the development release is no version of a target.
  return {
    ...facts,
    targets: [{ ...unknownTarget, series: undefined, version: own ? undefined : top?.version }],
  };
}

/** The series that get the update: the one at hand, or else those of the bug, or of the policy; and what is prepared. */
function chosenSeries(
  context: DraftContext,
  { policy, calendar, today }: DraftWish,
  { source, planned }: { readonly source: DraftSource | undefined; readonly planned: readonly Series[] },
): Series[] {
  const { own, evidence } = context;
  const isOlder = (series: Series): boolean => !source?.series || series.index < source.series.index;
  const tasks = (evidence.launchpad?.series ?? []).flatMap((name) => calendar.byName.get(name) ?? []);
  const told = tasks.filter(isOlder);
  const open = planned.filter((each) => carriedIn(each, [source?.version], context) === undefined);
  // Neither the development release nor the source series gets the update: others get theirs from it.
  const atHand = own && own !== source?.series && isReleased(own, today) ? [own] : [];
  const [first = []] = [atHand, told, open, planned].filter((some) => some.length > 0);
  const prepared = calendar.series.filter(
    (each) => isOlder(each) && takesUpdates(each, policy, today) && isOnItsWay(each, context),
  );
  return [...new Set([...first, ...prepared])];
}

/**
 * Whether a series' own branch prepares the same SRU, and its users have not got it; where the series is older than the
 * one at hand, also whether its newest entry is that and finished, for nobody knows whether it is out.
 */
function isOnItsWay(series: Series, { evidence, calendar, own, sru }: DraftContext): boolean {
  if (series === own) return false;
  const published = foundPublished(series, evidence, calendar);
  if (!published || published.doubt || !isOfSru(published.entry, sru))
    return preparedIn(series, evidence, calendar, published, sru) !== undefined;
  const branches = evidence.packaging.get(series.name) ?? [];
  const isNewest = branches.every(
    ({ standing, entries: [top] }) => standing === 'work' && top?.version === published.version,
  );
  return own !== undefined && series.index < own.index && branches.length > 0 && isNewest;
}

/** The package of a policy that is for one alone. */
function onlyPackage({ packages }: Policy): string | undefined {
  return packages.length === 1 && !packages[0]?.includes('*') ? packages[0] : undefined;
}
