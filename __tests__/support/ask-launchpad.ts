import type { LaunchpadFacts } from '../../src/model/launchpad.ts';
import { openOne } from '../../src/run/read-manifest.ts';
import { launchpadFacts } from '../../src/sources/launchpad/ask.ts';
import { baseDay, bundled, day, type Edits, edited, findingsOn, type Seen, type Settings } from './check.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from './launchpad-server.ts';
import { memoryFiles } from './memory-files.ts';

const manifest = '/workspace/backport.yaml';

/** What is given to the test while the server runs. */
export interface Asked {
  readonly facts: LaunchpadFacts;
  readonly server: LaunchpadServer;
}

/** Asks a server of its own about the base manifest with changes. */
export async function askedOn(
  edits: Edits,
  settings: ServerSettings & Pick<Settings, 'today'> = {},
): Promise<Asked> {
  const around = {
    files: memoryFiles({ [manifest]: edited(edits) }),
    workspace: '/workspace',
    calendar: bundled(),
    today: day(settings.today ?? baseDay),
  };
  const server = await startLaunchpad(settings);
  try {
    const facts = await launchpadFacts(
      { launchpad: true, launchpadUrl: server.root, launchpadTimeout: '60' },
      {
        manifests: new Map([[manifest, openOne(manifest, 'backport.yaml', around).facts]]),
        ...around,
        pause: 1,
      },
    );
    return { facts: facts?.get(manifest) as LaunchpadFacts, server };
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
