import { severities } from '../model/finding.ts';
import type { ManifestReport } from '../model/report.ts';

/** The findings that a run holds at once. No report has room for as many; they are a hundred megabytes. */
const mostOfRun = 100_000;

/** How many of a manifest it holds all the same, where it has as many already. */
const mostOfManifest = 20;

/**
 * Gives manifests with the findings that are kept of them, the gravest, and counts the rest: a fleet may have more
 * than there is memory for.
 */
export function keptFindings(most = mostOfRun): (manifest: ManifestReport) => ManifestReport {
  let left = most;
  return (manifest) => {
    const { findings } = manifest;
    const room = Math.max(mostOfManifest, left);
    left -= Math.min(findings.length, room);
    if (findings.length <= room) return manifest;
    const ranked = severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
    const kept = new Set(ranked.slice(0, room));
    const untold = { error: 0, inconclusive: 0, warning: 0, notice: 0 };
    for (const { severity } of ranked.slice(room)) untold[severity]++;
    return { ...manifest, findings: findings.filter((each) => kept.has(each)), untold };
  };
}
