import type { statusFormats } from '../model/report.ts';
import { statusJson, statusMarkdown, statusText } from '../report/status-page.ts';
import { check } from '../run/check.ts';
import { requestFor } from '../run/request.ts';
import { workspaceOf } from '../run/settings.ts';
import { type LaunchpadSettings, refuseIdle } from '../sources/launchpad/ask.ts';
import { nothingFound } from './no-manifest.ts';
import { exitCodes, type World } from './world.ts';

export interface StatusOptions extends LaunchpadSettings {
  readonly date?: string;
  readonly calendar?: string;
  readonly policy?: string;
  readonly format: (typeof statusFormats)[number];
  /** Patterns of branches; true for all. */
  readonly allBranches?: true | readonly string[];
}

/** `sru-gate status`: how each target of each manifest stands, whatever the check makes of it. Throws `CannotRun`. */
export async function statusCommand(
  patterns: readonly string[],
  options: StatusOptions,
  world: World,
): Promise<number> {
  refuseIdle(options);
  if (options.allBranches)
    return (await import('./status-branches.ts')).statusOfBranches(patterns, options, world);
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
