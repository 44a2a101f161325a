import type { Backport } from '../../../model/backport.ts';
import type { Target } from '../../../model/manifest.ts';
import { comparePart } from '../../../model/version.ts';
import { isPackedAlike, upstreamOf } from '../../../policy/upstream-part.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { nameFiles } from './declared-changes.ts';

/** A backport brings the source series' upstream version as it is: what it must change, it changes by patches in `debian/`. */
export const upstreamDiffers: Rule = {
  id: 'upstream-differs',
  gate: 'upload',
  severity: 'error',
  demands: "Outside `debian/` the tree is the source series'.",
  check(backport, report) {
    for (const { list, upstream, ref, path, targets } of backport.packaging.comparisons) {
      if (list !== 'from-source' || upstream === undefined || upstream.length === 0) continue;
      for (const target of targets.filter((each) => hasSourceVersion(each, backport))) {
        report({
          at: { path },
          message: `${upstream.length > 1 ? `${upstream.length} files` : 'A file'} outside \`debian/\` ${upstream.length > 1 ? 'differ' : 'differs'} from ${quote(ref)}, the source series' tree: ${nameFiles(upstream)}.`,
          help: 'Bring back what stands there (`git restore --source=REF PATH`), and carry a change that is needed as a patch in `debian/patches`.',
          target,
        });
      }
    }
  },
};

/** Whether a target gets the upstream version that the source has; that of another, or of an unknown one, is another tree. */
function hasSourceVersion({ version: { value: version } }: Target, { source }: Backport): boolean {
  if (!version) return false;
  if (source.version.value) return isPackedAlike(version, source.version.value);
  const upstream = source.upstream.value;
  return upstream !== undefined && comparePart(upstreamOf(version), upstream) === 0;
}
