import {
  activityJson,
  archiveJson,
  bugJson,
  builds,
  createdOf,
  distribution,
  type Json,
  messageJson,
  publicationJson,
  seriesJson,
  service,
  taskJson,
  uploadJson,
} from './launchpad-entries.ts';
import {
  type LaunchpadWorld,
  type PublicationFixture,
  sourcePackage,
  type UploadFixture,
} from './launchpad-world.ts';

/** What Launchpad answers: an entry, a collection of them, or a refusal. */
export type Told =
  | { readonly entry: Json }
  | { readonly entries: readonly Json[] }
  | { readonly refused: number };

/**
 * Launchpad's own telling of a world, with the names of its WADL. All addresses are below `root`.
 * @param path below the root, decoded
 */
export function tell(world: LaunchpadWorld, root: string, path: string, query: URLSearchParams): Told {
  const bug = /^\/bugs\/(\d+)(?:\/(\w+))?$/.exec(path);
  if (bug) return tellBug(world, root, Number(bug[1]), bug[2]);
  const series = /^\/ubuntu\/([a-z]+)$/.exec(path)?.[1];
  const build = /^\/ubuntu\/\+archive\/primary\/\+sourcepub\/(\d+)$/.exec(path)?.[1];
  const operation = query.get('ws.op');
  if (path === '/') return { entry: service(root) };
  if (path === '/ubuntu' && operation === 'getSeries')
    return { entry: seriesJson(root, query.get('name_or_version') ?? '') };
  if (path === '/ubuntu') return { entry: distribution(root) };
  if (path === '/ubuntu/+archive/primary' && operation === null) return { entry: archiveJson(root) };
  if (path === '/ubuntu/+archive/primary' && operation === 'getPublishedSources')
    return { entries: published(world, root, query) };
  if (build && operation === 'getBuilds') return { entries: builds(world, root, Number(build)) };
  if (series && operation === null) return { entry: seriesJson(root, series) };
  if (series && operation === 'getPackageUploads')
    return {
      entries: world.uploads
        .filter((each) => isWanted(each, series, query, world.package))
        .map((each) => uploadJson(root, each)),
    };
  return { refused: operation === null ? 404 : 400 };
}

function tellBug(world: LaunchpadWorld, root: string, number: number, part: string | undefined): Told {
  const bug = world.bugs[number];
  if (!bug) return { refused: 404 };
  if (bug.private) return { refused: 401 };
  if (part === 'bug_tasks')
    return {
      entries: Object.entries(bug.tasks ?? {}).map(([name, status]) => taskJson(root, number, name, status)),
    };
  if (part === 'messages')
    return { entries: (bug.comments ?? []).map((_, index) => messageJson(root, number, bug, index)) };
  if (part === 'activity') return { entries: activityJson(root, number, bug) };
  return part === undefined ? { entry: bugJson(root, number, bug) } : { refused: 404 };
}

function published(
  { package: name = sourcePackage, publications }: LaunchpadWorld,
  root: string,
  query: URLSearchParams,
): Json[] {
  const series = query.get('distro_series')?.replace(`${root}/ubuntu/`, '');
  const given = {
    series,
    version: query.get('version'),
    pocket: query.get('pocket'),
    status: query.get('status'),
  };
  if (query.get('source_name') !== name) return [];
  const found = publications
    .map((each, index) => ({ ...statusOf(each), index }))
    .filter((each) =>
      Object.entries(given).every(([key, value]) => !value || each[key as keyof typeof given] === value),
    );
  if (query.get('order_by_date') === 'true')
    found.sort((one, other) => (createdOf(one) < createdOf(other) ? 1 : -1));
  return found.map((each) => ({
    ...publicationJson(root, each, each.index),
    source_package_name: name,
  }));
}

function statusOf(each: PublicationFixture): PublicationFixture & { readonly status: string } {
  return { ...each, status: each.status ?? (each.published === null ? 'Pending' : 'Published') };
}

function isWanted(
  upload: UploadFixture,
  series: string,
  query: URLSearchParams,
  name = sourcePackage,
): boolean {
  return (
    query.get('name') === name &&
    upload.series === series &&
    [null, upload.status].includes(query.get('status')) &&
    [null, upload.version].includes(query.get('version')) &&
    (query.get('pocket') ?? 'Proposed') === 'Proposed'
  );
}
