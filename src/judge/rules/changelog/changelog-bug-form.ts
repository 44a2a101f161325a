import { closedBugs, misspeltBugs } from '../../../debian/changelog.ts';
import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';
import { noChangelog, placeInChanges, readChangelogs } from './read-changelogs.ts';

/** `Dpkg::Vendor::Ubuntu` reads `LP: #123` alone: any case, white space after the colon. */
export const changelogBugForm: Rule = {
  id: 'changelog-bug-form',
  gate: 'upload',
  severity: 'warning',
  demands: 'Every bug in the changelog has the form that dpkg reads.',
  explainedBy: noChangelog,
  check(backport, report) {
    for (const changelog of readChangelogs(backport)) {
      const { changes } = changelog.top;
      const closed = new Set(closedBugs(changes).map(({ bug }) => bug));
      for (const { bug, start, end } of misspeltBugs(changes)) {
        if (closed.has(bug)) continue;
        const written = changes.slice(start, end).replace(/\s*\n\s*/g, ' ');
        report({
          at: placeInChanges(changelog, { start, end }),
          message: `${quote(written)} closes no bug: dpkg does not read that form.`,
          help: `Write ${quote(`LP: #${written.replace(/^.*\D/s, '')}`)}, with a plain space after the colon; a mere mention goes without "LP".`,
          target: changelog.target,
        });
      }
    }
  },
};
