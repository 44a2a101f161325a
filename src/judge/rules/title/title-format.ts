import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { titleDoubts, titleFix, titleHelp, titleOf } from './expected-title.ts';

/** A policy that gives the bug's title its form: "Backport $package version $version to $release, $release". */
export const titleFormat: Rule = {
  id: 'title-format',
  gate: 'upload',
  severity: 'error',
  demands: "The bug's title has the policy's form.",
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== undefined,
  explainedBy: ['policy-package'],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const { sru } = backport;
    const title = sru.title.value;
    const name = backport.package.value;
    if (title === undefined || name === undefined || titleOf(backport)) return;
    report({
      at: sru.title,
      message: `The title ${quote(title, 200)} does not have the policy's form.`,
      help: titleHelp(backport, undefined),
      fix: titleFix(backport),
    });
  },
};
