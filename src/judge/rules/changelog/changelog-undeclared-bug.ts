import { closedBugs } from '../../../debian/changelog.ts';
import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';
import { placeInChanges, readChangelogs } from './read-changelogs.ts';

/** SRU documentation: each bug that the changelog closes has a test plan of its own. */
export const changelogUndeclaredBug: Rule = {
  id: 'changelog-undeclared-bug',
  gate: 'upload',
  severity: 'error',
  demands: 'Every bug that the changelog closes is in the manifest.',
  check(backport, report) {
    const { manifest, bugs } = backport;
    const declared = new Set([manifest.sru?.bug, ...bugs.map(({ id }) => id)].map(Number));
    // A number that breaks the schema may be the one that is looked for.
    if (!manifest.sru?.bug || bugs.some(({ id }) => id === undefined)) return;
    for (const changelog of readChangelogs(backport)) {
      const told = new Set<number>();
      for (const { bug, ...extent } of closedBugs(changelog.top.changes)) {
        if (declared.has(bug) || told.has(bug)) continue;
        told.add(bug);
        report({
          at: placeInChanges(changelog, extent),
          message: `The changelog closes bug ${quote(String(bug))}, which the manifest does not list.`,
          help: 'Add it to `bugs` with its test case; a bug that this upload does not fix must not be closed by it.',
          target: changelog.target,
        });
      }
    }
  },
};
