/**
 * The addresses that are asked for, relative to the API's root. Words from a manifest come in through
 * `encodeURIComponent` alone, and only once they have passed their schema.
 */

export function bugAddress(number: string): string {
  // A number as people write it may have zeros before it.
  return `/bugs/${encodeURIComponent(Number(number))}`;
}

export const bugParts = { tasks: 'bug_tasks', comments: 'messages', history: 'activity' } as const;

/** All that was ever published of a source package in a series, in every pocket, newest first. */
export function publicationsAddress(root: string, name: string, series: string): string {
  return sources({
    source_name: name,
    exact_match: true,
    distro_series: `${root}/ubuntu/${encodeURIComponent(series)}`,
    order_by_date: true,
  });
}

/** Where a version of a source package was ever published. */
export function versionAddress(name: string, version: string): string {
  return sources({ source_name: name, exact_match: true, version });
}

/** What waits in the upload queue of a series. */
export function queueAddress(name: string, series: string, status: 'Unapproved' | 'New'): string {
  return operation(`/ubuntu/${encodeURIComponent(series)}`, 'getPackageUploads', {
    name,
    exact_match: true,
    pocket: 'Proposed',
    status,
  });
}

/** The uploads of a version to -proposed of a series, whatever became of them. */
export function uploadsAddress(name: string, series: string, version: string): string {
  return operation(`/ubuntu/${encodeURIComponent(series)}`, 'getPackageUploads', {
    name,
    exact_match: true,
    pocket: 'Proposed',
    version,
  });
}

/** The builds of a publication, by the number at the end of its own address; undefined where it has none. */
export function buildsAddress(publication: string): string | undefined {
  const number = /\/\+sourcepub\/(\d{1,12})$/.exec(publication)?.[1];
  return number === undefined ? undefined : operation(`${archive}/+sourcepub/${number}`, 'getBuilds', {});
}

const archive = '/ubuntu/+archive/primary';

function sources(query: Readonly<Record<string, string | boolean>>): string {
  return operation(archive, 'getPublishedSources', query);
}

/** Values go as JSON: Launchpad reads them so, and takes a version such as 14.15 for a number where it has no quotes. */
function operation(path: string, name: string, query: Readonly<Record<string, string | boolean>>): string {
  const words = new URLSearchParams({ 'ws.op': name });
  for (const [key, value] of Object.entries(query)) words.set(key, JSON.stringify(value));
  return `${path}?${words}`;
}
