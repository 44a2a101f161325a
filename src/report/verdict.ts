import { type Report, shardName } from '../model/report.ts';
import { counted, joinWords } from '../text/quote.ts';
import { gatesAhead } from './gates-ahead.ts';
import { decidingManifests } from './report.ts';
import { tallyOf, waitingInWords } from './tally.ts';
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
  const rest = numbers === '' ? '' : ` Reported only: ${numbers} in ${count} that the change does not touch.`;
  return `${onWhatDecides(report)}${rest}`;
}

function onWhatDecides(report: Report): string {
  const { counts } = report;
  const manifests = decidingManifests(report);
  const tally = tallyOf(report);
  const { toPutRight, onlyWait } = tally;
  if (toPutRight + onlyWait === 0) {
    const rest = counts.warning > 0 ? ` (${counted(counts.warning, 'warning')})` : '';
    if (manifests.length === 0 && counts.inconclusive === 0)
      return `Pass: the change touches no backport manifest, and nothing that one rests on${rest}.`;
    return counts.inconclusive > 0
      ? `Inconclusive: ${counted(counts.inconclusive, 'piece')} of evidence could not be had${rest}.`
      : `Pass: nothing breaks the policy${rest}.`;
  }
  const gates = gatesAhead(report);
  const ahead = gates.length > 0 ? `; ${someOf(gates)}` : '';
  if (toPutRight === 0) return `Not yet: ${waitingInWords(onlyWait)}${ahead}.`;
  const where =
    manifests.length > 1 ? ` in ${counted(tally.manifests, 'manifest')} of ${manifests.length}` : '';
  const waiting = onlyWait > 0 ? `, ${waitingInWords(onlyWait)}` : '';
  return `Fail: ${toPutRight} to put right${where}${waiting}${ahead}.`;
}

/** How many gates a sentence names. */
const mostGates = 5;

function someOf(gates: readonly string[]): string {
  const more = gates.length - mostGates;
  return joinWords([...gates.slice(0, mostGates), ...(more > 0 ? [`${more} more`] : [])]);
}
