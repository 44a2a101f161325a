import { bothWays, type Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import { type Report, shardName, type TargetStatus } from '../model/report.ts';
import { passesWithTime } from '../model/rules.ts';
import { counted, joinWords, quote } from '../text/quote.ts';
import { toPutRight } from './gates-in-words.ts';
import { allFindings, decidingManifests } from './report.ts';
import { countsInWords } from './told.ts';

/** The verdict in one sentence on which a reviewer can act; in a second one, what is told and decides nothing. */
export function verdict({ whole, ...shown }: Report): string {
  const report = whole ?? shown;
  const { manifests, shard, told } = report;
  if (manifests.length === 0) {
    return shard
      ? `No backport manifest falls to shard ${shardName(shard)}: nothing to check.`
      : 'There is no backport manifest: nothing to check.';
  }
  const numbers = countsInWords(told);
  const count = counted(manifests.filter(({ isChanged }) => isChanged === false).length, 'manifest');
  const rest =
    numbers === '' ? '' : ` Told, not failed: ${numbers} in ${count} that the change leaves alone.`;
  return `${onWhatDecides(report, decidingManifests(report))}${rest}`;
}

function onWhatDecides(report: Report, manifests: Report['manifests']): string {
  const { counts, today } = report;
  const errors = allFindings(report).filter(({ severity, isTold }) => severity === 'error' && !isTold);
  if (errors.length === 0) {
    const rest = counts.warning > 0 ? ` (${counted(counts.warning, 'warning')})` : '';
    if (manifests.length === 0 && counts.inconclusive === 0)
      return `Pass: the change touches no backport manifest, and nothing that one rests on${rest}.`;
    return counts.inconclusive > 0
      ? `Inconclusive: ${counted(counts.inconclusive, 'piece')} of evidence could not be had${rest}.`
      : `Pass: nothing breaks the policy${rest}.`;
  }
  const toMend = manifests.map(
    ({ findings, targets, untold }) =>
      findings.filter((each) => isToMend(each, targets)).length + (untold?.error ?? 0),
  );
  const ofRun = report.findings.filter((each) => isToMend(each, [])).length;
  const count = toMend.reduce((sum, each) => sum + each, ofRun);
  const gates = [
    ...new Set(
      manifests.flatMap(({ targets, package: name }) =>
        targets.flatMap((status) => gateAhead(status, manifests.length > 1 ? name : undefined, today)),
      ),
    ),
  ];
  if (count === 0 && gates.length > 0) return `Not yet: ${someOf(gates)}.`;
  // Where no gate will open, waiting is no way out.
  const failing =
    count === 0 ? manifests.filter(({ result }) => result === 'fail') : toMend.filter((each) => each > 0);
  const where =
    manifests.length > 1 ? ` in ${counted(failing.length, 'manifest')} of ${manifests.length}` : '';
  return `Fail: ${counted(count || errors.length, 'error')}${where} to put right${gates.length > 0 ? `; and ${someOf(gates)}` : ''}.`;
}

/** Whether a finding is an error that does not go by waiting for the day of a target. */
function isToMend({ rule, severity, series }: Finding, targets: readonly TargetStatus[]): boolean {
  if (severity !== 'error') return false;
  if (!passesWithTime(rule)) return true;
  return !targets.some(
    ({ target: { stage, series: own } }) =>
      (series.length === 0 || series.includes(own.written ?? '')) &&
      (stage === 'planned' || (stage === 'uploaded' && passesWithTime(rule, 'release'))),
  );
}

/** The gate that a target comes to next, in words, where its day is ahead. */
function gateAhead(
  { target, upload, release }: TargetStatus,
  name: string | undefined,
  today: Day,
): string[] {
  const isNext = target.stage === 'planned' && !upload.open;
  const gate = isNext ? upload : release;
  if (gate.open || gate.opens === null || gate.opens <= today) return [];
  const what = `${name === undefined ? '' : `${quote(name)} in `}${quote(target.series.written ?? '')}`;
  const earliest = toPutRight(gate).length > 0 ? ', at the earliest' : '';
  return [
    `the ${isNext ? 'upload' : 'release'} gate for ${what} opens ${bothWays(gate.opens, today)}${earliest}`,
  ];
}

/** How many gates a sentence names. */
const mostGates = 5;

function someOf(gates: readonly string[]): string {
  const more = gates.length - mostGates;
  return joinWords([...gates.slice(0, mostGates), ...(more > 0 ? [`${more} more`] : [])]);
}
