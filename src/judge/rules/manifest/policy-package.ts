import { governs } from '../../../model/policy.ts';
import { askIfMeant, nearest } from '../../../text/nearest.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const policyPackage: Rule = {
  id: 'policy-package',
  gate: 'upload',
  severity: 'error',
  demands: 'The policy is one for this source package.',
  check({ policy, package: field }, report) {
    const name = field.value;
    if (name === undefined || governs(policy, name)) return;
    const named = policy.packages.filter((each) => !each.includes('*'));
    const near = nearest(name, named);
    report({
      at: field,
      message: `The policy ${quote(policy.name)} is not for ${quote(name)}: it covers ${quoteList(policy.packages)}.`,
      help: `${askIfMeant(near)} Name the policy that covers this package (\`sru-gate policies --package NAME\` names it), or \`policy: sru\` if the package has no policy of its own: in the manifest, or in \`--policy\` or the workflow's input \`policy\`, if one of these names it.`.trimStart(),
      fix: near === undefined ? undefined : { at: { path: field.path }, text: near, isSuggested: true },
    });
  },
};
