import { describeSeries } from '../../../model/calendar.ts';
import { addDays, type Day } from '../../../model/day.ts';
import { type Had, hadBy } from '../../../model/publications.ts';
import { compareVersions } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: an update is built upon what the target has, its security updates with it. */
export const replacedVersionNotPublished: Rule = {
  id: 'replaced-version-not-published',
  gate: 'upload',
  severity: 'error',
  demands: 'The target has the version that is said to be replaced.',
  needsLaunchpad: true,
  explainedBy: ['already-published'],
  checkTarget(target, { launchpad, today }, report) {
    const { replaces, uploadDay, releaseDay } = target;
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version || replaces.state !== 'written') return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const hadOn = (day: Day): Had | undefined =>
      hadBy(publications, day).find((had) => compareVersions(had.version, version) !== 0);
    const isReplaced = (had: Had | undefined): boolean =>
      had !== undefined && compareVersions(had.version, replaces.value) === 0;
    // What came on the very day of an upload may have come after it.
    const agrees = (day: Day): boolean =>
      isReplaced(hadOn(day)) || (day < today && isReplaced(hadOn(addDays(day, -1))));
    const judged = [
      { day: uploadDay, gate: 'upload' },
      { day: releaseDay, gate: 'release' },
    ] as const;
    const wrong = judged.find(({ day }) => day && !agrees(day));
    if (!wrong?.day) return;
    const had = hadOn(wrong.day);
    report({
      at: replaces,
      message: `${describeSeries(series)} ${had ? `has ${describePublication(had.publication, today)}` : 'has no version of the package'}${onDay(wrong.day, today)}, and not ${quote(replaces.value.text)}, which \`replaces\` names.`,
      help:
        wrong.gate === 'upload'
          ? 'Build upon what the target has, with its security updates, and correct `replaces`; without it, what Launchpad shows is taken.'
          : 'It came after the upload: build upon it, and upload again with a higher version.',
      gate: wrong.gate,
    });
  },
};
