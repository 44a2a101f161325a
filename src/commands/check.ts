import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { check } from '../check.ts';
import { defaultPlaces, findManifests } from '../gather/find-manifests.ts';
import { hostingOf } from '../gather/hosting.ts';
import type { GateMode } from '../judge/silence.ts';
import { type LaunchpadSettings, launchpadFacts } from '../launchpad/ask.ts';
import { quote } from '../quote.ts';
import { toJson } from '../report/json.ts';
import { type FailOn, fails, type Report } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { chosenCalendar, chosenDay, chosenPolicy, workspaceOf } from '../settings.ts';
import { exitCodes, type World } from './world.ts';

export const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

export interface CheckOptions extends LaunchpadSettings {
  readonly gate: GateMode;
  readonly date?: string;
  readonly calendar?: string;
  readonly policy?: string;
  readonly format: (typeof formats)[number];
  readonly failOn: FailOn;
  readonly output?: string;
}

/** `sru-gate check`: prints or writes the report, and returns the exit code. Throws `CannotRun`. */
export async function checkCommand(
  patterns: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<number> {
  const { workingDirectory, files } = world;
  const today = chosenDay(options.date, world);
  const calendar = chosenCalendar(options.calendar, world);
  const policy = chosenPolicy(options.policy, world);
  const found = await findManifests(patterns, workingDirectory, files);
  if ('wrong' in found) throw new CannotRun(found.wrong);
  if (found.manifests.length === 0) {
    throw new CannotRun(
      `There is no backport manifest ${patterns.length > 0 ? `at ${patterns.join(', ')}` : 'here'}. Default places, here and below a folder that is named, are ${defaultPlaces.join(', ')}; a glob such as 'examples/*.yaml' names others. docs/manifest.md shows a manifest.`,
    );
  }
  const about = { manifests: found.manifests, files, workspace: workspaceOf(world), calendar, today };
  const report = check({
    ...about,
    launchpad: await launchpadFacts(options, about),
    git: world.git,
    workingDirectory,
    policy,
    gate: options.gate,
  });
  const toFile = options.output !== undefined;
  const text = await write(report, options.format, { ...world, colour: world.colour && !toFile });
  if (options.output === undefined) world.print(text);
  else writeReport(path.resolve(workingDirectory, options.output), text, options.output, world);
  return exitCode(report, options.failOn);
}

function writeReport(file: string, text: string, shown: string, world: World): void {
  try {
    world.write(file, text, 'replace');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun(
      `The report cannot be written to ${quote(shown, 300)} (${code ?? 'unknown error'}): name a file in a folder that is there.`,
    );
  }
}

async function write(report: Report, format: CheckOptions['format'], world: World): Promise<string> {
  if (format === 'text') return toText(report, world.colour);
  if (format === 'json') return toJson(report);
  const { pathOf, linkTo } = hostingOf(workspaceOf(world), world.files, world.environment);
  // Loaded when asked for, so that the plain check starts quickly.
  if (format === 'sarif') return (await import('../report/sarif.ts')).toSarif(report, pathOf);
  if (format === 'markdown') return (await import('../report/summary.ts')).toSummary(report, linkTo);
  return (await import('../report/workflow-commands.ts')).toWorkflowCommands(report, pathOf);
}

function exitCode(report: Report, failOn: FailOn): number {
  if (fails(report, failOn)) return exitCodes.findings;
  return report.counts.inconclusive > 0 && failOn !== 'never'
    ? exitCodes.inconclusive
    : exitCodes.nothingToFailOn;
}
