import type { Backport, Target, Waiver } from '../backport.ts';
import type { Day } from '../day.ts';
import type { Report, WaiverFate } from './rule.ts';

/** A reason under this many characters says nothing. */
const shortestReason = 20;

/** A report with what waivers need: its rule and the day it is judged on. */
export interface DatedReport extends Report {
  readonly rule: string;
  readonly asOf: Day;
}

/** Whether a waiver is about a report: its rule, and its series or all of them. */
function isAbout(waiver: Waiver, report: DatedReport, targets: readonly Target[]): boolean {
  if (waiver.rule !== report.rule) return false;
  if (waiver.series === undefined) return true;
  const series = report.target?.written ?? report.series;
  // A report about all targets is covered by a waiver for the one that there is.
  return series === undefined
    ? targets.every(({ written }) => written === waiver.series)
    : series === waiver.series;
}

function isFaulty(waiver: Waiver, { policy }: Backport): boolean {
  return waiver.isBroken || hasNoReason(waiver) || !policy.waivable.includes(waiver.rule ?? '');
}

function hasNoReason(waiver: Waiver): boolean {
  return (waiver.reason ?? '').trim().length < shortestReason;
}

/** The first waiver in force that covers a report; only a waiver without a fault waives. */
export function waiverFor(report: DatedReport, backport: Backport): Waiver | undefined {
  return backport.waivers.find(
    (waiver) =>
      isAbout(waiver, report, backport.targets) &&
      !isFaulty(waiver, backport) &&
      (waiver.until === undefined || report.asOf <= waiver.until),
  );
}

/**
 * What became of a waiver.
 * @param reports everything that the rules found, waived or not
 * @param wasJudged whether its rule was judged for the targets that it names
 */
export function fateOf(
  waiver: Waiver,
  backport: Backport,
  reports: readonly DatedReport[],
  wasJudged: (waiver: Waiver) => boolean,
): WaiverFate {
  const { policy, calendar, targets } = backport;
  if (waiver.isBroken || waiver.rule === undefined) return 'works';
  if (!policy.waivable.includes(waiver.rule)) return 'not-allowed';
  if (hasNoReason(waiver)) return 'no-reason';
  const covered = reports.filter((report) => isAbout(waiver, report, targets));
  const { until } = waiver;
  if (covered.length > 0)
    return until !== undefined && covered.some(({ asOf }) => asOf > until) ? 'expired' : 'works';
  if (waiver.series !== undefined && !calendar.byName.has(waiver.series)) return 'works';
  return wasJudged(waiver) ? 'unused' : 'works';
}
