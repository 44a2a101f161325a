import type { Git } from '../sources/git.ts';

/** A git that knows nothing, and notes that it was asked: the real one is asked later, apart. */
export function withoutGit(): { readonly git: Git; readonly wasAsked: () => boolean } {
  let asked = false;
  const answer = () => {
    asked = true;
    return { unreadable: 'git is asked apart', help: '' };
  };
  return {
    git: {
      fileAt: answer,
      filesAt: answer,
      changesSince: answer,
      changesInRange: answer,
      refs: answer,
      commitsOn: answer,
    },
    wasAsked: () => asked,
  };
}
