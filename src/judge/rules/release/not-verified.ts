import type { Rule } from '../../rule.ts';

/** SRU documentation: an update is released once its bugs are verified. */
export const notVerified: Rule = {
  id: 'not-verified',
  gate: 'release',
  severity: 'error',
  demands: 'The build in -proposed has been verified.',
  check({ targets }, report) {
    for (const target of targets) {
      if (target.verified || target.hiddenDates.includes('verified')) continue;
      report({
        at: { path: [...target.path, target.released ? 'released' : 'series'] },
        message: 'It is not verified: `verified` has no date.',
        help: 'Test the package from -proposed by the Test Plan, say on the bug which version, which steps and what came out, and write the day as `verified`.',
        target,
      });
    }
  },
};
