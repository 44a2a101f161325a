import { describeSeries } from '../../../model/calendar.ts';
import { archiveOf, isOf } from '../../../model/publications.ts';
import { joinWords, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: an update builds wherever the version before it did. */
export const buildFailed: Rule = {
  id: 'build-failed',
  gate: 'release',
  severity: 'error',
  demands: 'The upload is built on every architecture on which the version replaced is.',
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version) return;
    const archive = archiveOf(launchpad, series);
    if (!archive?.builds) return;
    const { publications, builds } = archive;
    const failed = [...builds.upload]
      .filter(([architecture, state]) => hasFailed(state) && builds.replaced.get(architecture) === built)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    if (failed.length === 0) return;
    const upload = publications.find(isOf(version));
    report({
      at: target.version,
      message: `For ${describeSeries(series)} the upload is not built on ${joinWords(failed.map(([architecture, state]) => `${quote(architecture)} (${quote(state)})`))}, where the version replaced was: ${upload ? describePublication(upload, today) : quote(version.text)}.`,
      help: 'If the build machine was at fault, have the build retried. Otherwise fix it with another upload, or users of that architecture lose the package.',
    });
  },
};

const built = 'Successfully built';

/** A build that has yet to begin or to end has not failed; nor has a build that was given up for a later upload. */
const notFailed = [
  built,
  'Needs building',
  'Currently building',
  'Uploading build',
  'Gathering build output',
  'Cancelling build',
  'Build for superseded Source',
];

function hasFailed(state: string): boolean {
  return !notFailed.includes(state);
}
