import { distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelt one most likely means, or undefined when none is near.
 * A transposition counts two, so a third of the length is allowed, and at least two.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const d = distance(wanted, name.toLowerCase());
    // `document` is a beginning of `documentation`, however much is missing.
    if (wanted.length >= 4 && name.toLowerCase().startsWith(wanted)) return name;
    // A name that shares no more than its length with the written one is no help.
    if (d < bestDistance && d < Math.max(name.length, wanted.length) - 1) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}

/** ` Did you mean \`noble\`?` with its leading space, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}
