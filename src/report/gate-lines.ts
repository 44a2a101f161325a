import type { Day } from '../model/day.ts';
import type { TargetStatus } from '../model/report.ts';
import { filledInWords, releaseInWords, untoldOf, uploadInWords } from './gates-in-words.ts';
import { safeLine } from './safe-text.ts';

/** The lines below a target, safe to print. */
export interface GateLines {
  /** How each of its gates stands; none once it is released. */
  readonly gates: readonly string[];
  /** What holds the release gate and no finding tells, and what Launchpad gave. */
  readonly more: readonly string[];
}

/** What is said of a target's gates where there is a line for each. */
export function gateLines(status: TargetStatus, today: Day): GateLines {
  const gates =
    status.target.stage === 'released'
      ? []
      : [`upload: ${uploadInWords(status, today)}`, `release: ${releaseInWords(status, today)}`];
  const more = [...untoldOf(status), ...filledInWords(status.target)];
  return { gates: gates.map(safeLine), more: more.map(safeLine) };
}
