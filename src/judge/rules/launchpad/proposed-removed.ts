import { knownTargets } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { isOf, latestOf } from '../../../model/publications.ts';
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
  check(backport, report) {
    const { launchpad, today } = backport;
    for (const target of knownTargets(backport)) {
      const { series, version, accepted, released } = target;
      const publications = launchpad?.archive.get(series.name)?.publications;
      if (!version || !publications || !accepted || released || target.hiddenDates.includes('released'))
        continue;
      const own = publications.filter(isOf(version)).filter(({ pocket }) => pocket === 'proposed');
      const last = latestOf(own);
      // One that never was there has another finding.
      if (!last || own.some(({ status }) => status === 'Published' || status === 'Pending')) continue;
      // With `--date`, what it was then nobody knows.
      if (publications.some((each) => each.pocket === 'updates' && isOf(version)(each))) continue;
      report({
        at: { path: [...target.path, 'version'] },
        message: `It is not in -proposed of ${describeSeries(series)} any more: ${describePublication(last, today)}, ${quote(last.status)} since.`,
        help: 'See on the bug why it was removed, or what took its place; upload again with a higher version, or take the dates out where this backport is given up.',
        target,
      });
    }
  },
};
