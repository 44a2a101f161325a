import type { Series } from '../model/calendar.ts';

/** Which branches of a repository hold a series' packaging, by the names that teams and git-ubuntu give them. */

/**
 * What a branch shows of the archive: what is `published` there, what is `newest` there and may be in -proposed alone,
 * what is in -`proposed`; or a team's `work`, which goes ahead of the archive.
 */
export type BranchStanding = 'published' | 'newest' | 'proposed' | 'work';

export interface SeriesBranch {
  /** As the check finds it. */
  readonly ref: string;
  readonly standing: BranchStanding;
}

interface Branch {
  readonly ref: string;
  /** `heads`, or the remote's name. */
  readonly place: string;
  /** Without the place: `ubuntu/noble-devel`. */
  readonly name: string;
}

/** More than anybody has for one series; it bounds the questions to git. */
const most = 16;

/** Remotes in the order in which they are believed: git-ubuntu's own, then where it was cloned from. */
const believed = ['pkg', 'origin', 'upstream'];

/**
 * The branches of each series that are there.
 * @param names refs in full
 * @param development name of the development release, which `ubuntu/devel` is for
 */
export function seriesBranches(
  names: readonly string[],
  series: readonly Series[],
  development: string | undefined,
): ReadonlyMap<string, readonly SeriesBranch[]> {
  const branches = branchesIn(names);
  const all = series.map((each): [string, SeriesBranch[]] => {
    const found = branches.flatMap((branch): (Branch & { pocket: string | undefined })[] => {
      const pocket = pocketOf(branch.name, each, development);
      return pocket === undefined ? [] : [{ ...branch, pocket: pocket || undefined }];
    });
    const places = new Set(found.filter(({ pocket }) => pocket).map(({ place }) => place));
    const archive = [...believed, ...places].find((place) => places.has(place) && place !== 'heads');
    const ofArchive = found.filter(({ place }) => place === (archive ?? 'heads') && places.has(place));
    const tells = ofArchive.some(({ pocket }) => !pocket || ['updates', 'security'].includes(pocket));
    const standing = (branch: Branch & { pocket: string | undefined }): BranchStanding => {
      if (!ofArchive.includes(branch)) return 'work';
      if (branch.pocket === 'proposed') return 'proposed';
      // git-ubuntu's `-devel` is the newest of all pockets, -proposed among them.
      if (branch.pocket === 'devel') return tells ? 'proposed' : 'newest';
      return 'published';
    };
    return [
      each.name,
      found.slice(0, most).map((branch) => ({ ref: branch.ref, standing: standing(branch) })),
    ];
  });
  return new Map(all.filter(([, found]) => found.length > 0));
}

/** The branches among refs: those that are checked out here first, then the remotes'. */
function branchesIn(names: readonly string[]): Branch[] {
  const heads = names.flatMap((full): Branch[] => {
    const ref = /^refs\/heads\/(.+)$/.exec(full)?.[1];
    if (ref === undefined) return [];
    const own = /^pkg\/(.+)$/.exec(ref)?.[1];
    return [{ ref, place: own === undefined ? 'heads' : 'pkg', name: own ?? ref }];
  });
  const taken = new Set(heads.map(({ ref }) => ref));
  const remote = names.flatMap((full): Branch[] => {
    const [, place, name] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(full) ?? [];
    if (place === undefined || name === undefined) return [];
    // The check looks at `origin` for what is not here.
    const ref = place === 'origin' && !taken.has(name) ? name : `${place}/${name}`;
    return [{ ref, place, name }];
  });
  return [...heads, ...remote];
}

/** The pocket that a branch's name has behind the series; empty for none, undefined where it is no branch of the series. */
function pocketOf(
  name: string,
  { name: series, number }: Series,
  development: string | undefined,
): string | undefined {
  const [, ubuntu, named = '', pocket = ''] =
    /^(ubuntu[/-])?([a-z]+|\d\d\.\d\d)(?:-(updates|security|proposed|devel))?$/.exec(name) ?? [];
  if (named === series || (ubuntu && named === number)) return pocket;
  return ubuntu && named === 'devel' && series === development ? pocket : undefined;
}
