import type { BugAnswer, LaunchpadFacts } from '../../model/launchpad.ts';
import type { ClientSettings } from './asker.ts';
import { gatherBug } from './bugs.ts';
import { launchpadClient } from './client.ts';
import { answersOf, questionsTo } from './questions.ts';
import { gatherSeries } from './series.ts';

/** What is known to ask about before there is a manifest. */
export interface DraftQuestions {
  /** Number of the SRU bug. */
  readonly bug: string | undefined;
  /** The source package; where it is undefined, the one that the bug is about. */
  readonly package: string | undefined;
  /** Names of the series whose archive is looked at. */
  readonly series: readonly string[];
  readonly development: string | undefined;
}

/** What Launchpad says of the bug and of the package. */
export interface LaunchpadDraft {
  readonly package: string | undefined;
  readonly facts: LaunchpadFacts;
}

/** A bug alone, and what was not answered about it. */
export interface BugAsked extends Pick<LaunchpadFacts, 'unreachable'> {
  readonly answer: BugAnswer | undefined;
}

/** Asks for a bug's text. Never throws. */
export async function askForBug(number: string, settings: ClientSettings): Promise<BugAsked> {
  const { askAt, missed } = questionsTo(launchpadClient(settings));
  const parts = { tasks: false, comments: false, history: false } as const;
  const answer = await gatherBug(number, parts, askAt(['sru', 'bug']));
  return { answer, unreachable: missed() };
}

/** Asks for a bug, and then what the archive has of its package. Never throws. */
export async function askForDraft(
  { bug, package: named, series, development }: DraftQuestions,
  settings: ClientSettings,
): Promise<LaunchpadDraft> {
  const { askAt, missed } = questionsTo(launchpadClient(settings));
  const parts = { tasks: true, comments: false };
  const answer = bug === undefined ? undefined : await gatherBug(bug, parts, askAt(['sru', 'bug']));
  const found = answer?.kind === 'found' ? answer.bug : undefined;
  const packages = [...new Set(found?.tasks?.map((task) => task.package))];
  const name = named ?? (packages.length === 1 ? packages[0] : undefined);
  const archive = await answersOf(
    (name === undefined ? [] : series).map(
      async (each) => [each, await gatherSeries(name ?? '', each, undefined, askAt(['package']))] as const,
    ),
  );
  return {
    package: name,
    facts: {
      bugs: new Map(bug !== undefined && answer ? [[bug, answer]] : []),
      archive,
      published: new Map(),
      development,
      unreachable: missed(),
    },
  };
}
