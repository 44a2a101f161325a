import type { Backport } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { addDays, type Day } from '../../../model/day.ts';
import type { Gate } from '../../../model/gate.ts';
import type { Target } from '../../../model/manifest.ts';
import { archiveOf, type Had, hadBy } from '../../../model/publications.ts';
import { compareVersions, type Version } from '../../../model/version.ts';
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
  checkTarget(target, backport, report) {
    const { replaces } = target;
    const series = target.series.value;
    if (!series || replaces.state !== 'written') return;
    const wrong = replacedOtherwise(target, replaces.value, backport);
    if (!wrong) return;
    const { had, day, gate } = wrong;
    report({
      at: replaces,
      message: `${describeSeries(series)} ${had ? `has ${describePublication(had.publication, backport.today)}` : 'has no version of the package'}${onDay(day, backport.today)}, and not ${quote(replaces.value.text)}, which \`replaces\` names.`,
      help:
        gate === 'upload'
          ? 'Build on what the target has, with its security updates, and correct `replaces`; or leave `replaces` out, and it is taken from Launchpad.'
          : 'That version came after the upload: build on it, and upload again with a higher version.',
      gate,
    });
  },
};

/** What a target had in place of the version that it is said to replace. */
export interface ReplacedOtherwise {
  /** Undefined where it had nothing. */
  readonly had: Had | undefined;
  readonly day: Day;
  readonly gate: Gate;
}

/** On which day a target had another version than one that it replaces; undefined where it had that, or nobody knows. */
export function replacedOtherwise(
  target: Target,
  replaced: Version,
  { launchpad, today }: Pick<Backport, 'launchpad' | 'today'>,
): ReplacedOtherwise | undefined {
  const { uploadDay, releaseDay } = target;
  const [series, version] = [target.series.value, target.version.value];
  const publications = archiveOf(launchpad, series)?.publications;
  if (!version || !publications) return undefined;
  const hadOn = (day: Day): Had | undefined =>
    hadBy(publications, day).find((had) => compareVersions(had.version, version) !== 0);
  const isReplaced = (had: Had | undefined): boolean =>
    had !== undefined && compareVersions(had.version, replaced) === 0;
  // What came on the very day of an upload may have come after it.
  const agrees = (day: Day): boolean =>
    isReplaced(hadOn(day)) || (day < today && isReplaced(hadOn(addDays(day, -1))));
  const judged = [
    { day: uploadDay, gate: 'upload' },
    { day: releaseDay, gate: 'release' },
  ] as const;
  for (const { day, gate } of judged) if (day && !agrees(day)) return { had: hadOn(day), day, gate };
  return undefined;
}
