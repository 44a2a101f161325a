/**
 * A changelog as the referee reads it: on its own, by dpkg's documentation, so that a slip of the check's reader is not
 * repeated here.
 */

export interface Entry {
  readonly package: string;
  readonly version: string;
  /** As written, `-proposed` taken off. */
  readonly distribution: string;
  readonly changes: string;
  /** The day of its trailer, UTC; empty where it has none. */
  readonly day: string;
}

const head = /^([a-z0-9][-+.a-z0-9]*) \(([^() \t]+)\) ([-+.a-zA-Z0-9]+)[^;\n]*;/;
const trailer = /^ -- .*>\s+(.*)$/;

/** The entries, newest first. Text between them is passed over. */
export function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  let open: { readonly begins: RegExpExecArray; readonly lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const begins = head.exec(line);
    if (begins) {
      open = { begins, lines: [] };
      continue;
    }
    const ends = trailer.exec(line);
    if (!open) continue;
    if (!ends) {
      open.lines.push(line);
      continue;
    }
    entries.push(entryOf(open.begins, open.lines, ends[1] ?? ''));
    open = undefined;
  }
  return entries;
}

/** Head of the first entry alone: enough to know which upload a commit holds. */
export function topOf(text: string): { readonly version: string; readonly distribution: string } | undefined {
  const begins = head.exec(text);
  return begins ? { version: begins[2] ?? '', distribution: distributionOf(begins) } : undefined;
}

/** Bugs that dpkg closes for Ubuntu, in their order, each once. */
export function bugsOf(changes: string): number[] {
  const lists = changes.match(/lp:\s+#\d+(?:,\s*#\d+)*/gi) ?? [];
  return [...new Set(lists.flatMap((list) => (list.match(/\d+/g) ?? []).map(Number)))];
}

/** The bug that tracks the upload: the one beside the new upstream version or the word SRU, else the first. */
export function sruBugOf(changes: string): number | undefined {
  const items = changes.split(/\n(?= {2}[*+-])/);
  const told = items.filter((item) =>
    /new upstream|upstream (?:snapshot|release)|backport|\bSRU\b/i.test(item),
  );
  return [...told, changes].flatMap(bugsOf)[0];
}

/** A version without epoch, revision and what an SRU puts behind: `24.1.3`, `27.14.1`. */
export function upstreamOf(version: string): string {
  const text = version.replace(/^\d+:/, '');
  if (text.includes('-')) return text.replace(/-[^-]*$/, '');
  return withoutSuffix(text).replace(/(?:ubuntu|build)[\d.]*$/, '');
}

/** A version without the series behind it: `26.1-0ubuntu1` of `26.1-0ubuntu1~22.04.1`. */
export function withoutSuffix(version: string): string {
  return version.replace(/[~+](?:ubuntu)?(?:0\.)?\d\d\.\d\d(?:\.\d+)*(?:[~+].*)?$/, '');
}

/** Which of two versions is lower, by Debian policy 5.6.12: negative, zero or positive. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  return (
    left.epoch - right.epoch ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

function partsOf(version: string): { epoch: number; upstream: string; revision: string } {
  const [, epoch = '0', upstream = '', revision = ''] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(version) ?? [];
  return { epoch: Number(epoch), upstream, revision };
}

function compareParts(one: string, other: string): number {
  // Letters and digits by turns, letters first, though there be none.
  const parts = (text: string): string[] => text.split(/(\d+)/);
  const [ours, theirs] = [parts(one), parts(other)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const [left, right] = [ours[index] ?? '', theirs[index] ?? ''];
    const order = index % 2 === 1 ? Number(left) - Number(right) : compareLetters(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde before the end, the end before letters, letters before the rest. */
function compareLetters(one: string, other: string): number {
  const weight = (text: string, index: number): number => {
    const letter = text[index];
    if (letter === '~') return -1;
    if (letter === undefined) return 0;
    return letter.charCodeAt(0) + (/[a-z]/i.test(letter) ? 0 : 256);
  };
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const order = weight(one, index) - weight(other, index);
    if (order !== 0) return order;
  }
  return 0;
}

function entryOf(begins: RegExpExecArray, lines: readonly string[], date: string): Entry {
  const time = Date.parse(date.replace(/^\w+,\s*/, ''));
  return {
    package: begins[1] ?? '',
    version: begins[2] ?? '',
    distribution: distributionOf(begins),
    changes: lines.join('\n').replace(/^\n+|\s+$/g, ''),
    day: Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10),
  };
}

function distributionOf(begins: RegExpExecArray): string {
  return (begins[3] ?? '').replace(/-proposed$/, '');
}
