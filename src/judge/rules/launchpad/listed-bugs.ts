import type { Backport, OtherBug } from '../../../model/backport.ts';
import type { BugAnswer, BugTask, LaunchpadBug } from '../../../model/launchpad.ts';
import type { Path } from '../../../model/position.ts';

/** A bug that the manifest names, and what Launchpad says of it. */
export interface ListedBug {
  /** As written. */
  readonly number: string;
  /** Where the manifest names it. */
  readonly path: Path;
  readonly answer: BugAnswer;
  /** The entry under `bugs`; undefined for the SRU bug. */
  readonly entry: OtherBug | undefined;
}

/** The SRU bug and the other bugs of a manifest, as far as Launchpad answered. */
export function listedBugs({ manifest, bugs, launchpad }: Backport): ListedBug[] {
  const own = manifest.sru?.bug;
  const written = [
    { number: own, path: ['sru', 'bug'], entry: undefined },
    ...bugs
      .filter(({ id }) => id !== own)
      .map((entry) => ({ number: entry.id, path: [...entry.path, 'id'], entry })),
  ];
  return written.flatMap(({ number, path, entry }) => {
    const answer = number === undefined ? undefined : launchpad?.bugs.get(number);
    return number !== undefined && answer ? [{ number, path, answer, entry }] : [];
  });
}

/** A bug that everybody may see. */
export interface FoundBug extends Omit<ListedBug, 'answer'> {
  readonly bug: LaunchpadBug;
}

/**
 * The bugs of a manifest whose text, tags and tasks count: not those that cannot be seen, nor a duplicate, of which
 * enough is said.
 */
export function foundBugs(backport: Backport): FoundBug[] {
  return listedBugs(backport).flatMap(({ answer, ...listed }) =>
    answer.kind === 'found' && answer.bug.duplicateOf === undefined ? [{ ...listed, bug: answer.bug }] : [],
  );
}

/** The SRU bug, where it is among them. */
export function sruBug(backport: Backport): LaunchpadBug | undefined {
  return foundBugs(backport).find(({ entry }) => entry === undefined)?.bug;
}

/** The SRU bug's tasks for the source package; undefined where they, or the package, are not known. */
export function ownTasks(backport: Backport): readonly BugTask[] | undefined {
  const { package: name } = backport;
  if (name === undefined) return undefined;
  return sruBug(backport)?.tasks?.filter((task) => task.package === name);
}

/** Whether all is released: what the bug says today is no longer what the release was judged by. */
export function isOver({ targets }: Backport): boolean {
  return targets.every(({ stage }) => stage === 'released');
}
