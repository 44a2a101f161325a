import { judge } from '../judge/judge.ts';
import { manifestRules, runRules } from '../judge/rules/list.ts';
import type { Backport, EarlierBackport } from '../model/backport.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { UnreachableEvidence } from '../model/launchpad.ts';
import type { Policy } from '../model/policy.ts';
import type { ManifestReport, Report } from '../model/report.ts';
import { inReadingOrder, makeReport } from '../report/report.ts';
import { shownPath } from '../sources/files.ts';
import { kept } from '../sources/kept-answers.ts';
import { rememberedFiles } from '../sources/remembered-files.ts';
import { cadenceQueue, type Waiting } from './cadence-queue.ts';
import { decidedByChange } from './changed-manifests.ts';
import { type CheckRequest, openingFor } from './check-request.ts';
import { findingOfRun } from './finding-of-run.ts';
import { keptFindings } from './kept-findings.ts';
import { keptManifests } from './kept-manifest.ts';
import type { ReadManifest } from './read-manifest.ts';
import type { RestsOn } from './rests-on.ts';

/** How many files' names are kept at once: a report asks for one several times in a row. */
const mostNames = 100;

/**
 * The whole check: reads and judges every manifest, and reports. It keeps no manifest that is judged: a fleet has
 * many.
 */
export function check(asked: CheckRequest): Report {
  const request = { ...asked, files: rememberedFiles(asked.files) };
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
    nameOf: kept((file: string) => shownPath(file, workingDirectory), mostNames),
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
  const [keepFindings, keep] = [keptFindings(), keptManifests()];
  let count = 0;
  const finish = ({ index, read }: Waiting, earlier: EarlierBackport | undefined): void => {
    const whole = judgeManifest(read, earlier, request);
    judged[index] = { ...whole, manifest: keep(keepFindings(whole.manifest)) };
    request.onJudged?.(++count);
  };
  const queue = cadenceQueue(finish);
  const { open, gather } = openingFor(request);
  for (const [index, file] of request.manifests.entries()) {
    const read = gather(open(file));
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
  /** The texts that its findings point into, for reporters that show the line; none where nobody does. */
  readonly texts: readonly (readonly [string, string])[];
}

function judgeManifest(
  read: ReadManifest,
  earlier: EarlierBackport | undefined,
  { gate, range, withoutTexts }: CheckRequest,
): JudgedManifest {
  const { backport, file, texts, restsOn } = read;
  const { findings, targets, lastDay } = judge({ ...backport, earlier }, gate, read, manifestRules);
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
    texts: withoutTexts ? [] : textsOf(findings, texts),
  };
}

/** The texts that findings and their fixes point into. */
function textsOf(findings: readonly Finding[], texts: ReadonlyMap<string, string>) {
  const shown = new Set(
    findings.flatMap(({ at, fix }) => [at?.file, ...(fix?.edits ?? []).map((edit) => edit.at.file)]),
  );
  return [...texts].filter(([name]) => shown.has(name));
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
    const severity = chosen ?? rule.severity;
    rule.checkRun({ calendar, lastDay }, (found) =>
      findings.push(findingOfRun({ rule: rule.id, severity, ...found })),
    );
  }
  return findings;
}
