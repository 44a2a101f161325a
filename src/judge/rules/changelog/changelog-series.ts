import type { Backport } from '../../../model/backport.ts';
import { nearest } from '../../../text/nearest.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs, rewritten, suggested } from './read-changelogs.ts';

export const changelogSeries: Rule = {
  id: 'changelog-series',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry is for the target's series.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target, top, name, placeOf } of readChangelogs(backport)) {
      const series = target.series.value;
      if (!series) continue;
      const [distribution = '', ...more] = top.distributions;
      // `changelog-pocket` reports `noble-proposed`, which Launchpad takes.
      if (more.length === 0 && [series.name, `${series.name}-proposed`].includes(distribution)) continue;
      const at = placeOf(top.places.distributions);
      // Another series' name may be right, and the manifest wrong.
      const isMeant =
        more.length === 0 &&
        (distribution === 'UNRELEASED' ||
          nearest(distribution, unlessKnown(distribution, backport)) === series.name);
      report({
        at,
        message:
          distribution === 'UNRELEASED'
            ? `The changelog's ${name} is still \`UNRELEASED\`; the target is ${quote(series.name)}.`
            : `The changelog's ${name} is for ${quoteList(top.distributions)}; the target is ${quote(series.name)}.`,
        help: `Write ${quote(series.name)} there: \`dch --release --distribution ${series.name}\`.`,
        fix: isMeant ? suggested(rewritten(at, series.name)) : undefined,
        target,
      });
    }
  },
};

/** What a name may be a misspelling of: nothing, where it is a series itself. */
function unlessKnown(name: string, { calendar: { byName } }: Backport): Iterable<string> {
  return byName.has(name.replace(/-[a-z]+$/, '')) ? [] : byName.keys();
}
