import { about } from '../generated/about.ts';
import type { Day } from '../model/day.ts';
import type { Digests, GateStatus, ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { bugPage } from '../text/page-address.ts';
import { oneLine, shorten } from '../text/quote.ts';
import { toPutRight } from './gates-in-words.ts';

/** A day in somebody's calendar. */
export interface GateEvent {
  /** It stays the same from run to run, so that a calendar moves the event when the day changes. */
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly url: string | undefined;
}

/** Gives the page of a manifest, by its path in the report; undefined where nothing says where it is hosted. */
export type PageOf = (path: string) => string | undefined;

/** The days of a report's targets: time opens a gate, or support ends. Their words hold no control character. */
export function gateEvents(report: Report, pageOf: PageOf, sha256: Digests['sha256']): GateEvent[] {
  const shared = sharedNames(report);
  return report.manifests.flatMap((manifest) =>
    manifest.targets.flatMap((status, index) =>
      daysOf(manifest, status, report.today).map(({ gate, ...event }) => ({
        ...event,
        url: pageOf(manifest.path) ?? pageOfBug(manifest),
        id: uuid(sha256(JSON.stringify(nameOf(manifest, status, index, gate, shared)))),
      })),
    ),
  );
}

type DayOfGate = Omit<GateEvent, 'id' | 'url'> & { readonly gate: string };

function daysOf(manifest: ManifestReport, status: TargetStatus, today: Day): DayOfGate[] {
  const { target, upload, release, timeline, upstream = '' } = status;
  const { stage } = target;
  if (!target.series.value || stage === 'released') return [];
  const series = plain(target.series.value.name);
  const what = plain(manifest.package ?? 'unknown package');
  const to = plain(`${what} ${plain(upstream)} to ${series}`);
  const event = (
    gate: string,
    day: Day | null,
    summary: string,
    held: readonly string[] = [],
  ): DayOfGate[] => (day === null ? [] : [{ gate, day, summary, description: inWords(manifest, held) }]);
  // Nobody looks out for a day on which a gate opened long ago.
  const isAhead = upload.opens !== null && upload.opens >= today;
  return [
    ...(stage === 'planned' && isAhead
      ? event('upload', upload.opens, `Upload gate opens${earliest(upload)}: ${to}`, toPutRight(upload))
      : []),
    ...event('release', release.opens, `Release gate opens${earliest(release)}: ${to}`, toPutRight(release)),
    ...event('support', timeline.lastDay ?? null, `Support of ${series} ends: ${what}`),
  ];
}

/** Says that a gate may open later than on its day, where something beside time holds it shut. */
function earliest(gate: GateStatus): string {
  return toPutRight(gate).length > 0 ? ' at the earliest' : '';
}

function inWords(manifest: ManifestReport, held: readonly string[]): string {
  const bug = pageOfBug(manifest);
  const what = [
    ...(bug === undefined ? [] : [`SRU bug ${bug}`]),
    `policy ${plain(manifest.policy)}`,
    `manifest ${plain(manifest.path, 300)}`,
  ].join(', ');
  const sentences = [`${what.charAt(0).toUpperCase()}${what.slice(1)}.`];
  if (held.length > 0) sentences.push(`Still to put right: ${held.join(', ')}.`);
  return sentences.join(' ');
}

function pageOfBug({ bug }: ManifestReport): string | undefined {
  return bug === undefined ? undefined : bugPage(bug);
}

/**
 * Untrusted text for a calendar: on one line, bounded, without what hides or turns text, without half a character. The
 * two signs that make a line a command to the runner of a workflow are parted: a feed is often printed in its log. No
 * backslash is in it: some readers take an escaped one before an `n` for a line break.
 */
function plain(text: string, longest = 100): string {
  return shorten(oneLine(text).replace(/\s+/g, ' '), longest)
    .toWellFormed()
    .replaceAll('\\', '\ufffd')
    .replaceAll('##[', '##(')
    .replace(/:(?=:)/g, ': ');
}

/**
 * What names an event. A backport is one package and one SRU bug: so a manifest may be moved or renamed, and one that
 * lies on several branches is one event for whoever subscribes to the feeds of all. Where the bug is not known, or two
 * manifests of the run share package, bug and series (a fault, but one that people make), the place tells them apart.
 * It does for both of them, also when one is released: so no event takes another's name.
 */
function nameOf(
  { path, package: name = '', bug }: ManifestReport,
  { target }: TargetStatus,
  index: number,
  gate: string,
  shared: ReadonlySet<string>,
): unknown[] {
  const series = target.series.written ?? '';
  const own = [about.name, name, bug ?? null, series];
  return [...own, gate, ...(bug === undefined || shared.has(JSON.stringify(own)) ? [path, index] : [])];
}

/** The names that more than one target of the report would have. */
function sharedNames({ manifests }: Report): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { package: name = '', bug, targets } of manifests) {
    for (const { target } of targets) {
      const own = JSON.stringify([about.name, name, bug ?? null, target.series.written ?? '']);
      if (seen.has(own)) shared.add(own);
      seen.add(own);
    }
  }
  return shared;
}

/** A UUID that is made of a name (RFC 9562, version 8), as RFC 7986 wants an event's UID to be. */
function uuid(sha256: string): string {
  const variant = ((Number.parseInt(sha256.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ].join('-');
}
