import type { Description } from '../../../model/description.ts';
import { type Policy, requiredSections } from '../../../model/policy.ts';
import { readDescription, templateText } from '../../../text/description.ts';
import { oneLine } from '../../../text/quote.ts';

/** When the bug and the manifest say the same: line breaks and spaces do not count. */

export function isSameTitle(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(title: string): string {
  return oneLine(title).replace(/\s+/g, ' ');
}

/** A word of a description, and where it begins. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Two descriptions, and the index of the first word that differs. */
export interface Drift {
  readonly written: readonly Word[];
  readonly theirs: readonly Word[];
  readonly from: number;
}

/** Where the bug's description goes another way than the manifest's; undefined where both say the same. */
export function driftOf(description: Description, theirs: string, policy: Policy): Drift | undefined {
  const own = wordsOf(templateText(description));
  const other = wordsOf(templateOf(theirs, policy));
  const at = own.findIndex((word, index) => word.text !== other[index]?.text);
  if (at < 0 && own.length === other.length) return undefined;
  return { written: own, theirs: other, from: at < 0 ? own.length : at };
}

/** What of a bug's text is compared: the original report, which stands below a line of dashes, is no part of it. */
export function templateOf(text: string, policy: Policy): string {
  return templateText(readDescription(text, policy.sections, requiredSections(policy)));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index }));
}
