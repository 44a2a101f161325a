import { inMemoryRequest } from '../../src/library/in-memory.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report, TargetStatus } from '../../src/model/report.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { gateLines } from '../../src/report/gate-lines.ts';
import { phaseInWords, phasesOf, supportOf } from '../../src/report/phases.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { statusInWords } from '../../src/report/status-line.ts';
import { tallyInWords, tallyOf } from '../../src/report/tally.ts';
import { seriesInWords, versionInWords } from '../../src/report/target-in-words.ts';
import { plainWidth } from '../../src/report/text-width.ts';
import { verdict } from '../../src/report/verdict.ts';
import { workOf } from '../../src/report/work.ts';
import { check } from '../../src/run/check.ts';
import type { CheckRequest } from '../../src/run/check-request.ts';
import { textsWith } from '../../src/run/fix-all.ts';
import { shownBug } from './bug-text.ts';
import { calendarFile } from './calendar-file.ts';
import { notAskedOf, withoutAskedElsewhere } from './not-asked.ts';
import { manifestPath } from './paths.ts';
import type { Judged, ManifestQuestion, ShownFinding, ShownTarget } from './questions.ts';

/** The check of a manifest in the page: what `sru-gate check` says of it where there is neither git nor Launchpad. */
export async function judged(question: ManifestQuestion): Promise<Judged> {
  const request = requestOf(question);
  const whole = check(request);
  const report = withoutAskedElsewhere(whole, question);
  const { toPutRight, onlyWait } = tallyOf(report);
  const isBroken = report.manifests.some(({ findings }) =>
    findings.some(({ rule }) => rule === 'manifest-syntax'),
  );
  return {
    verdict: verdict(report),
    result: toPutRight === 0 && onlyWait > 0 ? 'wait' : report.result,
    counts: tallyInWords(report),
    findings: workOf(report).flatMap(({ findings }) =>
      findings.map((each) => shownFinding(each, report, request)),
    ),
    targets: report.manifests.flatMap(({ targets }) => targets.map((each) => shownTarget(each, report))),
    bug: shownBug(request, report),
    notAsked: notAskedOf(whole, question),
    calendar: isBroken ? undefined : await calendarFile(report),
  };
}

/** What the check is asked about a manifest in the page. */
export function requestOf({ text, beside, day }: ManifestQuestion): CheckRequest {
  return inMemoryRequest({ [manifestPath]: text, ...beside }, { day, manifests: [manifestPath] });
}

/** Columns of a frame: what a telephone shows. */
const columns = 64;

function shownFinding(finding: Finding, report: Report, request: CheckRequest): ShownFinding {
  const { rule, severity, message, help, waived, at } = finding;
  const plain = { paint: (_: unknown, text: string): string => text, columns, widthOf: plainWidth };
  return {
    rule,
    kind: waived === undefined ? severity : 'waived',
    message: safeLine(message),
    help: safeLine(help),
    waived: waived === undefined ? undefined : safeLine(waived),
    at: at && {
      file: report.nameOf(at.file),
      line: at.line,
      column: at.column,
      frame: codeFrame(at, report, plain, (text) => text)
        .slice(2)
        .join('\n'),
    },
    fix: finding.fix && {
      title: safeLine(finding.fix.title),
      isSuggested: finding.fix.isSuggested,
      texts: Object.fromEntries(
        [...textsWith(finding.fix, request.files)].map(([file, text]) => [report.nameOf(file), text]),
      ),
    },
  };
}

function shownTarget(status: TargetStatus, { today }: Report): ShownTarget {
  const { target } = status;
  const phases = phasesOf(status, today);
  const support = supportOf(status, phases);
  const { gates, more } = gateLines(status, today);
  return {
    series: seriesInWords(target),
    version: versionInWords(target),
    status: safeLine(statusInWords(status, today)),
    gates: [...gates, ...more],
    phases: [
      ...phases.map((phase) => ({ words: phaseInWords(phase), from: phase.from, to: phase.to })),
      ...(support ? [{ words: support.label, from: support.to, to: support.to }] : []),
    ],
  };
}
