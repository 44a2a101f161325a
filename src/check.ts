import path from 'node:path';
import type { Backport, EarlierBackport } from './backport.ts';
import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import { type FileSystem, shownPath } from './gather/files.ts';
import { type GateMode, judge, rulePage } from './judge/judge.ts';
import { ruleIds, runRules } from './judge/registry.ts';
import type { Policy } from './policy.ts';
import type { Calendar } from './read/calendar.ts';
import { type ReadManifest, readManifest } from './read/manifest.ts';
import { inOrder, type ManifestReport, makeReport, type Report } from './report/report.ts';

/** Everything that a run depends on: the same request on the same files gives the same report. */
export interface CheckRequest {
  /** Absolute paths. */
  readonly manifests: readonly string[];
  readonly files: FileSystem;
  /** What a manifest names stays inside it. */
  readonly workspace: string;
  /** Paths in the report are relative to it. */
  readonly workingDirectory: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Wins over the policy that a manifest names. */
  readonly policy: Policy | undefined;
  readonly gate: GateMode;
}

/** The whole check: read every manifest, tell each what the others say, judge, and report. */
export function check(request: CheckRequest): Report {
  const { files, workspace, workingDirectory, calendar, today, policy, gate } = request;
  const around = { files, workspace, workingDirectory, calendar, today, policy, ruleIds };
  const read = request.manifests.map((file) => readManifest(file, shownPath(file, workingDirectory), around));
  const earlier = earlierBackports(read.map(({ backport }) => backport));
  const texts = new Map<string, string>();
  let lastDay = today;
  const manifests = read.map((each, index): ManifestReport => {
    const { backport, locate } = each;
    const judgement = judge({ ...backport, earlier: earlier[index] }, gate, locate);
    if (index === 0 || judgement.lastDay > lastDay) lastDay = judgement.lastDay;
    keepTexts(each, judgement.findings, texts);
    return {
      path: backport.path,
      package: backport.package,
      policy: backport.policy.name,
      bug: backport.manifest.sru?.bug === undefined ? undefined : Number(backport.manifest.sru.bug),
      targets: judgement.targets,
      findings: inOrder(judgement.findings),
    };
  });
  return makeReport({
    today,
    calendar,
    workingDirectory,
    manifests,
    texts,
    findings: judgeRun(calendar, lastDay),
  });
}

/** For each backport the earlier one, by upload as-of date and then path, of the same package and source series. */
function earlierBackports(backports: readonly Backport[]): (EarlierBackport | undefined)[] {
  const order = backports
    .map((backport, index) => ({ index, backport, path: backport.path, day: firstUploadDay(backport) }))
    .sort((one, other) => compare(one.day, other.day) || compare(one.path, other.path));
  const earlier: (EarlierBackport | undefined)[] = backports.map(() => undefined);
  const first = new Map<string, EarlierBackport>();
  for (const { index, backport, ...self } of order) {
    const { package: name, source } = backport;
    if (name === undefined || !source.series) continue;
    const key = `${name} ${source.series.name}`;
    earlier[index] = first.get(key);
    if (!first.has(key)) first.set(key, self);
  }
  return earlier;
}

function firstUploadDay({ targets, today }: Backport): Day {
  return targets.reduce(
    (first, { uploadDay }) => (uploadDay && uploadDay < first ? uploadDay : first),
    today,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Keeps the texts that findings point into, for reporters that show the line. */
function keepTexts({ texts }: ReadManifest, findings: readonly Finding[], kept: Map<string, string>): void {
  for (const { at } of findings) {
    const text = at && texts.get(at.file);
    if (text !== undefined) kept.set(path.resolve(at?.file ?? ''), text);
  }
}

function judgeRun(calendar: Calendar, lastDay: Day): Finding[] {
  const findings: Finding[] = [];
  for (const rule of runRules) {
    rule.checkRun({ calendar, lastDay }, ({ message, help }) =>
      findings.push({
        rule: rule.id,
        severity: rule.severity,
        series: [],
        message,
        help,
        url: rulePage(rule.id),
        at: undefined,
        waived: undefined,
      }),
    );
  }
  return findings;
}
