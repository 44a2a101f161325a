import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** dpkg-source and quilt apply what `debian/patches/series` names, stop at what is not there, and see nothing else. */
export const patchSeries: Rule = {
  id: 'patch-series',
  gate: 'upload',
  severity: 'error',
  demands: 'The list of patches names those that are there, and every new one.',
  check({ packaging }, report) {
    for (const { series, name, at, targets } of packaging.missingPatches) {
      for (const target of targets) {
        report({
          at,
          message: `${quote(series)} names ${quote(name)}, and \`debian/patches\` has no such file: dpkg-source stops there.`,
          help: 'Add the patch (was it left out of the commit?), or remove its line.',
          target,
        });
      }
    }
    for (const { path, isListed, placeOf, targets } of packaging.newPatches) {
      if (isListed) continue;
      for (const target of targets) {
        report({
          at: placeOf({ start: 0, end: 1 }),
          severity: 'warning',
          message: `The new patch ${quote(path)} is named by no \`series\` that an upload to Ubuntu reads: nothing applies it.`,
          help: 'Add its line to `debian/patches/series`, or to `ubuntu.series` if there is one, or remove the file.',
          target,
        });
      }
    }
  },
};
