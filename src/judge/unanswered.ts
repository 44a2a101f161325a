import type { Backport, Target } from '../model/backport.ts';

/**
 * Where Launchpad was asked for what a manifest leaves out, and did not answer: nobody knows then how far a target has
 * come, and a gate that would be open by what is known may not be.
 */

/** Whether it did not say what the archive has in a target's series, such as when the upload was accepted. */
export function isArchiveUnanswered({ launchpad }: Backport, { series }: Target): boolean {
  if (!launchpad || !series || launchpad.unreachable.length === 0) return false;
  return !launchpad.archive.has(series.name);
}

/** Whether it did not say when the SRU bug was verified. */
export function isBugUnanswered({ launchpad, manifest }: Backport): boolean {
  const number = manifest.sru?.bug;
  if (!launchpad || number === undefined || launchpad.unreachable.length === 0) return false;
  const answer = launchpad.bugs.get(number);
  return answer === undefined || (answer.kind === 'found' && answer.bug.tagDays === undefined);
}
