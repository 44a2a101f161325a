import { gatherEvidence } from '../../src/draft/evidence.ts';
import { explainSeries } from '../../src/draft/explain.ts';
import { leftToFill } from '../../src/draft/left-to-fill.ts';
import { choosePolicy } from '../../src/draft/policy-choice.ts';
import { ownSeries } from '../../src/draft/top-entry.ts';
import { wholeDraft } from '../../src/draft/whole-draft.ts';
import { heldAs, workspace } from '../../src/library/files-held.ts';
import { inMemory } from '../../src/library/in-memory.ts';
import { policyOn } from '../../src/model/policy.ts';
import { planFor } from '../../src/policy/plan.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { builtinPolicy } from '../../src/sources/policy-file.ts';
import { changelogPath, manifestPath } from './paths.ts';
import type { Drafted, DraftQuestion } from './questions.ts';

/** A manifest drafted as `sru-gate init` does: from a changelog, or as a template of a policy. */
export function drafted({ changelog, policy: named, day }: DraftQuestion): Drafted {
  const around = inMemory(changelog === '' ? {} : { [changelogPath]: changelog }, { day });
  const { calendar, today } = around;
  const evidence = gatherEvidence(workspace, { calendar, today }, around);
  const chosen = named === undefined ? choosePolicy(evidence, calendar) : { name: named, why: [] };
  const policy = policyOn(builtinPolicy(chosen.name), today);
  const wish = { policy, policyName: chosen.name, calendar, today, bug: undefined };
  const place = { file: heldAs(manifestPath), shown: manifestPath };
  const { facts, text, demanded } = wholeDraft(evidence, wish, place, around);
  const plan = planFor(policy, calendar, today);
  return {
    text,
    policy: policy.name,
    told: [
      ...chosen.why,
      ...explainSeries(facts, { own: ownSeries(evidence, calendar), demanded, plan }),
      ...leftToFill(text, policy.placeholdersUntilRelease).map(({ line, what }) => `Line ${line}: ${what}`),
    ].map(safeLine),
  };
}
