import type { Day } from '../../model/day.ts';
import type { BuildsOfUpload, Publication, QueuedUpload, SeriesArchive } from '../../model/launchpad.ts';
import { publishedIn, replacedBy } from '../../model/publications.ts';
import { quote } from '../../text/quote.ts';
import {
  buildsAddress,
  publicationsAddress,
  queueAddress,
  uploadsAddress,
  versionAddress,
} from './addresses.ts';
import type { Asking } from './questions.ts';
import { otherLaunchpad } from './response.ts';
import {
  buildAnswer,
  type PublicationJson,
  publicationAnswer,
  type UploadJson,
  uploadAnswer,
} from './response-forms.ts';

/** What a target adds to the question about its series: its version, and the version replaced where that is named. */
export interface WantedVersion {
  readonly version: string;
  readonly replaces: string | undefined;
  /** The day that is judged. */
  readonly today: Day;
}

/**
 * Asks what the archive shows of a source package in a series; undefined where that could not be had.
 * @param wanted given for a target, whose queue, uploads and builds are asked for, too
 */
export async function gatherSeries(
  name: string,
  series: string,
  wanted: WantedVersion | undefined,
  asking: Asking,
): Promise<SeriesArchive | undefined> {
  const address = publicationsAddress(asking.client.root, name, series);
  const what = `What is published of ${quote(name)} in ${series}`;
  const isAbout = (each: PublicationJson): boolean =>
    each.source_package_name === name && seriesOf(each) === series;
  const entries = aboutThat(await asking.listed(address, publicationAnswer, what), isAbout, what, asking);
  if (!entries) return undefined;
  const publications = entries.map((entry) => publicationOf(name, entry));
  if (!wanted) return { publications, queue: undefined, builds: undefined };
  const isReleased = publishedIn(publications, wanted.version, 'updates') !== undefined;
  const isThere = publications.some(({ version }) => version === wanted.version);
  const [queue, uploads, builds] = await Promise.all([
    isReleased ? undefined : gatherQueue(name, series, asking),
    isThere ? undefined : gatherUploads(name, series, wanted.version, asking),
    gatherBuilds(entries, publications, series, wanted, asking),
  ]);
  return { publications, queue, uploads, builds };
}

/** Asks where a version was ever published; undefined where that could not be had. */
export async function gatherVersion(
  name: string,
  version: string,
  asking: Asking,
): Promise<readonly Publication[] | undefined> {
  const what = `Where ${quote(version)} was published`;
  const entries = await asking.listed(versionAddress(name, version), publicationAnswer, what);
  const isAbout = (each: PublicationJson): boolean => each.source_package_name === name;
  return aboutThat(entries, isAbout, what, asking)?.map((entry) => publicationOf(name, entry));
}

/** The entries of an answer; undefined where one is about something that was not asked for, which is remembered. */
function aboutThat(
  entries: readonly PublicationJson[] | undefined,
  isAbout: (entry: PublicationJson) => boolean,
  what: string,
  { client, had }: Asking,
): readonly PublicationJson[] | undefined {
  if (!entries || entries.every(isAbout)) return entries;
  const why = 'its answer is about something else';
  return had({ kind: 'unreachable', why, help: otherLaunchpad(client.root) }, what);
}

function seriesOf({ distro_series_link }: PublicationJson): string {
  return distro_series_link.split('/').at(-1) ?? '';
}

function publicationOf(name: string, entry: PublicationJson): Publication {
  const version = entry.source_package_version;
  return {
    version,
    series: seriesOf(entry),
    pocket: entry.pocket.toLowerCase() as Publication['pocket'],
    status: entry.status,
    created: entry.date_created,
    published: entry.date_published ?? undefined,
    url: `https://launchpad.net/ubuntu/+source/${encodeURIComponent(name)}/${encodeURIComponent(version)}`,
  };
}

async function gatherQueue(
  name: string,
  series: string,
  { listed }: Asking,
): Promise<QueuedUpload[] | undefined> {
  const waiting = await Promise.all(
    (['Unapproved', 'New'] as const).map((status) =>
      listed(queueAddress(name, series, status), uploadAnswer, `The upload queue of ${series}`),
    ),
  );
  if (waiting.includes(undefined)) return undefined;
  return waiting.flatMap((uploads) => (uploads ?? []).map(uploadOf));
}

async function gatherUploads(
  name: string,
  series: string,
  version: string,
  { listed }: Asking,
): Promise<QueuedUpload[] | undefined> {
  const what = `What became of the upload of ${quote(version)} to ${series}`;
  const uploads = await listed(uploadsAddress(name, series, version), uploadAnswer, what);
  return uploads?.map(uploadOf).filter((each) => each.version === version);
}

function uploadOf({ display_version, status, date_created }: UploadJson): QueuedUpload {
  return { version: display_version, status, created: date_created };
}

/** The builds of the upload, once it is in the archive, and of what it replaces. */
async function gatherBuilds(
  entries: readonly PublicationJson[],
  publications: readonly Publication[],
  series: string,
  { version, today, replaces = replacedBy(publications, version, today) }: WantedVersion,
  { listed }: Asking,
): Promise<BuildsOfUpload | undefined> {
  const buildsOf = async (wanted: string): Promise<ReadonlyMap<string, string> | undefined> => {
    const entry = entries.find((each) => each.source_package_version === wanted);
    const address = entry && buildsAddress(entry.self_link);
    if (address === undefined) return new Map();
    const builds = await listed(address, buildAnswer, `The builds of ${quote(wanted)} in ${series}`);
    return builds && new Map(builds.map(({ arch_tag, buildstate }) => [arch_tag, buildstate]));
  };
  if (!entries.some((each) => each.source_package_version === version)) return undefined;
  const [upload, replaced] = await Promise.all([
    buildsOf(version),
    replaces === undefined ? new Map<string, string>() : buildsOf(replaces),
  ]);
  return upload && replaced && { upload, replaced };
}
