import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { isBehindMark } from './read-changelogs.ts';

/** Debian policy 4.4: the form of debian/changelog. Older entries are history; the top one must be whole. */
export const changelogSyntax: Rule = {
  id: 'changelog-syntax',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry has the form of a Debian changelog.",
  check({ changelogs }, report) {
    for (const { target, named, found } of changelogs) {
      if (found.kind !== 'read') continue;
      if (isBehindMark(found)) {
        report({
          at: found.placeOf({ start: 0, end: 1 }),
          message: `${quote(named)} begins with a byte order mark: dpkg reads no package name there, and nothing can be built from it.`,
          help: 'Save it as UTF-8 without a byte order mark (`sed -i "1s/^\\xef\\xbb\\xbf//" debian/changelog`).',
          target,
        });
        continue;
      }
      const { entries, wrong } = found.changelog;
      if (!wrong || entries[found.at ?? 0]?.date !== undefined) continue;
      report({
        at: found.placeOf(wrong.place),
        message: `${quote(named)} is not a Debian changelog: ${wrong.message}.`,
        help: 'Write the entry with `dch`, which keeps the form: a head `package (version) series; urgency=medium`, changes indented by two spaces, and ` -- Name <address>  date`.',
        target,
      });
    }
  },
};
