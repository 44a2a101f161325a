import type { Policy } from '../model/policy.ts';
import { planFor } from '../policy/plan.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftWish } from './facts.ts';
import { carriedIn } from './skips.ts';
import { draftSource } from './source.ts';
import { unknownTarget, withTargets } from './targets.ts';
import { bugsClosed, onlyBug, seriesOfEntry } from './top-entry.ts';

/** The facts that a repository shows, seen by a policy on a day. */
export function draftFacts(evidence: Evidence, wish: DraftWish): DraftFacts {
  const { policy, policyName, calendar, today } = wish;
  const [top] = evidence.entries;
  const own = top && seriesOfEntry(top, calendar);
  const plan = planFor(policy, calendar, today);
  const planned = plan.source ? plan.targets.map(({ series }) => series) : [];
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
  const tasks = (evidence.launchpad?.series ?? []).flatMap((name) => calendar.byName.get(name) ?? []);
  const told = tasks.filter((series) => !source?.series || series.index < source.series.index);
  const open = planned.filter((each) => carriedIn(each, [source?.version], evidence) === undefined);
  const series = own ? [own] : told.length > 0 ? told : open.length > 0 ? open : planned;
  if (series.length > 0) return withTargets(facts, series, evidence, calendar);
  return {
    ...facts,
    targets: [{ ...unknownTarget, series: undefined, version: top?.version }],
  };
}

/** The package of a policy that is for one alone. */
function onlyPackage({ packages }: Policy): string | undefined {
  return packages.length === 1 && !packages[0]?.includes('*') ? packages[0] : undefined;
}
