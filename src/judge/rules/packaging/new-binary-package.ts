import { binaryPackages } from '../../../text/control.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A binary package that a series has not had waits in its NEW queue until an archive administrator accepts it. */
export const newBinaryPackage: Rule = {
  id: 'new-binary-package',
  gate: 'upload',
  severity: 'warning',
  demands: 'There is no binary package that the version replaced has not.',
  check({ packaging }, report) {
    for (const { list, binaries, ref, targets } of packaging.comparisons) {
      const control = packaging.controls.find((each) =>
        targets.some((target) => each.targets.includes(target)),
      );
      if (list !== 'from-previous' || !binaries || !control) continue;
      for (const { value, place } of binaryPackages(control.paragraphs)) {
        if (binaries.has(value)) continue;
        for (const target of targets) {
          report({
            at: control.placeOf(place),
            message: `The binary package ${quote(value)} is new: ${quote(ref)}, which holds the version replaced, has none of that name.`,
            help: 'An archive administrator must accept it, which takes time: say in [Other Info] why users of a stable release need it, or leave it out.',
            target,
          });
        }
      }
    }
  },
};
