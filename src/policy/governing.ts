import { governs, type Policy } from '../model/policy.ts';

/**
 * The policies that are for a source package by name, the most specific first: an exact name before a pattern, a
 * longer pattern before a shorter. One for every package is none of them.
 */
export function governing<Each extends Pick<Policy, 'packages'>>(
  policies: readonly Each[],
  sourcePackage: string,
): Each[] {
  const rank = ({ packages }: Each): number =>
    Math.max(
      0,
      ...packages.map((pattern) => {
        if (!governs({ packages: [pattern] }, sourcePackage)) return 0;
        return pattern === sourcePackage ? Number.POSITIVE_INFINITY : pattern.replaceAll('*', '').length;
      }),
    );
  return policies
    .map((policy) => ({ policy, rank: rank(policy) }))
    .filter((each) => each.rank > 0)
    .sort((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank))
    .map(({ policy }) => policy);
}
