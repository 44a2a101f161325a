import type { Backport } from '../../../model/backport.ts';
import type { Field } from '../../../model/field.ts';
import type { Comparison } from '../../../model/packaging.ts';
import { withPathsInBraces } from '../../../text/braces.ts';
import { templateText } from '../../../text/description.ts';
import { oneLine, quote } from '../../../text/quote.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';
import type { Rule } from '../../rule.ts';
import { lastParagraph } from '../description/added.ts';
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
    const texts = [templateText(description), ...entries].map(withPathsInBraces);
    const declared = lists.flatMap((list) => {
      const isMeant = meantBelow(backport, list);
      return declaredPaths(backport, list).filter(
        ({ path }) =>
          !texts.some((text) =>
            waysToMention(path).some((way) => mentionsPath(text, way, (below) => isMeant(way, below))),
          ),
      );
    });
    for (const { at, path } of declared) {
      report({
        at,
        message: `${isInBugAlone ? 'The description does not mention' : 'Neither the description nor the changelog mentions'} ${inForms(path)}.`,
        help: `Mention the change in the description${isInBugAlone ? '' : ', or in the changelog'}, with its path and its reason: reviewers look for it there.`,
        fix: mentioned(backport, at, path),
      });
    }
  },
};

/** The list of the patches says no more than which there are: to mention one of them is to mention it. */
function waysToMention(path: string): readonly string[] {
  return path === 'debian/patches/series' ? [path, 'debian/patches/'] : [path];
}

/** The change that says in the description what the manifest says of a change. */
function mentioned({ description, policy, packagingChanges }: Backport, at: Field<string>, path: string) {
  const all = lists.flatMap((list) => packagingChanges[list].items);
  const reason = all.find(({ file }) => file === at)?.reason.value;
  const said = `${oneLine(path)}: ${oneLine(reason ?? '')}`;
  // `debian: …` mentions no path.
  return description && reason !== undefined && mentionsPath(said, path)
    ? lastParagraph(description, policy, said)
    : undefined;
}

/**
 * Tells whether a mention of a path below a declared folder stands for the change: where it is known what differs, that
 * is a file that does, or a folder above one. Where nothing in it does, `packaging-stale` speaks.
 */
function meantBelow(
  backport: Backport,
  list: Comparison['list'],
): (folder: string, below: string) => boolean {
  const differing = new Set<string>();
  const compared = backport.packaging.comparisons.filter((each) => each.list === list);
  const known = new Set(compared.flatMap(({ targets }) => targets));
  // What differs of another target, nobody knows: it may be what is mentioned.
  if (!backport.targets.items.every((target) => known.has(target))) return () => true;
  for (const { path } of compared.flatMap(({ packaging }) => packaging)) {
    differing.add(path);
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      differing.add(path.slice(0, slash));
  }
  return (folder, below) => {
    const bare = trimmedEnd(folder, /\//);
    if (below === '' || !differing.has(bare)) return true;
    const [first = '', ...rest] = below.split('/');
    // Changelogs shorten `debian/patches` to `d/p`.
    const long = bare === 'debian' && first === 'p' ? ['patches', ...rest].join('/') : below;
    return differing.has(`${bare}/${below}`) || differing.has(`${bare}/${long}`);
  };
}

/** A path in the forms in which it may be mentioned. */
function inForms(path: string): string {
  const short = formsOf(path).at(-1) ?? path;
  return `${quote(path)}${short === path ? '' : `, nor its short form ${quote(short)}`}${path.endsWith('/') ? ', nor a file in it' : ''}`;
}
