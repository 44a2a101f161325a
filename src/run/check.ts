import { judge } from '../judge/judge.ts';
import { ruleIds, runRules } from '../judge/registry.ts';
import type { GateMode } from '../judge/silence.ts';
import type { Backport, EarlierBackport } from '../model/backport.ts';
import type { Calendar } from '../model/calendar.ts';
import { compareText } from '../model/compare-text.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Finding } from '../model/finding.ts';
import type { LaunchpadFacts } from '../model/launchpad.ts';
import type { Policy } from '../model/policy.ts';
import type { ManifestReport, Report, Shard } from '../model/report.ts';
import { inOrder, makeReport } from '../report/report.ts';
import { shownPath } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import { rulePage } from '../text/page-address.ts';
import { readManifest } from './read-manifest.ts';

/** Everything that a run depends on: the same request on the same files gives the same report. */
export interface CheckRequest {
  /** Absolute paths. */
  readonly manifests: readonly string[];
  readonly files: FileSystem;
  readonly git: Git;
  /** What a manifest names stays inside it. */
  readonly workspace: string;
  /** Paths in the report are relative to it. */
  readonly workingDirectory: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Wins over the policy that a manifest names. */
  readonly policy: Policy | undefined;
  readonly gate: GateMode;
  /** What the other manifests of a run tell of the first, where it is checked again without them. */
  readonly earlier?: EarlierBackport | undefined;
  /** Told how many manifests are judged, as they are. */
  readonly onJudged?: (count: number) => void;
  /** The part of a fleet that these manifests are, where they are not all. */
  readonly shard?: Shard | undefined;
  /** What Launchpad says, by absolute path of the manifest; left out where it was not asked. */
  readonly launchpad?: ReadonlyMap<string, LaunchpadFacts> | undefined;
}

/**
 * The whole check: read and judge every manifest, and report. A manifest is let go once it is judged, so that a
 * fleet of thousands fits; the few with an earlier backport of the same package are judged again, knowing it.
 */
export function check(request: CheckRequest): Report {
  const { workingDirectory, calendar, today } = request;
  const judged = request.manifests.map((file, index) => {
    const manifest = judgeManifest(file, index === 0 ? request.earlier : undefined, request);
    request.onJudged?.(index + 1);
    return manifest;
  });
  for (const [index, earlier] of earlierBackports(judged.map(({ trace }) => trace))) {
    const file = request.manifests[index];
    if (file !== undefined) judged[index] = judgeManifest(file, earlier, request);
  }
  const lastDay = judged.reduce<Day | undefined>(
    (last, each) => (last && last > each.lastDay ? last : each.lastDay),
    undefined,
  );
  return makeReport({
    today,
    calendar,
    workingDirectory,
    shard: request.shard,
    manifests: judged.map(({ manifest }) => manifest),
    texts: new Map(judged.flatMap(({ texts }) => texts)),
    // Where nothing was judged, as in an empty shard, the calendar was not asked either.
    findings: lastDay === undefined ? [] : judgeRun(calendar, lastDay, request.policy),
  });
}

/** What stays of a manifest once it is judged. */
interface JudgedManifest {
  readonly manifest: ManifestReport;
  readonly lastDay: Day;
  /** The texts that its findings point into, for reporters that show the line. */
  readonly texts: readonly (readonly [string, string])[];
  readonly trace: Trace;
}

function judgeManifest(
  file: string,
  earlier: EarlierBackport | undefined,
  request: CheckRequest,
): JudgedManifest {
  const { workingDirectory, gate } = request;
  const { backport, texts, ...places } = readManifest(file, shownPath(file, workingDirectory), {
    ...request,
    ruleIds,
    launchpad: request.launchpad?.get(file),
  });
  const { findings, targets, lastDay } = judge({ ...backport, earlier }, gate, places);
  const shown = new Set(
    findings.flatMap(({ at, fix }) => [at?.file, ...(fix?.edits ?? []).map((edit) => edit.at.file)]),
  );
  const bug = backport.manifest.sru?.bug;
  return {
    manifest: {
      path: backport.path,
      package: backport.package,
      policy: backport.policy.name,
      bug: bug === undefined ? undefined : Number(bug),
      targets,
      earlier,
      findings: inOrder(findings),
    },
    lastDay,
    texts: [...texts].filter(([name]) => shown.has(name)),
    trace: traceOf(backport),
  };
}

/** What one manifest tells another: when it backports which package from where. */
interface Trace extends EarlierBackport {
  /** Package and source series; undefined when one is unknown. */
  readonly what: string | undefined;
  /** Whether its policy asks what was backported before. */
  readonly asks: boolean;
}

function traceOf(backport: Backport): Trace {
  const { package: name, source, path } = backport;
  const what = name === undefined || !source.series ? undefined : `${name} ${source.series.name}`;
  return { what, path, day: firstUploadDay(backport), asks: backport.policy.oncePerCycle };
}

/** By index, the first backport of the same package from the same series, by upload as-of date and then path. */
function earlierBackports(traces: readonly Trace[]): Map<number, EarlierBackport> {
  const order = traces
    .map((trace, index) => ({ ...trace, index }))
    .sort((one, other) => compareText(one.day, other.day) || compareText(one.path, other.path));
  const first = new Map<string, EarlierBackport>();
  const earlier = new Map<number, EarlierBackport>();
  for (const { what, index, path, day, asks } of order) {
    const known = what === undefined ? undefined : first.get(what);
    if (known && asks) earlier.set(index, known);
    if (!known && what !== undefined) first.set(what, { path, day });
  }
  return earlier;
}

function firstUploadDay({ targets, today }: Backport): Day {
  return targets.reduce(
    (first, { uploadDay }) => (uploadDay && uploadDay < first ? uploadDay : first),
    today,
  );
}

/** Judges the run as a whole; the policy for all manifests, where there is one, sets the severities here, too. */
function judgeRun(calendar: Calendar, lastDay: Day, policy: Policy | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const rule of runRules) {
    const chosen = policy?.severities[rule.id];
    if (chosen === 'off') continue;
    rule.checkRun({ calendar, lastDay }, ({ message, help }) =>
      findings.push({
        rule: rule.id,
        severity: chosen ?? rule.severity,
        series: [],
        message,
        help,
        url: rulePage(rule.id),
        at: undefined,
        waived: undefined,
        fix: undefined,
      }),
    );
  }
  return findings;
}
