import type { Rule } from '../../rule.ts';

export const launchpadUnreachable: Rule = {
  id: 'launchpad-unreachable',
  gate: 'upload',
  severity: 'inconclusive',
  demands: 'Launchpad answers what it is asked.',
  needsLaunchpad: true,
  check({ launchpad, sru, description }, report) {
    const isScant = sru.title.value === undefined || description === undefined;
    for (const { path, what, why, help } of launchpad?.unreachable ?? []) {
      report({
        at: { path },
        message: `${what} could not be had from Launchpad: ${why}.`,
        help: `${help} What needs no Launchpad was judged${isScant ? '; with `sru.title` and `sru.description` in the manifest, that is more' : ''}.`,
      });
    }
  },
};
