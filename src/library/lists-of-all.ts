import { rulePages } from '../generated/rule-pages.ts';
import { ruleFaces } from '../generated/rules.ts';
import { builtinNames, builtinPolicy } from '../sources/policy-file.ts';
import { rulePage } from '../text/page-address.ts';
import type { PolicyFace, RuleFace } from './face.ts';

/** `policies` of the face. */
export function allPolicies(): readonly PolicyFace[] {
  return builtinNames.map((each) => {
    const { name, summary, documentation, packages } = builtinPolicy(each);
    return { name, summary, url: documentation, packages };
  });
}

/** `rules` of the face. */
export function allRules(): readonly RuleFace[] {
  return Object.entries(ruleFaces).map(([rule, { severity, gate, demands }]) => ({
    rule,
    severity,
    gate: gate ?? null,
    demands,
    page: rulePages[rule] ?? '',
    url: rulePage(rule),
  }));
}
