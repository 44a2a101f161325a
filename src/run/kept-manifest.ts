import { type Field, without } from '../model/field.ts';
import type { ManifestReport, ReportedTarget, TargetStatus } from '../model/report.ts';
import type { Version } from '../model/version.ts';

/**
 * A manifest's part of the report with no more of the manifest than reports show: a fleet's are all held until the last
 * is judged.
 */
export function keptManifest(manifest: ManifestReport): ManifestReport {
  return {
    ...manifest,
    package: copied(manifest.package),
    targets: manifest.targets.map(keptStatus),
  };
}

function keptStatus({ target, upstream, ...status }: TargetStatus): TargetStatus {
  return { ...status, target: keptTarget(target), upstream: copied(upstream) };
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

/** What is found at a field has its place already. */
const nowhere: readonly never[] = [];
const absent = without(nowhere, 'absent');

function keptField<T>(field: Field<T>): Field<T> {
  return field.state === 'absent' ? absent : { ...field, path: nowhere, written: copied(field.written) };
}

function keptVersion(field: Field<Version>): Field<Version> {
  const kept = keptField(field);
  if (kept.value === undefined) return kept;
  const { epoch, text, upstream, revision } = kept.value;
  return {
    ...kept,
    value: { epoch, text: copied(text), upstream: copied(upstream), revision: copied(revision) },
  };
}

/** A piece of a text as a text of its own: V8 holds the whole text for a piece of it. */
function copied<Text extends string | undefined>(text: Text): Text {
  return text === undefined ? text : JSON.parse(JSON.stringify(text));
}
