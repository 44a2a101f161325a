/** A link that carries what the page holds in its fragment, which a browser sends to nobody. */

export interface Shared {
  readonly text: string;
  readonly changelog: string;
  readonly day: string | undefined;
}

/** Characters of a fragment that is read, and of the text that it may unpack to. */
const longestFragment = 400_000;
const largestText = 1024 * 1024;

/** The fragment for what the page holds. */
export async function fragmentOf(shared: Shared): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
    largestText * 4,
  );
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `m=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
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
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), largestText * 2);
    return asShared(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new Error('The link holds no text that this page can read: it may have been cut.');
  }
}

function asShared(found: unknown): Shared {
  const { text, changelog = '', day } = found as Record<string, unknown>;
  if (typeof text !== 'string' || typeof changelog !== 'string') throw new Error('no texts');
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);
  return { text, changelog, day: isDay ? day : undefined };
}

/** Bytes after a stream that packs or unpacks; it is left as soon as it gives more than it may. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('too large');
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
