import type { Finding } from '../finding.ts';
import { shownPath } from '../gather/files.ts';
import { about } from '../generated/about.ts';
import { unseenInJson } from '../quote.ts';
import type { Report } from './report.ts';

/** The JSON report (`docs/report.md`), indented, with a newline at its end. */
export function toJson(report: Report): string {
  const { workingDirectory, calendar } = report;
  const finding = (each: Finding) => ({
    rule: each.rule,
    severity: each.severity,
    series: each.series,
    message: each.message,
    help: each.help,
    url: each.url,
    file: each.at ? shownPath(each.at.file, workingDirectory) : null,
    line: each.at?.line ?? null,
    column: each.at?.column ?? null,
    endLine: each.at?.endLine ?? null,
    endColumn: each.at?.endColumn ?? null,
    waived: each.waived ?? null,
  });
  const data = {
    schema: 1,
    tool: { name: about.name, version: about.version },
    date: report.today,
    calendar: { source: calendar.source, newest: calendar.series.at(-1)?.name ?? null },
    result: report.result,
    counts: report.counts,
    findings: report.findings.map(finding),
    manifests: report.manifests.map((manifest) => ({
      path: manifest.path,
      package: manifest.package ?? null,
      policy: manifest.policy,
      bug: manifest.bug ?? null,
      result: manifest.result,
      targets: manifest.targets.map(({ target, upload, release }) => ({
        series: target.written ?? null,
        upload: { open: upload.open, opens: upload.opens },
        release: { open: release.open, opens: release.opens },
      })),
      findings: manifest.findings.map(finding),
    })),
  };
  return `${printable(JSON.stringify(data, null, 2))}\n`;
}

/**
 * Escapes, within JSON strings, what a terminal or the runner's log would act on: C1 control characters, bidi
 * controls, and the `##[` of the runner's old commands. The data stay the same.
 */
function printable(json: string): string {
  return json.replace(unseenInJson, escaped).replaceAll('##[', '##\\u005b');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
