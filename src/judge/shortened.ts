import type { Target } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';

/** Whether a target need not age on: it was verified by its release, and the policy lets that be enough. */
export function isShortened(
  { verified: { value: verified }, releaseDay }: Target,
  { verificationShortens }: Policy,
): boolean {
  return verificationShortens && verified !== undefined && releaseDay !== undefined && verified <= releaseDay;
}
