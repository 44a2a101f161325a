import { type Calendar, developmentRelease } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { LaunchpadFacts } from '../model/launchpad.ts';
import { type LaunchpadSettings, launchpadDraft, type ShowLine } from '../sources/launchpad/ask.ts';
import { type Evidence, seriesInUse } from './evidence.ts';
import { launchpadEvidence } from './from-launchpad.ts';
import { onlyBug } from './top-entry.ts';

interface Wanted {
  readonly bug: string | undefined;
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * The evidence with what Launchpad says, and the facts themselves, where it is to be asked. Throws `CannotRun` for a
 * setting that cannot be used.
 */
export async function askedOfLaunchpad(
  evidence: Evidence,
  { bug = onlyBug(evidence), calendar, today }: Wanted,
  settings: LaunchpadSettings,
  showLine: ShowLine,
): Promise<{ readonly evidence: Evidence; readonly facts: LaunchpadFacts | undefined }> {
  const named = evidence.entries[0]?.package ?? evidence.package;
  const wanted = {
    bug,
    package: named,
    series: seriesInUse({ calendar, today }).map(({ name }) => name),
    development: developmentRelease(calendar, today)?.name,
  };
  const draft = await launchpadDraft(settings, wanted, showLine);
  if (!draft) return { evidence, facts: undefined };
  const { package: name, facts } = draft;
  const launchpad = launchpadEvidence(facts, { bug, name, today });
  return { evidence: { ...evidence, package: name, launchpad }, facts };
}
