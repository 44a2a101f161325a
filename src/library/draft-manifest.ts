import { gatherEvidence } from '../draft/evidence.ts';
import { explainedDraft } from '../draft/explained-draft.ts';
import { placeBeside } from '../draft/place-beside.ts';
import type { FileSystem } from '../model/file-system.ts';
import { chosenBug } from '../run/settings.ts';
import { inDefaultPlaces, usualPlace } from '../sources/default-places.ts';
import type { Draft, DraftSettings, Files } from './face.ts';
import { heldAs, workspace } from './files-held.ts';
import { inMemory } from './in-memory.ts';
import { refuseOthers } from './settings.ts';

/** `draft` of the face. */
export function draftFrom(given: Files, settings: DraftSettings): Draft {
  refuseOthers(settings, ['day', 'policy', 'calendar', 'bug']);
  const { bug: written, policy: named, ...others } = settings;
  const around = inMemory(given, others);
  const { calendar, today, files } = around;
  const bug = chosenBug(written === undefined ? undefined : String(written));
  const evidence = gatherEvidence(workspace, { calendar, today }, around);
  const path = freePlace(placeBeside(evidence, bug), files);
  const place = { file: heldAs(path), shown: path };
  const { text, policy, left } = explainedDraft(evidence, { policy: named, bug }, place, around);
  return { path, text, policy: policy.name, left };
}

/** The usual place of a manifest where there is none, else one beside those that are there. */
function freePlace(beside: string, files: FileSystem): string {
  if (inDefaultPlaces(workspace, files).length === 0) return usualPlace;
  let place = beside;
  for (let count = 2; files.kind(heldAs(place)) !== undefined; count++)
    place = beside.replace(/\.yaml$/, `-${count}.yaml`);
  return place;
}
