import type { Day } from '../../model/day.ts';
import type { BugAnswer, BugComment, BugTask, LaunchpadBug } from '../../model/launchpad.ts';
import { bugAddress, bugParts } from './addresses.ts';
import type { Asking } from './questions.ts';
import {
  type ActivityJson,
  activityAnswer,
  type BugJson,
  bugAnswer,
  type MessageJson,
  messageAnswer,
  type TaskJson,
  taskAnswer,
} from './response-forms.ts';

const tagsOfUpdates = /^(?:verification|block-proposed|regression)-/;

/** Which parts of a bug are asked for, beside the bug itself. */
export interface BugParts {
  /** The days on which its tags were set; asked for where a tag says how an update fares, unless left out. */
  readonly history?: false;
  readonly tasks: boolean;
  readonly comments: boolean;
}

/**
 * Asks for a bug; undefined where it could not be had.
 * @param number as written
 */
export async function gatherBug(
  number: string,
  parts: BugParts,
  { client, had, listed }: Asking,
): Promise<BugAnswer | undefined> {
  const address = bugAddress(number);
  const answer = await client.get(address, bugAnswer);
  if (answer.kind === 'absent') {
    // Only Launchpad itself is believed: a proxy refuses anything.
    const itself = await client.isLaunchpad();
    if (itself.kind !== 'found') {
      had(itself.kind === 'absent' ? answer : itself, `Bug ${number}`);
      return undefined;
    }
    return { kind: privateStatuses.includes(answer.status) ? 'private' : 'not-found' };
  }
  const bug = had(answer, `Bug ${number}`);
  if (!bug) return undefined;
  if (bug.private) return { kind: 'private' };
  const [tasks, comments, history] = await Promise.all([
    parts.tasks
      ? listed(`${address}/${bugParts.tasks}`, taskAnswer, `What bug ${number} affects`)
      : undefined,
    parts.comments
      ? listed(`${address}/${bugParts.comments}`, messageAnswer, `The comments of bug ${number}`)
      : undefined,
    parts.history !== false && bug.tags.some((tag) => tagsOfUpdates.test(tag))
      ? listed(`${address}/${bugParts.history}`, activityAnswer, `The history of bug ${number}`)
      : undefined,
  ]);
  return {
    kind: 'found',
    bug: {
      ...bugOf(number, bug),
      tasks: tasks?.flatMap(taskOf),
      comments: comments?.map(commentOf),
      ...(history && { tagDays: tagDaysOf(history) }),
    },
  };
}

const privateStatuses: readonly number[] = [401, 403];

function bugOf(number: string, bug: BugJson): Omit<LaunchpadBug, 'tasks' | 'comments'> {
  return {
    number,
    title: bug.title,
    // The description of a manifest has plain line ends, too.
    description: bug.description.replace(/\r\n?/g, '\n'),
    tags: bug.tags,
    // Launchpad blacks out the address of a bug that is not public.
    duplicateOf: bug.duplicate_of_link ? (lastPart(bug.duplicate_of_link, /^\d+$/) ?? 'private') : undefined,
    url: bug.web_link,
  };
}

/** The tasks about source packages in Ubuntu; those of upstream projects and other distributions say nothing here. */
function taskOf(task: TaskJson): BugTask[] {
  const found = /\/ubuntu(?:\/([a-z]+))?\/\+source\/([^/]+)$/.exec(task.target_link);
  const name = decoded(found?.[2] ?? '');
  return packageName.test(name)
    ? [{ package: name, series: found?.[1], status: task.status, url: task.web_link }]
    : [];
}

/** The form of a source package's name by Debian's policy. */
const packageName = /^[a-z0-9][a-z0-9+.-]+$/;

function commentOf(message: MessageJson, index: number): BugComment {
  const number = lastPart(message.web_link, /^\d{1,6}$/);
  return {
    number: number === undefined ? index : Number(number),
    day: message.date_created,
    author: lastPart(message.owner_link, /^~/)?.slice(1) ?? '',
    text: message.content,
    url: message.web_link,
  };
}

/** The days on which each tag was set, by the bug's history, which keeps all tags before and after a change. */
function tagDaysOf(history: readonly ActivityJson[]): Map<string, Day[]> {
  const days = new Map<string, Day[]>();
  const words = (tags: string | null | undefined): string[] => (tags ?? '').split(/\s+/).filter(Boolean);
  for (const { whatchanged, oldvalue, newvalue, datechanged } of history) {
    if (whatchanged !== 'tags') continue;
    const before = new Set(words(oldvalue));
    for (const tag of words(newvalue)) {
      if (before.has(tag)) continue;
      const known = days.get(tag) ?? [];
      known.push(datechanged);
      days.set(tag, known);
    }
  }
  for (const each of days.values()) each.sort();
  return days;
}

/** The last part of an address; undefined where it lacks the form, as it does for what nobody may see. */
function lastPart(address: string | null | undefined, form: RegExp): string | undefined {
  const part = address?.split('/').at(-1);
  return part !== undefined && form.test(part) ? part : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
