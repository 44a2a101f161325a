import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A packaging repository has a branch for each series: what another branch holds is judged by nothing that is here. */
export const changelogElsewhere: Rule = {
  id: 'changelog-elsewhere',
  gate: 'upload',
  severity: 'notice',
  demands: "The work tree, or the changelog that the manifest names, holds the target's packaging.",
  check({ changelogs }, report) {
    for (const { target, named, found } of changelogs) {
      const version = target.version.value;
      const series = target.series.value;
      if (found.kind !== 'elsewhere' || !version || !series) continue;
      report({
        at: target.version,
        message: `The changelog of ${quote(version.text)} was not judged: ${quote(named)} here is not the one for ${quote(series.name)}.`,
        help: `Add to the target the branch, tag or commit that holds its changelog, such as \`changelog: ubuntu/${series.name}:debian/changelog\`, or run the check on the branch of ${quote(series.name)} as well.`,
        target,
      });
    }
  },
};
