import { compareVersions } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: a version is higher than what the target has. */
export const versionNotAboveReplaced: Rule = {
  id: 'version-not-above-replaced',
  gate: 'upload',
  severity: 'error',
  demands: "Every target's version is higher than the one it replaces.",
  checkTarget(target, _, report) {
    const version = target.version.value;
    const replaces = target.replaces.value;
    if (!version || !replaces || compareVersions(version, replaces) > 0) return;
    report({
      at: target.version,
      message: `${quote(version.text)} is not higher than ${quote(replaces.text)}, which it replaces: nobody would get it.`,
      help:
        version.epoch < replaces.epoch
          ? `Its epoch is missing or too low: \`${replaces.epoch}:\` stands before what it replaces.`
          : 'Raise the version, or correct `replaces` to the version that the target has today (`rmadison PACKAGE` shows it).',
    });
  },
};
