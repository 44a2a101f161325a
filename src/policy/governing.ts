import { governs, type Policy } from '../model/policy.ts';

/** What tells which packages a policy is for. */
export type PolicyScope = Pick<Policy, 'name' | 'packages' | 'governsEveryUpload'>;
type Scope = Pick<Policy, 'packages'> & Partial<Pick<Policy, 'governsEveryUpload'>>;

/**
 * The policies that are for a source package by name, the most specific first: an exact name before a pattern, a
 * longer pattern before a shorter. A policy for every package governs none by name, and one for some of a package's uploads does not govern it.
 */
export function governing<Each extends Scope>(policies: readonly Each[], sourcePackage: string): Each[] {
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
    .filter(({ policy, rank }) => rank > 0 && policy.governsEveryUpload !== false)
    .sort((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank))
    .map(({ policy }) => policy);
}
