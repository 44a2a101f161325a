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
  const commit = commitOf(environment, files, workspace);
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
 * goes away with the pull request. Under `pull_request_target` the base is checked out, which `GITHUB_SHA` names. In
 * other runs, such as those on a schedule, another branch than the run's own may be checked out.
 */
function commitOf(environment: Environment, files: FileSystem, workspace: string): string | undefined {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA } = environment;
  if (GITHUB_SHA === undefined || GITHUB_EVENT_NAME === 'pull_request_target') return GITHUB_SHA;
  if (GITHUB_EVENT_NAME !== 'pull_request') return checkedOut(workspace, files) ?? GITHUB_SHA;
  const event = GITHUB_EVENT_PATH ? readText(files, GITHUB_EVENT_PATH, undefined) : undefined;
  const sha = event && 'text' in event ? headOf(event.text) : undefined;
  return typeof sha === 'string' && isCommit.test(sha) ? sha : GITHUB_SHA;
}

const isCommit = /^[\da-f]{40,64}$/;

/** The commit that checkout put into a folder; undefined where git keeps it in another way than checkout leaves it. */
function checkedOut(workspace: string, files: FileSystem): string | undefined {
  const line = (name: string): string => {
    const reading = readText(files, path.join(workspace, '.git', name), undefined);
    return 'text' in reading ? reading.text.trim() : '';
  };
  const head = line('HEAD');
  const branch = /^ref: (refs\/heads\/(?!.*\.\.).+)$/.exec(head)?.[1];
  const commit = branch === undefined ? head : line(branch);
  return isCommit.test(commit) ? commit : undefined;
}

function headOf(event: string): unknown {
  try {
    return JSON.parse(event)?.pull_request?.head?.sha;
  } catch {
    return undefined;
  }
}
