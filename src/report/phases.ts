import { addDays, type Day, later } from '../model/day.ts';
import type { GateStatus, TargetStatus, Timeline } from '../model/report.ts';
import { toPutRight } from './gates-in-words.ts';

/** A piece of a target's way, with a label of ours: the picture and the text beside it both show it. */
export interface Phase {
  readonly label: string;
  readonly from: Day;
  /** The last day; it is the first one, too, for what happens on a single day. */
  readonly to: Day;
}

/** A target's way from the release of its source to its own release; empty where it can never be uploaded. */
export function phasesOf(status: TargetStatus, today: Day): Phase[] {
  const { target, upload, release, timeline } = status;
  const uploaded = target.uploaded.value ?? target.accepted.value;
  const released = target.released.value;
  if (!uploaded && upload.opens === null) return [];
  // The release gate of a planned target waits for its upload.
  const held = target.stage === 'planned' ? upload : release;
  return [
    ...sourcePhases(timeline),
    ...(uploaded ? on('uploaded', uploaded) : on(asFrom('upload', upload), dayOfUpload(status, today))),
    ...ageingPhase(status),
    ...(released
      ? on('released', released)
      : on(asFrom('release', held), release.isUnknown ? null : release.opens)),
  ];
}

function on(label: string, day: Day | null): Phase[] {
  return day ? [{ label, from: day, to: day }] : [];
}

function sourcePhases({ source, settled }: Timeline): Phase[] {
  if (!source) return [];
  const settling = settled ? [{ label: 'settling', from: source.release, to: settled }] : [];
  return [...on(`${source.name} released`, source.release), ...settling];
}

/** The day on which the upload can come; null where nobody knows it. */
function dayOfUpload({ upload: { opens, isUnknown }, timeline }: TargetStatus, today: Day): Day | null {
  if (isUnknown || opens === null) return null;
  // Without a source that has to come out first, the gate has been open since the target's release: any day will do.
  return timeline.source ? opens : later(opens, today);
}

/** The ageing, unless nobody knows when the target was accepted. */
function ageingPhase({ target, release, timeline: { ageing } }: TargetStatus): Phase[] {
  const isAccepted = target.accepted.value !== undefined;
  if (!ageing || (release.isUnknown && !isAccepted)) return [];
  return [{ label: isAccepted ? 'ageing' : 'ageing at the earliest', ...ageing }];
}

/** Says that a gate may open later than on its day, where something beside time holds it shut. */
function asFrom(what: string, gate: GateStatus): string {
  return `${what} ${toPutRight(gate).length > 0 ? 'at the earliest' : 'from'}`;
}

/** The support of the target's series after its phases; undefined where its end is not known. */
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
