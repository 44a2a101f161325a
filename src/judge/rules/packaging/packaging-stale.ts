import { quote, quoteList } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';
import { covers, declaredChanges } from './declared-changes.ts';

/** What the SRU bug calls out is what reviewers look for: a change that is not there costs them a search. */
export const packagingStale: Rule = {
  id: 'packaging-stale',
  gate: 'upload',
  severity: 'warning',
  demands: 'Every packaging change that the manifest declares is there.',
  check(backport, report) {
    const { packaging, targets } = backport;
    for (const list of ['from-source', 'from-previous'] as const) {
      const comparisons = packaging.comparisons.filter((each) => each.list === list);
      const compared = new Set(comparisons.flatMap((each) => each.targets));
      // A target that is uploaded already, or has no ref, may be the one that a declared change is about.
      if (targets.some((target) => !compared.has(target))) continue;
      for (const change of declaredChanges(backport, list) ?? []) {
        if (change.path === 'debian/changelog') continue;
        if (comparisons.some((each) => each.packaging.some((file) => covers(change, file.path)))) continue;
        const refs = [...new Set(comparisons.map(({ ref }) => ref))];
        report({
          at: { path: ['packaging-changes', list, change.index, 'path'] },
          message: `${quote(change.path)} is declared as changed, and nothing ${change.path.endsWith('/') ? 'below it ' : ''}differs from ${quoteList(refs)}.`,
          help: isFolder(change.path, comparisons)
            ? `A path that covers all below it ends in a slash: ${quote(`${change.path}/`)}.`
            : 'Take the line out, or correct the path: it is written from the top level, such as `debian/control`.',
        });
      }
    }
  },
};

/** Whether a path without a slash at its end is that of a folder in which something differs. */
function isFolder(
  path: string,
  comparisons: readonly { readonly packaging: readonly { readonly path: string }[] }[],
): boolean {
  return comparisons.some(({ packaging }) => packaging.some((file) => file.path.startsWith(`${path}/`)));
}
