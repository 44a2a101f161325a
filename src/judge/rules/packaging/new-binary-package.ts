import { binaryPackages } from '../../../text/control.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { previousOf } from './previous-of.ts';

/** A binary package that a series has not had waits in its NEW queue until an archive administrator accepts it. */
export const newBinaryPackage: Rule = {
  id: 'new-binary-package',
  gate: 'upload',
  severity: 'warning',
  demands: 'There is no binary package that the version replaced does not have.',
  check({ packaging }, report) {
    for (const control of packaging.controls) {
      const packages = binaryPackages(control.paragraphs);
      for (const target of control.targets) {
        const previous = previousOf(packaging, target);
        if (!previous?.binaries) continue;
        const { binaries, ref } = previous;
        for (const { value, place } of packages) {
          if (binaries.has(value)) continue;
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
