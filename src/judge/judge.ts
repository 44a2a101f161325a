import type { Backport } from '../model/backport.ts';
import type { Day } from '../model/day.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Gate, GateMode } from '../model/gate.ts';
import { overallUploadDay, type Target, type Waiver } from '../model/manifest.ts';
import { onceFor } from '../model/once-for.ts';
import type { Places } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Obstacle, TargetStatus } from '../model/report.ts';
import { compareRules } from '../model/rules.ts';
import { upstreamFor } from '../policy/backported-version.ts';
import { rulePage } from '../text/page-address.ts';
import { fateOf } from './fate.ts';
import { ageingDays, releaseGate, uploadGate } from './gates.ts';
import { isShown, type Ledger, newLedger, type Weighed } from './ledger.ts';
import { toFindings } from './merge.ts';
import type { Outcome, RawFinding, ReportFinding, Rule } from './rule.ts';
import { timelineOf } from './timeline.ts';
import { waiverFor } from './waivers.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly targets: readonly TargetStatus[];
  /** The latest day on which a rule was judged. */
  readonly lastDay: Day;
}

/** How much one rule says of one manifest: a text of a million placeholders is as wrong as one of a thousand. */
const mostFindings = 1000;

/**
 * Judges a backport by its policy: runs the rules that look at facts, then those that look at what the others found;
 * applies waivers, drops what another finding explains, and tells how the gates of each target stand. Pure: the same
 * facts give the same verdict, and within a phase the order of the rules changes nothing.
 * @param rules every rule about a manifest, in any order
 */
export function judge(backport: Backport, mode: GateMode, places: Places, rules: readonly Rule[]): Judgement {
  const active = activeUnder(backport.policy)(rules).filter(
    (rule) => !rule.needsLaunchpad || backport.launchpad,
  );
  const ledger = newLedger();
  for (const rule of active) if (!('checkOutcome' in rule)) run(rule, backport, ledger);
  runOutcomeRules(active, backport, mode, ledger);
  const found = ledger.all.filter((each) => isShown(each, mode) && !ledger.isSilenced(each.by, each.target));
  return {
    findings: toFindings(found, places),
    targets: backport.targets.items.map((target) => statusOf(backport, target, ledger, mode)),
    lastDay: lastDayOf(backport, mode),
  };
}

/** The rules that a policy has judged. The manifests of a fleet share few policies, and each asks. */
const activeUnder = onceFor((policy: Policy) =>
  onceFor((rules: readonly Rule[]) =>
    rules.filter((rule) => policy.severities[rule.id] !== 'off' && (rule.appliesTo?.(policy) ?? true)),
  ),
);

/**
 * Runs the rules that look at the outcome. A waiver may be for one of these rules, and what became of it is known once
 * that rule has run: so a rule runs as soon as another rule asks about a waiver for it.
 */
function runOutcomeRules(active: readonly Rule[], backport: Backport, mode: GateMode, ledger: Ledger): void {
  const byId = new Map(active.map((rule) => [rule.id as string, rule]));
  const begun = new Set<Rule>();
  const outcome: Outcome = {
    releaseGate: (target) => {
      const { release, timeline } = statusOf(backport, target, ledger, mode);
      return { ...release, aged: timeline.ageing?.to };
    },
    fate: (waiver: Waiver) => {
      const rule = byId.get(waiver.rule.value ?? '');
      if (rule) begin(rule);
      return fateOf(waiver, backport, { ledger, mode, rule });
    },
  };
  const begin = (rule: Rule): void => {
    if (!('checkOutcome' in rule) || begun.has(rule)) return;
    begun.add(rule);
    run(rule, backport, ledger, outcome);
  };
  for (const rule of active) begin(rule);
}

