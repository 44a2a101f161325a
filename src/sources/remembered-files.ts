import type { FileSystem } from '../model/file-system.ts';
import { kept } from './kept-answers.ts';

/** How many answers are kept at once: of each manifest there are some that no other asks for, and they are soon old. */
const mostKept = 200;

/**
 * A file system that is asked once what stands at a path, for a run in which no file changes: the manifests of a fleet
 * ask the same of their folders, and look for the same files in vain. What a file holds is not kept.
 */
export function rememberedFiles(files: FileSystem): FileSystem {
  return {
    ...files,
    realPath: kept((file: string) => files.realPath(file), mostKept),
    kind: kept((file: string) => files.kind(file), mostKept),
    list: kept((folder: string) => files.list(folder), mostKept),
  };
}
