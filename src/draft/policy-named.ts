import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import { shownPath } from '../sources/files.ts';
import { isPolicyPath } from '../sources/policy-file.ts';

/**
 * A policy as the manifest names it: a path is relative to the manifest, and on the command line to the working
 * directory.
 */
export function policyAsNamed(
  named: string,
  manifest: string,
  { files, workingDirectory }: { readonly files: FileSystem; readonly workingDirectory: string },
): string {
  const file = path.resolve(workingDirectory, named);
  if (!isPolicyPath(named) || files.kind(file) === undefined) return named;
  const relative = shownPath(file, path.dirname(manifest));
  return relative.startsWith('../') ? relative : `./${relative}`;
}
