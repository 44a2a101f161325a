import { type BugMention, closedBugs, misspeltBugs } from '../../../text/changelog.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { declaredBugs, noChangelog, placeInChanges, readChangelogs, rewritten } from './read-changelogs.ts';

/** `Dpkg::Vendor::Ubuntu` reads `LP: #123` alone: any case, white space after the colon. */
export const changelogBugForm: Rule = {
  id: 'changelog-bug-form',
  gate: 'upload',
  severity: 'warning',
  demands: 'Every bug in the changelog has the form that dpkg reads.',
  explainedBy: noChangelog,
  check(backport, report) {
    const declared = declaredBugs(backport);
    for (const changelog of readChangelogs(backport)) {
      const { changes } = changelog.top;
      const closed = new Set(closedBugs(changes).map(({ bug }) => bug));
      for (const { bug, start, end } of misspeltBugs(changes)) {
        if (closed.has(bug)) continue;
        const written = changes.slice(start, end).replace(/\s*\n\s*/g, ' ');
        const at = placeInChanges(changelog, { start, end });
        report({
          at,
          message: `${quote(written)} closes no bug: dpkg does not read that form.`,
          help: `Write ${quote(`LP: #${written.replace(/^.*\D/s, '')}`)}, with a plain space after the colon; a mere mention goes without "LP".`,
          // Whether the upload is to close a bug that the manifest does not list, nobody can say.
          fix:
            declared.has(bug) && closesThatAlone(changes, { bug, start, end })
              ? rewritten(at, `LP: #${bug}`)
              : undefined,
          target: changelog.target,
        });
      }
    }
  },
};

/**
 * Whether the right form in a mention's place closes its bug and no other: the numbers behind it may become part of
 * its list. `lp 123` in a sentence may be a mere mention, and `lp:123~team` an address.
 */
function closesThatAlone(changes: string, { bug, start, end }: BugMention): boolean {
  const written = changes.slice(start, end);
  if (/\n|^lp\s+\d/i.test(written) || !/^(?:[\s).,]|$)/.test(changes.slice(end, end + 1))) return false;
  const numbers = (text: string): string =>
    closedBugs(text)
      .map((each) => each.bug)
      .sort()
      .join();
  const after = `${changes.slice(0, start)}LP: #${bug}${changes.slice(end)}`;
  return numbers(after) === numbers(`${changes}\n LP: #${bug}`);
}
