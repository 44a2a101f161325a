import { type Policy, policyOn } from '../model/policy.ts';
import { planFor } from '../policy/plan.ts';
import type { Surroundings } from '../run/opened-manifest.ts';
import { chosenPolicy } from '../run/settings.ts';
import type { Evidence } from './evidence.ts';
import { explainSeries } from './explain.ts';
import { type LeftToFill, leftToFill } from './left-to-fill.ts';
import { choosePolicy } from './policy-choice.ts';
import { policyAsNamed } from './policy-named.ts';
import { ownSeries } from './top-entry.ts';
import { wholeDraft } from './whole-draft.ts';

/** A manifest to start from, and what to tell of it. */
export interface ExplainedDraft {
  readonly text: string;
  /** The policy that it is written under, as it is today. */
  readonly policy: Policy;
  /** The number of the SRU bug, where one is known. */
  readonly bug: string | undefined;
  /** Why it has this policy and these series, a sentence each. */
  readonly why: readonly string[];
  /** What only a person knows. */
  readonly left: readonly LeftToFill[];
}

/** What the user asks for: the name or path of the policy, without which the package's own is taken, and the bug. */
interface Wanted {
  readonly policy: string | undefined;
  readonly bug: string | undefined;
}

/**
 * Drafts a manifest for every host alike, and explains it. Throws `CannotRun` where the policy cannot be used.
 * @param place absolute path of the manifest to be, and the path as reports show it
 */
export function explainedDraft(
  evidence: Evidence,
  wanted: Wanted,
  place: { readonly file: string; readonly shown: string },
  around: Omit<Surroundings, 'policy'> & { readonly workingDirectory: string },
): ExplainedDraft {
  const { calendar, today } = around;
  const chosen =
    wanted.policy === undefined ? choosePolicy(evidence, calendar) : { name: wanted.policy, why: [] };
  const policy = policyOn(chosenPolicy(chosen.name, around), today);
  const policyName = policyAsNamed(chosen.name, place.file, around);
  const wish = { policy, policyName, calendar, today, bug: wanted.bug };
  // The draft names its policy itself.
  const { facts, text, demanded } = wholeDraft(evidence, wish, place, { ...around, policy: undefined });
  const series = explainSeries(facts, {
    own: ownSeries(evidence, calendar),
    demanded,
    plan: planFor(policy, calendar, today),
  });
  return {
    text,
    policy,
    bug: facts.bug,
    why: [...chosen.why, ...series],
    left: leftToFill(text, policy.placeholdersUntilRelease),
  };
}
