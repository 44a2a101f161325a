import type { Backport } from '../../../model/backport.ts';
import { keyOf } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import type { ChangedFile, Comparison } from '../../../model/packaging.ts';
import { withPathsInBraces } from '../../../text/braces.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { readChangelogs } from '../changelog/read-changelogs.ts';
import { coveredBy, declaredPaths, hidesChanges, nameFiles } from './declared-changes.ts';
import { mentionsPath, wantsChangesStated } from './stated-changes.ts';

/** From how many files on one line for the whole folder is what people write. */
const many = 3;

/** "No packaging changes from the source series are expected; any, and any from the version replaced, are called out." */
export const packagingUndeclared: Rule = {
  id: 'packaging-undeclared',
  gate: 'upload',
  severity: 'error',
  demands: 'Every packaging change from the source series and from the version replaced is declared.',
  appliesTo: wantsChangesStated,
  check(backport, report) {
    for (const comparison of backport.packaging.comparisons) {
      const { list, packaging, targets } = comparison;
      const declared = declaredPaths(backport, list);
      const isCovered = coveredBy(declared);
      const undeclared = packaging.filter((file) => !file.needsNoWord && !isCovered(file.path));
      if (hidesChanges(backport, list)) continue;
      for (const target of targets) {
        const changes = statedIn(target, backport);
        const files = undeclared.filter(({ path: name }) => !mentionsPath(changes, name));
        if (files.length === 0) continue;
        report({
          at: declared.length > 0 ? keyOf(backport.packagingChanges[list]) : { path: comparison.path },
          ...undeclaredText(files, comparison),
          target,
        });
      }
    }
  },
};

/** What a finding says of files that differ and are not declared; there is one at least. */
function undeclaredText(files: readonly ChangedFile[], comparison: Comparison) {
  const [differ, are] =
    files.length > 1
      ? [`${files.length} files under \`debian/\` differ`, 'are']
      : ['A file under `debian/` differs', 'is'];
  return {
    message: `${differ} from ${origin(comparison)} and ${are} not declared: ${nameFiles(files)}.`,
    help: `Revert the change, or declare it under \`packaging-changes.${comparison.list}\` with its \`path\` and \`reason\`, and mention it in the description${files.length > many ? '. One line can cover all: `path: debian/`' : ''}.`,
  };
}

/** What the target's changelog entry says, where the policy takes it for enough that a change is stated there. */
function statedIn(target: Target, backport: Backport): string {
  if (backport.policy.packagingChangesStatedIn !== 'bug-or-changelog') return '';
  const entry = readChangelogs(backport).find((each) => each.target === target);
  return withPathsInBraces(entry?.top.changes ?? '');
}

/** In words, what the work tree was compared with. */
function origin({ list, ref }: Comparison): string {
  return `${quote(ref)}, ${list === 'from-source' ? "the source series' packaging" : 'which holds the version replaced'},`;
}
