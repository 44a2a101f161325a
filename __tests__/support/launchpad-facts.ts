import { parse } from 'yaml';
import type {
  BugAnswer,
  BugComment,
  LaunchpadBug,
  LaunchpadFacts,
  Publication,
  QueuedUpload,
  SeriesArchive,
  TestsAnswer,
  UnreachableEvidence,
} from '../../src/model/launchpad.ts';
import { baseManifest, day, type Edits } from './check.ts';

/**
 * What Launchpad says in a test, in few words: only what the test is about. All else is as it should be while the
 * base manifest waits for its upload.
 */
export interface SmallFacts {
  /** By number; one that is not named is not asked about, but for the SRU bug. Null: Launchpad did not answer. */
  readonly bugs?: Readonly<Record<string, SmallBug | 'private' | 'not-found' | null>>;
  /**
   * By series, a line each: `VERSION POCKET DAY [STATUS]`, where the day may be `CREATED/PUBLISHED` and
   * the status is `Published` unless said. Each series named replaces that of the base; null for not answered.
   */
  readonly archive?: Readonly<Record<string, readonly string[] | null>>;
  /** By series, a line each: `VERSION STATUS DAY`. */
  readonly queue?: Readonly<Record<string, readonly string[]>>;
  /** By series, what became of uploads of the target's version, likewise; not asked for in a series not named. */
  readonly uploads?: Readonly<Record<string, readonly string[]>>;
  /** By series, what became of the builds, by architecture. */
  readonly builds?: Readonly<Record<string, Readonly<Record<'upload' | 'replaced', Record<string, string>>>>>;
  /** By series, the tests that fail, a line each: `PACKAGE/VERSION ARCHITECTURE PAGE…`; null for not answered. */
  readonly tests?: Readonly<Record<string, readonly string[] | null>>;
  /** Whether it was not answered where the targets' versions were published. */
  readonly publishedUnknown?: boolean;
  readonly unreachable?: readonly (Omit<UnreachableEvidence, 'help'> & { readonly help?: string })[];
}

export interface SmallBug {
  readonly title?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly 'tag-days'?: Readonly<Record<string, readonly string[]>>;
  /** The bug that it repeats; `private` where that is not to be seen. */
  readonly duplicate?: number | 'private';
  /** Source package of all its tasks. */
  readonly package?: string;
  /** Series (`devel` for the development task) to status; null for not answered. */
  readonly tasks?: Readonly<Record<string, string>> | null;
  /** A line each from comment 1 on: `DAY ACCOUNT TEXT`; null for not answered. */
  readonly comments?: readonly string[] | null;
  /** Its page, where it is not that of its number. */
  readonly url?: string;
}

const sruBug = '2130000';
const manifest = parse(baseManifest) as { sru: { title: string; description: string } };

const baseArchive: NonNullable<SmallFacts['archive']> = {
  noble: [
    '2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15',
    '2:13.0.0-1~ubuntu0.24.04.1 proposed 2026-01-02 Deleted',
    '2:12.3.5-5build3 release 2024-04-18',
  ],
  questing: ['2:13.0.10-0ubuntu0.25.10.1 updates 2026-05-20', '2:13.0.0-1 release 2025-08-01'],
  resolute: ['2:13.0.10-1ubuntu1 release 2026-03-02'],
  stonking: ['2:13.1.0-1ubuntu1 release 2026-05-12', '2:13.0.10-1ubuntu1 release 2026-04-24 Superseded'],
};

/** The version that the base manifest has for noble. */
export const own = '2:13.0.10-0ubuntu0.24.04.1';

/** The archive with more published in noble than the base has, a line each. */
export function nobleHas(...lines: readonly string[]): Pick<SmallFacts, 'archive'> {
  return { archive: { noble: [...lines, ...(baseArchive.noble ?? [])] } };
}

/** The base manifest once it is uploaded, in -proposed, or released. */
export const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08' };
export const accepted: Edits = { ...uploaded, 'targets.0.accepted': '2026-06-10' };
export const released: Edits = {
  ...accepted,
  'targets.0.verified': '2026-06-23',
  'targets.0.released': '2026-06-25',
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/1' },
};

/** The archive once that is so. */
export const inProposed = nobleHas(`${own} proposed 2026-06-10`);
export const inUpdates = nobleHas(`${own} updates 2026-06-25`, `${own} proposed 2026-06-10 Deleted`);

/** The bug once that is so; the comment is the partner's. */
export const whileAgeing: SmallBug = { tasks: { devel: 'Fix Released', noble: 'Fix Committed' } };
export const verifiedBug: SmallBug = {
  tags: ['verification-done-noble'],
  tasks: { devel: 'Fix Released', noble: 'Fix Committed' },
  comments: [`2026-06-23 vmware-gos-qa Tested ${own}: no regression.`],
};
export const releasedBug: SmallBug = {
  ...verifiedBug,
  tasks: { devel: 'Fix Released', noble: 'Fix Released' },
};

