import { bounded } from '../report/bounded.ts';
import { findingData, reportData } from '../report/json.ts';
import { check } from '../run/check.ts';
import { fixAll } from '../run/fix-all.ts';
import { shownPath, withFiles } from '../sources/files.ts';
import { checkKeys } from './check-files.ts';
import type { Files, Fixed, FixSettings } from './face.ts';
import { inMemoryRequest } from './in-memory.ts';
import { refuseOthers } from './settings.ts';

/** `fix` of the face. */
export function fixFiles(files: Files, settings: FixSettings): Fixed {
  refuseOthers(settings, [...checkKeys, 'suggested']);
  const request = inMemoryRequest(files, settings);
  const report = check(request);
  const { texts, findings } = fixAll(request, report, {
    mayChange: () => true,
    withSuggested: settings.suggested === true,
  });
  const after = new Map([...texts].map(([file, change]) => [file, change.after] as const));
  return {
    files: Object.fromEntries([...after].map(([file, text]) => [shownPath(file, request.workspace), text])),
    fixed: findings.map((each) => findingData(each, report)),
    report: reportData(bounded(check({ ...request, files: withFiles(request.files, after) }))),
  };
}
