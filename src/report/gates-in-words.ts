import type { FilledKey, Target } from '../backport.ts';
import { bothWays, type Day, daysBetween } from '../day.ts';
import type { GateStatus } from '../judge/gates.ts';
import type { TargetStatus } from '../judge/judge.ts';

/** How the upload gate of a target stands, in words: `opens 2026-11-26, in 3 days`. */
export function uploadInWords({ target, upload }: TargetStatus, today: Day): string {
  if (target.stage === 'planned') return gateInWords(upload, today);
  const done = target.uploaded ?? target.accepted;
  const from = target.uploaded ? '' : whence(target, 'accepted');
  return `uploaded${done ? ` ${done}${from}` : ''}${heldInWords(', with', upload)}`;
}

/** How the release gate of a target stands: `ages 5 of 14 days; opens 2026-06-24, in 9 days`. */
export function releaseInWords({ target, release, ageingDays: days }: TargetStatus, today: Day): string {
  if (target.released)
    return `released ${target.released}${whence(target, 'released')}${heldInWords(', with', release)}`;
  const gate = gateInWords(release, today);
  // Until it is accepted nobody knows when ageing begins.
  if (!target.accepted) return release.opens === null ? gate : `${gate}, at the earliest`;
  if (release.opens === null) return gate;
  const aged = Math.min(Math.max(0, daysBetween(target.accepted, today)), days);
  return `ages ${aged} of ${days} days${whence(target, 'accepted')}; ${gate}`;
}

/** Says of a date that the manifest leaves it out, and where it was found. */
function whence({ fromLaunchpad }: Target, key: FilledKey): string {
  return fromLaunchpad.includes(key) ? ' (by Launchpad)' : '';
}

function gateInWords(gate: GateStatus, today: Day): string {
  const { open, opens } = gate;
  if (opens === null) return `does not open${heldInWords(':', gate)}`;
  if (open) return `open since ${opens}`;
  if (opens > today) return `opens ${bothWays(opens, today)}`;
  return `held shut${heldInWords(' by', gate)}; its day was ${opens}`;
}

/** The rules that hold a gate shut; three are enough to see where to look. */
function heldInWords(before: string, { heldBy }: GateStatus): string {
  if (heldBy.length === 0) return '';
  const more = heldBy.length > 3 ? ` and ${heldBy.length - 3} more` : '';
  return `${before} ${heldBy.slice(0, 3).join(', ')}${more}`;
}
