import { describeSeries } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { archiveOf, cameOn, firstOf, isOf, lastStay } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: an update ages from the day on which it came into -proposed. */
export const proposedDateDiffers: Rule = {
  id: 'proposed-date-differs',
  gate: 'upload',
  severity: 'error',
  demands: 'It was accepted on the day on which it came into -proposed.',
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const series = target.series.value;
    const version = target.version.value;
    const accepted = target.accepted.value;
    if (!series || !version || !accepted) return;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!publications) return;
    const own = lastStay(publications.filter((each) => each.pocket === 'proposed' && isOf(version)(each)));
    if (cameOn(own, accepted, today)) return;
    const first = firstOf(own);
    report({
      at: target.accepted,
      message: first
        ? `\`accepted\` is ${accepted}; it came into -proposed on another day: ${describePublication(first, today)}.`
        : `\`accepted\` is ${bothWays(accepted, today)}, and ${quote(version.text)} never came into -proposed of ${describeSeries(series)}.`,
      help: first
        ? 'Write the day of that publication as `accepted`, or leave it out: then it is taken from Launchpad. Ageing counts from it.'
        : 'Remove the date until the upload is accepted, or correct the version.',
    });
  },
};
