import { templateText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { declaredPaths } from './declared-changes.ts';
import { formsOf, judgedChanges, mentionsPath, wantsChangesStated } from './stated-changes.ts';

const lists = ['from-source', 'from-previous'] as const;

/** "Any packaging changes are called out in the SRU bug." */
export const packagingUnmentioned: Rule = {
  id: 'packaging-unmentioned',
  gate: 'upload',
  severity: 'error',
  demands: 'The description mentions every packaging change that the manifest declares.',
  appliesTo: wantsChangesStated,
  check(backport, report) {
    const { description, policy } = backport;
    if (!description) return;
    const isInBugAlone = policy.packagingChangesStatedIn === 'bug';
    const entries = isInBugAlone ? [] : judgedChanges(backport);
    // What a changelog that is not read says of it, nobody knows.
    if (!entries) return;
    const texts = [templateText(description), ...entries];
    const declared = lists.flatMap((list) => declaredPaths(backport, list));
    for (const { at, path } of declared.filter(
      (each) => !texts.some((text) => mentionsPath(text, each.path)),
    )) {
      report({
        at,
        message: `${isInBugAlone ? 'The description does not mention' : 'Neither the description nor the changelog mentions'} ${inForms(path)}.`,
        help: `Call the change out in the description${isInBugAlone ? '' : ', or in the changelog'}, by its path and with its reason: reviewers look for it there.`,
      });
    }
  },
};

/** A path in the forms in which it may be mentioned. */
function inForms(path: string): string {
  const short = formsOf(path).at(-1) ?? path;
  return `${quote(path)}${short === path ? '' : `, nor its short form ${quote(short)}`}${path.endsWith('/') ? ', nor a file in it' : ''}`;
}
