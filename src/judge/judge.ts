import { type Backport, overallUploadDay, type Place, type Target, type Waiver } from '../backport.ts';
import type { Day } from '../day.ts';
import type { Finding, Severity } from '../finding.ts';
import { about } from '../generated/about.ts';
import type { Position } from '../read/position.ts';
import { ageingDays, type GateStatus, isObstacle, type Obstacles, releaseGate, uploadGate } from './gates.ts';
import { rules } from './registry.ts';
import type { Gate, Judged, Report, Rule } from './rule.ts';
import { type DatedReport, fateOf, waiverFor } from './waivers.ts';

/** How far a target is judged: by where it stands, up to the upload alone, or with the release gate's open points. */
export type GateMode = 'auto' | 'upload' | 'release';

export interface TargetStatus {
  readonly target: Target;
  readonly upload: GateStatus;
  readonly release: GateStatus;
  /** Days in -proposed that its release gate asks for. */
  readonly ageingDays: number;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly targets: readonly TargetStatus[];
  /** The latest day on which a rule was judged. */
  readonly lastDay: Day;
}

/** A report that the judge has weighed. */
interface Weighed extends Report, DatedReport {
  readonly gate: Gate;
  readonly severity: Severity;
  readonly waiver: Waiver | undefined;
  readonly explainedBy: readonly string[];
  readonly speaksWhileAgeing: boolean;
  readonly url: string;
}

/**
 * Judges a backport by its policy: runs the rules, applies waivers, drops what another finding explains, and
 * tells how the gates of each target stand. Pure: the same facts give the same verdict.
 * @param locate where a place of the manifest stands in its files
 */
export function judge(backport: Backport, mode: GateMode, locate: (place: Place) => Position): Judgement {
  const active = rules.filter((rule) => isActive(rule, backport));
  const weighed: Weighed[] = [];
  const judged: Judged = {
    releaseOpens: (target) => statusOf(backport, target, weighed).release,
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
      locate,
    ),
    targets: backport.targets.map((target) => statusOf(backport, target, weighed)),
    lastDay:
      backport.targets.reduce((last, { uploadDay, releaseDay }) => {
        const days = [last, uploadDay ?? last, ...(mode === 'upload' ? [] : [releaseDay ?? last])];
        return days.reduce((one, other) => (one > other ? one : other));
      }, '' as Day) || backport.today,
  };
}

/** How much one rule says of one manifest: a text of a million placeholders is as wrong as one of a thousand. */
const mostReports = 1000;

function isActive(rule: Rule, { policy }: Backport): boolean {
  return policy.severities[rule.id] !== 'off' && (rule.appliesTo?.(policy) ?? true);
}

function weigh(rule: Rule, report: Report, backport: Backport): Weighed {
  const { policy, today } = backport;
  const { target } = report;
  const own = rule.gate === 'upload' ? target?.uploadDay : target?.releaseDay;
  const dated = {
    ...report,
    rule: rule.id,
    asOf: own ?? (target ? today : overallUploadDay(backport)),
  };
  const chosen = policy.severities[rule.id];
  return {
    ...dated,
    gate: rule.gate,
    // Evidence that could not be had stays inconclusive, whatever a policy would make of the rule.
    severity:
      chosen === undefined || chosen === 'off' || rule.severity === 'inconclusive' ? rule.severity : chosen,
    waiver: waiverFor(dated, backport),
    explainedBy: rule.explainedBy ?? [],
    speaksWhileAgeing: rule.speaksWhileAgeing ?? false,
    url: rule.isPolicySentence && policy.documentation !== '' ? policy.documentation : rulePage(rule.id),
  };
}

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return `${about.homepage}/blob/main/docs/rules/${id}.md`;
}

/** Whether a report is one that users see: of a gate that is judged, and not explained by another. */
function isFinding(report: Weighed, mode: GateMode, all: readonly Weighed[]): boolean {
  return isShown(report, mode) && !isExplained(report, all);
}

/** Whether another finding, about the same target or about all, makes this one superfluous. */
function isExplained(report: Weighed, all: readonly Weighed[]): boolean {
  const { rule, target } = report;
  // `unknown-series` silences all about that series.
  if (target?.written !== undefined && !target.series && rule !== 'unknown-series') return true;
  return (
    report.explainedBy.length > 0 &&
    all.some(
      (other) =>
        report.explainedBy.includes(other.rule) &&
        explains(other) &&
        (other.target === undefined || other.target === target),
    )
  );
}

