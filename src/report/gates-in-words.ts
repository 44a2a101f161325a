import type { RuleId } from '../generated/rules.ts';
import { bothWays, type Day, daysBetween, later, weekdayOf } from '../model/day.ts';
import type { Field } from '../model/field.ts';
import type { GateStatus, ReportedTarget, TargetStatus, Timeline } from '../model/report.ts';
import { passesWithTime } from '../model/rules.ts';
import { joinWords, quote } from '../text/quote.ts';

/** How the upload gate of a target stands, in words: `opens 2026-11-26, in 3 days`. */
export function uploadInWords(status: TargetStatus, today: Day): string {
  const { target, upload, timeline, notComparedFrom } = status;
  if (target.stage === 'planned') {
    const held = toPutRight(upload);
    const never = held.length > 0 ? undefined : neverInWords(upload, timeline);
    return never ?? gateInWords(upload, today, held);
  }
  const uploaded = target.uploaded.value;
  const accepted = target.accepted.value;
  const done =
    uploaded || !accepted
      ? `uploaded${uploaded ? ` ${uploaded}` : ''}`
      : `in -proposed since ${accepted}${whence(target.accepted)}`;
  const unseen = notComparedFrom ? `; its packaging is not compared from ${notComparedFrom} on` : '';
  return `${done}${heldInWords('; it does not satisfy', upload.heldBy)}${unseen}`;
}

/**
 * What Launchpad gave for a target and the words about its gates do not tell, in one line; empty where that is
 * nothing.
 */
export function filledInWords({ replaces, verified }: ReportedTarget): string[] {
  const told = [
    ...(replaces.state === 'filled' ? [`replaces ${quote(replaces.value.text)}`] : []),
    ...(verified.state === 'filled' ? [`verified ${verified.value}`] : []),
  ];
  return told.length > 0 ? [`${joinWords(told)} (by Launchpad)`] : [];
}

/** How the release gate of a target stands: `ages 5 of 14 days; opens 2026-06-24, in 9 days`. */
export function releaseInWords(status: TargetStatus, today: Day): string {
  const { target, upload, release, ageingDays: days, timeline } = status;
  const released = target.released.value;
  const accepted = target.accepted.value;
  if (released)
    return `released ${released}${whence(target.released)}${heldInWords('; it does not satisfy', release.heldBy)}`;
  // Until it is accepted nobody knows when ageing begins. What a planned upload cannot have yet need not be mentioned.
  const isEarliest = !accepted;
  const held = target.stage === 'planned' ? [] : toPutRight(release);
  const never = upload.opens === null ? undefined : neverInWords(release, timeline);
  const gate = never ?? `${gateInWords(release, today, held, isEarliest)}${whyLater(status, today)}`;
  if (!accepted || release.opens === null) return gate;
  const aged = Math.min(Math.max(0, daysBetween(accepted, today)), days);
  return `ages ${aged} of ${days} days${whence(target.accepted)}; ${gate}`;
}

/** A gate that waiting does not open: the support ends before its day. */
function neverInWords({ opens, isUnknown }: GateStatus, { lastDay }: Timeline): string | undefined {
  const isNever = opens === null && !isUnknown && lastDay !== undefined;
  return isNever ? `does not open before support ends, ${lastDay}` : undefined;
}

/** Why nobody can say how a gate stands. */
function whyUnknown(heldBy: readonly RuleId[]): string {
  return heldBy.includes('launchpad-unreachable')
    ? 'Launchpad did not answer'
    : `nothing is known for ${joinWords(heldBy)}`;
}

/** Why a release gate opens on a later day than the ageing ends on, where it is shut and nothing else says so. */
function whyLater({ upload, release, timeline: { ageing } }: TargetStatus, today: Day): string {
  const { opens, open, isUnknown } = release;
  if (open || isUnknown || opens === null || opens <= today || !ageing) return '';
  const due = later(later(ageing.to, upload.opens ?? today), today);
  if (opens > due) return ` (nothing is released on a ${capital(weekdayOf(due))})`;
  return due > later(ageing.to, today) ? ' (not before the upload gate)' : '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The rules that hold a gate shut and whose findings do not pass with time. */
export function toPutRight({ heldBy }: GateStatus): RuleId[] {
  return heldBy.filter((rule) => !passesWithTime(rule));
}

/** How many errors are told beside a gate; more than these have something in common. */
const mostTold = 5;

/** The errors that hold the release gate of an upload in -proposed and that no finding tells, a line each. */
export function untoldOf({ release }: TargetStatus): string[] {
  const lines = release.untold
    .filter(({ rule }) => !passesWithTime(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
  const more = lines.length - mostTold;
  return more > 0 ? [...lines.slice(0, mostTold), `and ${more} more`] : lines;
}

/** Says where a date comes from that the manifest leaves out. */
function whence({ state }: Field<Day>): string {
  return state === 'filled' ? ' (by Launchpad)' : '';
}

/**
 * @param held rules that hold the gate shut beyond its day
 * @param isEarliest whether its day may come later for other reasons, too
 */
function gateInWords(gate: GateStatus, today: Day, held: readonly string[], isEarliest = false): string {
  const { open, opens, heldBy, isUnknown } = gate;
  if (isUnknown) return `unknown: ${whyUnknown(heldBy)}`;
  if (opens === null) return `does not open${heldInWords(':', heldBy)}`;
  if (open) return `open since ${opens}`;
  if (opens <= today) return `held shut${heldInWords(' by', heldBy)}; its day was ${opens}`;
  const earliest = isEarliest || held.length > 0 ? ', at the earliest' : '';
  return `opens ${bothWays(opens, today)}${earliest}${heldInWords('; held by', held)}`;
}

/** The rules that hold a gate shut, in words; three are enough to see where to look. */
function heldInWords(before: string, heldBy: readonly string[]): string {
  if (heldBy.length === 0) return '';
  const more = heldBy.length > 3 ? ` and ${heldBy.length - 3} more` : '';
  return `${before} ${heldBy.slice(0, 3).join(', ')}${more}`;
}
