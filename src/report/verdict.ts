import { bothWays } from '../day.ts';
import { shardName } from '../gather/shard.ts';
import { passesWithTime } from '../judge/registry.ts';
import { joinWords, quote } from '../quote.ts';
import { allFindings, type Report } from './report.ts';

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
  const waiting = errors.every(({ rule }) => passesWithTime(rule));
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
  if (waiting && gates.length > 0) return `Not yet: ${joinWords([...new Set(gates)].slice(0, 5))}.`;
  const failing = manifests.filter(({ result }) => result === 'fail');
  const where =
    manifests.length > 1 ? ` in ${counted(failing.length, 'manifest')} of ${manifests.length}` : '';
  return `Fail: ${counted(errors.length, 'error')}${where} to put right${gates.length > 0 ? `; and ${joinWords([...new Set(gates)].slice(0, 5))}` : ''}.`;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
