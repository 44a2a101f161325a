import { joinWords, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link } from './shown.ts';
import { statementOf } from './statements.ts';

/** A policy with a partner: "the partner verifies the build in -proposed and says so on the bug". */
export const statementAuthor: Rule = {
  id: 'statement-author',
  gate: 'release',
  severity: 'warning',
  demands: "The statement was written by one of the partner's accounts.",
  needsLaunchpad: true,
  appliesTo: ({ partner }) => partner !== undefined && partner.accounts.length > 0,
  checkTarget(target, backport, report) {
    const { partner } = backport.policy;
    const comment = statementOf(target, backport)?.comment;
    if (!partner || !comment) return;
    // Nobody can say who wrote a comment whose account is gone.
    if (comment.author === '' || partner.accounts.includes(comment.author)) return;
    report({
      at: target.verification.statement,
      message: `The statement of ${comment.day} is by ${quote(`~${comment.author}`)}${link(comment.url)}, which is not one of the accounts that the policy names for ${quote(partner.name)}.`,
      help: `Name the comment of ${joinWords(partner.accounts.map((account) => quote(`~${account}`)))}; if another account is theirs, too, add it to the policy.`,
    });
  },
};
