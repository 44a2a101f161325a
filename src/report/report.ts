import { compareText } from '../model/compare-text.ts';
import type { Day } from '../model/day.ts';
import { type Finding, severities } from '../model/finding.ts';
import type { Counts, ManifestReport, Report, Result } from '../model/report.ts';
import { shortFinding, shortManifest } from './short-fields.ts';

type Parts = Omit<Report, 'result' | 'counts' | 'told' | 'manifests'> & {
  readonly manifests: readonly ManifestReport[];
};

/** Completes a report with its results and counts, and bounds what each finding says. */
export function makeReport(parts: Parts): Report {
  const [findings, manifests] = [parts.findings.map(shortFinding), parts.manifests.map(shortManifest)];
  const all = [...findings, ...manifests.flatMap((manifest) => manifest.findings)];
  const deciding = all.filter(({ isTold }) => !isTold);
  return {
    ...parts,
    findings,
    result: resultOf(deciding),
    counts: countsOf(deciding, decidingManifests({ manifests })),
    told: countsOf(
      all.filter(({ isTold }) => isTold),
      manifests.filter(({ isChanged }) => isChanged === false),
    ),
    manifests: manifests.map((manifest) => ({ ...manifest, result: resultOf(manifest.findings) })),
  };
}

/** Counts findings by severity, and what a run could not keep of these manifests. */
function countsOf(
  findings: readonly Finding[],
  manifests: readonly Pick<ManifestReport, 'untold'>[],
): Counts {
  const counts = { error: 0, inconclusive: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  for (const { untold } of manifests) for (const each of severities) counts[each] += untold?.[each] ?? 0;
  return counts;
}

/** The manifests that decide: all, or those that the change touches. */
export function decidingManifests<Its extends Pick<ManifestReport, 'isChanged'>>({
  manifests,
}: {
  readonly manifests: readonly Its[];
}): readonly Its[] {
  return manifests.filter(({ isChanged }) => isChanged !== false);
}

/** All findings of a report, the run's own first. */
export function allFindings({ findings, manifests }: Report): Finding[] {
  return [...findings, ...manifests.flatMap((manifest) => manifest.findings)];
}

/** The next day on which a gate that is still closed opens, of what decides; undefined when there is none. */
export function opensOn(report: Report): Day | undefined {
  const { today } = report;
  const days = decidingManifests(report)
    .flatMap(({ targets }) => targets.flatMap(({ upload, release }) => [upload, release]))
    .flatMap(({ open, opens }) => (!open && opens !== null && opens > today ? [opens] : []));
  return days.sort()[0];
}

/** Sorts findings by file, line, column, rule and message: the same input gives the same order. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      compareText(one.at?.file ?? '', other.at?.file ?? '') ||
      (one.at?.line ?? 0) - (other.at?.line ?? 0) ||
      (one.at?.column ?? 0) - (other.at?.column ?? 0) ||
      compareText(one.rule, other.rule) ||
      compareText(one.message, other.message),
  );
}

/** What makes a run fail: the named severity and all above it, or nothing. */
export const failOnChoices = ['error', 'inconclusive', 'warning', 'never'] as const;
export type FailOn = (typeof failOnChoices)[number];

/** Whether a report has a finding of the severity or one above it. */
export function fails({ counts }: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}

function resultOf(findings: readonly Finding[]): Result {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return findings.some(({ severity }) => severity === 'inconclusive') ? 'inconclusive' : 'pass';
}
