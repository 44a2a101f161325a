import { knownTargets } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { cameOn, firstOf, isOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: an update is released once it is copied from -proposed to -updates. */
export const releasedDateDiffers: Rule = {
  id: 'released-date-differs',
  gate: 'release',
  severity: 'error',
  demands: 'It was released on the day on which it came into -updates.',
  needsLaunchpad: true,
  check(backport, report) {
    const { launchpad, today } = backport;
    for (const target of knownTargets(backport)) {
      const { series, version, released, pocket } = target;
      const publications = launchpad?.archive.get(series.name)?.publications;
      // What goes elsewhere than to -updates has another finding.
      if (!version || !publications || !released || pocket !== 'updates') continue;
      const own = publications.filter((each) => each.pocket === 'updates' && isOf(version)(each));
      if (cameOn(own, released, today)) continue;
      const first = firstOf(own);
      report({
        at: { path: [...target.path, 'released'] },
        message: first
          ? `\`released\` is ${released}; it came into -updates on another day: ${describePublication(first, today)}.`
          : `\`released\` is ${bothWays(released, today)}, and ${quote(version.text)} never came into -updates of ${describeSeries(series)}.`,
        help: first
          ? 'Write the day of that publication as `released`, or leave it out: then it is taken from Launchpad.'
          : 'Remove the date until the upload is released, or correct the version.',
        target,
      });
    }
  },
};
