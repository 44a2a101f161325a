import type { Target } from '../../../model/backport.ts';
import type { Path } from '../../../model/position.ts';
import { parseVersion } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Debian policy 5.6.12. */
export const versionSyntax: Rule = {
  id: 'version-syntax',
  gate: 'upload',
  severity: 'error',
  demands: 'Every version is a Debian version.',
  check({ manifest, targets }, report) {
    const look = (text: string | undefined, path: Path, target?: Target): void => {
      if (text === undefined) return;
      const parsed = parseVersion(text);
      if (!('wrong' in parsed)) return;
      report({
        at: { path },
        message: `${quote(text)} is not a Debian version: ${parsed.wrong}${parsed.stray === undefined ? '' : ` ${quote(parsed.stray)}`}.`,
        help: 'Write it as `rmadison` and the changelog have it: [epoch:]upstream[-revision], such as `2:13.0.10-1ubuntu1`.',
        ...(target && { target }),
      });
    };
    look(manifest.source?.version, ['source', 'version']);
    for (const target of targets) {
      const written = manifest.targets?.[Number(target.path[1])];
      look(written?.version, [...target.path, 'version'], target);
      look(written?.replaces, [...target.path, 'replaces'], target);
    }
    for (const [index, skip] of (manifest.skips ?? []).entries())
      look(skip?.carries, ['skips', index, 'carries']);
  },
};
