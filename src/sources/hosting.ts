import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import type { Hosting, PathOf } from '../model/report.ts';
import { asUri } from '../text/as-uri.ts';
import { gitTopLevel, isInside, readText, shownPath } from './files.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How GitHub sees the files of a workspace, by the variables that it sets. */
export function hostingOf(workspace: string, files: FileSystem, environment: Environment): Hosting {
  // Each finding asks for its path, and most findings lie in a few folders.
  const tops = new Map<string, string>();
  const pathOf: PathOf = (file) => {
    const folder = path.dirname(file);
    const top = tops.get(folder) ?? topOf(folder, workspace, files);
    tops.set(folder, top);
    return shownPath(file, top);
  };
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const commit = commitOf(environment, files);
  return {
    pathOf,
    commit,
    linkTo: (file, line) => {
      const shown = pathOf(file);
      // What lies outside the repository has no page in it.
      if (!server || !repository || !commit || shown.startsWith('../')) return undefined;
      return `${server}/${repository}/blob/${commit}/${asUri(shown)}#L${line}`;
    },
  };
}

function topOf(folder: string, workspace: string, files: FileSystem): string {
  const top = gitTopLevel(files, folder);
  return top !== undefined && isInside(workspace, top) ? top : workspace;
}

/**
 * The commit that links lead to. For a pull request it is the head, which stays: `GITHUB_SHA` is a trial merge that
 * goes away with the pull request. Under `pull_request_target` the base is checked out, which `GITHUB_SHA` names.
 */
function commitOf({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA }: Environment, files: FileSystem) {
  if (GITHUB_EVENT_NAME !== 'pull_request' || !GITHUB_EVENT_PATH) return GITHUB_SHA;
  const event = readText(files, GITHUB_EVENT_PATH, undefined);
  const sha = 'text' in event ? headOf(event.text) : undefined;
  return typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha) ? sha : GITHUB_SHA;
}

function headOf(event: string): unknown {
  try {
    return JSON.parse(event)?.pull_request?.head?.sha;
  } catch {
    return undefined;
  }
}
