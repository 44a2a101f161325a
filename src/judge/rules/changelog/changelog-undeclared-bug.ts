import type { Backport } from '../../../model/backport.ts';
import type { Change } from '../../../model/place.ts';
import type { Span } from '../../../model/position.ts';
import { isBugNumber } from '../../../text/bug-number.ts';
import { closedBugs } from '../../../text/changelog-bugs.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { isPlaceholderFound } from '../description/leftovers.ts';
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
    for (const { changelog, bug, place } of undeclaredBugs(backport)) {
      report({
        at: placeInChanges(changelog, place),
        message: `The changelog closes bug ${quote(changelog.top.changes.slice(place.start + 1, place.end))}, which the manifest does not list.`,
        help: 'Add it to `bugs` with its test case. If this upload does not fix the bug, take its number out of the changelog.',
        fix: listed(bug, backport),
        target: changelog.target,
      });
    }
  },
};

/** The test case of a bug that somebody has yet to write. */
export const testCaseToWrite = 'TODO how somebody sees that it is fixed';

/** Whether something says that such a test case has to be written: else the bug stands without one, which is found. */
export function isToWriteFound(backport: Backport): boolean {
  return isPlaceholderFound(backport) && backport.policy.severities['bug-test-case'] !== 'off';
}

/** The change that lists a bug. It may as well be one that the upload does not fix. */
function listed(bug: number, backport: Backport): Change | undefined {
  if (!isToWriteFound(backport) || !isBugNumber(bug)) return undefined;
  const items = [{ id: bug, 'test-case': testCaseToWrite }];
  return { addTo: backport.bugs.path, items, isSuggested: true, title: `List bug ${bug} in \`bugs\`` };
}

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
