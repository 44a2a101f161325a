import { describeSeries } from '../../../model/calendar.ts';
import { addDays, type Day } from '../../../model/day.ts';
import { archiveOf, hadBy } from '../../../model/publications.ts';
import { compareVersions, type Version } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** Nobody gets a version that is not above what the target has. */
export const alreadyPublished: Rule = {
  id: 'already-published',
  gate: 'upload',
  severity: 'error',
  demands: 'The target has neither that version nor a newer one yet, unless the manifest says so.',
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const { releaseDay } = target;
    const series = target.series.value;
    const version = target.version.value;
    const replaces = target.replaces.value;
    const released = target.released.value;
    if (!series || !version || !releaseDay) return;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!publications) return;
    // What came on the very day of a release, or later, is an update of it.
    const [newest] = hadBy(publications, released ? addDays(releaseDay, -1) : releaseDay);
    if (!newest) return;
    const difference = compareVersions(newest.version, version);
    if (difference < 0 || (released && difference === 0)) return;
    // `version-not-above-replaced` reports what the manifest itself says.
    if (replaces && compareVersions(replaces, newest.version) >= 0) return;
    report({
      at: target.version,
      message: `${describeSeries(series)} ${difference === 0 ? 'has that version already' : hasNewer(version, released)}: ${describePublication(newest.publication, today)}.`,
      help:
        difference === 0
          ? 'If that is this upload, write the day as `released`; otherwise raise the version.'
          : 'Build on that version and raise yours above it, or correct what the manifest says.',
    });
  },
};

function hasNewer({ text }: Version, released: Day | undefined): string {
  return released
    ? `had a newer version than ${quote(text)} before ${released}, when that is said to be released`
    : `has a newer version than ${quote(text)}`;
}
