import { quote, quoteList } from '../../../quote.ts';
import { mentions } from '../../../read/prose.ts';
import type { Rule } from '../../rule.ts';

/** open-vm-tools policy: VMware QA verifies the build in -proposed and says so on the bug. */
export const partnerVerification: Rule = {
  id: 'partner-verification',
  gate: 'release',
  severity: 'error',
  demands: "The partner's statement about the build in -proposed is named.",
  isPolicySentence: true,
  appliesTo: ({ partner }) => partner !== undefined,
  check({ targets, policy: { partner } }, report) {
    if (!partner) return;
    for (const target of targets) {
      const { by, statement, path } = target.verification;
      if (!target.releaseDay) continue;
      const names = by !== undefined && partner.words.some((word) => mentions(by, word));
      if (names && statement !== undefined) continue;
      const wrong =
        by === undefined
          ? `${quote(partner.name)} has not verified: \`verification\` does not say by whom.`
          : names
            ? `The statement of ${quote(by)} is missing.`
            : `${quote(by)} is not the partner that the policy names, ${quote(partner.name)}.`;
      report({
        at: { path: by === undefined ? path : [...path, 'by'] },
        message: wrong,
        help: `Once ${quote(partner.name)} has said on the bug that the build in -proposed works, write \`by\` (one of ${quoteList(partner.words)} must be in it) and the comment's address as \`statement\`.`,
        target,
      });
    }
  },
};
