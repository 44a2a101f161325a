import type { Comparison } from '../../../model/packaging.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { RawFinding, Rule } from '../../rule.ts';
import { covers, type DeclaredPath, declaredPaths } from './declared-changes.ts';
import { wantsChangesStated } from './stated-changes.ts';

/** What the SRU bug calls out is what reviewers look for: a change that is not there costs them a search. */
export const packagingStale: Rule = {
  id: 'packaging-stale',
  gate: 'upload',
  severity: 'warning',
  demands: 'Every packaging change that the manifest declares is there.',
  appliesTo: wantsChangesStated,
  check(backport, report) {
    const { targets, packaging } = backport;
    for (const list of ['from-source', 'from-previous'] as const) {
      const comparisons = packaging.comparisons.filter((each) => each.list === list);
      const compared = new Set(comparisons.flatMap((each) => each.targets));
      // A target that is uploaded already, or has no ref, may be the one that a declared change is about.
      if (compared.size === 0 || targets.state === 'broken' || compared.size < targets.items.length) continue;
      const changed = comparisons.flatMap((each) => each.packaging.map((file) => file.path));
      for (const change of declaredPaths(backport, list)) {
        if (change.path === 'debian/changelog' || changed.some((file) => covers(change, file))) continue;
        report(stale(change, changed, comparisons));
      }
    }
  },
};

/** @param changed the paths of the files that differ from what the comparisons compare with */
function stale(
  { at, path }: DeclaredPath,
  changed: readonly string[],
  comparisons: readonly Comparison[],
): RawFinding {
  return {
    at,
    message: `${quote(path)} is declared as changed, but ${isPackaging(path) ? unchanged(path, comparisons) : 'is no path under `debian/`'}.`,
    help: changed.some((file) => file.startsWith(`${path}/`))
      ? `A path that covers all below it ends in a slash: ${quote(`${path}/`)}.`
      : 'Remove the line, or correct the path: it counts from the top level, as in `debian/control`.',
  };
}

function unchanged(path: string, comparisons: readonly Comparison[]): string {
  const refs = quoteList([...new Set(comparisons.map(({ ref }) => ref))]);
  return `nothing ${path.endsWith('/') ? 'below it ' : ''}differs from ${refs}`;
}

function isPackaging(path: string): boolean {
  return path === 'debian' || path.startsWith('debian/');
}
