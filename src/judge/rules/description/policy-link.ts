import { keyOf } from '../../../model/field.ts';
import { templateText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { paragraphAdded } from './added.ts';

/** SRU documentation: the bug links the page of the package-specific policy that it follows. */
export const policyLink: Rule = {
  id: 'policy-link',
  gate: 'upload',
  severity: 'error',
  demands: "The description links the policy's page.",
  isPolicySentence: true,
  fixWaitsFor: policyDoubts,
  appliesTo: ({ pageAddresses }) => pageAddresses.length > 0,
  check({ description, sru, policy }, report) {
    if (!description || policy.pageAddresses.some((address) => links(templateText(description), address)))
      return;
    report({
      at: keyOf(sru.description),
      message: "The description has no link to the policy's page.",
      // In its first section, where a reviewer begins.
      fix: paragraphAdded(
        description,
        policy,
        `The policy that this follows: ${policy.documentation}`,
        description.sections.find(({ isKnown }) => isKnown)?.name,
      ),
      help: `Add it, best in its first section: ${quote(policy.documentation, 200)}.`,
    });
  },
};

/** Whether a text has an address, with http or https or without scheme, that is not part of a longer one. */
function links(text: string, address: string): boolean {
  const haystack = text.toLowerCase();
  const wanted = address.toLowerCase();
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + 1)) {
    const before = haystack.slice(Math.max(0, at - 8), at);
    const after = haystack.slice(at + wanted.length, at + wanted.length + 2);
    if (/(?:^|[^\w./:@-]|https?:\/\/)$/.test(before) && /^(?:$|[^\w.%-]|\.(?:$|\W))/.test(after)) return true;
  }
  return false;
}
