import type { Unreadable } from './ask-git.ts';
import type { Git } from './git.ts';

/** Why nothing is known of git where there is none to ask, as in a browser. */
const notAsked: Unreadable = {
  unreadable: 'nothing here asks git',
  help: 'Run `sru-gate check` in the packaging repository: the command line asks git.',
};

/** The git of a place without one, as a browser or memory is: whatever it is asked, nobody knows, and it says where one does. */
export const noGit: Git = {
  fileAt: () => notAsked,
  filesAt: () => notAsked,
  changesSince: () => notAsked,
  changesInRange: () => notAsked,
  refs: () => notAsked,
  commitsOn: () => notAsked,
};
