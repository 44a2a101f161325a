import { type Backport, overallUploadDay, type Places, type Target } from '../model/backport.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { Obstacle, TargetStatus } from '../model/report.ts';
import { rulePage } from '../text/page-address.ts';
import { ageingDays, type Obstacles, releaseGate, uploadGate } from './gates.ts';
import { rules } from './registry.ts';
import type { Gate, Judged, Report, Rule } from './rule.ts';
import { type GateMode, isExplained, isFinding, isShown, type Weighed, wasJudged } from './silence.ts';
import { timelineOf } from './timeline.ts';
import { fateOf, waiverFor } from './waivers.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly targets: readonly TargetStatus[];
  /** The latest day on which a rule was judged. */
  readonly lastDay: Day;
}

/**
 * Judges a backport by its policy: runs the rules, applies waivers, drops what another finding explains, and
 * tells how the gates of each target stand. Pure: the same facts give the same verdict.
 */
export function judge(backport: Backport, mode: GateMode, places: Places): Judgement {
  const active = rules.filter((rule) => isActive(rule, backport));
  const weighed: Weighed[] = [];
  const judged: Judged = {
    releaseOpens: (target) => statusOf(backport, target, weighed, mode).release,
    fate: (waiver) =>
      fateOf(waiver, backport, weighed, {
        isFinding: (report) => isFinding(report, mode, weighed),
        wasJudged: () => wasJudged(waiver, backport, active, mode, weighed),
      }),
  };
  for (const rule of active) {
    let count = 0;
    // Weighed as they come: `newer-series-unreleased` asks what it has found of the newer targets.
    const report = (each: Report): void => {
      if (++count <= mostReports) weighed.push(weigh(rule, each, backport));
    };
    rule.check(backport, report, judged);
    const last = count > mostReports ? weighed.pop() : undefined;
    if (last)
      weighed.push({ ...last, message: `${last.message} (And ${count - mostReports} more like it.)` });
  }
  return {
    findings: merge(
      weighed.filter((each) => isFinding(each, mode, weighed)),
      places,
    ),
    targets: backport.targets.map((target) => statusOf(backport, target, weighed, mode)),
    lastDay:
      backport.targets.reduce((last, { uploadDay, releaseDay }) => {
        const days = [last, uploadDay ?? last, ...(mode === 'upload' ? [] : [releaseDay ?? last])];
        return days.reduce((one, other) => (one > other ? one : other));
      }, '' as Day) || backport.today,
  };
}

/** How much one rule says of one manifest: a text of a million placeholders is as wrong as one of a thousand. */
const mostReports = 1000;

function isActive(rule: Rule, { policy, launchpad }: Backport): boolean {
  if (rule.needsLaunchpad && !launchpad) return false;
  return policy.severities[rule.id] !== 'off' && (rule.appliesTo?.(policy) ?? true);
}

function weigh(rule: Rule, report: Report, backport: Backport): Weighed {
  const { policy, today } = backport;
  const { target, gate = rule.gate } = report;
  const own = gate === 'upload' ? target?.uploadDay : target?.releaseDay;
  const dated = {
    ...report,
    rule: rule.id,
    asOf: own ?? (target ? today : overallUploadDay(backport)),
  };
  const chosen = policy.severities[rule.id];
  return {
    ...dated,
    gate,
    // Evidence that could not be had stays inconclusive, whatever a policy would make of the rule.
    severity:
      chosen === undefined || chosen === 'off' || rule.severity === 'inconclusive' ? rule.severity : chosen,
    waiver: waiverFor(dated, backport),
    explainedBy: rule.explainedBy ?? [],
    speaksWhileAgeing: rule.speaksWhileAgeing ?? false,
    fixWaitsFor: rule.fixWaitsFor ?? [],
    url: rule.isPolicySentence && policy.documentation !== '' ? policy.documentation : rulePage(rule.id),
  };
}

function statusOf(
  backport: Backport,
  target: Target,
  weighed: readonly Weighed[],
  mode: GateMode,
): TargetStatus {
  const concerned = weighed.filter(
    (each) => (each.target === undefined || each.target === target) && !isExplained(each, weighed),
  );
  const upload = uploadGate(backport, target, obstacles(backport, target, concerned, 'upload', mode));
  const held = obstacles(backport, target, concerned, 'release', mode);
  const days = ageingDays(backport, target, upload, held);
  return {
    target,
    upload,
    release: releaseGate(backport, target, upload, held),
    ageingDays: days,
    timeline: timelineOf(backport, target, upload, { ageingDays: days, obstacles: held }),
  };
}

/** @param concerned what was found about the target and no other finding explains */
function obstacles(
  backport: Backport,
  target: Target,
  concerned: readonly Weighed[],
  gate: Gate,
  mode: GateMode,
): Obstacles {
  const live = concerned.filter(({ waiver }) => waiver === undefined);
  const errors = live.filter((each) => each.gate === gate && each.severity === 'error');
  return {
    errors,
    // The words alone, and where they are told alone: a fleet's report keeps them to its end.
    untold: target.stage === 'uploaded' ? errors.filter((each) => !isShown(each, mode)).map(inWords) : [],
    live: new Set(live.filter((each) => each.target === target).map(({ rule }) => rule)),
    waived: new Set(concerned.filter(({ waiver }) => waiver !== undefined).map(({ rule }) => rule)),
    mayWaive: (rule, asOf) => waiverFor({ rule, asOf, target }, backport) !== undefined,
  };
}

function inWords({ rule, message }: Weighed): Obstacle {
  return { rule, message };
}

/** Whether what a fix is made of is wrong itself, by another finding. */
function isFixInDoubt({ fixWaitsFor }: Weighed, findings: readonly Weighed[]): boolean {
  return findings.some(
    ({ rule, severity, waiver }) =>
      fixWaitsFor.includes(rule) && severity === 'error' && waiver === undefined,
  );
}

/** Makes findings: those that say the same at the same place are one, which names all their series. */
function merge(weighed: readonly Weighed[], { locate, whence, fixFor }: Places): Finding[] {
  const merged = new Map<string, Finding>();
  for (const each of weighed) {
    const at = locate(each.at);
    const waived = each.waiver?.reason?.trim();
    const name = each.target?.written ?? each.series;
    const owner = whence?.(each.at);
    const help = owner === undefined ? each.help : `${each.help} ${owner}`;
    const key = JSON.stringify([each.rule, at, each.message, help, waived]);
    const same = merged.get(key);
    const series = [
      ...(same?.series ?? []),
      ...(name === undefined || same?.series.includes(name) ? [] : [name]),
    ];
    const change = same || waived !== undefined || isFixInDoubt(each, weighed) ? undefined : each.fix;
    merged.set(key, {
      rule: each.rule,
      severity: waived === undefined ? each.severity : 'notice',
      series,
      message: each.message,
      help,
      url: each.url,
      at,
      waived,
      fix: same?.fix ?? (change && fixFor(change)),
    });
  }
  return [...merged.values()];
}
