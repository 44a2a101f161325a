import { isUnclear } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Place } from '../../../model/place.ts';
import type { Partner } from '../../../model/policy.ts';
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
  checkTarget(target, { policy: { partner } }, report) {
    const wrong = partner && whatIsWrong(target, partner);
    if (!wrong) return;
    report({
      ...wrong,
      help: `Once ${quote(partner.name)} has said on the bug that the build in -proposed works, write \`by\` (one of ${quoteList(partner.words)} must be in it) and the comment's address as \`statement\`.`,
    });
  },
};

function whatIsWrong(
  { verification, series, released }: Target,
  partner: Partner,
): { at: Place; message: string } | undefined {
  if (isUnclear(verification.by) || isUnclear(verification.statement)) return undefined;
  const by = verification.by.value;
  const statement = verification.statement.value;
  if (by === undefined && statement === undefined) {
    return {
      at: released.value ? released : series,
      message: `\`verification\` names nobody: ${quote(partner.name)} verifies the build in -proposed.`,
    };
  }
  if (by === undefined)
    return { at: { path: verification.path }, message: '`verification` does not say `by` whom.' };
  // An account of the partner's on Launchpad stands for the partner, too.
  if (![...partner.words, ...partner.accounts].some((word) => mentions(by, word))) {
    return {
      at: verification.by,
      message: `${quote(by)} is not the partner that the policy names, ${quote(partner.name)}.`,
    };
  }
  return statement === undefined
    ? { at: verification.by, message: `The statement of ${quote(by)} is missing.` }
    : undefined;
}
