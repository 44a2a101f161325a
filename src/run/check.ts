import { judge } from '../judge/judge.ts';
import { manifestRules, runRules } from '../judge/rules/list.ts';
import type { Backport, EarlierBackport } from '../model/backport.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ChangeRange } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Finding } from '../model/finding.ts';
import type { GateMode } from '../model/gate.ts';
import type { LaunchpadFacts, UnreachableEvidence } from '../model/launchpad.ts';
import type { Policy } from '../model/policy.ts';
import type { ManifestReport, Report, Shard } from '../model/report.ts';
import { inReadingOrder, makeReport } from '../report/report.ts';
import { shownPath } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import { rulePage } from '../text/page-address.ts';
import { cadenceQueue, type Waiting } from './cadence-queue.ts';
import { decidedByChange } from './changed-manifests.ts';
import { keptFindings } from './kept-findings.ts';
import { gatherBackport, type OpenedManifest, openOne, type ReadManifest } from './read-manifest.ts';
import type { RestsOn } from './rests-on.ts';
import { rivalsAmong } from './rivals.ts';

/** Everything that a run depends on: the same request on the same files gives the same report. */
export interface CheckRequest {
  /** Absolute paths. */
  readonly manifests: readonly string[];
  readonly files: FileSystem;
  readonly git: Git;
  /** The folder that what a manifest names must lie in. */
  readonly workspace: string;
  /** Paths in the report are relative to it. */
  readonly workingDirectory: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** It wins over the policy that a manifest names. */
  readonly policy: Policy | undefined;
  readonly gate: GateMode;
  /** The earlier backport that another manifest described, where the first manifest is checked again alone. */
  readonly earlier?: EarlierBackport | undefined;
  /** The manifests of the run, where these are a part of them: whose a changelog is, all of them tell. */
  readonly neighbours?: readonly string[];
  /** Called with the number of manifests that are judged, after each. */
  readonly onJudged?: (count: number) => void;
  /** The change that decides: findings of manifests that it leaves alone are told. Undefined where all decide. */
  readonly range?: ChangeRange | undefined;
  /** The part of a fleet that these manifests are; undefined where they are all. */
  readonly shard?: Shard | undefined;
  /** What Launchpad says, by absolute path of the manifest; left out where Launchpad was not asked. */
  readonly launchpad?: ReadonlyMap<string, LaunchpadFacts> | undefined;
  /** The manifests that were opened already, to know what to ask Launchpad, by absolute path. */
  readonly opened?: ReadonlyMap<string, OpenedManifest> | undefined;
}

/**
 * The whole check: reads and judges every manifest, and reports. It keeps no manifest that is judged: a fleet has
 * many.
 */
export function check(request: CheckRequest): Report {
  const { workingDirectory, calendar, today, policy } = request;
  const judged = judgeAll(request);
  const manifests = judged.map(({ manifest }) => manifest);
  const { range, git } = request;
  const change = range
    ? decidedByChange(
        manifests,
        judged.flatMap((each) => each.restsOn ?? []),
        range,
        git,
      )
    : { manifests, findings: [] };
  const lastDay = judged.reduce<Day | undefined>(
    (last, each) => (last && last > each.lastDay ? last : each.lastDay),
    undefined,
  );
  return makeReport({
    today,
    calendar,
    nameOf: (file) => shownPath(file, workingDirectory),
    shard: request.shard,
    since: request.range?.base,
    manifests: change.manifests,
    texts: new Map(judged.flatMap(({ texts }) => texts)),
    // Where nothing was judged, as in an empty shard, no verdict rests on the calendar.
    findings: [...(lastDay === undefined ? [] : judgeRun(calendar, lastDay, policy)), ...change.findings],
  });
}

/** Reads and judges every manifest once, in their order. */
function judgeAll(request: CheckRequest): JudgedManifest[] {
  const judged: JudgedManifest[] = [];
  const keep = keptFindings();
  let count = 0;
  const finish = ({ index, read }: Waiting, earlier: EarlierBackport | undefined): void => {
    const { manifest, ...rest } = judgeManifest(read, earlier, request);
    judged[index] = { ...rest, manifest: keep(manifest) };
    request.onJudged?.(++count);
  };
  const queue = cadenceQueue(finish);
  const open = (file: string): OpenedManifest =>
    request.opened?.get(file) ?? openOne(file, shownPath(file, request.workingDirectory), request);
  const rivals = rivalsAmong(request.neighbours ?? request.manifests, open, request);
  for (const [index, file] of request.manifests.entries()) {
    const read = gatherBackport(open(file), { ...request, rivals }, request.launchpad?.get(file));
    if (index === 0 && request.earlier) finish({ index, read }, request.earlier);
    else queue.add({ index, read });
  }
  queue.end();
  return judged;
}

/** What stays of a manifest once it is judged. */
interface JudgedManifest {
  readonly manifest: ManifestReport;
  /** Undefined where it does not matter what changed. */
  readonly restsOn: RestsOn | undefined;
  readonly lastDay: Day;
  /** The texts that its findings point into, for reporters that show the line. */
  readonly texts: readonly (readonly [string, string])[];
}

function judgeManifest(
  { backport, file, texts, restsOn, ...places }: ReadManifest,
  earlier: EarlierBackport | undefined,
  { gate, range }: CheckRequest,
): JudgedManifest {
  const { findings, targets, lastDay } = judge({ ...backport, earlier }, gate, places, manifestRules);
  const shown = new Set(
    findings.flatMap(({ at, fix }) => [at?.file, ...(fix?.edits ?? []).map((edit) => edit.at.file)]),
  );
  const bug = backport.sru.bug.value;
  return {
    manifest: {
      path: backport.path,
      file,
      package: backport.package.value,
      policy: backport.policy.name,
      policyPage: backport.policy.documentation,
      bug: bug === undefined ? undefined : Number(bug),
      targets,
      earlier,
      isChanged: undefined,
      findings: inReadingOrder(findings),
      unanswered: unansweredIn(backport),
    },
    restsOn: range && restsOn(),
    lastDay,
    texts: [...texts].filter(([name]) => shown.has(name)),
  };
}

function unansweredIn({ launchpad }: Backport): UnreachableEvidence[] {
  const tests = [...(launchpad?.tests?.values() ?? [])].filter((each) => each.kind === 'unknown');
  return [...(launchpad?.unreachable ?? []), ...tests];
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
