import type { LaunchpadFacts } from '../../src/model/launchpad.ts';
import { openOne } from '../../src/run/opened-manifest.ts';
import { launchpadFacts } from '../../src/sources/launchpad/ask.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { baseDay, bundled, day, type Edits, edited, findingsOn, type Seen, type Settings } from './check.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from './launchpad-server.ts';

const manifest = 'backport.yaml';

/** What is given to the test while the server runs. */
export interface Asked {
  readonly facts: LaunchpadFacts;
  readonly server: LaunchpadServer;
}

interface AskSettings extends ServerSettings, Pick<Settings, 'today'> {
  /** Seconds for all questions. */
  readonly limit?: number;
}

/** Asks a server of its own about the base manifest with changes. */
export async function askedOn(edits: Edits, settings: AskSettings = {}): Promise<Asked> {
  const { all, server } = await askedAbout({ [manifest]: edited(edits) }, settings);
  return { facts: all.get(manifest) as LaunchpadFacts, server };
}

/** Asks a server of its own about manifests, given by name; gives what it says by name. */
export async function askedAbout(
  texts: Readonly<Record<string, string>>,
  settings: AskSettings = {},
): Promise<{ readonly all: ReadonlyMap<string, LaunchpadFacts>; readonly server: LaunchpadServer }> {
  const around = {
    files: memoryFiles(
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/workspace/${name}`, text])),
    ),
    workspace: '/workspace',
    calendar: bundled(),
    today: day(settings.today ?? baseDay),
  };
  const opened = Object.keys(texts).map(
    (name) => [name, openOne(`/workspace/${name}`, name, around).facts] as const,
  );
  const server = await startLaunchpad(settings);
  try {
    const all = await launchpadFacts(
      {
        launchpad: true,
        launchpadUrl: server.root,
        launchpadTimeout: String(settings.limit ?? 60),
        ...(settings.world?.excuses && { excusesUrl: server.excuses }),
      },
      { manifests: new Map(opened), ...around, pause: 1 },
    );
    return { all: all ?? new Map(), server };
  } finally {
    await server.stop();
  }
}

/** Checks the base manifest with changes, with what a server of its own says. */
export async function findingsFromServer(
  edits: Edits,
  settings: ServerSettings & Pick<Settings, 'today' | 'gate'> = {},
): Promise<Seen[]> {
  const { facts } = await askedOn(edits, settings);
  const { today, gate } = settings;
  return findingsOn(edits, { launchpad: facts, ...(today && { today }), ...(gate && { gate }) });
}
