import { distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelt one most likely means, or undefined when none is near.
 * A third of the length may differ, and at least one character; two that changed places count as one.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  // Quotes of a word processor, and what nobody sees, are no part of a name.
  const wanted = written
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\u00a0\u00ad\u200b\u2018-\u201f\u2060\ufeff"']/g, '');
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const apart = distance(wanted, name.toLowerCase());
    const d = haveSameLetters(wanted, name.toLowerCase()) ? apart / 2 : apart;
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

/**
 * Whether a name may be written in another's place: neither of them alone denies something, as `unreleased` does and
 * `released` does not.
 */
export function isSameSense(written: string, name: string): boolean {
  return isDenial(written) === isDenial(name);
}

function isDenial(name: string): boolean {
  return /^(?:un|not|non|no(?![a-z]))|(?<![a-z])(?:not?|non|never|un)(?![a-z])/i.test(name);
}

/** Whether a name is another with one slip of the hand: a letter too many, too few or wrong, or two that changed places. */
export function isOneSlip(written: string, name: string): boolean {
  const [one, other] = [written.toLowerCase(), name.toLowerCase()];
  const apart = distance(one, other);
  if (apart !== 2 || one.length !== other.length) return apart <= 1;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
}

/** Whether two words have the same letters: some changed places. */
function haveSameLetters(one: string, other: string): boolean {
  return one.length === other.length && lettersOf(one) === lettersOf(other);
}

/** The letters of a word, in order. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** ` Did you mean \`noble\`?` with its leading space, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  return askIfMeant(nearest(written, known));
}

/** The same of a name that was found. */
export function askIfMeant(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}
