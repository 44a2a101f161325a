import { namesVersion } from '../../../text/names-version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { link } from './shown.ts';
import { statementOf } from './statements.ts';

/** SRU documentation: who verifies says which version was tested. */
export const statementWithoutVersion: Rule = {
  id: 'statement-without-version',
  gate: 'release',
  severity: 'warning',
  demands: 'The statement names the version that was tested.',
  needsLaunchpad: true,
  checkTarget(target, backport, report) {
    const { series, comment } = statementOf(target, backport) ?? {};
    const version = target.version.value;
    if (!series || !comment || !version || namesVersion(comment.text, version.text)) return;
    report({
      at: target.verification.statement,
      message: `The statement of ${comment.day} does not name ${quote(version.text)}, the version for ${quote(series.name)}${link(comment.url)}.`,
      help: 'Ask who verified to say on the bug which version was installed (`dpkg-query -W` shows it), and name that comment.',
    });
  },
};
