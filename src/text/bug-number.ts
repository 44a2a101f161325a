/** The largest number of a bug that a manifest may name; the smallest is 1. */
export const largestBug = 999_999_999;

/** Whether a number may stand in a manifest as a bug's. */
export function isBugNumber(bug: number): boolean {
  return bug >= 1 && bug <= largestBug;
}

/** `2130000`, `#2130000`, `LP: #2130000` and what people write instead: `LP:2130000`, `lp#2130000`. */
const spoken = /^(?:lp[\s:]{0,5})?#?([1-9]\d{0,8})$/i;

/** A bug's page on Launchpad, below whatever it is a bug of, and the short form that leads there. */
const address =
  /^(?:https?:\/\/)?(?:(?:bugs\.)?launchpad\.net\/(?:[^?#\s]{0,200}\/)?(?:\+bug|bugs)\/|pad\.lv\/)([1-9]\d{0,8})(?:[/?#]\S{0,200})?$/i;

/**
 * The number of the bug on Launchpad that somebody names, by itself, in a changelog's form or by its address.
 * Undefined where the text names none.
 */
export function bugNumberIn(written: string): string | undefined {
  const text = written.trim();
  return (spoken.exec(text) ?? address.exec(text))?.[1];
}
