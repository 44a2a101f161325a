import { closedBugs } from '../../../text/changelog-bugs.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { declaredBugs, noChangelog, placeInChanges, readChangelogs } from './read-changelogs.ts';

/** SRU documentation: each bug that the changelog closes has a test plan of its own. */
export const changelogUndeclaredBug: Rule = {
  id: 'changelog-undeclared-bug',
  gate: 'upload',
  severity: 'error',
  demands: 'Every bug that the changelog closes is in the manifest.',
  explainedBy: noChangelog,
  check(backport, report) {
    const { sru, bugs, policy } = backport;
    const isNone = sru.bug.state === 'absent' && !policy.needsBug;
    // A number that breaks the schema may be the one that the changelog closes.
    const areAllKnown = bugs.state !== 'broken' && bugs.items.every(({ id }) => id.value !== undefined);
    if ((sru.bug.value === undefined && !isNone) || !areAllKnown) return;
    const declared = declaredBugs(backport);
    for (const changelog of readChangelogs(backport)) {
      const told = new Set<number>();
      const { changes } = changelog.top;
      for (const { bug, start, end } of closedBugs(changes)) {
        if (declared.has(bug) || told.has(bug)) continue;
        told.add(bug);
        report({
          at: placeInChanges(changelog, { start, end }),
          message: `The changelog closes bug ${quote(changes.slice(start + 1, end))}, which the manifest does not list.`,
          help: 'Add it to `bugs` with its test case; a bug that this upload does not fix must not be closed by it.',
          target: changelog.target,
        });
      }
    }
  },
};
