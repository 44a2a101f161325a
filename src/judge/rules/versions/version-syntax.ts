import type { Target } from '../../../model/backport.ts';
import type { Field } from '../../../model/field.ts';
import { parseVersion, type Version } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Debian policy 5.6.12. */
export const versionSyntax: Rule = {
  id: 'version-syntax',
  gate: 'upload',
  severity: 'error',
  demands: 'Every version is a Debian version.',
  hides: true,
  check({ source, targets, skips }, report) {
    const look = (version: Field<Version>, target?: Target): void => {
      const { written } = version;
      if (version.value || written === undefined) return;
      const parsed = parseVersion(written);
      if (!('wrong' in parsed)) return;
      report({
        at: version,
        message: `${quote(written)} is not a Debian version: ${parsed.wrong}${parsed.stray === undefined ? '' : ` ${quote(parsed.stray)}`}.`,
        help: 'Write it as `rmadison` and the changelog have it: [epoch:]upstream[-revision], such as `2:13.0.10-1ubuntu1`.',
        ...(target && { target }),
      });
    };
    look(source.version);
    for (const target of targets.items) {
      look(target.version, target);
      look(target.replaces, target);
    }
    for (const { carries } of skips.items) look(carries);
  },
};
