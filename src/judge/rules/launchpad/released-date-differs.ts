import { describeSeries } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { archiveOf, cameOn, firstOf, isOf } from '../../../model/publications.ts';
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
  checkTarget(target, { launchpad, today }, report) {
    const { pocket } = target;
    const series = target.series.value;
    const version = target.version.value;
    const released = target.released.value;
    if (!series || !version || !released) return;
    // `target-pocket` reports an upload that goes elsewhere than to -updates.
    if (pocket.state !== 'absent' && pocket.value !== 'updates') return;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!publications) return;
    const own = publications.filter((each) => each.pocket === 'updates' && isOf(version)(each));
    if (cameOn(own, released, today)) return;
    const first = firstOf(own);
    report({
      at: target.released,
      message: first
        ? `\`released\` is ${released}; it came into -updates on another day: ${describePublication(first, today)}.`
        : `\`released\` is ${bothWays(released, today)}, and ${quote(version.text)} never came into -updates of ${describeSeries(series)}.`,
      help: first
        ? 'Write the day of that publication as `released`, or leave it out: then it is taken from Launchpad.'
        : 'Remove the date until the upload is released, or correct the version.',
    });
  },
};
