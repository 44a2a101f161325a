import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Edits, edited } from './check.ts';
import { commit, git, repository } from './repository.ts';

/** A host's repository with `main` and a branch for each series, and a packager's clone that pushes to it. */
export interface SeriesBranches {
  /** A bare repository. */
  readonly origin: string;
  /** Puts files onto a branch and pushes it; undefined removes the branch. */
  readonly push: (branch: string, files: Readonly<Record<string, string>> | undefined) => void;
}

/** The base manifest with changes. */
export const manifest = (edits: Edits = {}): string => edited(edits);

/** Makes one with `main` alone. */
export function seriesBranches(): SeriesBranches {
  const folder = repository({ README: 'Packaging lives on the branches.\n' });
  const origin = path.join(folder, '.git/origin.git');
  git(folder, 'clone', '--quiet', '--bare', folder, origin);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'remote', 'add', 'origin', origin);
  return {
    origin,
    push: (branch, files) => {
      if (files === undefined) {
        git(folder, 'push', '--quiet', 'origin', '--delete', branch);
        return;
      }
      git(folder, 'fetch', '--quiet', '--prune', 'origin');
      const there = git(folder, 'branch', '--remotes', '--list', `origin/${branch}`) !== '';
      git(folder, 'switch', '--quiet', '--force-create', branch, there ? `origin/${branch}` : 'main');
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      commit(folder, 'A change');
      git(folder, 'push', '--quiet', '--force', 'origin', `${branch}:refs/heads/${branch}`);
    },
  };
}
