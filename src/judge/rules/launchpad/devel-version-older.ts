import { describeSeries, developmentRelease } from '../../../model/calendar.ts';
import { archiveOf, hadBy } from '../../../model/publications.ts';
import { backportedTo } from '../../../policy/backported-version.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: "the development release must already be fixed", or whoever upgrades goes backwards. */
export const develVersionOlder: Rule = {
  id: 'devel-version-older',
  gate: 'upload',
  severity: 'error',
  demands: 'The development release has the upstream version that is backported, or a newer one.',
  needsLaunchpad: true,
  checkTarget(target, { source, policy, calendar, launchpad, today }, report) {
    const day = target.uploadDay;
    if (!day) return;
    const development = developmentRelease(calendar, day);
    const publications = archiveOf(launchpad, development)?.publications;
    const [newest] = publications ? hadBy(publications, day) : [];
    const backported = backportedTo(target, source, policy);
    if (!development || !newest || !backported || backported.compare(newest.version) >= 0) return;
    report({
      at: source.version.value ? source.version : target.version,
      message: `The development release, ${describeSeries(development)}, has an older version than ${quote(backported.text)}${onDay(day, today)}: ${describePublication(newest.publication, today)}.`,
      help: `Bring the version into \`${development.name}\` first. A version that waits in its -proposed does not count yet.`,
    });
  },
};
