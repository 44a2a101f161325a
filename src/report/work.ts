import { type Finding, severities } from '../model/finding.ts';
import type { ManifestReport, Report, Result, TargetStatus } from '../model/report.ts';
import { passesWithTime } from '../model/rules.ts';

/** What has to be done about findings, and in which order: every report for people shows them in this one. */

/** Whether a finding is an error that does not go by waiting for the day of a target. */
export function isToMend({ rule, severity, series }: Finding, targets: readonly TargetStatus[]): boolean {
  if (severity !== 'error') return false;
  if (!passesWithTime(rule)) return true;
  return !targets.some(
    ({ target: { stage, series: own } }) =>
      (series.length === 0 || series.includes(own.written ?? '')) &&
      (stage === 'planned' || (stage === 'uploaded' && passesWithTime(rule, 'release'))),
  );
}

/** Whether a finding is an error that goes by waiting, and by nothing else. */
export function onlyWaits(finding: Finding, targets: readonly TargetStatus[]): boolean {
  return finding.severity === 'error' && !isToMend(finding, targets);
}

/**
 * Where a finding stands in the order in which to see to them: errors that can be mended, those that only wait, then by
 * severity, each waived one behind the live ones.
 */
export function rankOf(finding: Finding, targets: readonly TargetStatus[]): number {
  const isLater = finding.waived !== undefined || onlyWaits(finding, targets);
  return severities.indexOf(finding.severity) + (isLater ? 0.5 : 0);
}

/** Findings in the order in which to see to them; those of one kind stay in their order. */
export function inTurn(findings: readonly Finding[], targets: readonly TargetStatus[]): Finding[] {
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding, targets) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ finding }) => finding);
}

const results: readonly Result[] = ['fail', 'inconclusive', 'pass'];

/**
 * Manifests in the order in which to see to them: with something to mend, that only wait, inconclusive, the rest; behind
 * them likewise those that are told and decide nothing.
 */
export function manifestsInTurn<T extends ManifestReport & { readonly result: Result }>(
  manifests: readonly T[],
): T[] {
  const rank = ({ result, findings, targets, isChanged }: T): number =>
    (isChanged === false ? results.length : 0) +
    results.indexOf(result) +
    (result === 'fail' && !findings.some((each) => isToMend(each, targets)) ? 0.5 : 0);
  const ranked = manifests.map((manifest) => ({ manifest, rank: rank(manifest) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ manifest }) => manifest);
}

/** Findings with the targets of their manifest; undefined for what is said of the run. */
export interface Work {
  readonly manifest: Report['manifests'][number] | undefined;
  readonly findings: readonly Finding[];
  /** Whether what follows from here on is told and decides nothing. */
  readonly isFirstTold?: boolean;
}

/** All findings of a report by manifest, in the order in which to see to them. */
export function workOf({ findings, manifests }: Report): Work[] {
  const run = inTurn(findings, []);
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  const ordered = manifestsInTurn(manifests);
  const firstTold = ordered.find(({ isChanged }) => isChanged === false);
  return [
    { manifest: undefined, findings: run.filter(isError) },
    ...ordered.map((manifest) => ({
      manifest,
      findings: inTurn(manifest.findings, manifest.targets),
      isFirstTold: manifest === firstTold,
    })),
    { manifest: undefined, findings: run.filter((each) => !isError(each)) },
  ];
}
