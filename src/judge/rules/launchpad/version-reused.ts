import { compareText } from '../../../model/compare-text.ts';
import { addDays, type Day } from '../../../model/day.ts';
import type { Publication } from '../../../model/launchpad.ts';
import type { Target } from '../../../model/manifest.ts';
import { isOf } from '../../../model/publications.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** The archive takes a version once: the same one with other contents is rejected, in whatever series and pocket. */
export const versionReused: Rule = {
  id: 'version-reused',
  gate: 'upload',
  severity: 'error',
  demands: 'The version was not used for another upload.',
  needsLaunchpad: true,
  // `version-series-order` reports two targets of the same version.
  explainedBy: ['version-series-order'],
  checkTarget(target, { launchpad, today }, report) {
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version) return;
    const publications = launchpad?.published.get(version.text)?.filter(isOf(version));
    const earlier = publications && usedBefore(target, series.name, publications, today);
    if (!earlier) return;
    report({
      at: target.version,
      message: `That version was used before: ${describePublication(earlier, today)}${earlier.status === 'Deleted' ? ', deleted since' : ''}. Launchpad takes no version twice.`,
      help: 'Raise the number at the end of the version.',
    });
  },
};

/** The first publication of a version by another upload: one from before this upload is no copy of it. */
function usedBefore(
  target: Target,
  series: string,
  publications: readonly Publication[],
  today: Day,
): Publication | undefined {
  const inOrder = [...publications].sort((one, other) => compareText(one.created, other.created));
  const own = inOrder.filter((each) => each.series === series && isForUpdates(each));
  // An upload that was taken out was another one, unless the manifest itself says that it was accepted.
  if (isWithdrawn(own) && target.accepted.state !== 'written') return own[0];
  const begins = own[0]?.created ?? addDays(today, 1);
  return inOrder.find((each) => each.created < begins);
}

/** Whether an update goes by that pocket: -proposed first, then -updates. */
function isForUpdates({ pocket }: Publication): boolean {
  return pocket === 'proposed' || pocket === 'updates';
}

/** Whether an upload came no further than -proposed, and was taken out of there. */
function isWithdrawn(own: readonly Publication[]): boolean {
  return own.length > 0 && own.every(({ pocket, status }) => pocket === 'proposed' && status === 'Deleted');
}
