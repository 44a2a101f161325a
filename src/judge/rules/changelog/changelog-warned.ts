import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs, rewritten } from './read-changelogs.ts';

/** Debian policy 4.4 and deb-changelog(5). dpkg and lintian are the referees: where they warn, nobody uploads as it is. */
export const changelogWarned: Rule = {
  id: 'changelog-warned',
  gate: 'upload',
  severity: 'warning',
  demands: "dpkg and lintian read the target's changelog entry without a warning.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target, top, placeOf } of readChangelogs(backport)) {
      for (const { by, message, help, place, fix } of top.warnings) {
        const at = placeOf(place);
        report({
          at,
          message: `${by} warns about the changelog's entry of ${quote(top.version)}: ${message}.`,
          help,
          fix: fix === undefined ? undefined : rewritten(at, fix),
          target,
        });
      }
    }
  },
};
