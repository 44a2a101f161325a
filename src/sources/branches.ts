import { compareText } from '../model/compare-text.ts';
import { quote } from '../text/quote.ts';
import { askForHeld, type Unreadable } from './ask-git.ts';
import { isOneOfSeveral, placeOfSeveral, singlePlaces } from './default-places.ts';

/** A branch of a repository, as it is here. */
export interface Branch {
  /** Its name, as a person says it: `ubuntu/noble`. Somebody's word. */
  readonly name: string;
  /** The object name of its last commit. */
  readonly commit: string;
}

/** The branches that carry a manifest, by name, and how many more there are than are given. */
export interface Branches {
  readonly branches: readonly Branch[];
  readonly left: number;
}

/** More branches than these are not looked at: no package has as many series. */
const mostLookedAt = 1000;

/** GitHub makes at most 256 jobs of a matrix. */
const mostGiven = 200;

/** Bytes of a list of branches, or of names in a folder. */
const longestAnswer = 8 * 1024 * 1024;

/** Branches that the tool itself makes: they are somebody's branch with a change that is proposed. */
const ownPrefix = 'sru-gate/';

/**
 * The branches that match and carry a manifest in a default place: those that are here, and those of `origin` that
 * have no branch of their name here. They are read from git's objects alone; nothing is checked out or fetched.
 * @param top the repository's top level
 * @param patterns as git's: `*` is any text without a slash, `**` any text, and a name stands for all below it, too
 */
export function branchesWithManifest(top: string, patterns: readonly string[]): Branches | Unreadable {
  const unfit = patterns.find((pattern) => !branchPattern.test(pattern));
  if (unfit !== undefined) {
    return {
      unreadable: `${quote(unfit)} is not a valid branch name or pattern`,
      help: 'Name branches as `ubuntu/noble`, or a pattern such as `ubuntu/*`.',
    };
  }
  const all = matching(top, patterns);
  if ('unreadable' in all) return all;
  const looked = all.slice(0, mostLookedAt);
  const found: Branch[] = [];
  for (const branch of looked) {
    const carries = carriesManifest(top, branch.commit);
    if (typeof carries === 'object') return carries;
    if (carries) found.push(branch);
  }
  return {
    branches: found.slice(0, mostGiven),
    left: Math.max(0, found.length - mostGiven) + all.length - looked.length,
  };
}

/** What git takes as a pattern of refs, and no more of the ways to ask it for one. */
const branchPattern = /^(?![-/])[^\p{Cc} ~^:\\]{1,250}$/u;

const here = 'refs/heads/';
const atOrigin = 'refs/remotes/origin/';

function matching(top: string, patterns: readonly string[]): Branch[] | Unreadable {
  const refs = patterns.flatMap((pattern) => [here + pattern, atOrigin + pattern]);
  const words = ['for-each-ref', '--format=%(objectname) %(refname) %(symref)', '--', ...refs];
  const answer = askForHeld(top, words, longestAnswer);
  if ('unreadable' in answer) return answer;
  const branches = new Map<string, Branch>();
  // Git gives refs in their order: `refs/heads/` comes before `refs/remotes/`.
  for (const line of answer.out.toString().split('\n')) {
    const [commit = '', ref = '', isLink = ''] = line.split(' ');
    const name = ref.slice((ref.startsWith(here) ? here : atOrigin).length);
    // A symbolic ref, such as origin/HEAD, is another branch's second name.
    if (ref === '' || isLink !== '' || branches.has(name) || name.startsWith(ownPrefix)) continue;
    branches.set(name, { name, commit });
  }
  return [...branches.values()].sort((one, other) => compareText(one.name, other.name));
}

/** Whether something that may be a manifest stands in a default place of a commit. */
function carriesManifest(top: string, commit: string): boolean | Unreadable {
  const words = ['ls-tree', '-z', commit, '--', ...singlePlaces, `${placeOfSeveral}/`];
  const answer = askForHeld(top, words, longestAnswer);
  if ('unreadable' in answer) return answer;
  return answer.out
    .toString()
    .split('\0')
    .some((entry) => {
      const [facts = '', name = ''] = entry.split('\t');
      return / blob /.test(facts) && (singlePlaces.includes(name) || isOneOfSeveral(name));
    });
}
