import type { Backport, Target, Waiver } from '../model/backport.ts';
import type { Day } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import { oneLine } from '../text/quote.ts';
import type { Report, WaiverFate } from './rule.ts';

/** A reason under this many characters says nothing. */
export const shortestReason = 20;

/** What a waiver needs to know of a report: its rule, the day it is judged on, and what it concerns. */
export interface DatedReport extends Pick<Report, 'target' | 'series'> {
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

/** Whether its reason is too short to say anything; characters that nobody sees do not count. */
export function saysTooLittle({ reason = '' }: Waiver): boolean {
  return [...oneLine(reason).replace(/\s+/g, ' ')].length < shortestReason;
}

/** Whether the policy lets what it waives be waived. */
export function isAllowed({ rule }: Waiver, { waivable }: Policy): boolean {
  return rule !== undefined && waivable.includes(rule);
}

/** The first waiver in force that covers a report; only a waiver without a fault waives. */
export function waiverFor(report: DatedReport, backport: Backport): Waiver | undefined {
  return backport.waivers.find(
    (waiver) =>
      isAbout(waiver, report, backport.targets) &&
      !waiver.isBroken &&
      !saysTooLittle(waiver) &&
      isAllowed(waiver, backport.policy) &&
      (waiver.until === undefined || report.asOf <= waiver.until),
  );
}

/** What a waiver's fate needs to know of the judgement. */
interface Outcome<Each extends DatedReport> {
  /** Whether a report is one that users see. */
  readonly isFinding: (report: Each) => boolean;
  /** Whether the waiver's rule was judged for what the waiver names. */
  readonly wasJudged: () => boolean;
}

/**
 * What became of a waiver. One that is broken or not allowed has its finding, which says all.
 * @param reports everything that the rules reported, waived, explained or not
 */
export function fateOf<Each extends DatedReport>(
  waiver: Waiver,
  backport: Backport,
  reports: readonly Each[],
  { isFinding, wasJudged }: Outcome<Each>,
): WaiverFate {
  const { policy, targets } = backport;
  if (waiver.isBroken || !isAllowed(waiver, policy)) return 'works';
  const covered = reports.filter((report) => isAbout(waiver, report, targets));
  if (covered.length === 0) return wasJudged() ? 'unused' : 'works';
  const { until } = waiver;
  if (until === undefined) return 'works';
  return covered.some((report) => report.asOf > until && isFinding(report)) ? 'expired' : 'works';
}

/** What a finding about a waiver concerns: the target of the series that it names, or all. */
export function concernOf(waiver: Waiver, { targets }: Backport): Pick<Report, 'target' | 'series'> {
  if (waiver.series === undefined) return {};
  const target = targets.find(({ written }) => written === waiver.series);
  return target ? { target } : { series: waiver.series };
}
