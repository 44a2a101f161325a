import type { Source, Target } from '../../../backport.ts';
import { comparePart, sameUpstream, type Version } from '../../../debian/version.ts';
import { backportsWholeVersions } from '../../../policy.ts';
import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const upstreamVersionDiffers: Rule = {
  id: 'upstream-version-differs',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target gets the upstream version that is being backported.',
  appliesTo: backportsWholeVersions,
  check({ source, targets }, report) {
    for (const target of targets) {
      if (!target.version || !differs(target.version, target, source)) continue;
      const own = `${target.version.epoch > 0 ? `${target.version.epoch}:` : ''}${target.version.upstream}`;
      report({
        at: { path: [...target.path, 'version'] },
        message: `The upstream version of ${quote(target.version.text)} is ${quote(own)}; being backported is ${quote(expected(target, source))}.`,
        help: 'Give the target the same epoch and upstream version as the source; only the revision behind the last hyphen differs.',
        target,
      });
    }
  },
};

/** With a source version epoch and upstream part count; with a bare upstream version the upstream part alone. */
function differs(version: Version, target: Target, source: Source): boolean {
  if (source.version && target.upstream === source.version.upstream)
    return !sameUpstream(version, source.version);
  return target.upstream !== undefined && comparePart(version.upstream, target.upstream) !== 0;
}

function expected(target: Target, source: Source): string {
  const { version } = source;
  if (version && target.upstream === version.upstream)
    return `${version.epoch > 0 ? `${version.epoch}:` : ''}${version.upstream}`;
  return target.upstream ?? '';
}
