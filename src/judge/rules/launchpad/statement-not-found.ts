import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link } from './shown.ts';
import { type Statement, statementOf } from './statements.ts';

/** SRU documentation: who verifies says so on the bug. */
export const statementNotFound: Rule = {
  id: 'statement-not-found',
  gate: 'release',
  severity: 'error',
  demands: 'The statement that the manifest names is a comment of the SRU bug.',
  needsLaunchpad: true,
  checkTarget(target, backport, report) {
    const statement = statementOf(target, backport);
    if (!statement || statement.comment) return;
    // Where no partner verifies, the statement may stand elsewhere than on the bug.
    if (!statement.names && !backport.policy.partner) return;
    report({
      at: target.verification.statement,
      message: whatIsWrong(statement),
      help: 'Write the address of the comment, which its number on the bug links to: `https://bugs.launchpad.net/bugs/NUMBER/comments/NUMBER`.',
    });
  },
};

function whatIsWrong({ text, names, bug }: Statement): string {
  const shown = quote(text);
  if (!names)
    return `${shown} is not a comment on bug ${quote(bug.number)}${link(bug.url)}, where the statement belongs.`;
  if (names.bug !== Number(bug.number))
    return `${shown} is a comment on bug ${quote(String(names.bug))}; the SRU bug is ${quote(bug.number)}${link(bug.url)}.`;
  const last = bug.comments?.at(-1);
  return `Bug ${quote(bug.number)} has no comment ${names.comment}${last ? `; its last is ${last.number}, of ${last.day}${link(last.url)}` : link(bug.url)}.`;
}
