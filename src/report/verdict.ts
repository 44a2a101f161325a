import { bothWays } from '../day.ts';
import type { Finding } from '../finding.ts';
import { shardName } from '../gather/shard.ts';
import type { TargetStatus } from '../judge/judge.ts';
import { joinWords, quote } from '../quote.ts';
import { allFindings, type Report } from './report.ts';

/** Rules whose findings time alone mends. */
export const mendedByTime = new Set(['settling-period', 'source-not-released', 'ageing', 'ageing-minimum']);

/** Whether the findings of a rule go by waiting, and by nothing else. */
export function isMendedByTime(rule: string): boolean {
  return mendedByTime.has(rule);
}

/** The verdict in one sentence on which a reviewer can act. */
export function verdict(report: Report): string {
  const { counts, manifests, today, shard } = report;
  if (manifests.length === 0) {
    return shard
      ? `No backport manifest falls to shard ${shardName(shard)}: nothing to check.`
      : 'There is no backport manifest: nothing to check.';
  }
  const errors = allFindings(report).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    const rest = counts.warning > 0 ? ` (${counted(counts.warning, 'warning')})` : '';
    return counts.inconclusive > 0
      ? `Inconclusive: ${counted(counts.inconclusive, 'piece')} of evidence could not be had${rest}.`
      : `Pass: nothing breaks the policy${rest}.`;
  }
  const toMend = manifests.map(
    ({ findings, targets }) => findings.filter((each) => isToMend(each, targets)).length,
  );
  const ofRun = report.findings.filter((each) => isToMend(each, [])).length;
  const count = toMend.reduce((sum, each) => sum + each, ofRun);
  const gates = manifests.flatMap(({ targets }) =>
    targets.flatMap(({ target, upload, release }) => {
      const gate =
        target.stage === 'planned' && !upload.open
          ? { name: 'upload', ...upload }
          : { name: 'release', ...release };
      return gate.open || gate.opens === null || gate.opens <= today
        ? []
        : [`the ${gate.name} gate for ${quote(target.written ?? '')} opens ${bothWays(gate.opens, today)}`];
    }),
  );
  if (count === 0 && gates.length > 0) return `Not yet: ${joinWords([...new Set(gates)].slice(0, 5))}.`;
  // Where no gate will open, waiting is no way out.
  const failing =
    count === 0 ? manifests.filter(({ result }) => result === 'fail') : toMend.filter((each) => each > 0);
  const where =
    manifests.length > 1 ? ` in ${counted(failing.length, 'manifest')} of ${manifests.length}` : '';
  return `Fail: ${counted(count || errors.length, 'error')}${where} to put right${gates.length > 0 ? `; and ${joinWords([...new Set(gates)].slice(0, 5))}` : ''}.`;
}

/** Whether a finding is an error that does not go by waiting for the day of a target. */
function isToMend({ rule, severity, series }: Finding, targets: readonly TargetStatus[]): boolean {
  if (severity !== 'error') return false;
  if (!mendedByTime.has(rule)) return true;
  return !targets.some(
    ({ target: { stage, written = '' } }) =>
      (series.length === 0 || series.includes(written)) &&
      (stage === 'planned' || (stage === 'uploaded' && rule.startsWith('ageing'))),
  );
}

/** `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
