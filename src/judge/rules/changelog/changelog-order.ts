import { compareVersions, versionIn } from '../../../model/version.ts';
import { isBackportOf } from '../../../policy/backported-version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs } from './read-changelogs.ts';

/** A backport made the usual way has the source's changelog, and `X~ubuntu0.24.04.1` above `X`. */
export const changelogOrder: Rule = {
  id: 'changelog-order',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top version is higher than the one below it, or is a backport of that one.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target, top, below, placeOf } of readChangelogs(backport)) {
      const [version, older] = [versionIn(top.version), versionIn(below?.version)];
      // Two versions are compared only where dpkg can read both: `version-syntax` judges the manifest's own.
      if (!version || !older) continue;
      if (compareVersions(version, older) > 0 || isBackportOf(version, older)) continue;
      report({
        at: placeOf(top.places.version),
        message: `The changelog's top version ${quote(top.version)} is neither higher than ${quote(older.text)}, the version of the entry below it, nor a backport of that version.`,
        help: `Raise the version, or append a tilde suffix to the version that it backports: ${quote(`${older.text}~ubuntu0.${target.series.value?.number ?? 'YY.MM'}.1`)}.`,
        target,
      });
    }
  },
};
