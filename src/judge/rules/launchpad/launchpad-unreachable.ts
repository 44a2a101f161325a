import type { Rule } from '../../rule.ts';

export const launchpadUnreachable: Rule = {
  id: 'launchpad-unreachable',
  gate: 'upload',
  severity: 'inconclusive',
  demands: 'Launchpad answers what it is asked.',
  needsLaunchpad: true,
  check({ launchpad }, report) {
    for (const { path, what, why } of launchpad?.unreachable ?? []) {
      report({
        at: { path },
        message: `${what} could not be had from Launchpad: ${why}.`,
        help: 'Run the check again later. What needs no Launchpad was judged; `launchpad: false` leaves the rest out.',
      });
    }
  },
};
