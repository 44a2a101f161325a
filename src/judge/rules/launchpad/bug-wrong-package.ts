import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { sruBug } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: the bug has a task for the source package, and one for each series that gets the update. */
export const bugWrongPackage: Rule = {
  id: 'bug-wrong-package',
  gate: 'upload',
  severity: 'error',
  demands: 'The SRU bug is about the source package.',
  needsLaunchpad: true,
  check(backport, report) {
    const name = backport.package.value;
    const bug = sruBug(backport);
    if (name === undefined || !bug?.tasks || bug.tasks.some((task) => task.package === name)) return;
    const others = [...new Set(bug.tasks.map((task) => task.package))];
    report({
      at: backport.sru.bug,
      message: `Bug ${quote(bug.number)} has no task for ${quote(name)} in Ubuntu: it is about ${others.length > 0 ? quoteList(others) : 'no source package there'}${link(bug.url)}.`,
      help: `Correct the number or \`package\`; or, on the bug, add ${quote(name)} in Ubuntu ("Also affects distribution/package").`,
    });
  },
};
