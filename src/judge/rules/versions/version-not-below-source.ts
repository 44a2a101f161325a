import { compareVersions } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: a version is lower than what newer series have, so that an upgrade goes forward. */
export const versionNotBelowSource: Rule = {
  id: 'version-not-below-source',
  gate: 'upload',
  severity: 'error',
  demands: "Every target's version is lower than the source's.",
  explainedBy: ['upstream-version-differs'],
  check({ source, targets }, report) {
    for (const target of targets) {
      if (!source.version || !target.version || compareVersions(target.version, source.version) < 0) continue;
      report({
        at: { path: [...target.path, 'version'] },
        message: `${quote(target.version.text)} is not lower than the source's ${quote(source.version.text)}: an upgrade to ${source.series?.name ?? 'the source series'} would go backwards.`,
        help: `Append a tilde suffix to the source's version, which sorts below it: ${quote(`${source.version.text}~ubuntu0.${target.series?.number ?? 'YY.MM'}.1`)}.`,
        target,
      });
    }
  },
};
