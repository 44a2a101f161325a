import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs, rewritten } from './read-changelogs.ts';

export const changelogPocket: Rule = {
  id: 'changelog-pocket',
  gate: 'upload',
  severity: 'warning',
  demands: "The changelog's top entry names the series without a pocket.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target, top, name, placeOf } of readChangelogs(backport)) {
      const series = target.series.value;
      if (!series || top.distributions.length !== 1 || top.distributions[0] !== `${series.name}-proposed`)
        continue;
      const at = placeOf(top.places.distributions);
      report({
        at,
        message: `The changelog's ${name} is for ${quote(top.distributions[0])}.`,
        help: `Write ${quote(series.name)}: uploads to it go to -proposed by themselves. Launchpad takes both.`,
        fix: rewritten(at, series.name),
        target,
      });
    }
  },
};
