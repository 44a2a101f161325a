import path from 'node:path';
import type { ChangelogEntry } from '../model/packaging.ts';
import { readChangelog } from '../text/changelog.ts';
import { quote } from '../text/quote.ts';
import { isInside } from './files.ts';
import { defaultChangelog, type Repository } from './repository.ts';
import type { Tree } from './tree.ts';
import { type Claim, fitOf, isWhose, type Standpoint } from './whose-changelog.ts';

/** A changelog as a manifest names it: a path in the work tree, or git `ref:path`. */
export function nameIn(
  named: string,
  { files, top }: Pick<Repository, 'files' | 'top'>,
): { readonly ref: string | undefined; readonly file: string } {
  const isInTree = files.kind(path.resolve(top, named)) !== undefined;
  const [, ref, file] = (!isInTree && /^([^:]+):(.+)$/s.exec(named)) || [];
  return ref !== undefined && file !== undefined ? { ref, file } : { ref: undefined, file: named };
}

/**
 * What is odd about a name: it stands in place of the changelog that is built, with the way out; or it is that of
 * another packaging than the top level's, in words.
 */
type Misnamed = { readonly why: string; readonly help: string } | { readonly apart: string };

/**
 * Whether a changelog that is named is another than its tree's own `debian/changelog`. A tree that has none, such as
 * one with a folder for each package, has no own one; a folder of packaging beside it is another's.
 */
export function misnamed(
  file: string,
  tree: Tree,
  repository: Pick<Repository, 'files' | 'top'>,
  about: (entries: readonly ChangelogEntry[]) => { readonly claim: Claim; readonly standing: Standpoint },
): Misnamed | undefined {
  if (isOwn(file, tree, repository)) return undefined;
  const own = tree.read(defaultChangelog, 'any');
  if ('wrong' in own) return undefined;
  const { entries } = readChangelog(own.text);
  const { claim, standing } = about(entries);
  const isPackaging = tree.has(path.posix.dirname(file), 'control');
  const isSame = claim.package === undefined || entries[0]?.package === claim.package;
  const isItsOwn =
    isSame && (fitOf(entries, claim) >= 2 || !isPackaging) && isWhose(entries, claim, standing);
  if (!isItsOwn) return { apart: `its packaging is in ${quote(path.posix.dirname(file))}` };
  const right = tree.ref === undefined ? defaultChangelog : `${tree.ref}:${defaultChangelog}`;
  return {
    why: `it is not the changelog of what is built, which ${tree.name} has in ${quote(defaultChangelog)}`,
    help: `Leave \`changelog\` out, or name ${quote(right)}.`,
  };
}

function isOwn(file: string, { ref }: Tree, { files, top }: Pick<Repository, 'files' | 'top'>): boolean {
  if (ref !== undefined) return path.posix.normalize(file) === defaultChangelog;
  const [named, own] = [path.resolve(top, file), path.join(top, defaultChangelog)];
  return named === own || (isInside(top, named) && files.realPath(named) === files.realPath(own));
}
