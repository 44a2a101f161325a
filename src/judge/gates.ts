import type { Backport, Target } from '../model/backport.ts';
import { isReleased, type Series } from '../model/calendar.ts';
import { type Day, daysBetween, later } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import type { GateStatus, Obstacle } from '../model/report.ts';
import { lastDayOf } from '../policy/allowed-targets.ts';
import { earliestRelease, promisedDays, uploadsBegin } from '../policy/days.ts';
import { isShortened } from './shortened.ts';
import { isArchiveUnanswered, isBugUnanswered } from './unanswered.ts';

/** What a gate needs to know of the findings about a target. */
export interface Obstacles {
  /** The gate's live errors that concern the target. */
  readonly errors: readonly Obstacle[];
  /** Those of them that are no finding. */
  readonly untold: readonly Obstacle[];
  /** Ids of the rules with a live finding about it. */
  readonly live: ReadonlySet<string>;
  /** Ids of the rules whose finding about it is waived. */
  readonly waived: ReadonlySet<string>;
  /** Whether a waiver for a rule is in force for it on a day, with or without a finding. */
  readonly mayWaive: (rule: string, day: Day) => boolean;
}

/** Findings that no passing of time mends. */
const never = ['target-not-older', 'target-not-allowed', 'unknown-series'];

/** The upload gate of a target: open from the later of its own release and the end of the settling period. */
export function uploadGate(backport: Backport, target: Target, obstacles: Obstacles): GateStatus {
  const gate = statusFrom(uploadOpens(backport, target, obstacles), backport.today, obstacles);
  // It may have been uploaded.
  const isGuess = target.stage === 'planned' && isArchiveUnanswered(backport, target);
  return gate.open && isGuess ? unknown(gate, gate.opens) : gate;
}

function unknown(gate: GateStatus, opens: Day | null): GateStatus {
  return { ...gate, open: false, opens, heldBy: [...gate.heldBy, 'launchpad-unreachable'], isUnknown: true };
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

function uploadOpens({ policy, source, today }: Backport, target: Target, obstacles: Obstacles): Day | null {
  const { series } = target;
  if (!series || never.some((rule) => obstacles.live.has(rule))) return null;
  // Out of standard support; one that is not released yet opens with its release.
  if (obstacles.live.has('target-end-of-life') && isReleased(series, target.uploadDay ?? today)) return null;
  let opens = series.release;
  if (policy.source === 'current-release' || policy.source === 'development-release') {
    if (!source.series) return null;
    opens = later(opens, uploadsFrom(policy, source.series, obstacles));
  }
  return opens > lastDayOf(series, policy) ? null : opens;
}

/** The first day of uploads from a source series for a target, with what its waivers let. */
export function uploadsFrom(policy: Policy, source: Series, { waived }: Obstacles): Day {
  // From a development release, where a waiver lets it: any time since there is one.
  return waived.has('source-not-released')
    ? source.created
    : uploadsBegin(policy, source, waived.has('settling-period'));
}

/** The release gate of a target: open once it has aged in -proposed, on a day on which the policy releases. */
export function releaseGate(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  obstacles: Obstacles,
): GateStatus {
  const gate = statusFrom(releaseOpens(backport, target, upload, obstacles), backport.today, obstacles);
  if (target.released || gate.opens === null) return gate;
  const noArchive = isArchiveUnanswered(backport, target);
  // Without the day on which ageing began there is none on which it ends.
  if (noArchive && !target.accepted) return unknown(gate, null);
  const isGuess = noArchive || (!target.verified && isBugUnanswered(backport));
  return gate.open && isGuess ? unknown(gate, gate.opens) : gate;
}

function releaseOpens(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  obstacles: Obstacles,
): Day | null {
  if (upload.opens === null || !target.series) return null;
  const days = ageingDays(backport, target, upload, obstacles);
  const opens = earliestRelease(backport.policy, ageingStarts(backport, target, upload), days);
  return opens > lastDayOf(target.series, backport.policy) ? null : opens;
}

/** The day from which ageing counts: the one in the manifest, else the earliest that there can be. */
export function ageingStarts({ today }: Backport, target: Target, upload: GateStatus): Day {
  if (target.accepted) return target.accepted;
  return target.stage === 'planned' ? later(today, upload.opens ?? today) : (target.releaseDay ?? today);
}

/** Days in -proposed that the release gate asks for: the policy's own, or the minimum where a waiver shortens it. */
export function ageingDays(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  { mayWaive }: Obstacles,
): number {
  const { policy, today } = backport;
  // Verified, where that is enough: the days that it took.
  const { accepted, verified } = target;
  if (accepted && verified && isShortened(target, policy))
    return Math.max(0, daysBetween(accepted, verified));
  const shortened = earliestRelease(policy, ageingStarts(backport, target, upload), policy.minimumDays);
  // The waiver must last until the day that it leads to, and until the release.
  return mayWaive('ageing', later(shortened, target.releaseDay ?? today))
    ? policy.minimumDays
    : promisedDays(policy);
}
