import type { RuleId } from '../model/rules.ts';

/** Rules whose errors say that something else may be wrong than what a fix would change. */

/** The policy that judges may be another. */
export const policyDoubts: readonly RuleId[] = ['unknown-policy', 'policy-package'];

/** The source, a target, or the day of one may be another. */
export const seriesDoubts: readonly RuleId[] = [
  ...policyDoubts,
  'unknown-series',
  'source-not-released',
  'source-not-current',
  'source-not-development',
  'duplicate-target',
  'target-not-older',
  'target-end-of-life',
  'target-not-allowed',
  'changelog-series',
  'timeline-order',
];
