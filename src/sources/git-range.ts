import type { ChangeRange } from '../model/change.ts';
import { quote } from '../text/quote.ts';
import { ask, type Unreadable } from './ask-git.ts';
import { largestFile } from './files.ts';
import type { Changes } from './git-changes.ts';
import { type Commit, commitsOf } from './git-objects.ts';

/** What a change touches. */
export interface RangeChanges extends Changes {
  /** The commit that it begins at. */
  readonly commit: string;
  /** What git does not track in the work tree; a folder of which it tracks nothing stands for all in it, with a `/` at its end. */
  readonly untracked: ReadonlySet<string>;
  /** Whether a ref names a commit of the change: what stands there has changed with it. */
  readonly isBrought: (ref: string) => boolean;
}

/**
 * The commit that a change begins at.
 * @param noBase why the base names no commit
 */
export function rangeStart(
  folder: string,
  { base, from, head }: ChangeRange,
  noBase: () => Unreadable,
): { readonly commit: string } | Unreadable {
  const found = commitsOf(folder, ['HEAD', 'HEAD^1', 'HEAD^2', ...waysToName(base)]);
  if ('unreadable' in found) return found;
  const [own, first, merged, ...named] = found;
  const isTrialMerge = head !== undefined && from === 'fork' && merged?.commit === head;
  // What came to the base meanwhile is in its first parent, too.
  if (isTrialMerge && first) return { commit: first.commit };
  if (head !== undefined && own?.commit !== head) return otherHead(head, own);
  const start = named.find((each) => each !== undefined);
  if (!start) return noBase();
  return from === 'base' ? { commit: start.commit } : forkOf(folder, start, base);
}

/**
 * What a base may stand for, in the order in which it is looked for: a branch before a tag, which git itself takes first,
 * and which anybody who may push one could name like the branch.
 */
function waysToName(base: string): string[] {
  // What names one thing alone: in full, or by the whole name of a commit.
  if (/^refs\//.test(base) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base) || base === 'HEAD') return [base];
  return [`refs/heads/${base}`, `refs/remotes/${base}`, `refs/remotes/origin/${base}`, base];
}

function otherHead(head: string, own: Commit | undefined): Unreadable {
  const there = own ? quote(own.commit.slice(0, 12)) : 'nothing';
  return {
    unreadable: `what is checked out is ${there}, and by what git has here it does not hold ${quote(head.slice(0, 12))}, which the event is about`,
    help: 'In the workflow, let `actions/checkout` check out what it does without `ref`, with `fetch-depth: 0`.',
  };
}

/**
 * The common ancestor of the base and what is checked out. Of several each lacks what another one has, and a change back
 * to what one had would not show: then it is the base itself, from which no less differs.
 */
function forkOf(folder: string, { commit }: Commit, base: string): { commit: string } | Unreadable {
  const answer = ask(folder, ['merge-base', '--all', commit, 'HEAD'], largestFile);
  if ('unreadable' in answer) return answer;
  if ('out' in answer) {
    const [first = commit, ...more] = answer.out.toString().trim().split('\n');
    return { commit: more.length > 0 ? commit : first };
  }
  return {
    unreadable: `${quote(base)} and what is checked out have no commit in common here`,
    help: 'In the workflow, give `actions/checkout` the line `fetch-depth: 0`; elsewhere fetch the whole history (`git fetch --unshallow`).',
  };
}

/** Whether a commit came to what is checked out since another one; also where nobody can tell. */
export function cameSince(folder: string, commit: string, start: string): boolean {
  const isIn = (end: string, otherwise: boolean): boolean => {
    const answer = ask(folder, ['merge-base', '--is-ancestor', commit, end], largestFile);
    if ('out' in answer) return true;
    // Where it is none, git has nothing to say.
    return 'no' in answer && answer.no === '' ? false : otherwise;
  };
  return isIn('HEAD', true) && !isIn(start, false);
}
