import path from 'node:path';
import { askedOfLaunchpad } from '../draft/ask-launchpad.ts';
import { gatherEvidence } from '../draft/evidence.ts';
import { explainedDraft } from '../draft/explained-draft.ts';
import { allFindings } from '../report/report.ts';
import { safeLine } from '../report/safe-text.ts';
import { printText } from '../report/text.ts';
import { check } from '../run/check.ts';
import { chosenBug, chosenCalendar, chosenDay, workspaceOf } from '../run/settings.ts';
import { usualPlace } from '../sources/default-places.ts';
import { gitTopLevel, shownPath } from '../sources/files.ts';
import { type LaunchpadSettings, refuseIdle } from '../sources/launchpad/ask.ts';
import { quote, quoteList } from '../text/quote.ts';
import { choosePlace } from './init-place.ts';
import { exitCodes, type World, writeFile } from './world.ts';

export interface InitOptions extends LaunchpadSettings {
  readonly bug?: string;
  readonly policy?: string;
  readonly date?: string;
  readonly calendar?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * `sru-gate init`: writes a manifest from the changelog, git and the calendar, and with `--launchpad` from the bug and
 * the archive; and shows what is left to do. Throws `CannotRun`, also where there is a file already.
 */
export async function initCommand(options: InitOptions, world: World): Promise<number> {
  const { files, git, workingDirectory } = world;
  refuseIdle(options);
  const today = chosenDay(options.date, world);
  const calendar = chosenCalendar(options.calendar, world);
  const bug = chosenBug(options.bug);
  const workspace = workspaceOf(world);
  const folder = path.dirname(path.resolve(workingDirectory, options.output ?? usualPlace));
  const top = gitTopLevel(files, folder) ?? workspace;
  const shown = gatherEvidence(top, { calendar, today }, world);
  const place = await choosePlace(shown, { ...options, bug, calendar, today }, world);
  const file = path.resolve(workingDirectory, place.named);
  const { evidence, facts: asked } = await askedOfLaunchpad(
    shown,
    { bug, calendar, today },
    options,
    world.showProgress,
  );
  const around = { files, git, workspace, workingDirectory, calendar, today };
  const draft = explainedDraft(
    evidence,
    { policy: options.policy, bug },
    { file, shown: place.named },
    around,
  );
  writeFile(
    {
      named: place.named,
      text: draft.text,
      what: 'The manifest',
      isNew: options.force !== true,
      beside: place.second,
    },
    world,
  );
  const hasChangelog = evidence.entries.length > 0;
  const report = check({
    ...around,
    manifests: [file],
    neighbours: [...new Set([...place.others, file])],
    policy: undefined,
    launchpad: asked && new Map([[file, asked]]),
    gate: 'auto',
  });
  const told = [
    `Wrote ${shownPath(file, workingDirectory)} under the policy ${quote(draft.policy.name)}${besideOthers(place.others, file, world)}.`,
    ...(hasChangelog ? [] : ['There is no debian/changelog here to take package, version and targets from.']),
    ...draft.why,
    ...(options.launchpad && draft.bug === undefined
      ? ['Launchpad was not asked about the SRU bug: name the bug with --bug.']
      : []),
    ...allFindings(report)
      .filter(({ rule }) => explaining.includes(rule))
      .map(({ message, help }) => `${message} ${help}`),
    'What only you know, by the line:',
    ...draft.left.map(({ line, what }) => `  ${String(line).padStart(3)}  ${what}`),
  ].map(safeLine);
  // Of what is empty there is nothing to judge yet.
  const judged =
    hasChangelog || asked
      ? `What the check says of it now:\n\n${await printText(report, world)}`
      : 'Then `sru-gate check` says what is still to do.\n';
  world.print(`${told.join('\n')}\n${judged}`);
  return exitCodes.nothingToFailOn;
}

/** The other manifests here, as the sentence goes on. */
function besideOthers(others: readonly string[], file: string, { workingDirectory }: World): string {
  const names = others.filter((other) => other !== file).map((other) => shownPath(other, workingDirectory));
  return names.length === 0 ? '' : `, beside ${quoteList(names)}`;
}

/** The rules that say why Launchpad did not fill something in. */
const explaining = ['launchpad-unreachable', 'bug-private', 'bug-not-found', 'bug-duplicate'];
