import { doneTag, isDone } from '../../../manifest/known.ts';
import type { Backport } from '../../../model/backport.ts';
import type { Target } from '../../../model/manifest.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { sruBug } from '../launchpad/listed-bugs.ts';
import { link } from '../launchpad/shown.ts';

/** SRU documentation: an update is released once its bugs are verified. */
export const notVerified: Rule = {
  id: 'not-verified',
  gate: 'release',
  severity: 'error',
  demands: 'The build in -proposed has been verified.',
  // That rule says which tag is to be set, and why.
  explainedBy: ['verification-tag'],
  checkTarget(target, backport, report) {
    if (target.verified.state !== 'absent') return;
    report({
      at: target.released.value ? target.released : target.series,
      ...whatIsMissing(target, backport),
    });
  },
};

function whatIsMissing(
  target: Target,
  backport: Backport,
): { readonly message: string; readonly help: string } {
  const series = target.series.value;
  const accepted = target.accepted.value;
  const bug = sruBug(backport);
  // A tag that was set only before the acceptance belongs to another upload.
  if (series && accepted && bug && isDone(bug, series.name))
    return {
      message: `The SRU bug is tagged ${quote(doneTag(series.name))}, but its history has no day for that since ${accepted}${link(bug.url)}: \`verified\` has no date.`,
      help: 'Write the day on which the package was found good as `verified`; if another upload was tested, test this one.',
    };
  return {
    message: 'The upload is not verified: `verified` has no date.',
    help: 'Test the package from -proposed by the Test Plan, say on the bug which version, which steps and what came out, and write the day as `verified`.',
  };
}
