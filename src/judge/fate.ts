import type { Backport } from '../model/backport.ts';
import type { GateMode } from '../model/gate.ts';
import { targetsNamed, type Waiver } from '../model/manifest.ts';
import { isShown, type Ledger } from './ledger.ts';
import type { Rule, WaiverFate } from './rule.ts';
import { isAbout, isAllowed, isBrokenWaiver } from './waivers.ts';

/** What the fate of a waiver depends on beside the facts. */
interface Judged {
  readonly ledger: Ledger;
  readonly mode: GateMode;
  /** The waiver's rule, where it is judged at all. */
  readonly rule: Rule | undefined;
}

/** What became of a waiver. One that is broken or not allowed has a finding of its own, and gets no second one here. */
export function fateOf(waiver: Waiver, backport: Backport, judged: Judged): WaiverFate {
  const { ledger, mode, rule } = judged;
  if (isBrokenWaiver(waiver) || !isAllowed(waiver, backport.policy)) return 'works';
  const covered = rule ? ledger.ofRule(rule.id).filter((each) => isAbout(waiver, each, backport)) : [];
  if (covered.length === 0) return wasJudged(waiver, backport, judged) ? 'unused' : 'works';
  const until = waiver.until.value;
  if (until === undefined) return 'works';
  const isExpired = covered.some(
    (each) => each.asOf > until && isShown(each, mode) && !ledger.isSilenced(each.by, each.target),
  );
  return isExpired ? 'expired' : 'works';
}

/** Whether a waiver's rule was judged for a target that the waiver names. */
function wasJudged(waiver: Waiver, backport: Backport, { ledger, mode, rule }: Judged): boolean {
  if (!rule || ledger.hidesFacts()) return false;
  // The other manifest may be one that was not named, or that belongs to another shard.
  if (rule.needsAllManifests) return false;
  // The rule might have found something in what Launchpad did not answer.
  if (rule.needsLaunchpad && backport.launchpad?.unreachable.length !== 0) return false;
  const all = backport.targets.items;
  const series = waiver.series.written;
  const named = new Set(series === undefined ? all : targetsNamed(backport, series));
  // A rule that another one silences was not judged.
  const asked = named.size > 0 ? [...named] : [undefined];
  if (asked.some((target) => ledger.isSilenced(rule, target))) return false;
  return [...(named.size > 0 ? named : all)].some(
    (target) =>
      isShown({ gate: rule.gate, target, by: {} }, mode) && (rule.wasJudged?.(target, backport) ?? true),
  );
}
