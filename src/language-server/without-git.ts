import type { Git } from '../sources/git.ts';
import { noGit } from '../sources/no-git.ts';

/** A git that knows nothing, and notes that it was asked: the real one is asked later, apart. */
export function withoutGit(): { readonly git: Git; readonly wasAsked: () => boolean } {
  let asked = false;
  const git = new Proxy(noGit, {
    get: (_, question: keyof Git) => {
      asked = true;
      return noGit[question];
    },
  });
  return { git, wasAsked: () => asked };
}
