import { compareVersions, parseVersion } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs } from './read-changelogs.ts';

export const changelogVersion: Rule = {
  id: 'changelog-version',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry has the target's version.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target, top, placeOf } of readChangelogs(backport)) {
      const wanted = target.version.value;
      if (!wanted) continue;
      const version = parseVersion(top.version);
      if (!('wrong' in version) && compareVersions(version, wanted) === 0) continue;
      report({
        at: placeOf(top.places.version),
        message: `The changelog's top entry has the version ${quote(top.version)}; the manifest says ${quote(wanted.text)}.`,
        help: 'Correct the one that is wrong: what is uploaded has the version of the changelog.',
        target,
      });
    }
  },
};
