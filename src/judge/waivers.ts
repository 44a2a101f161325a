import type { Backport, Target, Waiver } from '../model/backport.ts';
import type { Day } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import { isRuleId, type RuleId } from '../model/rules.ts';
import { oneLine } from '../text/quote.ts';
import { withoutUnseen } from '../text/seen.ts';
import type { RawFinding } from './rule.ts';

/** A reason under this many characters says nothing. */
export const shortestReason = 20;

/** What a waiver needs to know of a finding: its rule, the day it is judged on, and what it concerns. */
export interface DatedFinding extends Pick<RawFinding, 'target' | 'series'> {
  readonly rule: RuleId;
  readonly asOf: Day;
}

/** Whether a key of a waiver cannot be used: it waives nothing, and has its finding. */
export function isBrokenWaiver({ rule, series, reason, until }: Waiver): boolean {
  return [rule, series, reason, until].some(({ state }) => state === 'broken');
}

/** Whether a waiver is about a finding: its rule, and its series or all of them. */
export function isAbout(
  waiver: Waiver,
  finding: DatedFinding,
  { targets }: Pick<Backport, 'targets'>,
): boolean {
  if (waiver.rule.value !== finding.rule) return false;
  const named = waiver.series.written;
  if (named === undefined) return true;
  const series = finding.target?.series.written ?? finding.series;
  // A finding about all targets is covered by a waiver for the one that there is.
  return series === undefined
    ? targets.items.every((target) => target.series.written === named)
    : series === named;
}

/** Whether a waiver's reason is too short to say anything; characters that nobody sees do not count. */
export function saysTooLittle({ reason }: Waiver): boolean {
  return [...oneLine(withoutUnseen(reason.value ?? '')).replace(/\s+/g, ' ')].length < shortestReason;
}

/** Whether the policy lets what a waiver names be waived. */
export function isAllowed({ rule }: Waiver, { waivable }: Policy): boolean {
  return rule.value !== undefined && isRuleId(rule.value) && waivable.includes(rule.value);
}

/** Whether a waiver has no fault of its own: only such a one waives. */
function isSound(waiver: Waiver, policy: Policy): boolean {
  return !isBrokenWaiver(waiver) && !saysTooLittle(waiver) && isAllowed(waiver, policy);
}

/** The first waiver in force that covers a finding. */
export function waiverFor(finding: DatedFinding, backport: Backport): Waiver | undefined {
  return backport.waivers.items.find(
    (waiver) =>
      isAbout(waiver, finding, backport) &&
      isSound(waiver, backport.policy) &&
      (waiver.until.value === undefined || finding.asOf <= waiver.until.value),
  );
}

/** What a finding about a waiver concerns: the target of the series that it names, or all. */
export function concernOf({ series }: Waiver, { targets }: Backport): Pick<RawFinding, 'target' | 'series'> {
  const named = series.written;
  if (named === undefined) return {};
  const target = targets.items.find((each: Target) => each.series.written === named);
  return target ? { target } : { series: named };
}
