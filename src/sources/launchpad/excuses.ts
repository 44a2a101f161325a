import { HTTPError } from 'ky';
import type { TestsAnswer } from '../../model/launchpad.ts';
import type { Path } from '../../model/position.ts';
import { quote } from '../../text/quote.ts';
import { type Excuses, excusesReader } from '../../text/update-excuses.ts';
import { type Answer, absentStatuses, type ClientSettings, httpWithin, outOfTime, usual } from './asker.ts';
import { NotRead, wholeReader, whyUnreachable } from './response.ts';

/** An upload in -proposed whose tests are asked for. */
export interface WantedTests {
  readonly package: string;
  readonly series: string;
  readonly version: string;
  /** Where the manifest names the version. */
  readonly path: Path;
}

const mebibyte = 1024 * 1024;

/** Bytes of a file as it comes, and unpacked. */
const largestFile = 8 * mebibyte;
const mostUnpacked = 64 * mebibyte;

/** Where it is asked, and how long. */
export interface ExcusesSettings extends ClientSettings {
  /** When the time for all questions of the run is over, in milliseconds since 1970. */
  readonly ends: number;
}

/**
 * Asks proposed-migration what became of the tests of uploads, once for each series. Gives an answer to each upload;
 * undefined where the file says nothing of it. Never throws.
 * @param settings whose root is the folder that has one folder for each series
 */
export async function askForTests(
  wanted: readonly WantedTests[],
  settings: ExcusesSettings,
): Promise<(TestsAnswer | undefined)[]> {
  const packages = new Map<string, Set<string>>();
  for (const each of wanted) {
    const known = packages.get(each.series) ?? new Set();
    packages.set(each.series, known.add(each.package));
  }
  const read = excusesOf(settings);
  const answers = await Promise.all(
    [...packages].map(async ([series, names]) => [series, await read(series, names)] as const),
  );
  const files = new Map(answers);
  return wanted.map((each) => {
    const file = files.get(each.series);
    return file && answerTo(each, file, settings.root);
  });
}

function answerTo(wanted: WantedTests, file: Answer<Excuses>, root: string): TestsAnswer | undefined {
  const { package: name, series, version, path } = wanted;
  const unknown = (why: string, help: string): TestsAnswer => ({
    kind: 'unknown',
    path,
    what: `What became of the tests that ${quote(version)} set off in ${series}`,
    why,
    help,
  });
  if (file.kind === 'unreachable') return unknown(file.why, file.help);
  if (file.kind === 'absent') return unknown(`it has no such file (${file.status})`, otherFolder(root));
  if (!file.value.has(name)) return undefined;
  const entries = file.value.get(name);
  if (!entries) return unknown('its entry for the package is in another layout', otherFolder(root));
  const own = entries.find((entry) => entry.version === version);
  return own && { kind: 'found', version, regressions: own.isLetThrough ? [] : own.regressions };
}

/** Reads the file of a series: packed as it is published, else as it is. */
function excusesOf(settings: ExcusesSettings) {
  const { root, limit, ends, pause = usual.pause, patience = usual.patience, onAnswer } = settings;
  const signal = AbortSignal.timeout(Math.max(0, ends - Date.now()));
  const http = httpWithin({ signal, ends, pause, patience }, '*/*', wholeReader(largestFile));
  const late = (): boolean => signal.aborted || Date.now() >= ends;
  const whyNot = (error: unknown): Answer<Excuses> => {
    const status = error instanceof HTTPError ? error.response.status : 0;
    if (absentStatuses.includes(status)) return { kind: 'absent', status };
    return late() ? outOfTime(limit) : whyUnreachable(error, root, otherFolder);
  };
  const get = async (address: string, packages: ReadonlySet<string>): Promise<Answer<Excuses>> => {
    if (late()) return outOfTime(limit);
    try {
      const body = await http.get(address).arrayBuffer();
      return { kind: 'found', value: await unpacked(new Uint8Array(body), packages, late) };
    } catch (error) {
      return whyNot(error);
    } finally {
      onAnswer?.();
    }
  };
  return async (series: string, packages: ReadonlySet<string>): Promise<Answer<Excuses>> => {
    const file = `${root}/${encodeURIComponent(series)}/update_excuses.yaml`;
    const packed = await get(`${file}.xz`, packages);
    return packed.kind === 'absent' ? get(file, packages) : packed;
  };
}

/** What a file says of some packages. Throws `NotRead` where it is another one, or cannot be read to its end in time. */
async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  packages: ReadonlySet<string>,
  late: () => boolean,
): Promise<Excuses> {
  const reader = excusesReader(packages);
  const text = new TextDecoder();
  let size = 0;
  for await (const piece of isPacked(bytes) ? unpack(bytes) : [bytes]) {
    size += piece.length;
    if (size > mostUnpacked) throw new NotRead(`its answer is larger than ${mostUnpacked / mebibyte} MiB`);
    if (late()) throw new NotRead('it takes too long to read');
    reader.read(text.decode(piece, { stream: true }));
  }
  const excuses = reader.end();
  if (!excuses) throw new NotRead('its answer is not that file');
  return excuses;
}

/** Whether a file begins as one that `xz` has packed. */
function isPacked(bytes: Uint8Array): boolean {
  return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00].every((byte, index) => bytes[index] === byte);
}

/** Unpacks a file piece by piece. Throws `NotRead` where it is broken. Node has no way of its own to do that. */
async function* unpack(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const { default: xz } = await import('xz-decompress');
  try {
    yield* new xz.XzReadableStream(new Blob([bytes]).stream()) as AsyncIterable<Uint8Array>;
  } catch {
    throw new NotRead('its answer cannot be unpacked');
  }
}

function otherFolder(root: string): string {
  return `See whether ${quote(root, 300)} is the folder in which proposed-migration has a folder for each series (\`excuses-url\`), and whether a proxy in between answers with a page of its own.`;
}
