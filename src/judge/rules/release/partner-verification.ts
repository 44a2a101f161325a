import type { Target } from '../../../model/backport.ts';
import type { Partner } from '../../../model/policy.ts';
import type { Path } from '../../../model/position.ts';
import { mentions } from '../../../text/prose.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A policy with a partner: "the partner verifies the build in -proposed and says so on the bug". */
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
      const wrong = target.verification.isBroken ? undefined : whatIsWrong(target, partner);
      if (!wrong) continue;
      report({
        ...wrong,
        help: `Once ${quote(partner.name)} has said on the bug that the build in -proposed works, write \`by\` (one of ${quoteList(partner.words)} must be in it) and the comment's address as \`statement\`.`,
        target,
      });
    }
  },
};

function whatIsWrong(
  { verification, path, released }: Target,
  partner: Partner,
): { at: { path: Path }; message: string } | undefined {
  const { by, statement } = verification;
  if (by === undefined && statement === undefined) {
    return {
      at: { path: [...path, released ? 'released' : 'series'] },
      message: `\`verification\` names nobody: ${quote(partner.name)} verifies the build in -proposed.`,
    };
  }
  if (by === undefined)
    return { at: { path: verification.path }, message: '`verification` does not say `by` whom.' };
  // Its accounts on Launchpad are the partner as well.
  if (![...partner.words, ...partner.accounts].some((word) => mentions(by, word))) {
    return {
      at: { path: [...verification.path, 'by'] },
      message: `${quote(by)} is not the partner that the policy names, ${quote(partner.name)}.`,
    };
  }
  return statement === undefined
    ? {
        at: { path: [...verification.path, 'by'] },
        message: `The statement of ${quote(by)} is missing.`,
      }
    : undefined;
}
