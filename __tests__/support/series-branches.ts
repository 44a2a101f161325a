import { cpSync } from 'node:fs';
import path from 'node:path';
import { type Edits, edited } from './check.ts';
import { git, gitFed } from './repository.ts';
import { workspace } from './workspace.ts';

/** A host's repository with `main` and a branch for each series, as packagers push to it. */
export interface SeriesBranches {
  /** A bare repository. */
  readonly origin: string;
  /** Puts files onto a branch, which begins at `main`; undefined removes the branch. */
  readonly push: (branch: string, files: Readonly<Record<string, string>> | undefined) => void;
}

/** The base manifest with changes. */
export const manifest = (edits: Edits = {}): string => edited(edits);

/** Makes one with `main` alone. */
export function seriesBranches(): SeriesBranches {
  const origin = path.join(workspace({}), 'origin.git');
  git('.', 'init', '--quiet', '--bare', '--template=', '--initial-branch=main', origin);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  put(origin, 'main', { README: 'Packaging lives on the branches.\n' });
  return branchesAt(origin);
}

/** A copy of such a host, which goes its own way. */
export function copyOf(origin: string): SeriesBranches {
  const copy = path.join(workspace({}), 'origin.git');
  cpSync(origin, copy, { recursive: true });
  return branchesAt(copy);
}

function branchesAt(origin: string): SeriesBranches {
  return {
    origin,
    push: (branch, files) => {
      if (files === undefined) git(origin, 'update-ref', '-d', `refs/heads/${branch}`);
      else put(origin, branch, files);
    },
  };
}

/** One commit on a branch. A clone, a commit and a push would be some twenty processes, where this is one. */
function put(origin: string, branch: string, files: Readonly<Record<string, string>>): void {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const before = [branch, 'main'].find((name) => isThere(origin, name));
  const changes = Object.entries(files).map(
    ([name, text]) => `M 100644 inline ${JSON.stringify(name)}\n${data(text)}`,
  );
  const stream = [
    `commit refs/heads/${branch}\n`,
    'committer A Packager <packager@example.com> now\n',
    data('A change'),
    before === undefined ? '' : `from refs/heads/${before}^0\n`,
    ...changes,
  ];
  gitFed(origin, stream.join(''), 'fast-import', '--quiet', '--date-format=now');
}

function isThere(origin: string, branch: string): boolean {
  return git(origin, 'for-each-ref', '--format=%(refname)').split('\n').includes(`refs/heads/${branch}`);
}
