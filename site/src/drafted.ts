import { gatherEvidence } from '../../src/draft/evidence.ts';
import { explainedDraft } from '../../src/draft/explained-draft.ts';
import { heldAs, workspace } from '../../src/library/files-held.ts';
import { inMemory } from '../../src/library/in-memory.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { changelogPath, manifestPath } from './paths.ts';
import type { Drafted, DraftQuestion } from './questions.ts';

/** A manifest drafted as `sru-gate init` does: from a changelog, or as a template of a policy. */
export function drafted({ changelog, policy, day }: DraftQuestion): Drafted {
  const around = inMemory(changelog === '' ? {} : { [changelogPath]: changelog }, { day });
  const evidence = gatherEvidence(workspace, around, around);
  const place = { file: heldAs(manifestPath), shown: manifestPath };
  const draft = explainedDraft(evidence, { policy, bug: undefined }, place, around);
  return {
    text: draft.text,
    policy: draft.policy.name,
    told: [...draft.why, ...draft.left.map(({ line, what }) => `Line ${line}: ${what}`)].map(safeLine),
  };
}
