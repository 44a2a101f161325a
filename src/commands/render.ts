import path from 'node:path';
import { bugTexts } from '../draft/bug-texts.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { printText } from '../report/text.ts';
import { chosenCalendar, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { refuseIdle } from '../sources/launchpad/ask.ts';
import { quote } from '../text/quote.ts';
import { type BugCheckOptions, checkOnLaunchpad } from './render-check.ts';
import { exitCodes, refuseCommands, type World } from './world.ts';

export interface RenderOptions extends BugCheckOptions {
  /** Whether to compare with the bug on Launchpad instead. */
  readonly check?: boolean;
  readonly policy?: string;
}

/**
 * `sru-gate render`: prints the bug's title and description as they go into Launchpad. While a placeholder is left
 * in them, or they cannot be read, it prints findings in their place. With `--check` it compares them with the bug.
 * Throws `CannotRun` when there is no such file.
 */
export async function renderCommand(named: string, options: RenderOptions, world: World): Promise<number> {
  refuseIdle({ ...options, launchpad: options.check === true }, '--check');
  const { files, git, workingDirectory, today } = world;
  const file = path.resolve(workingDirectory, named);
  if (files.kind(file) !== 'file')
    throw new CannotRun(`There is no file ${quote(named, 300)}: name a manifest.`);
  const texts = bugTexts(file, {
    files,
    git,
    workspace: workspaceOf(world),
    workingDirectory,
    calendar: chosenCalendar(undefined, world),
    today,
    policy: chosenPolicy(options.policy, world),
    gate: 'auto',
  });
  if ('inTheWay' in texts) {
    world.print(await printText(texts.inTheWay, world));
    return exitCodes.findings;
  }
  if (options.check) return checkOnLaunchpad(texts.backport, options, world);
  const whole = options.title ? texts.title : `${texts.title}\n\n${texts.description}`;
  if (world.isWorkflow) refuseCommands(whole);
  world.print(`${whole}\n`);
  return exitCodes.nothingToFailOn;
}