/** Runs one rule, and weighs what it finds as it comes. */
function run(rule: Rule, backport: Backport, ledger: Ledger, outcome?: Outcome): void {
  let count = 0;
  // The last finding that is told counts the rest, so it waits for the end.
  let last: RawFinding | undefined;
  const reportOf =
    (target?: Target): ReportFinding =>
    (each) => {
      count++;
      if (count < mostFindings) ledger.add(weigh(rule, each, backport, target));
      else last ??= { ...each, target: target ?? each.target };
    };
  if ('check' in rule) rule.check(backport, reportOf());
  else if ('checkTarget' in rule) {
    for (const target of backport.targets.items) rule.checkTarget(target, backport, reportOf(target));
  } else if (outcome) rule.checkOutcome(backport, reportOf(), outcome);
  if (!last) return;
  const more = count - mostFindings;
  const message = more > 0 ? `${last.message} (And ${more} more like it.)` : last.message;
  ledger.add(weigh(rule, { ...last, message }, backport));
}

/** @param target the one concerned, where the finding does not name it */
function weigh(rule: Rule, found: RawFinding, backport: Backport, target = found.target): Weighed {
  const { policy, today } = backport;
  const { at, message, help, series, fix, gate = rule.gate } = found;
  const own = gate === 'upload' ? target?.uploadDay : target?.releaseDay;
  const asOf = own ?? (target ? today : overallUploadDay(backport));
  return {
    rule: rule.id,
    at,
    message,
    help,
    target,
    series,
    fix,
    asOf,
    gate,
    severity: severityOf(rule, found, policy),
    waiver: waiverFor({ rule: rule.id, asOf, target, series }, backport),
    by: rule,
    url: rule.isPolicySentence && policy.documentation !== '' ? policy.documentation : rulePage(rule.id),
  };
}

/** Evidence that could not be had stays inconclusive, whatever a policy would make of the rule. */
function severityOf(rule: Rule, found: RawFinding, { severities }: Policy): Severity {
  const chosen = severities[rule.id];
  if (chosen === undefined || chosen === 'off' || rule.severity === 'inconclusive')
    return found.severity ?? rule.severity;
  return found.severity === 'inconclusive' ? 'inconclusive' : chosen;
}

function statusOf(backport: Backport, target: Target, ledger: Ledger, mode: GateMode): TargetStatus {
  const counted = ledger
    .concerning(target)
    .filter((each) => each.waiver === undefined && !ledger.isSilenced(each.by, each.target))
    // Where a reader sees three of many, those of this target say most.
    .sort(
      (one, other) =>
        Number(other.target !== undefined) - Number(one.target !== undefined) ||
        compareRules(one.rule, other.rule),
    );
  const live = counted.filter(({ severity }) => severity === 'error');
  // Evidence about this very target that could not be had.
  const doubts = counted.filter((each) => each.severity === 'inconclusive' && each.target === target);
  const obstacles = (gate: Gate) => {
    const errors = live.filter((each) => each.gate === gate);
    // Only the words are kept, and only where no finding has them: a fleet's report keeps them to its end.
    const untold =
      target.stage === 'uploaded' ? errors.filter((each) => !isShown(each, mode)).map(inWords) : [];
    return { errors, untold, doubts: doubts.filter((each) => each.gate === gate).map(({ rule }) => rule) };
  };
  const upload = uploadGate(backport, target, obstacles('upload'));
  const days = ageingDays(backport, target, upload);
  return {
    target,
    upload,
    release: releaseGate(backport, target, upload, obstacles('release')),
    notComparedFrom: notComparedFrom(target, backport),
    ageingDays: days,
    timeline: timelineOf(backport, target, upload, days),
    upstream: upstreamFor(target, backport.source, backport.policy),
  };
}

/** An upload's tree is not looked at any more: it may hold the next one. Nobody should take that for a comparison. */
function notComparedFrom(target: Target, { source }: Backport): Day | undefined {
  const namesRefs = target.ref.value !== undefined || source.ref.value !== undefined;
  return namesRefs && target.stage !== 'planned' ? target.uploadDay : undefined;
}

function inWords({ rule, message }: Weighed): Obstacle {
  return { rule, message };
}

function lastDayOf({ targets, today }: Backport, mode: GateMode): Day {
  const days = targets.items.flatMap(({ uploadDay, releaseDay }) => [
    ...(uploadDay ? [uploadDay] : []),
    ...(releaseDay && mode !== 'upload' ? [releaseDay] : []),
  ]);
  return days.reduce((one, other) => (one > other ? one : other), days[0] ?? today);
}
