import type { Backport } from '../../../model/backport.ts';
import type { Span } from '../../../model/position.ts';
import { closedBugs } from '../../../text/changelog-bugs.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import {
  declaredBugs,
  type JudgedChangelog,
  noChangelog,
  placeInChanges,
  readChangelogs,
} from './read-changelogs.ts';

/** SRU documentation: each bug that the changelog closes has a test plan of its own. */
export const changelogUndeclaredBug: Rule = {
  id: 'changelog-undeclared-bug',
  gate: 'upload',
  severity: 'error',
  demands: 'Every bug that the changelog closes is in the manifest.',
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { changelog, place } of undeclaredBugs(backport)) {
      report({
        at: placeInChanges(changelog, place),
        message: `The changelog closes bug ${quote(changelog.top.changes.slice(place.start + 1, place.end))}, which the manifest does not list.`,
        help: 'Add it to `bugs` with its test case. If this upload does not fix the bug, take its number out of the changelog.',
        target: changelog.target,
      });
    }
  },
};

/** A bug that a changelog closes and the manifest does not list, and where its number stands in the entry's changes. */
export interface UndeclaredBug {
  readonly changelog: JudgedChangelog;
  readonly bug: number;
  readonly place: Span;
}

/** The bugs that the manifest leaves out, by changelog, each once; none where nobody can tell which it names. */
export function undeclaredBugs(backport: Backport): UndeclaredBug[] {
  const { sru, bugs, policy } = backport;
  const isNone = sru.bug.state === 'absent' && !policy.needsBug;
  // A number that breaks the schema may be the one that the changelog closes.
  const areAllKnown = bugs.state !== 'broken' && bugs.items.every(({ id }) => id.value !== undefined);
  if ((sru.bug.value === undefined && !isNone) || !areAllKnown) return [];
  const declared = declaredBugs(backport);
  return readChangelogs(backport).flatMap((changelog) => {
    const told = new Set<number>();
    return closedBugs(changelog.top.changes).flatMap(({ bug, ...place }) => {
      if (declared.has(bug) || told.has(bug)) return [];
      told.add(bug);
      return [{ changelog, bug, place }];
    });
  });
}
