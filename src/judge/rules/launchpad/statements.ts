import type { Backport } from '../../../model/backport.ts';
import type { Series } from '../../../model/calendar.ts';
import type { BugComment, LaunchpadBug } from '../../../model/launchpad.ts';
import type { Target } from '../../../model/manifest.ts';
import { sruBug } from './listed-bugs.ts';

/** The statement that a target's verification names, and what is at its address. */
export interface Statement {
  /** The series of the target. */
  readonly series: Series;
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
 * The statement about a target, where the SRU bug and its comments are known. A statement in another bug that the
 * manifest lists is left out, for that bug's comments are not asked for.
 */
export function statementOf(target: Target, backport: Backport): Statement | undefined {
  const series = target.series.value;
  const text = target.verification.statement.value;
  const bug = sruBug(backport);
  if (!series || text === undefined || !bug?.comments) return undefined;
  const names = readAddress(text);
  const isHere = names?.bug === Number(bug.number);
  if (names && !isHere && backport.bugs.items.some(({ id }) => Number(id.value) === names.bug))
    return undefined;
  const comment = isHere ? bug.comments.find(({ number }) => number === names.comment) : undefined;
  return { series, text, names, bug, comment };
}

/** Reads `https://bugs.launchpad.net/…/+bug/2130000/comments/9` and its short form, `…/bugs/2130000/comments/9`. */
function readAddress(text: string): CommentAddress | undefined {
  const found =
    /^https?:\/\/(?:bugs\.)?launchpad\.net\/(?:\S{1,200}\/)?(?:bugs|\+bug)\/(\d{1,9})\/comments\/(\d{1,6})\/?(?:[?#]\S{0,200})?$/.exec(
      text.trim(),
    );
  return found ? { bug: Number(found[1]), comment: Number(found[2]) } : undefined;
}
