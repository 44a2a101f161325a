import type { UnreachableEvidence } from '../../../model/launchpad.ts';
import { joinWords } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const launchpadUnreachable: Rule = {
  id: 'launchpad-unreachable',
  gate: 'upload',
  severity: 'inconclusive',
  demands: 'Launchpad answers what it is asked.',
  needsLaunchpad: true,
  check({ launchpad, sru, description }, report) {
    const isScant = sru.title.value === undefined || description === undefined;
    for (const { path, what, why, help } of byReason(launchpad?.unreachable ?? [])) {
      report({
        at: { path },
        message: `${what} could not be had from Launchpad: ${why}.`,
        help: `${help} What does not need Launchpad was judged${isScant ? '; with `sru.title` and `sru.description` in the manifest, these would be, too' : ''}.`,
      });
    }
  },
};

/** How many questions that failed for one reason are named. */
const mostNamed = 3;

/** What could not be had, joined by reason: a server that is away makes one finding and not a hundred. */
function byReason(missed: readonly UnreachableEvidence[]): UnreachableEvidence[] {
  const reasons = new Map<string, { readonly first: UnreachableEvidence; readonly names: Set<string> }>();
  for (const each of missed) {
    const alike = reasons.get(each.why) ?? { first: each, names: new Set() };
    alike.names.add(each.what);
    reasons.set(each.why, alike);
  }
  return [...reasons.values()].map(({ first, names }) => ({ ...first, what: named([...names]) }));
}

/** The first of them by name, and how many more there are; the JSON report has them all. */
function named(names: readonly string[]): string {
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name, index) => (index === 0 ? name : lowered(name)));
  return joinWords([...shown, ...(left > 0 ? [`${left} more`] : [])]);
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
