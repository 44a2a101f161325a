import { about } from '../generated/about.ts';
import type { Finding } from '../model/finding.ts';
import { type Position, writtenPath } from '../model/position.ts';
import {
  type ManifestReport,
  type Report,
  type ReportedTarget,
  shardName,
  type TargetStatus,
} from '../model/report.ts';
import { gathered } from '../text/pieces.ts';
import { leftOut } from './bounded.ts';
import { jsonWithList } from './printable-json.ts';
import { statusLine } from './status-line.ts';
import { tallyOf } from './tally.ts';

/** The JSON report (`docs/report.md`), indented, with a newline at its end. */
export function toJson(report: Report): string {
  return [...jsonPieces(report)].join('');
}

/** The same in pieces, a few manifests each: the data of a fleet, and their text, are never held at once. */
export function jsonPieces(report: Report): Iterable<string> {
  const each = (manifest: Report['manifests'][number]) => manifestData(manifest, report);
  return gathered(jsonWithList(runData(report), 'manifests', report.manifests, each));
}

/** The same as data. */
export function reportData(report: Report) {
  return { ...runData(report), manifests: report.manifests.map((each) => manifestData(each, report)) };
}

/** What is about the whole run. */
function runData(report: Report) {
  const { calendar } = report;
  const tally = tallyOf(report);
  return {
    schema: 1 as const,
    tool: { name: about.name, version: about.version },
    date: report.today,
    calendar: { source: calendar.source, newest: calendar.series.at(-1)?.name ?? null },
    ...(report.shard ? { shard: shardName(report.shard) } : {}),
    ...(report.since === undefined ? {} : { onlyChanged: { base: report.since, told: report.told } }),
    result: report.result,
    counts: report.counts,
    errors: { toPutRight: tally.toPutRight, onlyWait: tally.onlyWait },
    ...(report.whole ? { left: leftOut(report) } : {}),
    findings: report.findings.map((each) => findingData(each, report)),
  };
}

function manifestData(manifest: Report['manifests'][number], report: Report) {
  return {
    path: manifest.path,
    package: manifest.package ?? null,
    policy: manifest.policy,
    bug: manifest.bug ?? null,
    ...(manifest.isChanged === undefined ? {} : { changed: manifest.isChanged }),
    result: manifest.result,
    targets: manifest.targets.map((status) => ({
      series: status.target.series.written ?? null,
      version: status.target.version.written ?? null,
      ...statusLine(status, report.today),
      ...gatesOf(status),
    })),
    findings: manifest.findings.map((each) => findingData(each, report)),
    ...unanswered(manifest),
  };
}

/** A finding of a report as data. */
export function findingData(each: Finding, { nameOf }: Pick<Report, 'nameOf'>) {
  const place = (at: Position | undefined) => ({
    file: at ? nameOf(at.file) : null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    endLine: at?.endLine ?? null,
    endColumn: at?.endColumn ?? null,
  });
  return {
    rule: each.rule,
    severity: each.severity,
    series: each.series,
    message: each.message,
    help: each.help,
    url: each.url,
    ...place(each.at),
    waived: each.waived ?? null,
    fix: each.fix
      ? {
          title: each.fix.title,
          suggested: each.fix.isSuggested,
          edits: each.fix.edits.map((edit) => ({ ...place(edit.at), text: edit.text })),
        }
      : null,
  };
}

/** The questions that Launchpad did not answer; no key where it answered all, or was not asked. */
function unanswered({ unanswered: all }: ManifestReport) {
  const questions = all.map(({ path, what, why, help }) => ({ what, why, help, path: writtenPath(path) }));
  return questions.length > 0 ? { unanswered: questions } : {};
}

function gatesOf({ target, upload, release, notComparedFrom }: TargetStatus) {
  return {
    upload: {
      open: upload.open,
      opens: upload.opens,
      heldBy: upload.heldBy,
      ...(notComparedFrom && { notComparedFrom }),
    },
    release: { open: release.open, opens: release.opens, heldBy: release.heldBy },
    ...filledIn(target),
  };
}

/** What the manifest leaves out of a target and Launchpad gives; no key where that is nothing. */
function filledIn({ replaces, accepted, verified, released }: ReportedTarget) {
  const entries = Object.entries({ replaces, accepted, verified, released }).flatMap(([key, field]) =>
    field.state === 'filled'
      ? [[key, typeof field.value === 'string' ? field.value : field.value.text] as const]
      : [],
  );
  return entries.length > 0 ? { fromLaunchpad: Object.fromEntries(entries) } : {};
}
