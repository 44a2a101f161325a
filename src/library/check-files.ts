import { bounded } from '../report/bounded.ts';
import { reportData } from '../report/json.ts';
import { check } from '../run/check.ts';
import type { CheckSettings, Files, Report } from './face.ts';
import { inMemoryRequest } from './in-memory.ts';
import { refuseOthers } from './settings.ts';

export const checkKeys = ['day', 'policy', 'gate', 'calendar', 'manifests'];

/** `check` of the face. */
export function checkFiles(files: Files, settings: CheckSettings): Report {
  refuseOthers(settings, checkKeys);
  return reportData(bounded(check(inMemoryRequest(files, settings))));
}
