/** A link that carries what the page holds in its fragment, which a browser sends to nobody. */

export interface Shared {
  readonly text: string;
  readonly changelog: string;
  /** The day on which all is judged, as it is written; undefined where the link leaves that open. */
  readonly day: string | undefined;
}

/** Characters of a fragment, and bytes of what it unpacks to: what is more is neither written nor read. */
const longestFragment = 400_000;
const largestText = 2 * 1024 * 1024;

/** The fragment for what the page holds. Throws, in words, where that is too much to be read again. */
export async function fragmentOf(shared: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), longestFragment);
  const binary = Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join('');
  const fragment = `m=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  if (!packed || bytes.length > largestText || fragment.length > longestFragment)
    throw new Error('The text is too long for a link: save it as a file and send that.');
  return fragment;
}

/** What a fragment holds; undefined where it holds nothing of ours. Throws, in words, where that cannot be read. */
export async function sharedIn(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith('m=')) return undefined;
  if (fragment.length > longestFragment) throw new Error('The link is too long to be one of this page.');
  try {
    const packed = Uint8Array.from(
      atob(fragment.slice(2).replaceAll('-', '+').replaceAll('_', '/')),
      (unit) => unit.charCodeAt(0),
    );
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), largestText);
    if (!bytes) throw new Error('too large');
    return asShared(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new Error('The link holds no text that this page can read: it may have been cut.');
  }
}

function asShared(found: unknown): Shared {
  const { text, changelog = '', day } = found as Record<string, unknown>;
  if (typeof text !== 'string' || typeof changelog !== 'string') throw new Error('no texts');
  return { text, changelog, day: day === undefined ? undefined : String(day) };
}

/** Bytes after a stream that packs or unpacks; undefined, and the stream left, as soon as it gives more than it may. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
