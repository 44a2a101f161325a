import { addDays, type Day, later } from '../model/day.ts';
import type { GateStatus, TargetStatus } from '../model/report.ts';
import { toPutRight } from './gates-in-words.ts';

/** A piece of a target's way, in words of ours and days: what the picture and the text beside it both show. */
export interface Phase {
  readonly label: string;
  readonly from: Day;
  /** The same day for what happens on one. */
  readonly to: Day;
}

/** A target's way from the release of its source to its own in -updates; empty where it can go none. */
export function phasesOf({ target, upload, release, timeline }: TargetStatus, today: Day): Phase[] {
  const { source, settled, ageing } = timeline;
  // Nobody knows when it was accepted.
  const accepted = target.accepted.value;
  const released = target.released.value;
  const isUnknown = release.isUnknown && !accepted;
  const uploaded = target.uploaded.value ?? accepted;
  if (!uploaded && upload.opens === null) return [];
  // Where no source has to come out first, the gate has been open since the target did: any day will do.
  const opens = source || !upload.opens ? upload.opens : later(upload.opens, today);
  const on = (label: string, day: Day | null | undefined): Phase[] =>
    day ? [{ label, from: day, to: day }] : [];
  return [
    ...(source ? on(`${source.name} released`, source.release) : []),
    ...(source && settled ? [{ label: 'settling', from: source.release, to: settled }] : []),
    ...(uploaded ? on('uploaded', uploaded) : on(asFrom('upload', upload), upload.isUnknown ? null : opens)),
    ...(ageing && !isUnknown ? [{ label: accepted ? 'ageing' : 'ageing at the earliest', ...ageing }] : []),
    ...(released
      ? on('released', released)
      : on(
          asFrom('release', target.stage === 'planned' ? upload : release),
          release.isUnknown ? null : release.opens,
        )),
  ];
}

/** Where something else than time holds a gate as well, its day is the earliest one. */
function asFrom(what: string, gate: GateStatus): string {
  return `${what} ${toPutRight(gate).length > 0 ? 'at the earliest' : 'from'}`;
}

/** The support of the target's series behind its way; undefined where that is not known. */
export function supportOf({ target, timeline }: TargetStatus, phases: readonly Phase[]): Phase | undefined {
  const { lastDay } = timeline;
  const series = target.series.value;
  if (!series || !lastDay) return undefined;
  const last = phases.reduce<Day>((latest, { to }) => later(latest, to), series.release);
  return lastDay > last
    ? { label: `supported until ${lastDay}`, from: last, to: lastDay }
    : { label: `support ends ${lastDay}`, from: lastDay, to: lastDay };
}

/** Whether all phases lie within about a year of a day: what is further away would make a picture unreadable. */
export function areNear(phases: readonly Phase[], today: Day): boolean {
  const [first, last] = [addDays(today, -furthest), addDays(today, furthest)];
  return phases.every(({ from, to }) => from >= first && to <= last);
}

const furthest = 400;

/** A phase in words: `settling 2026-04-23 to 2026-06-04`. */
export function phaseInWords({ label, from, to }: Phase): string {
  return from === to ? `${label} ${from}` : `${label} ${from} to ${to}`;
}
