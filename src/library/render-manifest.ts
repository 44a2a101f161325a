import { bugTexts } from '../draft/bug-texts.ts';
import { findingData } from '../report/json.ts';
import { allFindings } from '../report/report.ts';
import type { Files, Rendered, RenderSettings } from './face.ts';
import { inMemory } from './in-memory.ts';
import { manifestHeld } from './manifests-held.ts';
import { refuseNoText, refuseOthers } from './settings.ts';

/** `render` of the face. */
export function renderManifest(files: Files, manifest: string, settings: RenderSettings): Rendered {
  refuseOthers(settings, ['day', 'policy', 'calendar']);
  refuseNoText(manifest, 'manifest');
  const around = inMemory(files, settings);
  const texts = bugTexts(manifestHeld(manifest, around.files), around);
  if ('title' in texts) return { title: texts.title, description: texts.description };
  return { findings: allFindings(texts.inTheWay).map((each) => findingData(each, texts.inTheWay)) };
}
