import { bothWays, type Day, daysBetween } from '../model/day.ts';
import { dateKeys } from '../model/manifest.ts';
import type { GateStatus, TargetStatus } from '../model/report.ts';
import type { RuleId } from '../model/rules.ts';
import { joinWords } from '../text/quote.ts';
import { toPutRight } from './gates-in-words.ts';

/** How far a target has come, in one line. */
export interface StatusLine {
  /** The last thing that has happened; `planned` before there is one. */
  readonly state: 'planned' | (typeof dateKeys)[number];
  /** The day on which that happened. */
  readonly since: Day | null;
  /** What is to come before the next step, in words of ours. */
  readonly waitsFor: readonly string[];
  /** The next day on which time alone changes something; null where there is none. */
  readonly next: Day | null;
}

/** Where a target stands, since when, what it waits for, and the next day. */
export function statusLine(status: TargetStatus, today: Day): StatusLine {
  const { target, upload, release } = status;
  const state = dateKeys.findLast((key) => target[key].value !== undefined) ?? 'planned';
  const since = state === 'planned' ? null : (target[state].value ?? null);
  if (state === 'released') return { state, since, waitsFor: [], next: null };
  const gate = state === 'planned' ? upload : release;
  const isDated = state === 'planned' || target.accepted.value !== undefined;
  // Without the day of acceptance, that of the release is a guess.
  const next = isDated && gate.opens !== null && gate.opens > today ? gate.opens : null;
  return { state, since, waitsFor: waitsOf(status, gate, next, today), next };
}

/** A line in words: `in -proposed since 2026-06-10; waits for its verification; next 2026-06-24, in 3 days`. */
export function statusInWords(status: TargetStatus, today: Day): string {
  const { waitsFor, next } = statusLine(status, today);
  return [
    stateInWords(status, today),
    ...(waitsFor.length > 0 ? [`waits for ${joinWords(waitsFor)}`] : []),
    ...(next === null ? [] : [`next ${bothWays(next, today)}`]),
    ...unsatisfied(status),
  ].join('; ');
}

/** Where a target stands and since when, in words: `uploaded 2026-06-08`. */
export function stateInWords(status: TargetStatus, today: Day): string {
  const { state, since } = statusLine(status, today);
  const isFilled = state !== 'planned' && status.target[state].state === 'filled';
  return `${milestoneInWords({ state, since })}${isFilled ? ' (by Launchpad)' : ''}`;
}

/** The last thing that has happened to a target, and when, in words. */
export function milestoneInWords({ state, since }: Pick<StatusLine, 'state' | 'since'>): string {
  if (state === 'planned') return 'not uploaded';
  return `${state === 'accepted' ? 'in -proposed since' : state} ${since}`;
}

/** What a released target did not satisfy, which nothing mends any longer. */
function unsatisfied({ target, upload, release }: TargetStatus): string[] {
  const held = [...new Set([...upload.heldBy, ...release.heldBy])];
  return target.released.value && held.length > 0 ? [`it does not satisfy ${someOf(held)}`] : [];
}

/** What the rules wait for whose findings do not ask that something be put right. */
const awaited: Readonly<Partial<Record<RuleId, string>>> = {
  'not-verified': 'its verification',
  'partner-verification': "the partner's statement",
  'bug-not-verified': 'the verification of its other bugs',
  'newer-series-unreleased': 'the newer series',
};

function waitsOf(
  { target, ageingDays, upload, timeline: { lastDay } }: TargetStatus,
  gate: GateStatus,
  next: Day | null,
  today: Day,
): string[] {
  const isPlanned = gate === upload;
  const accepted = target.accepted.value;
  if (gate.isUnknown) return ['an answer of Launchpad'];
  if (gate.opens === null) return [neverOpens(gate, isPlanned, lastDay, today)];
  const holding = [...new Set([...toPutRight(upload), ...toPutRight(gate)])];
  const wrong = holding.filter((rule) => awaited[rule] === undefined);
  const mend = wrong.length > 0 ? [`${someOf(wrong)} to be put right`] : [];
  if (isPlanned) {
    if (gate.open) return ['its upload'];
    return [...mend, ...(next !== null || mend.length === 0 ? ['the day of its upload gate'] : [])];
  }
  if (accepted === undefined) {
    const isThere = target.verified.value !== undefined;
    return [
      ...mend,
      isThere ? 'the day on which it was accepted, which is not written' : 'its acceptance into -proposed',
    ];
  }
  const others = holding.flatMap((rule) => awaited[rule] ?? []);
  const all = [...mend, ...others, ...(next === null ? [] : [timeAhead(accepted, ageingDays, today)])];
  return all.length > 0 ? all : ['its release to -updates'];
}

function timeAhead(accepted: Day, ageingDays: number, today: Day): string {
  const aged = Math.max(0, daysBetween(accepted, today));
  return aged < ageingDays ? `the end of its ageing (${aged} of ${ageingDays} days)` : 'a day of releases';
}

/** Why a gate never opens. */
function neverOpens(gate: GateStatus, isPlanned: boolean, lastDay: Day | undefined, today: Day): string {
  const why = lastDay !== undefined && lastDay < today ? ` (its support ended ${lastDay})` : inBrackets(gate);
  return `no day: its ${isPlanned ? 'upload' : 'release'} gate does not open${why}`;
}

/** How many rules are named; three are enough to see where to look. */
const mostNamed = 3;

function someOf(rules: readonly RuleId[]): string {
  const more = rules.length - mostNamed;
  return joinWords([...rules.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]);
}

function inBrackets(gate: GateStatus): string {
  const wrong = toPutRight(gate);
  return wrong.length > 0 ? ` (${someOf(wrong)})` : '';
}
