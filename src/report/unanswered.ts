import type { UnreachableEvidence } from '../model/launchpad.ts';

/** A question that Launchpad did not answer, and the way out, as sentences. */
export function unansweredInWords({ what, why, help }: UnreachableEvidence): string {
  return `${what} could not be had from Launchpad: ${why}. ${help}`;
}
