import { type RuleId, ruleFaces } from '../generated/rules.ts';
import type { Gate } from './gate.ts';

/** What rules say of themselves, for code that needs no rule itself. */

export type { RuleId };

export const ruleIds: ReadonlySet<string> = new Set(Object.keys(ruleFaces));

const order = new Map(Object.keys(ruleFaces).map((id, index) => [id, index]));

/** Orders rule ids by subject, in the order of a manifest's way to its release; those that judge what others found come last. */
export function compareRules(one: RuleId, other: RuleId): number {
  return (order.get(one) ?? 0) - (order.get(other) ?? 0);
}

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return ruleIds.has(text);
}

/**
 * Whether waiting puts the findings of a rule right, and nothing else does.
 * @param gate where given, a rule of another gate does not count
 */
export function passesWithTime(rule: RuleId, gate?: Gate): boolean {
  const face = ruleFaces[rule];
  return face.passesWithTime && (gate === undefined || face.gate === gate);
}

/** Whether a finding of a rule hides others: what shows once it is gone was wrong before. */
export function hidesOthers(rule: RuleId): boolean {
  return ruleFaces[rule].hides;
}
