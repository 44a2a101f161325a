import { bothWays } from '../../../model/day.ts';
import { archiveOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link, queuePage } from './shown.ts';

/** What waits in the queue is reviewed first, and is above or below this upload. */
export const alreadyQueued: Rule = {
  id: 'already-queued',
  gate: 'upload',
  severity: 'warning',
  demands: "Nothing else of the package waits in the target's upload queue.",
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const { stage } = target;
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version || stage === 'released') return;
    for (const upload of archiveOf(launchpad, series)?.queue ?? []) {
      const isOwn = upload.version === version.text;
      // Once the upload is made, the queue is where it should be.
      if (isOwn && stage === 'uploaded') continue;
      report({
        at: target.version,
        message: `${quote(upload.version)} waits in the upload queue of ${quote(series.name)} since ${bothWays(upload.created, today)}, as ${quote(upload.status)}${link(queuePage(series.name))}${isOwn ? '' : `; the manifest has ${quote(version.text)}`}.`,
        help: isOwn
          ? 'If that is this upload, write the day as `uploaded`; otherwise speak to the person who uploaded it.'
          : 'Speak to the person who uploaded it: join the two uploads, or have one rejected.',
      });
    }
  },
};
