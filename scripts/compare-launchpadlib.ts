/**
 * Shows that the test server answers as Launchpad does: launchpadlib, the client that others use, reads from it what
 * our own client reads. `npx tsx scripts/compare-launchpadlib.ts [PYTHON]`; needs Debian's `python3-launchpadlib`, and says so
 * where it is not there.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { startLaunchpad } from '../__tests__/support/launchpad-server.ts';
import { baseWorld, type LaunchpadWorld, sourcePackage } from '../__tests__/support/launchpad-world.ts';
import { dayOf } from '../src/model/day.ts';
import { gatherBug } from '../src/sources/launchpad/bugs.ts';
import { launchpadClient } from '../src/sources/launchpad/client.ts';
import { questionsTo } from '../src/sources/launchpad/questions.ts';
import { gatherSeries } from '../src/sources/launchpad/series.ts';

const run = promisify(execFile);
/** The system's own Python has Debian's packages, where another one comes first on the path. */
const pythons = process.argv[2] === undefined ? ['python3', '/usr/bin/python3'] : [process.argv[2]];
const number = '2130000';
const series = 'noble';
const version = '2:13.0.10-0ubuntu0.24.04.1';
const world: LaunchpadWorld = {
  ...baseWorld,
  uploads: [{ series, version: '2:13.1.0-0ubuntu0.24.04.1', status: 'Unapproved', day: '2026-06-20' }],
};

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const found = await findLaunchpadlib();
  if (!found) {
    console.log(`launchpadlib: skipped, ${pythons.join(' and ')} have none (Debian: python3-launchpadlib)`);
    return;
  }
  const { python, wadl } = found;
  const server = await startLaunchpad({
    world,
    pageSize: 2,
    wadl: (root) => wadl.replaceAll('https://api.launchpad.test/1.0', root),
  });
  try {
    const words = [server.root.replace(/devel$/, ''), 'devel', number, sourcePackage, series];
    const script = fileURLToPath(new URL('read-by-launchpadlib.py', import.meta.url));
    const { stdout } = await run(python, [script, ...words], { timeout: 60_000 });
    const theirs = JSON.parse(stdout);
    const ours = await readByUs(server.root);
    for (const key of Object.keys(theirs)) compare(key, theirs[key], ours[key]);
  } finally {
    await server.stop();
  }
}

/** A Python with launchpadlib, and the WADL that launchpadlib carries for tests. */
async function findLaunchpadlib(): Promise<{ readonly python: string; readonly wadl: string } | undefined> {
  const where = 'import launchpadlib, os; print(os.path.dirname(launchpadlib.__file__))';
  for (const python of pythons) {
    const folder = await run(python, ['-c', where]).then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    );
    if (folder !== undefined)
      return { python, wadl: readFileSync(`${folder}/testing/launchpad-wadl.xml`, 'utf8') };
  }
  return undefined;
}

async function readByUs(root: string): Promise<Record<string, unknown>> {
  const client = launchpadClient({ root, limit: 30_000 });
  const { askAt, missed } = questionsTo(client);
  const asking = askAt([]);
  const answer = await gatherBug(number, { tasks: true, comments: true }, asking);
  const archive = await gatherSeries(
    sourcePackage,
    series,
    { version, replaces: undefined, today: dayOf(new Date()) },
    asking,
  );
  if (answer?.kind !== 'found' || !archive) throw new Error(JSON.stringify(missed()));
  const { bug } = answer;
  return {
    title: bug.title,
    description: bug.description,
    tags: bug.tags,
    private: false,
    tasks: bug.tasks?.map((task) => [
      `${task.package} (Ubuntu${task.series ? ` ${task.series.charAt(0).toUpperCase()}${task.series.slice(1)}` : ''})`,
      task.status,
    ]),
    comments: bug.comments?.map(({ text, day }) => [text, day]),
    history: world.bugs[Number(number)]?.tagged?.map(({ tags }) => ['tags', tags]),
    publications: archive.publications.map((each) => [
      each.version,
      each.pocket.charAt(0).toUpperCase() + each.pocket.slice(1),
      each.status,
      each.published,
    ]),
    builds: [...(archive.builds?.upload ?? [])].sort(),
    queue: archive.queue?.map((each) => [each.version, each.status]),
  };
}

function compare(key: string, theirs: unknown, ours: unknown): void {
  const isSame = isDeepStrictEqual(theirs, ours);
  console.log(`launchpadlib: ${key}: ${isSame ? 'the same' : 'NOT THE SAME'}`);
  if (isSame) return;
  console.log(`  launchpadlib reads ${JSON.stringify(theirs)}\n  sru-gate reads     ${JSON.stringify(ours)}`);
  process.exitCode = 1;
}