/** The facts that go with the base manifest, but for those given. */
export function launchpadFacts(given: SmallFacts = {}): LaunchpadFacts {
  const lines = Object.entries({ ...baseArchive, ...given.archive });
  const archive = new Map(
    lines.flatMap(([series, each]): [string, SeriesArchive][] =>
      each
        ? [
            [
              series,
              {
                publications: each.map((line) => publication(series, line)),
                queue: given.queue?.[series]?.map(queued),
                uploads: given.uploads?.[series]?.map(queued),
                builds: builds(given, series),
              },
            ],
          ]
        : [],
    ),
  );
  const everywhere = [...archive.values()].flatMap(({ publications }) => publications);
  const versions = given.publishedUnknown ? [] : [...new Set(everywhere.map(({ version }) => version))];
  return {
    bugs: new Map(
      Object.entries({ [sruBug]: {}, ...given.bugs }).flatMap(([number, bug]): [string, BugAnswer][] =>
        bug === null ? [] : [[number, answer(number, bug)]],
      ),
    ),
    archive,
    published: new Map(
      versions.map((version) => [version, everywhere.filter((each) => each.version === version)]),
    ),
    development: 'stonking',
    tests: new Map(
      Object.entries(given.tests ?? {}).map(([series, lines]) => [series, testsOf(series, lines)]),
    ),
    unreachable: (given.unreachable ?? []).map((each) => ({ help: 'Ask again later.', ...each })),
  };
}

function testsOf(series: string, lines: readonly string[] | null): TestsAnswer {
  if (!lines) {
    const what = `What became of the tests that \`${own}\` set off in ${series}`;
    return {
      kind: 'unknown',
      path: ['targets', 0, 'version'],
      what,
      why: 'it answers 503',
      help: 'Ask again later.',
    };
  }
  const regressions = lines.map((line) => {
    const [tested = '', architecture = '', ...pages] = line.split(' ');
    return { tested, architecture, pages };
  });
  return { kind: 'found', version: own, regressions };
}

function answer(number: string, bug: SmallBug | 'private' | 'not-found'): BugAnswer {
  return typeof bug === 'string' ? { kind: bug } : { kind: 'found', bug: found(number, bug) };
}

function found(number: string, bug: SmallBug): LaunchpadBug {
  const url = bug.url ?? `https://bugs.launchpad.net/bugs/${number}`;
  const name = bug.package ?? 'open-vm-tools';
  const tasks = bug.tasks === undefined ? { devel: 'Fix Released', noble: 'In Progress' } : bug.tasks;
  return {
    number,
    title: bug.title ?? manifest.sru.title,
    description: bug.description ?? manifest.sru.description,
    tags: bug.tags ?? [],
    duplicateOf: bug.duplicate === undefined ? undefined : String(bug.duplicate),
    url,
    tasks:
      tasks === null
        ? undefined
        : Object.entries(tasks).map(([series, status]) => ({
            package: name,
            series: series === 'devel' ? undefined : series,
            status,
            url: `https://bugs.launchpad.net/ubuntu${series === 'devel' ? '' : `/${series}`}/+source/${name}/+bug/${number}`,
          })),
    comments:
      bug.comments === null
        ? undefined
        : ['2026-06-01 packager The description.', ...(bug.comments ?? [])].map((line, index) =>
            comment(url, line, index),
          ),
    ...(bug['tag-days'] && {
      tagDays: new Map(Object.entries(bug['tag-days']).map(([tag, days]) => [tag, days.map(day)])),
    }),
  };
}

function comment(bug: string, line: string, number: number): BugComment {
  const [, written = '', author = '', text = ''] = /^(\S+) (\S+) ([\s\S]*)$/.exec(line) ?? [];
  return {
    number,
    day: day(written),
    author: author === '-' ? '' : author,
    text,
    url: `${bug}/comments/${number}`,
  };
}

function publication(series: string, line: string): Publication {
  const [version = '', pocket, days = '', status = 'Published'] = line.split(' ');
  const [created = '', published = created] = days.split('/');
  return {
    version,
    series,
    pocket: pocket as Publication['pocket'],
    status: status as Publication['status'],
    created: day(created),
    published: status === 'Pending' ? undefined : day(published),
    url: `https://launchpad.net/ubuntu/+source/open-vm-tools/${encodeURIComponent(version)}`,
  };
}

function queued(line: string): QueuedUpload {
  const [version = '', status = '', created = ''] = line.split(' ');
  return { version, status, created: day(created) };
}

function builds({ builds: all }: SmallFacts, series: string): SeriesArchive['builds'] {
  const of = all?.[series];
  return of && { upload: new Map(Object.entries(of.upload)), replaced: new Map(Object.entries(of.replaced)) };
}
