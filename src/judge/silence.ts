import type { Backport, Waiver } from '../model/backport.ts';
import type { Severity } from '../model/finding.ts';
import type { Gate, Report, Rule } from './rule.ts';
import type { DatedReport } from './waivers.ts';

/** Which of the reports users see: those of a gate that is judged, and that no other explains. */

/** How far a target is judged: by where it stands, up to the upload alone, or with the release gate's open points. */
export type GateMode = (typeof gateModes)[number];
export const gateModes = ['auto', 'upload', 'release'] as const;

/** A report that the judge has weighed. */
export interface Weighed extends Report, DatedReport {
  readonly gate: Gate;
  readonly severity: Severity;
  readonly waiver: Waiver | undefined;
  readonly explainedBy: readonly string[];
  readonly speaksWhileAgeing: boolean;
  readonly fixWaitsFor: readonly string[];
  readonly url: string;
}

/** Whether a report is one that users see: of a gate that is judged, and not explained by another. */
export function isFinding(report: Weighed, mode: GateMode, all: readonly Weighed[]): boolean {
  return isShown(report, mode) && !isExplained(report, all);
}

/** Whether another finding, about the same target or about all, makes this one superfluous. */
export function isExplained(report: Weighed, all: readonly Weighed[]): boolean {
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
export function isShown(
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
  'missing-section',
  'empty-section',
];

/** Whether a waiver's rule was judged for a target that the waiver names. */
export function wasJudged(
  waiver: Waiver,
  { targets, launchpad }: Backport,
  active: readonly Rule[],
  mode: GateMode,
  weighed: readonly Weighed[],
): boolean {
  const rule = active.find(({ id }) => id === waiver.rule);
  if (!rule || weighed.some((each) => hidesFacts.includes(each.rule))) return false;
  // The one that it waits for may be a manifest that was not named, or one of another shard.
  if (rule.needsAllManifests) return false;
  // What Launchpad did not answer may be what it would have found.
  if (rule.needsLaunchpad && launchpad?.unreachable.length !== 0) return false;
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
