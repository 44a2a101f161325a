import type { Digests } from '../model/report.ts';

/** Node's own digests, loaded when asked for: few runs need them. */
export async function nodeDigests(): Promise<Digests> {
  const [{ createHash }, { gzipSync }] = await Promise.all([import('node:crypto'), import('node:zlib')]);
  return {
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    gzipSize: (text) => gzipSync(text).length,
  };
}
