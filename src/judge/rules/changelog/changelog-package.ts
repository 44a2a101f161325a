import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs } from './read-changelogs.ts';

export const changelogPackage: Rule = {
  id: 'changelog-package',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry is of the manifest's package.",
  explainedBy: noChangelog,
  check(backport, report) {
    const name = backport.package.value;
    for (const { target, top, name: entry, placeOf } of readChangelogs(backport)) {
      if (name === undefined || top.package === name) continue;
      report({
        at: placeOf(top.places.package),
        message: `The changelog's ${entry} is of ${quote(top.package)}; the manifest is about ${quote(name)}.`,
        help: 'Correct `package`, or name the right changelog with `changelog` of the target.',
        target,
      });
    }
  },
};
