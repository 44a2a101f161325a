import { closedBugs } from '../../../text/changelog.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, readChangelogs } from './read-changelogs.ts';

/** SRU documentation: the changelog closes the SRU bug, by which Launchpad follows the upload. */
export const changelogSruBug: Rule = {
  id: 'changelog-sru-bug',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry closes the SRU bug.",
  explainedBy: noChangelog,
  check(backport, report) {
    const bug = backport.sru.bug.value;
    for (const { target, top, placeOf } of readChangelogs(backport)) {
      if (bug === undefined || closedBugs(top.changes).some((closed) => closed.bug === Number(bug))) continue;
      report({
        at: placeOf({ start: top.places.package.start, end: top.places.distributions.end }),
        message: `The changelog's top entry does not close the SRU bug ${quote(bug)}.`,
        help: `Add \`(LP: #${Number(bug)})\` to the change that makes the backport, with white space after the colon.`,
        target,
      });
    }
  },
};
