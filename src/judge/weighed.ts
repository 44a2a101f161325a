import type { Severity } from '../model/finding.ts';
import type { Target, Waiver } from '../model/manifest.ts';
import type { RuleId } from '../model/rules.ts';
import type { Gate, RawFinding, Rule } from './rule.ts';
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

/** How far a target is judged: by where it stands, for the upload alone, or with what keeps the release gate shut. */
export type GateMode = (typeof gateModes)[number];
export const gateModes = ['auto', 'upload', 'release'] as const;

/** What was found so far, by rule and by target, so that no finding has to be compared with every other. */
export interface Ledger {
  readonly all: readonly Weighed[];
  readonly add: (each: Weighed) => void;
  /** The findings about a target, and those about all targets. */
  readonly concerning: (target: Target) => readonly Weighed[];
  readonly ofRule: (rule: RuleId) => readonly Weighed[];
  /** Whether one of them hides facts. */
  readonly hidesFacts: () => boolean;
  /** Whether another finding, about the same target or about all, makes one superfluous. */
  readonly isExplained: (each: Weighed) => boolean;
}

export function newLedger(): Ledger {
  const all: Weighed[] = [];
  const byRule = new Map<RuleId, Weighed[]>();
  const byTarget = new Map<Target | undefined, Weighed[]>();
  /** By rule, the targets about which its findings explain others; `undefined` stands for all targets. */
  const explained = new Map<RuleId, Set<Target | undefined>>();
  let hides = false;
  return {
    all,
    hidesFacts: () => hides,
    add: (each) => {
      all.push(each);
      hides ||= each.by.hides === 'facts';
      addTo(byRule, each.rule, each);
      addTo(byTarget, each.target, each);
      if (!explains(each)) return;
      const targets = explained.get(each.rule) ?? new Set();
      explained.set(each.rule, targets.add(each.target));
    },
    concerning: (target) => [...(byTarget.get(undefined) ?? []), ...(byTarget.get(target) ?? [])],
    ofRule: (rule) => byRule.get(rule) ?? [],
    isExplained: ({ by, target, rule }) => {
      // `unknown-series` silences every other rule about a target whose series is unknown.
      const { state, written } = target?.series ?? {};
      if (state === 'broken' && written !== undefined && rule !== 'unknown-series') return true;
      return (by.explainedBy ?? []).some((other) => {
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

/**
 * Whether a finding explains others. A waived finding does not, except `source-not-released`: from a series that is not
 * released yet nothing can have settled.
 */
export function explains({ rule, waiver }: Pick<Weighed, 'rule' | 'waiver'>): boolean {
  return waiver === undefined || rule === 'source-not-released';
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
