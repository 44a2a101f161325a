import { partOf } from '../../../model/field.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { titleDoubts, titleFix, titleHelp, titleOf, upstreamVersions } from './expected-title.ts';

export const titleVersion: Rule = {
  id: 'title-version',
  gate: 'upload',
  severity: 'error',
  demands: 'The title names the upstream version being backported.',
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== undefined,
  explainedBy: ['policy-package', 'title-format'],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const version = titleOf(backport)?.version;
    const expected = upstreamVersions(backport);
    if (!version || expected.length === 0 || expected.includes(version.text)) return;
    report({
      at: partOf(backport.sru.title, version),
      message: `The title says version ${quote(version.text)}; the upstream version being backported is ${quoteList(expected)}.`,
      help: titleHelp(backport, 'the version that is backported'),
      fix: titleFix(backport),
    });
  },
};
