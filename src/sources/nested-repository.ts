import path from 'node:path';
import { quote } from '../text/quote.ts';
import type { Unreadable } from './ask-git.ts';
import { gitTopLevel, isInside, shownPath } from './files.ts';
import type { Repository } from './repository.ts';

/** Why nobody can tell what changed in a repository within another one, such as a submodule: the base is the outer one's. */
export function withinAnother({ top, files, workspace }: Repository): Unreadable | undefined {
  const outer = top === workspace ? undefined : gitTopLevel(files, path.dirname(top));
  if (outer === undefined || !isInside(workspace, outer)) return undefined;
  return {
    unreadable: `${quote(shownPath(top, workspace), 300)} is a repository within another one, and the change is the other one's`,
    help: 'Check it by itself, in its own folder.',
  };
}
