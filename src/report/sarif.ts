import { about } from '../generated/about.ts';
import { type Finding, severities } from '../model/finding.ts';
import type { Digests, PathOf, Report } from '../model/report.ts';
import { leftOut } from './bounded.ts';
import { didNotFit } from './fit.ts';
import { printableJson } from './printable-json.ts';
import { allFindings } from './report.ts';
import { hasPlace, plain, resultsOf, sourceRoot } from './sarif-results.ts';
import { levels, ruleDescriptor } from './sarif-rules.ts';

/** How much GitHub takes in one file. Of the results it keeps the 5,000 gravest. */
export interface SarifLimits {
  readonly results: number;
  /** Size of the compressed file. */
  readonly bytes: number;
}

const githubLimits: SarifLimits = { results: 25_000, bytes: 10_000_000 };

/**
 * The report as SARIF 2.1.0, for GitHub's code scanning and for editors. Findings of the run have no place in a file,
 * and GitHub refuses results without a place: so they become notifications of the invocation. What does not fit is
 * counted in a notification and in the last result.
 * @param pathOf a file's path from its repository's top level
 */
export function toSarif(
  report: Report,
  pathOf: PathOf,
  { sha256, gzipSize }: Digests,
  limits = githubLimits,
): string {
  const placed = allFindings(report).filter(hasPlace);
  const results = resultsOf(placed, report, pathOf, sha256);
  const ranked = severities
    .flatMap((severity) => placed.flatMap((finding, index) => (finding.severity === severity ? [index] : [])))
    .slice(0, limits.results);
  for (let room = ranked.length; ; room = Math.floor(room / 2)) {
    const gravest = new Set(ranked.slice(0, room));
    const kept = results.filter((_, index) => gravest.has(index));
    const text = write(report, kept, leftOut(report).findings + results.length - kept.length);
    if (room === 0 || fits(text, limits.bytes, gzipSize)) return text;
  }
}

/** Whether a text fits when it is compressed. What fits as it is is not compressed: that costs time. */
function fits(text: string, most: number, gzipSize: Digests['gzipSize']): boolean {
  return text.length <= most / 3 || gzipSize(text) <= most;
}

type Result = ReturnType<typeof resultsOf>[number];

function write(report: Report, results: readonly Result[], left: number): string {
  const ruleIds = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const notifications = [
    ...new Set(report.findings.filter((each) => !hasPlace(each)).map(({ rule }) => rule)),
  ];
  const note = didNotFit(left, 'finding', report.whole ? undefined : 'JSON report');
  return printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: about.name,
            version: about.version,
            semanticVersion: about.version,
            informationUri: about.homepage,
            rules: ruleIds.map(ruleDescriptor),
            ...(notifications.length > 0 ? { notifications: notifications.map(ruleDescriptor) } : {}),
          },
        },
        automationDetails: { id: categoryOf(report) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The top level of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolConfigurationNotifications: report.findings
              .filter((each) => !hasPlace(each))
              .map((finding) => notification(finding, notifications.indexOf(finding.rule))),
            toolExecutionNotifications: note === '' ? [] : [{ level: 'warning', message: { text: note } }],
          },
        ],
        results: results.map((result, index) => ({
          ...result,
          ...(index === results.length - 1 && note !== ''
            ? { message: { text: `${result.message.text} (${note})` } }
            : {}),
          ruleIndex: ruleIds.indexOf(result.ruleId),
        })),
      },
    ],
  });
}

/**
 * By its category GitHub knows which upload replaces which: the uploads of two shards must not replace each other. The
 * number of shards is not in it: with each new number, alerts would stay in categories that nobody writes any longer.
 */
function categoryOf({ shard }: Report): string {
  return shard ? `${about.name}/shard-${shard.index}/` : `${about.name}/`;
}

function notification({ rule, severity, message, help }: Finding, index: number) {
  return {
    descriptor: { id: rule, index },
    level: levels[severity],
    message: { text: plain(`${message} ${help}`) },
  };
}
