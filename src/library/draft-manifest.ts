import { gatherEvidence } from '../draft/evidence.ts';
import { leftToFill } from '../draft/left-to-fill.ts';
import { placeBeside } from '../draft/place-beside.ts';
import { choosePolicy } from '../draft/policy-choice.ts';
import { policyAsNamed } from '../draft/policy-named.ts';
import { wholeDraft } from '../draft/whole-draft.ts';
import type { FileSystem } from '../model/file-system.ts';
import { policyOn } from '../model/policy.ts';
import { chosenBug } from '../run/settings.ts';
import { inDefaultPlaces, usualPlace } from '../sources/default-places.ts';
import { builtinPolicy } from '../sources/policy-file.ts';
import type { Draft, DraftSettings, Files } from './face.ts';
import { heldAs, workspace } from './files-held.ts';
import { inMemory } from './in-memory.ts';
import { refuseOthers } from './settings.ts';

/** `draft` of the face. */
export function draftFrom(given: Files, settings: DraftSettings): Draft {
  refuseOthers(settings, ['day', 'policy', 'calendar', 'bug']);
  const { bug: written, ...others } = settings;
  const around = inMemory(given, others);
  const { calendar, today, files } = around;
  const bug = chosenBug(written === undefined ? undefined : String(written));
  const evidence = gatherEvidence(workspace, { calendar, today }, around);
  const name = settings.policy ?? choosePolicy(evidence, calendar).name;
  const policy = policyOn(around.policy ?? builtinPolicy(name), today);
  const path = freePlace(placeBeside(evidence, bug), files);
  const file = heldAs(path);
  const wish = { policy, policyName: policyAsNamed(name, file, around), calendar, today, bug };
  const { text } = wholeDraft(evidence, wish, { file, shown: path }, { ...around, policy: undefined });
  return { path, text, policy: policy.name, left: leftToFill(text, policy.placeholdersUntilRelease) };
}

/** The usual place of a manifest where there is none, else one beside those that are there. */
function freePlace(beside: string, files: FileSystem): string {
  if (inDefaultPlaces(workspace, files).length === 0) return usualPlace;
  let place = beside;
  for (let count = 2; files.kind(heldAs(place)) !== undefined; count++)
    place = beside.replace(/\.yaml$/, `-${count}.yaml`);
  return place;
}
