import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { makeReport } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { check } from '../run/check.ts';
import { readManifest } from '../run/read-manifest.ts';
import { chosenCalendar, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { shownPath } from '../sources/files.ts';
import { quote, unseen } from '../text/quote.ts';
import { exitCodes, refuseCommands, type World } from './world.ts';

export interface RenderOptions {
  readonly title?: boolean;
  readonly policy?: string;
}

/**
 * `sru-gate render`: prints the bug's title and description as they go into Launchpad. While a placeholder is left
 * in them, or they cannot be read, it prints findings in their place. Throws `CannotRun` when there is no such file.
 */
export function renderCommand(named: string, options: RenderOptions, world: World): number {
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
  const { sru, description } = readManifest(file, shownPath(file, workingDirectory), around).backport;
  const title = sru.title.value;
  const report = check({ ...around, manifests: [file], workingDirectory, gate: 'auto' });
  const isWhole = title !== undefined && description !== undefined;
  const inTheWay = isWhole ? ['placeholder-text'] : ['manifest-syntax', 'manifest-schema'];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === undefined),
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print(toText(makeReport({ ...report, findings: [], manifests }), world));
    return exitCodes.findings;
  }
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
  return line.replace(/\t/g, '    ').replace(unseen, '');
}
