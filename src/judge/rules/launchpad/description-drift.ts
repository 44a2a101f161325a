import type { Description } from '../../../model/description.ts';
import type { Place } from '../../../model/place.ts';
import { requiredSections } from '../../../model/policy.ts';
import { readDescription, templateText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { isOver, sruBug } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: the bug's description is what the SRU team reviews. Line breaks and spaces do not count. */
export const descriptionDrift: Rule = {
  id: 'description-drift',
  gate: 'upload',
  severity: 'warning',
  demands: "The manifest has the bug's description.",
  needsLaunchpad: true,
  check(backport, report) {
    const { description, policy } = backport;
    const bug = sruBug(backport);
    if (!bug || !description || isOver(backport)) return;
    const written = wordsOf(description);
    // The original report, which stands below a line of dashes, is no part of the description.
    const theirs = wordsOf(readDescription(bug.description, policy.sections, requiredSections(policy)));
    const at = written.findIndex((word, index) => word.text !== theirs[index]?.text);
    if (at < 0 && written.length === theirs.length) return;
    const from = at < 0 ? written.length : at;
    report({
      at: placeOf(written[from] ?? written.at(-1)) ?? backport.sru.description,
      message: `The bug's description is another${link(bug.url)}: the manifest ${says(written, from)}, the bug ${says(theirs, from)}.`,
      help: "Bring the one up to date: `sru-gate render` prints what the manifest would have on the bug. Without `sru.description` the bug's own is judged.",
    });
  },
};

interface Word {
  readonly text: string;
  readonly start: number;
}

function wordsOf(description: Description): Word[] {
  return [...templateText(description).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }));
}

/** How many words are shown from the first that differs. */
const shownWords = 8;

function says(words: readonly Word[], from: number): string {
  const next = words.slice(from, from + shownWords).map(({ text }) => text);
  return next.length > 0 ? `says ${quote(next.join(' '))}` : 'has nothing there';
}

function placeOf(word: Word | undefined): Place | undefined {
  return word && { description: { start: word.start, end: word.start + word.text.length } };
}
