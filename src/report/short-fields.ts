import type { Field } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { GateStatus, ManifestReport, ReportedTarget, TargetStatus } from '../model/report.ts';
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
  const { path, package: name, policy, policyPage, targets, findings } = manifest;
  const short = {
    path: cut(path, longest.path),
    package: name === undefined ? undefined : cut(name, longest.name),
    policy: cut(policy, longest.name),
    policyPage: cut(policyPage, longest.url),
    targets: shortEach(targets, shortStatus),
    findings: shortEach(findings, shortFinding),
  };
  return isSame(short, manifest) ? manifest : { ...manifest, ...short };
}

/** The list itself where nothing in it is cut: a fleet's are not held twice. */
function shortEach<Thing>(things: readonly Thing[], shortOf: (thing: Thing) => Thing): readonly Thing[] {
  const short = things.map(shortOf);
  return short.every((each, index) => each === things[index]) ? things : short;
}

function shortStatus(status: TargetStatus): TargetStatus {
  const { target, upload, release, upstream } = status;
  const short = {
    target: shortTarget(target),
    upload: shortGate(upload),
    release: shortGate(release),
    upstream: upstream === undefined ? undefined : cut(upstream, longest.name),
  };
  return isSame(short, status) ? status : { ...status, ...short };
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
