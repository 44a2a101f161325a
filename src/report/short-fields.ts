import type { Field } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { GateStatus, ManifestReport, ReportedTarget } from '../model/report.ts';
import type { Version } from '../model/version.ts';
import { cut } from '../text/cut.ts';

/**
 * What a finding and a target say, bounded: words of a manifest may be as long as a manifest, and be said by a thousand
 * findings. Each is cut here once, for all reporters, and the cut is counted.
 */

/** The most UTF-16 units of each. Nothing honest is near. */
const longest = { message: 4000, reason: 1000, url: 2000, path: 4096, name: 300 } as const;

/** How many series a finding names. */
const mostSeries = 100;

export function shortFinding(finding: Finding): Finding {
  const { message, help, waived, url, series } = finding;
  const short = {
    message: cut(message, longest.message),
    help: cut(help, longest.message),
    waived: waived === undefined ? undefined : cut(waived, longest.reason),
    url: cut(url, longest.url),
    series: shortSeries(series),
  };
  return isSame(short, finding) ? finding : { ...finding, ...short };
}

export function shortManifest(manifest: ManifestReport): ManifestReport {
  return {
    ...manifest,
    path: cut(manifest.path, longest.path),
    package: manifest.package === undefined ? undefined : cut(manifest.package, longest.name),
    policy: cut(manifest.policy, longest.name),
    policyPage: cut(manifest.policyPage, longest.url),
    targets: manifest.targets.map((status) => ({
      ...status,
      target: shortTarget(status.target),
      upload: shortGate(status.upload),
      release: shortGate(status.release),
      upstream: status.upstream === undefined ? undefined : cut(status.upstream, longest.name),
    })),
    findings: manifest.findings.map(shortFinding),
  };
}

function shortSeries(series: readonly string[]): readonly string[] {
  if (series.length <= mostSeries && series.every((name) => name.length <= longest.name)) return series;
  const shown = series.slice(0, mostSeries).map((name) => cut(name, longest.name));
  const more = series.length - shown.length;
  return more > 0 ? [...shown, `… ${more} more`] : shown;
}

function shortTarget(target: ReportedTarget): ReportedTarget {
  const { series, version, replaces } = target;
  const short = {
    series: shortField(series),
    version: shortVersion(version),
    replaces: shortVersion(replaces),
  };
  return isSame(short, target) ? target : { ...target, ...short };
}

function shortField<T>(field: Field<T>): Field<T> {
  const { written } = field;
  return written === undefined || written.length <= longest.name
    ? field
    : { ...field, written: cut(written, longest.name) };
}

function shortVersion(field: Field<Version>): Field<Version> {
  const { value } = field;
  const short = shortField(field);
  if (short.value === undefined || value === undefined || value.text.length <= longest.name) return short;
  return { ...short, value: { ...value, text: cut(value.text, longest.name) } };
}

function shortGate(gate: GateStatus): GateStatus {
  if (gate.untold.every(({ message }) => message.length <= longest.message)) return gate;
  const untold = gate.untold.map((each) => ({ ...each, message: cut(each.message, longest.message) }));
  return { ...gate, untold };
}

/** Whether some properties of a thing are what it has. */
function isSame<T extends object>(some: Partial<T>, whole: T): boolean {
  return (Object.keys(some) as (keyof T)[]).every((key) => some[key] === whole[key]);
}
