import type { Target } from '../../../model/manifest.ts';
import type { Comparison, Packaging } from '../../../model/packaging.ts';

/** What differs from the version that a target replaces; undefined where that was not compared. */
export function previousOf(
  { comparisons }: Pick<Packaging, 'comparisons'>,
  target: Target,
): Comparison | undefined {
  return comparisons.find(({ list, targets }) => list === 'from-previous' && targets.includes(target));
}
