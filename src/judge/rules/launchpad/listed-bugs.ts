import type { Backport } from '../../../model/backport.ts';
import type { Field } from '../../../model/field.ts';
import type { BugAnswer, BugTask, LaunchpadBug } from '../../../model/launchpad.ts';
import type { OtherBug } from '../../../model/manifest.ts';

/** A bug that the manifest names, and what Launchpad says of it. */
export interface ListedBug {
  /** As written. */
  readonly number: string;
  /** Where the manifest names it. */
  readonly at: Field<string>;
  readonly answer: BugAnswer;
  /** The entry under `bugs`; undefined for the SRU bug. */
  readonly entry: OtherBug | undefined;
}

/** The SRU bug and the other bugs of a manifest, as far as Launchpad answered. */
export function listedBugs({ sru, bugs, launchpad }: Backport): ListedBug[] {
  const named = [
    { at: sru.bug, entry: undefined },
    ...bugs.items.filter(({ id }) => id.value !== sru.bug.value).map((entry) => ({ at: entry.id, entry })),
  ];
  return named.flatMap(({ at, entry }) => {
    const number = at.value;
    const answer = answerTo(at, launchpad);
    return number !== undefined && answer ? [{ number, at, answer, entry }] : [];
  });
}

/** A bug that everybody may see. */
export interface FoundBug extends Omit<ListedBug, 'answer'> {
  readonly bug: LaunchpadBug;
}

/** The bugs of a manifest whose text, tags and tasks count. */
export function foundBugs(backport: Backport): FoundBug[] {
  return listedBugs(backport).flatMap(({ answer, ...listed }) => {
    const bug = countedBug(answer);
    return bug ? [{ ...listed, bug }] : [];
  });
}

/** The SRU bug, where its text, tags and tasks count. */
export function sruBug({ sru, launchpad }: Pick<Backport, 'sru' | 'launchpad'>): LaunchpadBug | undefined {
  return countedBug(answerTo(sru.bug, launchpad));
}

/** No bug has an empty number. */
function answerTo({ value = '' }: Field<string>, launchpad: Backport['launchpad']): BugAnswer | undefined {
  return launchpad?.bugs.get(value);
}

/** The bug of an answer, unless nobody may see it or it is a duplicate: other rules report these two. */
function countedBug(answer: BugAnswer | undefined): LaunchpadBug | undefined {
  return answer?.kind === 'found' && answer.bug.duplicateOf === undefined ? answer.bug : undefined;
}

/** The SRU bug's tasks for the source package; undefined where the tasks or the package are not known. */
export function ownTasks(backport: Backport): readonly BugTask[] | undefined {
  const name = backport.package.value;
  if (name === undefined) return undefined;
  return sruBug(backport)?.tasks?.filter((task) => task.package === name);
}

/** Whether every target is released: the bug may say something else today than when the releases were judged. */
export function isOver({ targets }: Backport): boolean {
  return targets.items.every(({ stage }) => stage === 'released');
}
