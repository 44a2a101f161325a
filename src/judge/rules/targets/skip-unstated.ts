import { describeSeries, type Series } from '../../../model/calendar.ts';
import { isGiven } from '../../../model/field.ts';
import { templateText } from '../../../text/description.ts';
import { mentions } from '../../../text/prose.ts';
import { oneLine } from '../../../text/quote.ts';
import { seriesDoubts } from '../../doubts.ts';
import { carriesIt, isAskedFor } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
import { lastParagraph } from '../description/added.ts';

/** SRU documentation: leaving a series out for lack of resources must be said in the bug. */
export const skipUnstated: Rule = {
  id: 'skip-unstated',
  gate: 'upload',
  severity: 'warning',
  demands: 'The description names each series that is skipped for a reason.',
  fixWaitsFor: seriesDoubts,
  check(backport, report) {
    const { description, skips, policy } = backport;
    if (!description) return;
    for (const skip of skips.items) {
      const series = skip.series.value;
      if (!series || skip.reason.value === undefined || !isAskedFor(backport, skip)) continue;
      if (isGiven(skip.removed)) continue;
      // It has the version, or a `carries` that is no version and has its own finding.
      if (skip.carries.value ? carriesIt(skip, backport) : isGiven(skip.carries)) continue;
      const text = templateText(description);
      if (mentions(text, series.name) || hasNumber(text, series)) continue;
      report({
        at: skip.series,
        message: `${describeSeries(series)} is skipped for a reason, but the description does not name it.`,
        help: `Say in the description that \`${series.name}\` is left out, and why; its task on the bug becomes Won't Fix.`,
        fix: lastParagraph(
          description,
          policy,
          `${describeSeries(series)} is left out: ${oneLine(skip.reason.value)}`,
        ),
        series: series.name,
      });
    }
  },
};

/** Whether a text has the series' number (of an LTS with its point release), and not as part of some version. */
function hasNumber(text: string, { number, lts }: Series): boolean {
  const written = number.replace(/\W/g, '\\$&');
  const point = lts ? '(?:\\.\\d)?' : '';
  return new RegExp(`(?<![\\w.:~+-])${written}${point}(?![\\w~+]|[.-]\\d)`).test(text);
}
