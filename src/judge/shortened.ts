import type { Target } from '../backport.ts';
import type { Policy } from '../policy.ts';

/** Whether a target need not age on: it was verified by its release, and the policy lets that be enough. */
export function isShortened({ verified, releaseDay }: Target, { verificationShortens }: Policy): boolean {
  return verificationShortens && verified !== undefined && releaseDay !== undefined && verified <= releaseDay;
}
