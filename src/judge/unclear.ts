import type { Backport } from '../model/backport.ts';

/**
 * Where the manifest leaves a series open: a name that no calendar has, a key that is missing or breaks the
 * schema. Each has its own finding; what follows from it would only repeat that, and often wrongly.
 */

/** Whether nobody can say which series the backport comes from, as opposed to its coming from none. */
export function isSourceUnclear({ manifest, source, problems }: Backport): boolean {
  if (source.series) return false;
  return (
    manifest.source?.series !== undefined ||
    problems.some(
      ({ at }) =>
        'path' in at &&
        at.path[0] === 'source' &&
        (at.path.length === 1 || (at.path.length === 2 && at.path[1] === 'series')),
    )
  );
}

/** Whether a target's series cannot be read, or there is no target at all. */
export function isTargetUnclear({ manifest, targets }: Backport): boolean {
  return (
    targets.length === 0 ||
    targets.some(({ series }) => !series) ||
    (manifest.targets ?? []).some((target) => target === undefined)
  );
}

/** Whether a skip's series cannot be read. */
export function isSkipUnclear({ manifest, skips, problems }: Backport): boolean {
  return (
    skips.some(({ series }) => !series) ||
    (manifest.skips ?? []).some((skip) => skip === undefined) ||
    problems.some(({ at }) => 'path' in at && at.path.length === 1 && at.path[0] === 'skips')
  );
}
