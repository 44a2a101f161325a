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
  checkTarget(target, { source }, report) {
    const version = target.version.value;
    const newer = source.version.value;
    if (!version || !newer || compareVersions(version, newer) < 0) return;
    report({
      at: target.version,
      message: `${quote(version.text)} is not lower than the source's ${quote(newer.text)}: an upgrade to ${source.series.value?.name ?? 'the source series'} would go backwards.`,
      help: `Append a tilde suffix to the source's version, which sorts below it: ${quote(`${newer.text}~ubuntu0.${target.series.value?.number ?? 'YY.MM'}.1`)}.`,
    });
  },
};
