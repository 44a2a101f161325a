import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { makeReport } from '../report/report.ts';
import { printText } from '../report/text.ts';
import { check } from '../run/check.ts';
import { readManifest } from '../run/read-manifest.ts';
import { chosenCalendar, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { shownPath } from '../sources/files.ts';
import { refuseIdle } from '../sources/launchpad/ask.ts';
import { quote, replaceUnseen } from '../text/quote.ts';
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
  const around = {
    files,
    git,
    workspace: workspaceOf(world),
    calendar: chosenCalendar(undefined, world),
    today,
    policy: chosenPolicy(options.policy, world),
  };
  const { backport } = readManifest(file, shownPath(file, workingDirectory), around);
  const { sru, description, policy } = backport;
  if (sru.bug.state === 'absent' && !policy.needsBug)
    throw new CannotRun(
      `${quote(named, 300)} has no \`sru\`, and its policy ${quote(policy.name)} asks for none: there is no bug to write.`,
    );
  const title = sru.title.value;
  const report = check({ ...around, manifests: [file], workingDirectory, gate: 'auto' });
  const isWhole = title !== undefined && description !== undefined;
  const inTheWay = isWhole ? ['placeholder-text'] : ['manifest-syntax', 'manifest-schema'];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === undefined),
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print(await printText(makeReport({ ...report, findings: [], manifests }), world));
    return exitCodes.findings;
  }
  if (options.check) return checkOnLaunchpad({ ...backport, title, description }, options, world);
  const whole = options.title
    ? title.trim()
    : `${title.trim()}\n\n${description.text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}`;
  const lines = whole.split('\n').map(plain);
  if (world.isWorkflow) refuseCommands(lines.join('\n'));
  world.print(`${lines.join('\n')}\n`);
  return exitCodes.nothingToFailOn;
}

/** A line without what moves a terminal's cursor or hides text. */
function plain(line: string): string {
  return replaceUnseen(line.replace(/\t/g, '    '), () => '');
}
