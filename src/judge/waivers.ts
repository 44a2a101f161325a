import type { Backport } from '../model/backport.ts';
import type { Day } from '../model/day.ts';
import { targetsNamed, type Waiver } from '../model/manifest.ts';
import { onceFor } from '../model/once-for.ts';
import type { Policy } from '../model/policy.ts';
import { isRuleId, type RuleId } from '../model/rules.ts';
import { oneLine } from '../text/quote.ts';
import { lettersIn, withoutUnseen } from '../text/seen.ts';
import type { RawFinding } from './rule.ts';

/** A reason under this many characters says nothing. */
export const shortestReason = 20;

/** What a waiver needs to know of a finding: its rule, the day it is judged on, and what it concerns. */
export interface DatedFinding extends Pick<RawFinding, 'target' | 'series'> {
  readonly rule: RuleId;
  readonly asOf: Day;
}

/** Whether a key of a waiver cannot be used: such a waiver waives nothing, and has a finding of its own. */
export function isBrokenWaiver({ rule, series, reason, until }: Waiver): boolean {
  return [rule, series, reason, until].some(({ state }) => state === 'broken');
}

/** Whether a waiver is about a finding: its rule, and its series or all of them. */
export function isAbout(waiver: Waiver, finding: DatedFinding, backport: Pick<Backport, 'targets'>): boolean {
  if (waiver.rule.value !== finding.rule) return false;
  const named = waiver.series.written;
  return named === undefined || named === seriesOf(finding, backport);
}

/** The series that a finding is about. One about all targets is about the one series that there is. */
function seriesOf(finding: DatedFinding, { targets }: Pick<Backport, 'targets'>): string | undefined {
  const own = finding.target?.series.written ?? finding.series;
  if (own !== undefined) return own;
  const first = targets.items[0]?.series.written;
  const isOne = first !== undefined && targetsNamed({ targets }, first).length === targets.items.length;
  return isOne ? first : undefined;
}

/** Whether a waiver's reason is too short to say anything, or says it without words. */
export function saysTooLittle({ reason }: Waiver): boolean {
  return isTooShort(reason.value ?? '') || isWordless(reason.value ?? '');
}

/** Characters that nobody sees do not count. */
export function isTooShort(reason: string): boolean {
  return [...oneLine(withoutUnseen(reason)).replace(/\s+/g, ' ')].length < shortestReason;
}

/** A word or two has so many letters and digits, and so many of them are not the same. */
const [fewestLetters, fewestDifferent] = [8, 4];

/** Dots, accents above one letter, or a letter that is repeated say nothing, however many they are. */
function isWordless(reason: string): boolean {
  const letters = lettersIn(reason);
  return letters.length < fewestLetters || new Set(letters).size < fewestDifferent;
}

/** Whether the policy lets the rule be waived that a waiver names. */
export function isAllowed({ rule }: Waiver, { waivable }: Policy): boolean {
  return rule.value !== undefined && isRuleId(rule.value) && waivable.includes(rule.value);
}

/** The first waiver in force that covers a finding. Only one without a fault of its own waives. */
export function waiverFor(finding: DatedFinding, backport: Backport): Waiver | undefined {
  const ofRule = soundWaivers(backport).get(finding.rule);
  if (!ofRule) return undefined;
  const series = seriesOf(finding, backport);
  const candidates = [
    ...(ofRule.get(undefined) ?? []),
    ...(series === undefined ? [] : (ofRule.get(series) ?? [])),
  ];
  return candidates
    .filter(({ waiver: { until } }) => until.value === undefined || finding.asOf <= until.value)
    .sort((one, other) => one.index - other.index)[0]?.waiver;
}

/** Waivers of a rule by the series that they name; under undefined those for all targets. */
type BySeries = Map<string | undefined, { readonly index: number; readonly waiver: Waiver }[]>;

/** Sorted once for a backport: there may be many waivers, and every finding asks. */
const soundWaivers = onceFor((backport: Backport): ReadonlyMap<string, BySeries> => {
  const byRule = new Map<string, BySeries>();
  for (const [index, waiver] of backport.waivers.items.entries()) {
    const rule = waiver.rule.value;
    if (rule === undefined || isBrokenWaiver(waiver)) continue;
    if (!isAllowed(waiver, backport.policy) || saysTooLittle(waiver)) continue;
    const bySeries: BySeries = byRule.get(rule) ?? new Map();
    byRule.set(rule, bySeries);
    const same = bySeries.get(waiver.series.written) ?? [];
    same.push({ index, waiver });
    bySeries.set(waiver.series.written, same);
  }
  return byRule;
});

/** What a finding about a waiver concerns: the target of the series that it names, or all. */
export function concernOf({ series }: Waiver, { targets }: Backport): Pick<RawFinding, 'target' | 'series'> {
  const named = series.written;
  if (named === undefined) return {};
  const [target] = targetsNamed({ targets }, named);
  return target ? { target } : { series: named };
}
