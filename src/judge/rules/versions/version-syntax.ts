import type { Field } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import { parseVersion, type Version } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Debian policy 5.6.12. */
export const versionSyntax: Rule = {
  id: 'version-syntax',
  gate: 'upload',
  severity: 'error',
  demands: 'Every version is a Debian version.',
  hides: 'facts',
  check({ source, targets, skips, package: named }, report) {
    const look = (version: Field<Version>, target?: Target): void => {
      const { written } = version;
      if (version.value || written === undefined) return;
      const parsed = parseVersion(written);
      if (!('wrong' in parsed)) return;
      const meant = versionIn(written, named.value);
      report({
        at: version,
        message: `${quote(written)} is not a Debian version: ${parsed.wrong}${parsed.stray === undefined ? '' : ` ${quote(parsed.stray)}`}.`,
        help:
          meant === undefined
            ? 'Write it as `rmadison` and the changelog have it: [epoch:]upstream[-revision], such as `2:13.0.10-1ubuntu1`.'
            : `Write the version alone: ${quote(meant)}.`,
        // What stands behind a sign of a comment may matter, and would go.
        fix:
          meant === undefined || written.includes('#')
            ? undefined
            : { at: { path: version.path }, text: meant },
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

/**
 * The version in a text that has no more around it than quotes of a word processor, brackets, a comma or the package's
 * name (`hello (2.10-5)`); undefined where it is another one, or none.
 */
function versionIn(written: string, source: string | undefined): string | undefined {
  if (written.length > 300) return undefined;
  const [before = ''] = written.replace(/[\u2010-\u2015\u2212]/g, '-').split(/#\s/, 1);
  const words = before
    .split(/[\s()[\]"'\u00a0\u00ad\u200b\u2018-\u201f\u2060\ufeff,;=]+/)
    .filter((word) => word !== '' && word !== source);
  const only = (words[0] ?? '').replace(/^v(?=\d)/i, '');
  return words.length === 1 && /\d[.:-]/.test(only) && !('wrong' in parseVersion(only)) ? only : undefined;
}
