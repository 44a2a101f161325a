import { describeSeries } from '../../../model/calendar.ts';
import { isUnclear } from '../../../model/field.ts';
import { archiveOf, isOf, latestOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: what fails verification or languishes is removed from -proposed; another upload takes its place. */
export const proposedRemoved: Rule = {
  id: 'proposed-removed',
  gate: 'release',
  severity: 'error',
  demands: 'What is to be released is still in -proposed.',
  needsLaunchpad: true,
  // Where the manifest does not say that it was accepted, another upload is meant.
  explainedBy: ['version-reused'],
  checkTarget(target, { launchpad, today }, report) {
    const { accepted, released } = target;
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version || !accepted.value || released.value || isUnclear(released)) return;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!publications) return;
    const own = publications.filter(isOf(version)).filter(({ pocket }) => pocket === 'proposed');
    const last = latestOf(own);
    // `proposed-date-differs` reports a version that never was in -proposed.
    if (!last || own.some(({ status }) => status === 'Published' || status === 'Pending')) return;
    // Nobody knows what -proposed held on the day of `--date`, once the version is in -updates.
    if (publications.some((each) => each.pocket === 'updates' && isOf(version)(each))) return;
    report({
      at: target.version,
      message: `${quote(version.text)} is not in -proposed of ${describeSeries(series)} any more: ${describePublication(last, today)}, ${quote(last.status)} since.`,
      help: 'The bug says why it was removed, or what took its place. Upload again with a higher version; if you give this backport up, take its dates out.',
    });
  },
};
