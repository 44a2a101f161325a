import { type Field, without } from '../model/field.ts';
import type { Edit, Finding } from '../model/finding.ts';
import type { GateStatus, ManifestReport, ReportedTarget, TargetStatus, Timeline } from '../model/report.ts';
import type { Version } from '../model/version.ts';
import { ownTexts, sharedThings } from './own-texts.ts';

/** What is found at a field has its place already. */
const nowhere: readonly never[] = [];
const absent = without(nowhere, 'absent');

/**
 * Gives manifests' parts of a report with no more of the manifests than reports show, and what they all say once: a
 * fleet's are all held until the last is judged.
 */
export function keptManifests(): (manifest: ManifestReport) => ManifestReport {
  const own = ownTexts();
  const seriesOnce = sharedThings<readonly string[]>();
  const gateOnce = sharedThings<GateStatus>();
  const ageingOnce = sharedThings<NonNullable<Timeline['ageing']>>();
  const ownOrNone = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : own(text);

  function keptFinding(finding: Finding): Finding {
    const { series, message, help, url, waived, fix } = finding;
    return {
      ...finding,
      series: seriesOnce(series),
      message: own(message),
      help: own(help),
      url: own(url),
      waived: ownOrNone(waived),
      fix: fix && { ...fix, edits: fix.edits.map(keptEdit) },
    };
  }

  function keptEdit({ at, text }: Edit): Edit {
    return { at, text: own(text) };
  }

  function keptStatus(status: TargetStatus): TargetStatus {
    return {
      ...status,
      target: keptTarget(status.target),
      upload: keptGate(status.upload),
      release: keptGate(status.release),
      timeline: keptTimeline(status.timeline),
      upstream: ownOrNone(status.upstream),
    };
  }

  function keptTarget(target: ReportedTarget): ReportedTarget {
    const { stage, series, version, replaces, uploaded, accepted, verified, released } = target;
    return {
      stage,
      series: keptField(series),
      version: keptVersion(version),
      replaces: keptVersion(replaces),
      uploaded: keptField(uploaded),
      accepted: keptField(accepted),
      verified: keptField(verified),
      released: keptField(released),
    };
  }

  function keptGate(gate: GateStatus): GateStatus {
    return gate.untold.length === 0 ? gateOnce(gate) : gate;
  }

  function keptTimeline(timeline: Timeline): Timeline {
    return { ...timeline, ageing: timeline.ageing && ageingOnce(timeline.ageing) };
  }

  function keptField<T>(field: Field<T>): Field<T> {
    return field.state === 'absent' ? absent : { ...field, path: nowhere, written: ownOrNone(field.written) };
  }

  function keptVersion(field: Field<Version>): Field<Version> {
    const kept = keptField(field);
    if (kept.value === undefined) return kept;
    const { epoch, text, upstream, revision } = kept.value;
    return {
      ...kept,
      value: { epoch, text: own(text), upstream: own(upstream), revision: ownOrNone(revision) },
    };
  }

  return (manifest) => ({
    ...manifest,
    package: ownOrNone(manifest.package),
    targets: manifest.targets.map(keptStatus),
    findings: listed(manifest.findings.map(keptFinding)),
    unanswered: listed(manifest.unanswered),
  });
}

/** One list for all that are empty. */
function listed<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.length === 0 ? nowhere : things;
}
