import { describeSeries } from '../../../model/calendar.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { earlierInArchive, inArchive } from './earlier-in-archive.ts';

/** A policy with a cadence: "roughly once per cycle". */
export const cadence: Rule = {
  id: 'cadence',
  gate: 'upload',
  severity: 'warning',
  demands: 'A package is backported from a source series about once.',
  isPolicySentence: true,
  needsAllManifests: true,
  appliesTo: ({ oncePerCycle }) => oncePerCycle,
  check(backport, report) {
    const series = backport.source.series.value;
    const name = backport.package.value;
    const { earlier, today } = backport;
    if (!series || name === undefined) return;
    const archived = earlier ? undefined : earlierInArchive(backport);
    if (!earlier && !archived) return;
    const before = earlier
      ? `${quote(earlier.path)} (${earlier.day}) already backports ${quote(name)}`
      : archived && `${inArchive(archived, today)} already backported ${quote(name)}`;
    report({
      at: backport.source.series,
      message: `${before} from ${describeSeries(series)}; the policy expects about one backport per cycle.`,
      help: 'Join the two backports, or give the reason in a waiver for `cadence`.',
    });
  },
};
