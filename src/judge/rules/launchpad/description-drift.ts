import type { Place } from '../../../model/place.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { driftOf, type Word } from './drift.ts';
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
    const drift = driftOf(description, bug.description, policy);
    if (!drift) return;
    const { written, theirs, from } = drift;
    report({
      at: placeOf(written[from] ?? written.at(-1)) ?? backport.sru.description,
      message: `The bug's description differs${link(bug.url)}: the manifest ${says(written, from)}, the bug ${says(theirs, from)}.`,
      help: "Make the two the same: `sru-gate render MANIFEST` prints the text for the bug, `sru-gate render MANIFEST --check` all that differs. If you leave `sru.description` out, the bug's own description is judged.",
    });
  },
};

/** How many words are shown from the first that differs. */
const shownWords = 8;

function says(words: readonly Word[], from: number): string {
  const next = words.slice(from, from + shownWords).map(({ text }) => text);
  return next.length > 0 ? `says ${quote(next.join(' '))}` : 'has nothing there';
}

function placeOf(word: Word | undefined): Place | undefined {
  return word && { description: { start: word.start, end: word.start + word.text.length } };
}
