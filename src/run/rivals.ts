import type { ChangelogEntry } from '../model/packaging.ts';
import { topLevel } from '../sources/repository.ts';
import { type Claim, claimOf, type Rivals, rivalsOf } from '../sources/whose-changelog.ts';
import type { OpenedManifest, Surroundings } from './opened-manifest.ts';

/**
 * Tells what the run's manifests of a repository claim of its changelog. Most runs never ask: a changelog mostly shows
 * whose it is. So the manifests are opened for it when somebody asks first, and their claims alone are kept.
 * @param open opens a manifest of the run
 */
export function rivalsAmong(
  manifests: readonly string[],
  open: (file: string) => OpenedManifest,
  places: Pick<Surroundings, 'files' | 'workspace'>,
): NonNullable<Surroundings['rivals']> {
  let claims: ReadonlyMap<string, readonly Claim[]> | undefined;
  const known = new Map<string, Rivals>();
  return (top: string, entries: readonly ChangelogEntry[]): Rivals => {
    // A ref of the repository has another changelog than its work tree; each manifest of a tree reads the same anew.
    const key = JSON.stringify([
      top,
      ...entries.map(({ version }) => version),
      entries[0]?.package,
      entries[0]?.distributions,
    ]);
    const answered = known.get(key);
    if (answered) return answered;
    claims ??= claimsByTop(manifests, open, places);
    const rivals = rivalsOf(claims.get(top) ?? [], entries);
    known.set(key, rivals);
    return rivals;
  };
}

function claimsByTop(
  manifests: readonly string[],
  open: (file: string) => OpenedManifest,
  places: Pick<Surroundings, 'files' | 'workspace'>,
): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const file of manifests) {
    const { facts } = open(file);
    const top = topLevel(file, places);
    const known = claims.get(top) ?? [];
    claims.set(top, known);
    for (const target of facts.targets.items) known.push(claimOf(target, facts.package.value));
  }
  return claims;
}
