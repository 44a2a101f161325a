import { isVersion } from '../../../model/version.ts';
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
    for (const { target, top, entries, placeOf } of readChangelogs(backport)) {
      const wanted = target.version.value;
      if (!wanted || isVersion(top.version, wanted)) continue;
      const isBelow = entries.some(({ version }) => isVersion(version, wanted));
      report({
        at: placeOf(top.places.version),
        message: `The changelog's top entry has the version ${quote(top.version)}; the manifest says ${quote(wanted.text)}.`,
        help: isBelow
          ? `The upload gets the version of the top entry. If ${quote(wanted.text)} is uploaded already, write down the day: \`sru-gate mark uploaded ${target.series.value?.name ?? ''} --date YYYY-MM-DD\`. The other findings in this changelog then go, too.`
          : 'Correct the manifest or the changelog: the upload gets the version of the changelog.',
        target,
      });
    }
    for (const { target, named, found } of backport.changelogs) {
      const wanted = target.version.value;
      if (!wanted || found.kind !== 'read' || found.at !== undefined) continue;
      if (found.changelog.entries.length === 0) continue;
      report({
        at: target.changelog,
        message: `The changelog ${quote(named)} has no entry with the version ${quote(wanted.text)}, which was uploaded.`,
        help: 'Name the changelog that the upload was built from, such as `changelog: ubuntu/noble:debian/changelog`, or correct `version`.',
        target,
      });
    }
  },
};
