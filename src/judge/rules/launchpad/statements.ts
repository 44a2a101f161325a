import { type Backport, knownTargets, type Target } from '../../../model/backport.ts';
import type { Series } from '../../../model/calendar.ts';
import type { BugComment, LaunchpadBug } from '../../../model/launchpad.ts';
import type { Path } from '../../../model/position.ts';
import { sruBug } from './listed-bugs.ts';

/** The statement that a target's verification names, and what is at its address. */
export interface Statement {
  readonly target: Target & { readonly series: Series };
  readonly path: Path;
  /** As written. */
  readonly text: string;
  /** Undefined where it is no comment's address. */
  readonly names: CommentAddress | undefined;
  readonly bug: LaunchpadBug;
  /** Undefined where the SRU bug has no such comment. */
  readonly comment: BugComment | undefined;
}

export interface CommentAddress {
  readonly bug: number;
  readonly comment: number;
}

/**
 * The statements of all targets, where the SRU bug and its comments are known. Not those in another bug that the
 * manifest lists: its comments are not asked for.
 */
export function statements(backport: Backport): Statement[] {
  const bug = sruBug(backport);
  const comments = bug?.comments;
  if (!bug || !comments) return [];
  const others = backport.bugs.map(({ id }) => Number(id));
  return knownTargets(backport).flatMap((target) => {
    const { verification } = target;
    const text = verification.statement;
    const names = text === undefined ? undefined : readAddress(text);
    if (text === undefined || (names && names.bug !== Number(bug.number) && others.includes(names.bug)))
      return [];
    const isHere = names?.bug === Number(bug.number);
    const comment = isHere ? comments.find(({ number }) => number === names.comment) : undefined;
    return [{ target, path: [...verification.path, 'statement'], text, names, bug, comment }];
  });
}

/** Those whose comment was found. */
export function foundStatements(backport: Backport): (Statement & { readonly comment: BugComment })[] {
  return statements(backport).filter(
    (each): each is Statement & { readonly comment: BugComment } => each.comment !== undefined,
  );
}

/** Reads `https://bugs.launchpad.net/…/+bug/2130000/comments/9` and its short form, `…/bugs/2130000/comments/9`. */
function readAddress(text: string): CommentAddress | undefined {
  const found =
    /^https?:\/\/(?:bugs\.)?launchpad\.net\/(?:\S{1,200}\/)?(?:bugs|\+bug)\/(\d{1,9})\/comments\/(\d{1,6})\/?(?:[?#]\S{0,200})?$/.exec(
      text.trim(),
    );
  return found ? { bug: Number(found[1]), comment: Number(found[2]) } : undefined;
}
