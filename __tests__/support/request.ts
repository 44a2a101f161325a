import type { FileSystem } from '../../src/model/file-system.ts';
import type { CheckRequest } from '../../src/run/check-request.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { noGit } from '../../src/sources/no-git.ts';
import { baseDay, bundled, day } from './check.ts';

/**
 * What a check of some texts in `/w` asks for, where there is no git; manifests are those of `backports/`.
 * @param texts by their path in `/w`
 * @param files what is there in place of these texts
 */
export function requestOn(texts: Readonly<Record<string, string>>, files?: FileSystem): CheckRequest {
  const there = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text]));
  return {
    manifests: Object.keys(there).filter((name) => name.startsWith('/w/backports/')),
    files: files ?? memoryFiles(there),
    git: noGit,
    workspace: '/w',
    workingDirectory: '/w',
    calendar: bundled(),
    today: day(baseDay),
    policy: undefined,
    gate: 'upload',
  };
}
