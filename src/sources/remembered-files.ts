import type { FileSystem } from '../model/file-system.ts';

/** How many answers are kept at once: those of a few thousand manifests, a few megabytes. */
const mostKept = 20_000;

/**
 * A file system that is asked once what stands at a path, for a run in which no file changes: the manifests of a fleet
 * ask the same of their folders, and look for the same files in vain. What a file holds is not kept.
 */
export function rememberedFiles(files: FileSystem): FileSystem {
  return {
    ...files,
    realPath: remembered((file) => files.realPath(file)),
    kind: remembered((file) => files.kind(file)),
    list: remembered((folder) => files.list(folder)),
  };
}

/** Keeps the answers to a question. What is thrown is no answer. */
function remembered<Answer>(ask: (file: string) => Answer): (file: string) => Answer {
  const known = new Map<string, Answer>();
  return (file) => {
    if (known.has(file)) return known.get(file) as Answer;
    const answer = ask(file);
    // The folders that all have in common are found again at once.
    if (known.size >= mostKept) known.clear();
    known.set(file, answer);
    return answer;
  };
}
