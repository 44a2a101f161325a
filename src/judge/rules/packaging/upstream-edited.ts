import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { nameFiles } from './declared-changes.ts';

/** dpkg-source(1), of 3.0 (quilt): it aborts where upstream's files differ, unless a patch in `debian/patches` makes them so. */
export const upstreamEdited: Rule = {
  id: 'upstream-edited',
  gate: 'upload',
  severity: 'error',
  demands: "A fix of upstream's source in the format 3.0 (quilt) is a patch.",
  wasJudged: (target, { packaging }) =>
    packaging.comparisons.some(({ edited, targets }) => edited !== undefined && targets.includes(target)),
  check({ packaging }, report) {
    for (const { edited, ref, path, targets } of packaging.comparisons) {
      if (edited === undefined || edited.length === 0) continue;
      const isOne = edited.length === 1;
      for (const target of targets) {
        report({
          at: { path },
          message: `${isOne ? 'A file' : `${edited.length} files`} outside \`debian/\` ${isOne ? 'differs' : 'differ'} from ${quote(ref)}, which has the same upstream version, and no patch in \`debian/patches\` says so: ${nameFiles(edited)}.`,
          help: 'Revert the change (`git restore --source=REF PATH`) and carry it as a patch in `debian/patches` with its line in `series`: no source package can be built from a tree of the format 3.0 (quilt) that is edited in place.',
          target,
        });
      }
    }
  },
};
