import { describeSeries, type Series } from '../../../model/calendar.ts';
import type { Day } from '../../../model/day.ts';
import { isUnclear } from '../../../model/field.ts';
import { type KnownTarget, knownTargets } from '../../../model/manifest.ts';
import { joinWords } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Outcome, Rule } from '../../rule.ts';

/** SRU documentation: newer series are released first, so that nobody upgrades to an older version. */
export const newerSeriesUnreleased: Rule = {
  id: 'newer-series-unreleased',
  gate: 'release',
  severity: 'error',
  demands: 'Newer targets are released first, or are ready to be.',
  checkOutcome(backport, report, { releaseGate }) {
    // The newest comes first: whether a target is ready depends on the newer ones, and is asked once for each.
    const newestFirst = knownTargets(backport).sort((one, other) => indexOf(other) - indexOf(one));
    const seen: Newer[] = [];
    for (const target of newestFirst) {
      const day = target.releaseDay;
      const waiting = day ? newerNotReady(target, seen, day) : [];
      if (day && waiting.length > 0) {
        report({
          at: target.released.value ? target.released : target.series,
          message: `${joinWords(waiting.map(describeSeries))} ${waiting.length > 1 ? 'are' : 'is'} newer and neither released${onDay(day, backport.today)} nor ready to be: whoever upgraded from ${target.series.value.name} would get an older version.`,
          help: 'Release the newer series first, or give the reason in a waiver for `newer-series-unreleased`.',
          target,
        });
      }
      // Of the oldest target nobody asks.
      if (target !== newestFirst.at(-1)) seen.push({ target, gate: releaseGate(target) });
    }
  },
};

interface Newer {
  readonly target: KnownTarget;
  readonly gate: ReturnType<Outcome['releaseGate']>;
}

/** The series newer than a target's that are not ready on a day. */
function newerNotReady(target: KnownTarget, seen: readonly Newer[], day: Day): Series[] {
  const waiting = seen.filter((each) => indexOf(each.target) > indexOf(target) && !isReady(each, day));
  return [...new Set(waiting.map((each) => each.target.series.value))];
}

function indexOf({ series }: KnownTarget): number {
  return series.value.index;
}

/** Whether a target was released by a day, or could have been on it. */
function isReady({ target, gate: { opens, heldBy, isUnknown, aged } }: Newer, day: Day): boolean {
  const { uploaded, accepted, verified, released } = target;
  if (released.value && released.value <= day) return true;
  // A date that nobody can tell may be the day of its release.
  if ([uploaded, accepted, verified, released].some(isUnclear)) return true;
  // The day of the week holds all targets alike.
  const isHeld = heldBy.length > 0 || isUnknown || opens === null;
  return !isHeld && aged !== undefined && aged <= day && (verified.value ?? day) <= day;
}
