import { gatherEvidence } from '../../src/draft/evidence.ts';
import { explainSeries } from '../../src/draft/explain.ts';
import { leftToFill } from '../../src/draft/left-to-fill.ts';
import { choosePolicy } from '../../src/draft/policy-choice.ts';
import { ownSeries } from '../../src/draft/top-entry.ts';
import { wholeDraft } from '../../src/draft/whole-draft.ts';
import { policyOn } from '../../src/model/policy.ts';
import { planFor } from '../../src/policy/plan.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { builtinPolicy } from '../../src/sources/policy-file.ts';
import { dayOf, manifestPath, noGit, ownCalendar, top } from './around.ts';
import type { Drafted, DraftQuestion } from './questions.ts';

/** A manifest drafted as `sru-gate init` does: from a changelog, or as a template of a policy. */
export function drafted({ changelog, policy: named, day }: DraftQuestion): Drafted {
  const [calendar, today] = [ownCalendar(), dayOf(day)];
  const held: Record<string, string> = changelog === '' ? {} : { [`${top}/debian/changelog`]: changelog };
  const files = memoryFiles(held);
  const evidence = gatherEvidence(top, { calendar, today }, { files, git: noGit });
  const chosen = named === undefined ? choosePolicy(evidence, calendar) : { name: named, why: [] };
  const policy = policyOn(builtinPolicy(chosen.name), today);
  const around = { files, git: noGit, workspace: top, calendar, today, policy: undefined };
  const wish = { policy, policyName: chosen.name, calendar, today, bug: undefined };
  const place = { file: `${top}/${manifestPath}`, shown: manifestPath };
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
