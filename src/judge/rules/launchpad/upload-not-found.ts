import { describeSeries } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { archiveOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link, queuePage } from './shown.ts';

/** SRU documentation: an upload waits in the queue for -proposed, and is accepted from there or rejected. */
export const uploadNotFound: Rule = {
  id: 'upload-not-found',
  gate: 'upload',
  severity: 'warning',
  demands: 'What was uploaded waits in the queue, or is in the archive.',
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const series = target.series.value;
    const version = target.version.value;
    const uploaded = target.uploaded.value;
    if (!series || !version || !uploaded) return;
    // Other rules judge an upload that is said to be accepted or released.
    if (target.accepted.value || target.released.value) return;
    const uploads = archiveOf(launchpad, series)?.uploads;
    if (!uploads || uploads.some(({ status }) => status !== 'Rejected')) return;
    const [rejected] = uploads;
    // On the day of the upload the queue may not show it yet.
    if (!rejected && uploaded >= today) return;
    report({
      at: target.uploaded,
      message: rejected
        ? `The upload of ${quote(version.text)} to ${describeSeries(series)}, of ${bothWays(rejected.created, today)}, was rejected${link(queuePage(series.name))}.`
        : `\`uploaded\` is ${bothWays(uploaded, today)}, and ${quote(version.text)} is neither in the upload queue of ${describeSeries(series)}${link(queuePage(series.name))} nor in the archive.`,
      help: rejected
        ? 'Put right what the rejection names, upload again, and write the new day as `uploaded`. The version may stay the same.'
        : 'Look for the e-mail that says why the upload was not accepted, or correct the version. Leave `uploaded` out until the upload is there.',
    });
  },
};
