import { bothWays, type Day, daysBetween } from '../day.ts';
import type { GateStatus } from '../judge/gates.ts';
import type { TargetStatus } from '../judge/judge.ts';

/** How the upload gate of a target stands, in words: `opens 2026-11-26, in 3 days`. */
export function uploadInWords({ target, upload }: TargetStatus, today: Day): string {
  const done = target.uploaded ?? target.accepted;
  if (target.stage !== 'planned')
    return `uploaded${done ? ` ${done}` : ''}${upload.open || upload.opens === null ? '' : ', with errors'}`;
  return gateInWords(upload, today);
}

/** How the release gate of a target stands: `ages 5 of 14 days; opens 2026-06-24, in 9 days`. */
export function releaseInWords({ target, release, ageingDays: days }: TargetStatus, today: Day): string {
  if (target.released)
    return `released ${target.released}${release.open || release.opens === null ? '' : ', with errors'}`;
  if (!target.accepted || release.opens === null) return gateInWords(release, today);
  const aged = Math.min(Math.max(0, daysBetween(target.accepted, today)), days);
  return `ages ${aged} of ${days} days; ${gateInWords(release, today)}`;
}

function gateInWords({ open, opens }: GateStatus, today: Day): string {
  if (opens === null) return 'does not open';
  if (open) return `open since ${opens}`;
  if (opens > today) return `opens ${bothWays(opens, today)}`;
  return `held shut by errors; its day was ${opens}`;
}
