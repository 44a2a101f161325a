import { CannotRun } from '../model/cannot-run.ts';
import type { Shard } from '../model/report.ts';
import { shownPath } from '../sources/files.ts';
import { quote } from '../text/quote.ts';

/** The shard that `I/N` names; undefined for a text that names none. */
export function parseShard(text: string): Shard | undefined {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  if (!match) return undefined;
  const [index, count] = match.slice(1).map(Number) as [number, number];
  return index <= count ? { index, count } : undefined;
}

/** The shard that `--shard` names; undefined without it. Throws `CannotRun` for a text that names no shard. */
export function chosenShard(written: string | undefined): Shard | undefined {
  if (written === undefined) return undefined;
  const shard = parseShard(written);
  if (!shard) {
    throw new CannotRun(
      `The shard ${quote(written)} is not valid: write \`3/8\` for the third of eight, counted from 1.`,
    );
  }
  return shard;
}

/**
 * The manifests that fall to a shard. Each manifest falls to exactly one of `count` shards, by the SHA-256 of its path
 * alone: so to the same shard on every machine, whichever other manifests there are.
 * @param manifests absolute paths
 * @param top the folder from which the paths count
 */
export async function inShard(
  manifests: readonly string[],
  { index, count }: Shard,
  top: string,
): Promise<string[]> {
  // Loaded here alone: few runs have shards.
  const { createHash } = await import('node:crypto');
  return manifests.filter((file) => {
    const digest = createHash('sha256').update(shownPath(file, top)).digest();
    // Six bytes: as many as a number holds without loss.
    return digest.readUIntBE(0, 6) % count === index - 1;
  });
}
