import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link } from './shown.ts';
import { statementOf } from './statements.ts';

/** SRU documentation: what is verified is the package in -proposed. */
export const statementTooEarly: Rule = {
  id: 'statement-too-early',
  gate: 'release',
  severity: 'error',
  demands: 'The statement was written once the package was in -proposed.',
  needsLaunchpad: true,
  checkTarget(target, backport, report) {
    const { series, comment } = statementOf(target, backport) ?? {};
    const accepted = target.accepted.value;
    if (!series || !comment || !accepted || comment.day >= accepted) return;
    report({
      at: target.verification.statement,
      message: `The statement is dated ${comment.day}${link(comment.url)}, and the package came into -proposed of ${quote(series.name)} on ${accepted}: it is about another build.`,
      help: 'Have the package from -proposed tested, and name the comment that says so.',
    });
  },
};
