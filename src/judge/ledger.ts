import type { Severity } from '../model/finding.ts';
import type { Gate, GateMode } from '../model/gate.ts';
import type { Target, Waiver } from '../model/manifest.ts';
import type { RuleId } from '../model/rules.ts';
import type { RawFinding, Rule } from './rule.ts';
import type { DatedFinding } from './waivers.ts';

/** Everything that the rules found, waived and explained or not; and which of it users see. */

/** What a rule found, with the severity, the day and the waiver that the judge gave it. */
export interface Weighed extends RawFinding, DatedFinding {
  readonly gate: Gate;
  readonly severity: Severity;
  readonly waiver: Waiver | undefined;
  readonly by: Rule;
  readonly url: string;
}

/** What was found so far, by rule and by target, so that no finding has to be compared with every other. */
export interface Ledger {
  readonly all: readonly Weighed[];
  readonly add: (each: Weighed) => void;
  /** The findings about a target, and those about all targets. */
  readonly concerning: (target: Target) => readonly Weighed[];
  readonly ofRule: (rule: RuleId) => readonly Weighed[];
  /** Whether one of them hides facts. */
  readonly hidesFacts: () => boolean;
  /** Whether another finding, about the same target or about all, makes what a rule says of it superfluous. */
  readonly isSilenced: (rule: Rule, target: Target | undefined) => boolean;
}

export function newLedger(): Ledger {
  const all: Weighed[] = [];
  const byRule = new Map<RuleId, Weighed[]>();
  const byTarget = new Map<Target | undefined, Weighed[]>();
  /** By rule, the targets about which its findings explain others; `undefined` stands for all targets. */
  const explained = new Map<RuleId, Set<Target | undefined>>();
  /** The targets of which one rule's finding says all. */
  const unclear = new Map<Target, Rule>();
  let hides = false;
  return {
    all,
    hidesFacts: () => hides,
    add: (each) => {
      all.push(each);
      hides ||= each.by.hides === 'facts';
      addTo(byRule, each.rule, each);
      addTo(byTarget, each.target, each);
      // What a waiver covers explains nothing, but for some rules.
      if (each.waiver !== undefined && !each.by.explainsThoughWaived) return;
      if (each.by.explainsAll && each.target) unclear.set(each.target, each.by);
      const targets = explained.get(each.rule) ?? new Set();
      explained.set(each.rule, targets.add(each.target));
    },
    concerning: (target) => [...(byTarget.get(undefined) ?? []), ...(byTarget.get(target) ?? [])],
    ofRule: (rule) => byRule.get(rule) ?? [],
    isSilenced: (rule, target) => {
      const silencer = target && unclear.get(target);
      if (silencer && silencer !== rule) return true;
      return (rule.explainedBy ?? []).some((other) => {
        const targets = explained.get(other);
        return targets !== undefined && (targets.has(undefined) || targets.has(target));
      });
    },
  };
}

function addTo<Key>(map: Map<Key, Weighed[]>, key: Key, each: Weighed): void {
  const list = map.get(key);
  if (list) list.push(each);
  else map.set(key, [each]);
}

/** Whether a finding is part of the verdict, rather than of the status of a gate that is not judged yet. */
export function isShown(
  { gate, target, by }: Pick<Weighed, 'gate' | 'target'> & { readonly by: Pick<Rule, 'speaksWhileAgeing'> },
  mode: GateMode,
): boolean {
  if (gate === 'upload' || mode === 'release') return true;
  if (mode === 'upload' || !target) return false;
  return target.stage === 'released' || (by.speaksWhileAgeing === true && target.stage === 'uploaded');
}
