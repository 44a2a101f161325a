import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Debian policy 4.4: the form of debian/changelog. Older entries are history; the top one must be whole. */
export const changelogSyntax: Rule = {
  id: 'changelog-syntax',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry has the form of a Debian changelog.",
  check({ changelogs }, report) {
    for (const { target, named, found } of changelogs) {
      if (found.kind !== 'read') continue;
      const { entries, wrong } = found.changelog;
      if (!wrong || entries[0]?.date !== undefined) continue;
      report({
        at: found.placeOf(wrong.place),
        message: `${quote(named)} is not a Debian changelog: ${wrong.message}.`,
        help: 'Write the entry with `dch`, which keeps the form: a head `package (version) series; urgency=medium`, changes indented by two spaces, and ` -- Name <address>  date`.',
        target,
      });
    }
  },
};
