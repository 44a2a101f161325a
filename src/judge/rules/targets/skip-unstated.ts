import { describeSeries } from '../../../read/calendar.ts';
import { mentions } from '../../../read/prose.ts';
import type { Rule } from '../../rule.ts';
import { carriesIt } from './newer-series.ts';
import { isAskedFor } from './skip-unused.ts';

/** SRU documentation: leaving a series out for lack of resources must be said in the bug. */
export const skipUnstated: Rule = {
  id: 'skip-unstated',
  gate: 'upload',
  severity: 'warning',
  demands: 'The description names each series that is skipped for a reason.',
  check(backport, report) {
    const { description, skips } = backport;
    if (!description) return;
    for (const skip of skips) {
      const { series, reason } = skip;
      if (!series || reason === undefined || !isAskedFor(backport, skip) || carriesIt(skip, backport))
        continue;
      if (mentions(description.text, series.name) || mentions(description.text, series.number)) continue;
      report({
        at: { path: [...skip.path, 'series'] },
        message: `${describeSeries(series)} is skipped for a reason, and the description does not name it.`,
        help: `Say in [Other Info] that \`${series.name}\` is left out, and why; its task on the bug becomes Won't Fix.`,
        series: series.name,
      });
    }
  },
};
