import type { Written } from '../draft/bug-texts.ts';
import { driftOf, isSameTitle, templateOf } from '../judge/rules/launchpad/drift.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { LaunchpadBug } from '../model/launchpad.ts';
import { descriptionsAsDiff, titlesInWords } from '../report/bug-differences.ts';
import { unansweredInWords } from '../report/unanswered.ts';
import { bugOnLaunchpad, type LaunchpadSettings } from '../sources/launchpad/ask.ts';
import { templateText } from '../text/description.ts';
import { quote } from '../text/quote.ts';
import { exitCodes, refuseCommands, type World } from './world.ts';

export interface BugCheckOptions extends Omit<LaunchpadSettings, 'launchpad'> {
  readonly title?: boolean;
}

/**
 * `sru-gate render --check`: says how the bug on Launchpad differs from what `render` prints, by what the rules
 * `title-drift` and `description-drift` take for the same. Throws `CannotRun` where the bug cannot be had.
 */
export async function checkOnLaunchpad(
  backport: Written,
  options: BugCheckOptions,
  world: World,
): Promise<number> {
  const { path, title, description, policy } = backport;
  const bug = await bugOf(backport, options, world);
  const isTitleSame = isSameTitle(title, bug.title);
  const isTextSame = options.title === true || !driftOf(description, bug.description, policy);
  const parts = options.title ? 'title' : 'title and description';
  if (isTitleSame && isTextSame) {
    world.print(`Bug ${bug.number} has the ${parts} of ${quote(path, 300)}.\n`);
    return exitCodes.nothingToFailOn;
  }
  const sides = { bug: templateOf(bug.description, policy), manifest: templateText(description) };
  const told = [
    `Bug ${bug.number} differs from ${quote(path, 300)}.\n`,
    ...(isTitleSame ? [] : [titlesInWords({ bug: bug.title, manifest: title })]),
    ...(isTextSame ? [] : [descriptionsAsDiff(sides, { bug: `bug ${bug.number}`, manifest: path })]),
  ].join('\n');
  if (world.isWorkflow) refuseCommands(told);
  world.print(told);
  return exitCodes.findings;
}

/** The SRU bug as everybody sees it. Throws `CannotRun` where there is none to see. */
async function bugOf(
  { path, sru }: Written,
  { launchpadUrl, launchpadTimeout }: BugCheckOptions,
  world: World,
): Promise<LaunchpadBug> {
  const number = sru.bug.value;
  if (number === undefined)
    throw new CannotRun(
      `${quote(path, 300)} names no SRU bug to compare with: write its number as \`sru.bug\`.`,
    );
  const settings = { launchpadUrl, launchpadTimeout };
  const { answer, unreachable } = await bugOnLaunchpad(settings, number, world.showProgress);
  if (answer?.kind === 'found') return answer.bug;
  if (answer)
    throw new CannotRun(
      `Bug ${number} is ${answer.kind === 'private' ? 'private' : 'not on Launchpad'}: there is nothing to compare with.`,
    );
  const [first] = unreachable;
  const why = first ? unansweredInWords(first) : `Bug ${number} could not be had from Launchpad.`;
  throw new CannotRun(why);
}