/** Waived findings explain nothing, but for one: from a series that is not released yet nothing can have settled. */
function explains({ rule, waiver }: Weighed): boolean {
  return waiver === undefined || rule === 'source-not-released';
}

/** Whether a report is part of the verdict, rather than of the status of a gate that is not judged yet. */
function isShown(
  { gate, target, speaksWhileAgeing }: Pick<Weighed, 'gate' | 'target' | 'speaksWhileAgeing'>,
  mode: GateMode,
): boolean {
  if (gate === 'upload' || mode === 'release') return true;
  if (mode === 'upload' || !target) return false;
  return target.stage === 'released' || (speaksWhileAgeing && target.stage === 'uploaded');
}

/** Findings that hide facts: with one of them nobody can say that a rule has nothing to find. */
const hidesFacts = [
  'manifest-syntax',
  'manifest-schema',
  'unknown-policy',
  'unknown-series',
  'version-syntax',
];

/** Whether a waiver's rule was judged for a target that the waiver names. */
function wasJudged(
  waiver: Waiver,
  { targets }: Backport,
  active: readonly Rule[],
  mode: GateMode,
  weighed: readonly Weighed[],
): boolean {
  const rule = active.find(({ id }) => id === waiver.rule);
  if (!rule || weighed.some((each) => hidesFacts.includes(each.rule))) return false;
  const named = targets.filter(({ written }) => waiver.series === undefined || waiver.series === written);
  // A rule that another one silences was not judged.
  const isSilenced = weighed.some(
    (each) =>
      rule.explainedBy?.includes(each.rule) &&
      explains(each) &&
      (!each.target || named.includes(each.target)),
  );
  if (isSilenced) return false;
  return (named.length > 0 ? named : targets).some((target) =>
    isShown({ gate: rule.gate, target, speaksWhileAgeing: false }, mode),
  );
}

function statusOf(backport: Backport, target: Target, weighed: readonly Weighed[]): TargetStatus {
  const upload = uploadGate(backport, target, obstacles(backport, target, weighed, 'upload'));
  const held = obstacles(backport, target, weighed, 'release');
  return {
    target,
    upload,
    release: releaseGate(backport, target, upload, held),
    ageingDays: ageingDays(backport, target, upload, held),
  };
}

function obstacles(backport: Backport, target: Target, weighed: readonly Weighed[], gate: Gate): Obstacles {
  const concerned = weighed.filter(
    (each) => (each.target === undefined || each.target === target) && !isExplained(each, weighed),
  );
  const live = concerned.filter(({ waiver }) => waiver === undefined);
  return {
    errors: [
      ...new Set(
        live
          .filter((each) => each.gate === gate && isObstacle({ severity: each.severity, waived: undefined }))
          .map(({ rule }) => rule),
      ),
    ],
    live: new Set(live.filter((each) => each.target === target).map(({ rule }) => rule)),
    waived: new Set(concerned.filter(({ waiver }) => waiver !== undefined).map(({ rule }) => rule)),
    mayWaive: (rule, asOf) => waiverFor({ rule, asOf, target }, backport) !== undefined,
  };
}

/** Makes findings: those that say the same at the same place are one, which names all their series. */
function merge(weighed: readonly Weighed[], locate: (place: Place) => Position): Finding[] {
  const merged = new Map<string, Finding>();
  for (const each of weighed) {
    const at = locate(each.at);
    const waived = each.waiver?.reason?.trim();
    const name = each.target?.written ?? each.series;
    const key = JSON.stringify([each.rule, at, each.message, each.help, waived]);
    const same = merged.get(key);
    const series = [
      ...(same?.series ?? []),
      ...(name === undefined || same?.series.includes(name) ? [] : [name]),
    ];
    merged.set(key, {
      rule: each.rule,
      severity: waived === undefined ? each.severity : 'notice',
      series,
      message: each.message,
      help: each.help,
      url: each.url,
      at,
      waived,
    });
  }
  return [...merged.values()];
}
