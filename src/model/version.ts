import { compareText } from './compare-text.ts';

/**
 * Debian versions: their form and their order (Debian policy 5.6.12).
 * `dpkg --compare-versions` is the referee; the tests ask it about thousands of pairs.
 */
export interface Version {
  /** As written. */
  readonly text: string;
  readonly epoch: number;
  /** The upstream part, without epoch and revision. */
  readonly upstream: string;
  /** The Debian revision; undefined in a native version. */
  readonly revision: string | undefined;
}

/** What is wrong with a version, in words, and the character that it must not have where that is what is wrong. */
interface VersionFault {
  readonly wrong: string;
  readonly stray?: string;
}

/**
 * Reads a version, or says what is wrong with it. It takes what `dpkg` takes without a warning: an epoch up to
 * 2147483647, an upstream part that starts with a digit.
 */
export function parseVersion(text: string): Version | VersionFault {
  if (text === '') return { wrong: 'it is empty' };
  if (/\s/.test(text)) return { wrong: 'it has white space in it' };
  const colon = text.indexOf(':');
  const epoch = colon < 0 ? '0' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const hyphen = rest.lastIndexOf('-');
  const upstream = hyphen < 0 ? rest : rest.slice(0, hyphen);
  const revision = hyphen < 0 ? undefined : rest.slice(hyphen + 1);
  const fault = faultOfEpoch(epoch) ?? faultOfUpstream(upstream) ?? faultOfRevision(revision);
  return fault ?? { text, epoch: Number(epoch), upstream, revision };
}

function faultOfEpoch(epoch: string): VersionFault | undefined {
  if (!/^\d+$/.test(epoch)) return { wrong: 'what stands before the colon, the epoch, is not a number' };
  return Number(epoch) > 2_147_483_647 ? { wrong: 'its epoch is too large' } : undefined;
}

function faultOfUpstream(upstream: string): VersionFault | undefined {
  if (upstream === '') return { wrong: 'it has no upstream part' };
  if (!/^\d/.test(upstream)) return { wrong: 'its upstream part does not start with a digit' };
  const stray = /[^A-Za-z0-9.+~:-]/u.exec(upstream);
  return stray ? { wrong: 'its upstream part has the character', stray: stray[0] } : undefined;
}

function faultOfRevision(revision: string | undefined): VersionFault | undefined {
  if (revision === '') return { wrong: 'its revision, after the last hyphen, is empty' };
  const stray = /[^A-Za-z0-9.+~]/u.exec(revision ?? '');
  return stray ? { wrong: 'its revision has the character', stray: stray[0] } : undefined;
}

/** The version that a text is; undefined where dpkg does not take it. */
export function versionIn(text: string | undefined): Version | undefined {
  const version = parseVersion(text ?? '');
  return 'wrong' in version ? undefined : version;
}

/** Whether a text is a version: the very text, or the same to dpkg. */
export function isVersion(text: string, version: Version): boolean {
  if (text === version.text) return true;
  const other = versionIn(text);
  return other !== undefined && compareVersions(other, version) === 0;
}

/** Negative when `one` is the lower version, positive when the higher, 0 when they are equal to dpkg. */
export function compareVersions(one: Version, other: Version): number {
  return (
    one.epoch - other.epoch ||
    comparePart(one.upstream, other.upstream) ||
    comparePart(one.revision ?? '', other.revision ?? '')
  );
}

/** Orders two upstream parts, or two revisions, as dpkg does: text and numbers in turn. */
export function comparePart(one: string, other: string): number {
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    while ((i < one.length && !isDigit(one, i)) || (j < other.length && !isDigit(other, j))) {
      const difference = weight(one, i) - weight(other, j);
      if (difference !== 0) return difference;
      i++;
      j++;
    }
    const [number, nextI] = digitsFrom(one, i);
    const [otherNumber, nextJ] = digitsFrom(other, j);
    const difference = compareNumbers(number, otherNumber);
    if (difference !== 0) return difference;
    i = nextI;
    j = nextJ;
  }
  return 0;
}

/** Orders two numbers by their digits: without leading zeros the longer one is the larger, however long it is. */
function compareNumbers(one: string, other: string): number {
  return one.length - other.length || compareText(one, other);
}

/** A tilde sorts before the end, the end (and a number's start) before letters, letters before the rest. */
function weight(text: string, at: number): number {
  if (at >= text.length || isDigit(text, at)) return 0;
  const code = text.charCodeAt(at);
  if (code === 0x7e) return -1;
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLetter ? code : code + 256;
}

/** The digits that a number has from a place on, without leading zeros, and where it ends. */
function digitsFrom(text: string, from: number): [digits: string, end: number] {
  let end = from;
  while (end < text.length && isDigit(text, end)) end++;
  let start = from;
  while (start < end && text[start] === '0') start++;
  return [text.slice(start, end), end];
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
