import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { isSameTitle } from './drift.ts';
import { isOver, sruBug } from './listed-bugs.ts';
import { link } from './shown.ts';

export const titleDrift: Rule = {
  id: 'title-drift',
  gate: 'upload',
  severity: 'warning',
  demands: "The manifest has the bug's title.",
  needsLaunchpad: true,
  check(backport, report) {
    const bug = sruBug(backport);
    const title = backport.sru.title.value;
    if (!bug || title === undefined || isOver(backport) || isSameTitle(title, bug.title)) return;
    report({
      at: backport.sru.title,
      message: `The bug's title is ${quote(bug.title, longestTitle)}${link(bug.url)}, the manifest's ${quote(title, longestTitle)}.`,
      help: "Give both the same title: `sru-gate render MANIFEST --title` prints the manifest's. If you leave `sru.title` out, the bug's own title is judged.",
    });
  },
};

const longestTitle = 200;
