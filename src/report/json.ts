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
import { leftOut } from './bounded.ts';
import { jsonWithList } from './printable-json.ts';
import { statusLine } from './status-line.ts';
import { tallyOf } from './tally.ts';

/** The JSON report (`docs/report.md`), indented, with a newline at its end. */
export function toJson(report: Report): string {
  const { calendar } = report;
  const place = (at: Position | undefined) => ({
    file: at ? report.nameOf(at.file) : null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    endLine: at?.endLine ?? null,
    endColumn: at?.endColumn ?? null,
  });
  const finding = (each: Finding) => ({
    rule: each.rule,
    severity: each.severity,
    series: each.series,
    message: each.message,
    help: each.help,
    url: each.url,
    ...place(each.at),
    waived: each.waived ?? null,
    fix: each.fix ? { edits: each.fix.edits.map((edit) => ({ ...place(edit.at), text: edit.text })) } : null,
  });
  const tally = tallyOf(report);
  const data = {
    schema: 1,
    tool: { name: about.name, version: about.version },
    date: report.today,
    calendar: { source: calendar.source, newest: calendar.series.at(-1)?.name ?? null },
    ...(report.shard ? { shard: shardName(report.shard) } : {}),
    ...(report.since === undefined ? {} : { onlyChanged: { base: report.since, told: report.told } }),
    result: report.result,
    counts: report.counts,
    errors: { toPutRight: tally.toPutRight, onlyWait: tally.onlyWait },
    ...(report.whole ? { left: leftOut(report) } : {}),
    findings: report.findings.map(finding),
  };
  // Each by itself, so that the data of a fleet are not held at once.
  return jsonWithList(data, 'manifests', report.manifests, (manifest) => ({
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
    findings: manifest.findings.map(finding),
    ...unanswered(manifest),
  }));
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
