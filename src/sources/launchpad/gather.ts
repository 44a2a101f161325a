import { type Calendar, developmentRelease } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { LaunchpadFacts } from '../../model/launchpad.ts';
import type { ManifestFacts } from '../../model/manifest.ts';
import type { ClientSettings } from './asker.ts';
import { gatherBug } from './bugs.ts';
import { type LaunchpadClient, launchpadClient } from './client.ts';
import { gatherTests, testsWanted } from './gather-tests.ts';
import { answersOf, type Questions, questionsTo } from './questions.ts';
import { otherLaunchpad } from './response.ts';
import { gatherSeries, gatherVersion } from './series.ts';
import {
  listedBugsWanted,
  mostListed,
  namesStatement,
  seriesWanted,
  sruBugWanted,
  unnamedSeries,
  versionsWanted,
} from './wanted.ts';

/** What is needed to know what to ask. */
export interface AskRequest extends ClientSettings {
  /** The folder of proposed-migration's files; undefined where it is not to be asked. */
  readonly excuses: string | undefined;
  /** What each manifest says, by its absolute path. */
  readonly manifests: ReadonlyMap<string, ManifestFacts>;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Whether the comments of the SRU bug are read for a manifest that names none of them. */
  readonly readsComments?: ((file: string) => boolean) | undefined;
}

/**
 * Asks Launchpad about every manifest, within one limit of time. What a verdict rests on, the SRU bugs and the archive,
 * is asked for all manifests before the first of the bugs that they list, which may be many. Gives the facts by the
 * manifest's path; never throws.
 */
export async function askLaunchpad(request: AskRequest): Promise<ReadonlyMap<string, LaunchpadFacts>> {
  const { manifests, calendar, today, readsComments } = request;
  const ends = Date.now() + request.limit;
  const client = launchpadClient(request);
  const days = { development: developmentRelease(calendar, today)?.name, calendar, today };
  const inquiries = [...manifests].map(([file, manifest]) => ({
    file,
    manifest,
    comments: namesStatement(manifest) || readsComments?.(file) === true,
    questions: questionsTo(client),
  }));
  const first = await Promise.all(inquiries.map((each) => gatherOwn(each, days).catch(() => undefined)));
  const tests = await gatherTests(
    inquiries.map(({ manifest }, index) => testsWanted(manifest, first[index]?.archive, today)),
    { ...request, root: request.excuses, ends },
  );
  const listed = await Promise.all(inquiries.map((each) => gatherListed(each).catch(() => undefined)));
  return new Map(
    inquiries.map(({ file, questions }, index) => {
      const [own, bugs] = [first[index], listed[index]];
      const facts =
        own && bugs
          ? {
              ...own,
              bugs: new Map([...own.bugs, ...bugs]),
              unreachable: questions.missed(),
              tests: tests[index] ?? new Map(),
            }
          : unusable(client, days);
      return [file, facts];
    }),
  );
}

/** When it is asked. */
interface Occasion extends Pick<AskRequest, 'calendar' | 'today'> {
  readonly development: string | undefined;
}

/** A manifest, and what is asked for it. */
interface Inquiry {
  readonly manifest: ManifestFacts;
  /** Whether the comments of its SRU bug are read. */
  readonly comments: boolean;
  readonly questions: Questions;
}

/** Asks for the SRU bug, and what the archive has. */
async function gatherOwn(
  { manifest, comments, questions: { askAt, askAside } }: Inquiry,
  { development, today, calendar }: Occasion,
): Promise<Omit<LaunchpadFacts, 'unreachable' | 'tests'>> {
  const name = manifest.package.value;
  const parts = { tasks: true, comments };
  const own = sruBugWanted(manifest);
  const bugs = (own ? [own] : []).map(
    async ({ number, path }) => [number, await gatherBug(number, parts, askAt(path))] as const,
  );
  const series = name === undefined ? [] : seriesWanted(manifest, development, today);
  const archive = series.map(
    async (each) =>
      [each.series, await gatherSeries(name ?? '', each.series, each.version, askAt(each.path))] as const,
  );
  const aside = name === undefined ? [] : unnamedSeries(manifest, { calendar, development, today });
  const others = aside.map(
    async (each) => [each, await gatherSeries(name ?? '', each, undefined, askAside())] as const,
  );
  const published = (name === undefined ? [] : versionsWanted(manifest)).map(
    async ({ version, path }) => [version, await gatherVersion(name ?? '', version, askAt(path))] as const,
  );
  // All are awaited together: a promise that fails while another is awaited would end the process.
  const answers = await Promise.all([
    answersOf(bugs),
    answersOf([...archive, ...others]),
    answersOf(published),
  ]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development };
}

/** Asks for the bugs that a manifest lists, without their tasks and comments. */
async function gatherListed({ manifest, questions: { askAt } }: Inquiry): Promise<LaunchpadFacts['bugs']> {
  const parts = { tasks: false, comments: false };
  const { asked, left } = listedBugsWanted(manifest);
  const bugs = asked.map(
    async ({ number, path }) => [number, await gatherBug(number, parts, askAt(path))] as const,
  );
  if (left > 0) notAsked(left, askAt);
  return answersOf(bugs);
}

/** Remembers that some of the listed bugs were not asked about, by their number. */
function notAsked(left: number, askAt: Questions['askAt']): void {
  askAt(['bugs']).had(
    {
      kind: 'unreachable',
      why: `of each manifest, only the first ${mostListed} are asked about`,
      help: 'Look at the others yourself.',
    },
    `What there is to know of ${left} more listed bugs`,
  );
}

/** The facts where an answer broke the code that reads it: nothing is known. */
function unusable(
  { root }: LaunchpadClient,
  { development }: Pick<LaunchpadFacts, 'development'>,
): LaunchpadFacts {
  const nothing = {
    path: ['sru'],
    what: 'The backport',
    why: 'its answers cannot be used',
    help: otherLaunchpad(root),
  };
  return { bugs: new Map(), archive: new Map(), published: new Map(), development, unreachable: [nothing] };
}
