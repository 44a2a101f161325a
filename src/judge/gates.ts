import type { Backport } from '../model/backport.ts';
import { isReleased, type Series } from '../model/calendar.ts';
import { addDays, type Day, daysBetween, later } from '../model/day.ts';
import type { Target } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import type { GateStatus, Obstacle } from '../model/report.ts';
import type { RuleId } from '../model/rules.ts';
import { lastDayOf } from '../policy/allowed-targets.ts';
import {
  earliestRelease,
  isOff,
  isReleaseDay,
  promisedDays,
  releaseDayFrom,
  uploadsBegin,
} from '../policy/days.ts';
import { isShortened } from './shortened.ts';
import { isNeverOpen, standingOf } from './standing.ts';
import { waiverFor } from './waivers.ts';

/** The live errors that hold a gate shut; `untold` are the errors among them that no finding tells. */
export interface Obstacles {
  readonly errors: readonly Obstacle[];
  readonly untold: readonly Obstacle[];
  /** The rules that could not be judged for the target. */
  readonly doubts: readonly RuleId[];
}

/** The upload gate of a target: open from the later of its own release and the end of the settling period. */
export function uploadGate(backport: Backport, target: Target, obstacles: Obstacles): GateStatus {
  const gate = statusFrom(uploadOpens(backport, target), backport.today, obstacles);
  // While Launchpad has not said whether it was accepted, it may have been uploaded.
  const isGuess = target.stage === 'planned' && target.accepted.state === 'unanswered';
  return gate.open && isGuess ? unknown(gate, gate.opens) : gate;
}

function unknown(
  gate: GateStatus,
  opens: Day | null,
  by: readonly RuleId[] = ['launchpad-unreachable'],
): GateStatus {
  return { ...gate, open: false, opens, heldBy: [...gate.heldBy, ...by], isUnknown: true };
}

function statusFrom(opens: Day | null, today: Day, { errors, untold }: Obstacles): GateStatus {
  return {
    open: opens !== null && opens <= today && errors.length === 0,
    opens,
    heldBy: [...new Set(errors.map(({ rule }) => rule))],
    untold,
    isUnknown: false,
  };
}

function uploadOpens(backport: Backport, target: Target): Day | null {
  const { policy, source, today } = backport;
  const series = target.series.value;
  if (!series) return null;
  const asOf = target.uploadDay ?? today;
  // A rule that is waived, or that the policy turns off, holds nothing up.
  const [standing] = standingOf(target, backport).filter(
    (rule) => !isOff(rule, policy) && !isWaived(rule, asOf, target, backport),
  );
  if (standing && isNeverOpen(target, standing, today)) return null;
  let opens = series.release;
  if (policy.source === 'current-release' || policy.source === 'development-release') {
    if (!source.series.value) return null;
    opens = later(opens, uploadsFrom(source.series.value, target, backport));
  }
  return opens > lastDayOf(series, policy) ? null : opens;
}

function isWaived(rule: RuleId, asOf: Day, target: Target, backport: Backport): boolean {
  return waiverFor({ rule, asOf, target }, backport) !== undefined;
}

/** The first day of uploads from a source series to a target, with the waivers that allow an earlier one. */
export function uploadsFrom(source: Series, target: Target, backport: Backport): Day {
  const { policy } = backport;
  const begins = uploadsBegin(policy, source);
  const asOf = target.uploadDay;
  if (policy.source !== 'current-release' || !asOf || asOf >= begins) return begins;
  if (isReleased(source, asOf))
    return isWaived('settling-period', asOf, target, backport) ? source.release : begins;
  // Where a waiver allows uploads from a development release, they begin with its creation.
  return isWaived('source-not-released', asOf, target, backport) ? source.created : begins;
}

/** The release gate of a target: open once it has aged in -proposed, on a day on which the policy releases. */
export function releaseGate(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  obstacles: Obstacles,
): GateStatus {
  const gate = statusFrom(releaseOpens(backport, target, upload), backport.today, obstacles);
  if (target.released.value || gate.opens === null) return gate;
  // While the day on which ageing began is unknown, the day on which it ends is, too.
  if (target.accepted.state === 'unanswered') return unknown(gate, null);
  const isGuess = target.released.state === 'unanswered' || target.verified.state === 'unanswered';
  if (gate.open && isGuess) return unknown(gate, gate.opens);
  return gate.open && obstacles.doubts.length > 0 ? unknown(gate, gate.opens, obstacles.doubts) : gate;
}

function releaseOpens(backport: Backport, target: Target, upload: GateStatus): Day | null {
  const series = target.series.value;
  if (upload.opens === null || !series) return null;
  const { policy, today } = backport;
  const days = ageingDays(backport, target, upload);
  const aged = addDays(ageingStarts(backport, target, upload), days);
  const first = releaseDayFrom(policy, later(aged, upload.opens));
  // Once open it is shut again on days without release.
  const last = lastDayOf(series, policy);
  if (target.stage === 'released') return first > last ? null : first;
  // What was not released by the last day never will be, however early it could have been.
  const opens = later(first, shutUntil(policy, today) ?? first);
  return opens > last || today > last ? null : opens;
}

/** The next day of release, on a day without; undefined on a day on which the policy releases. */
function shutUntil(policy: Policy, today: Day): Day | undefined {
  return isReleaseDay(policy, today) ? undefined : releaseDayFrom(policy, today);
}

/** The day from which ageing counts: that of the acceptance, else the earliest possible one. */
function ageingStarts({ today }: Backport, target: Target, upload: GateStatus): Day {
  if (target.accepted.value) return target.accepted.value;
  return later((target.stage === 'planned' ? undefined : target.releaseDay) ?? today, upload.opens ?? today);
}

/** Days in -proposed that the release gate asks for: the policy's own, or the minimum where a waiver shortens it. */
export function ageingDays(backport: Backport, target: Target, upload: GateStatus): number {
  const { policy, today } = backport;
  const accepted = target.accepted.value;
  const verified = target.verified.value;
  // Where verification is enough, the ageing lasted as long as that took.
  if (accepted && verified && isShortened(target, policy))
    return Math.max(0, daysBetween(accepted, verified));
  const shortened = earliestRelease(policy, ageingStarts(backport, target, upload), policy.minimumDays);
  // The waiver must last until the day that it leads to, and until the release.
  const asOf = later(shortened, target.releaseDay ?? today);
  return isWaived('ageing', asOf, target, backport) ? policy.minimumDays : promisedDays(policy);
}

/** The days of a target's ageing, from its acceptance; undefined where it can never be accepted. */
export function ageingOf(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  days: number,
): { readonly from: Day; readonly to: Day } | undefined {
  if (upload.opens === null) return undefined;
  const from = ageingStarts(backport, target, upload);
  return { from, to: addDays(from, days) };
}
