import { CannotRun } from '../model/cannot-run.ts';
import type { statusFormats } from '../model/report.ts';
import { statusJson, statusMarkdown, statusText } from '../report/status-page.ts';
import { check } from '../run/check.ts';
import { requestFor } from '../run/request.ts';
import { workspaceOf } from '../run/settings.ts';
import { defaultPlaces } from '../sources/find-manifests.ts';
import { type LaunchpadSettings, refuseIdle } from '../sources/launchpad/ask.ts';
import { quoteList } from '../text/quote.ts';
import { exitCodes, type World } from './world.ts';

export interface StatusOptions extends LaunchpadSettings {
  readonly date?: string;
  readonly calendar?: string;
  readonly policy?: string;
  readonly format: (typeof statusFormats)[number];
}

/** `sru-gate status`: how each target of each manifest stands, whatever the check makes of it. Throws `CannotRun`. */
export async function statusCommand(
  patterns: readonly string[],
  options: StatusOptions,
  world: World,
): Promise<number> {
  refuseIdle(options);
  const request = await requestFor(
    { ...options, manifests: patterns, gate: 'auto' },
    { ...world, workspace: workspaceOf(world) },
    { none: nothingFound, whose: '' },
  );
  const report = check(request);
  const write = { text: statusText, json: statusJson, markdown: statusMarkdown }[options.format];
  world.print(write(report, world));
  return exitCodes.nothingToFailOn;
}

/** Refuses a run over no manifest. Throws `CannotRun`. */
export function nothingFound(patterns: readonly string[]): void {
  const where = patterns.length > 0 ? `at ${quoteList(patterns)}` : 'here';
  throw new CannotRun(
    `There is no backport manifest ${where}. Default places are ${defaultPlaces.join(', ')}.`,
  );
}
