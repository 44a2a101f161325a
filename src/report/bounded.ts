import { type Finding, type Fix, severities } from '../model/finding.ts';
import type { ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { escapedJson } from '../text/quote.ts';
import { bytes, didNotFit } from './fit.ts';
import { allFindings } from './report.ts';

/**
 * Bytes that a report may have as JSON, of 16 MB that nobody should have to read: reporters write little else than
 * what it has, so each is bounded by it.
 */
const largest = 15_000_000;

/** Bytes of JSON around the words: keys, numbers, indentation. */
const around = {
  report: 2000,
  manifest: 400,
  target: 600,
  held: 60,
  finding: 500,
  edit: 380,
  fix: 100,
} as const;

/** A longer fix is left out of a report that has to be cut; `--fix` makes it all the same. In bytes. */
const longestFix = 10_000;

/** What a report leaves out. */
export interface Left {
  readonly findings: number;
  readonly targets: number;
  readonly manifests: number;
}

/**
 * A report as it is shown: cut where it has more than a report may have, the gravest findings and the manifests that
 * fail kept. Its verdict and its counts are of all.
 */
export function bounded(report: Report, most = largest): Report {
  const room = most - around.report;
  const fix = sum(allFindings(report), (each) => weightOfFinding(each, report));
  const frames = sum(report.manifests, weightOfFrame);
  if (fix + frames <= room) return report;
  // The findings say what to do: they have at least half of the room.
  const manifests = manifestsThatFit(report, Math.max(room / 2, room - fix));
  const used = sum([...manifests.values()], weightOfFrame);
  const findings = findingsThatFit(report, [...manifests.keys()], room - used);
  return {
    ...report,
    findings: report.findings.flatMap((each) => findings.get(each) ?? []),
    manifests: [...manifests].map(([old, cut]) => ({
      ...cut,
      findings: old.findings.flatMap((each) => findings.get(each) ?? []),
    })),
    whole: report,
  };
}

/** What a report leaves out of the whole; nothing, where it is the whole. */
export function leftOut({ whole, ...report }: Report): Left {
  const count = ({ manifests, findings }: Pick<Report, 'manifests' | 'findings'>): Left => ({
    findings: findings.length + sum(manifests, (each) => each.findings.length),
    targets: sum(manifests, ({ targets }) => targets.length),
    manifests: manifests.length,
  });
  const [all, kept] = [count(whole ?? report), count(report)];
  return {
    findings: all.findings - kept.findings + sum((whole ?? report).manifests, countOfUntold),
    targets: all.targets - kept.targets,
    manifests: all.manifests - kept.manifests,
  };
}

/** A sentence that counts the findings that a report leaves out; undefined where it has all. */
export function leftInWords(report: Report): string | undefined {
  return didNotFit(leftOut(report).findings, 'finding', undefined) || undefined;
}

function countOfUntold({ untold }: ManifestReport): number {
  return untold ? sum(severities, (each) => untold[each]) : 0;
}

type Manifest = Report['manifests'][number];

/** The manifests that fit, each with the targets that fit, in their order; those that fail go first. */
function manifestsThatFit({ manifests }: Report, room: number): ReadonlyMap<Manifest, Manifest> {
  let left = room;
  const kept = new Map<Manifest, Manifest>();
  for (const result of ['fail', 'inconclusive', 'pass'] as const) {
    for (const manifest of manifests.filter((each) => each.result === result)) {
      const frame = weightOfFrame({ ...manifest, targets: [] });
      if (frame > left) continue;
      left -= frame;
      const targets = manifest.targets.filter((status) => {
        const weight = weightOfTarget(status);
        if (weight > left) return false;
        left -= weight;
        return true;
      });
      kept.set(manifest, targets.length === manifest.targets.length ? manifest : { ...manifest, targets });
    }
  }
  return new Map(manifests.flatMap((each) => [[each, kept.get(each)] as const]).filter(isKept));
}

function isKept(entry: readonly [Manifest, Manifest | undefined]): entry is [Manifest, Manifest] {
  return entry[1] !== undefined;
}

/** The findings that fit, the gravest first, by what they were before a long fix was left out. */
function findingsThatFit(
  report: Report,
  manifests: readonly Manifest[],
  room: number,
): ReadonlyMap<Finding, Finding> {
  let left = room;
  const all = [...report.findings, ...manifests.flatMap(({ findings }) => findings)];
  const kept = new Map<Finding, Finding>();
  for (const severity of severities) {
    for (const finding of all) {
      if (finding.severity !== severity) continue;
      const short = weightOfFix(finding.fix, report) > longestFix ? { ...finding, fix: undefined } : finding;
      const weight = weightOfFinding(short, report);
      if (weight > left) continue;
      left -= weight;
      kept.set(finding, short);
    }
  }
  return kept;
}

function weightOfFrame({ path, package: name, policy, targets }: ManifestReport): number {
  return around.manifest + weightOf(path, name, policy) + sum(targets, weightOfTarget);
}

function weightOfTarget({ target, upload, release }: TargetStatus): number {
  const held = upload.heldBy.length + release.heldBy.length;
  return (
    around.target +
    held * around.held +
    weightOf(target.series.written, target.version.written, target.replaces.value?.text)
  );
}

function weightOfFinding(finding: Finding, report: Report): number {
  const { message, help, url, waived, series, at, fix } = finding;
  const words = weightOf(message, help, url, waived, ...series, at && report.nameOf(at.file));
  return around.finding + words + series.length * 20 + weightOfFix(fix, report);
}

function weightOfFix(fix: Fix | undefined, { nameOf }: Report): number {
  if (!fix) return 0;
  const edits = sum(fix.edits, ({ at, text }) => around.edit + weightOf(text, nameOf(at.file)));
  return around.fix + weightOf(fix.title) + edits;
}

/** Bytes of texts as JSON has them. */
function weightOf(...texts: readonly (string | undefined)[]): number {
  return sum(texts, (text) => {
    if (text === undefined) return 0;
    return isPlain.test(text) && !text.includes('##[')
      ? text.length
      : bytes(escapedJson(JSON.stringify(text)));
  });
}

/** What JSON has as it is. */
const isPlain = /^[ !#-[\]-~]*$/;

function sum<T>(things: readonly T[], weight: (thing: T) => number): number {
  return things.reduce((total, each) => total + weight(each), 0);
}
