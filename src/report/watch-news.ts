import { addDays, bothWays, type Day, daysBetween } from '../model/day.ts';
import type { Gate } from '../model/gate.ts';
import { daysUntilLanguishing, daysUntilRemoval } from '../model/languishing.ts';
import { dateKeys } from '../model/manifest.ts';
import type { Watch, WatchedTarget } from '../model/watch.ts';
import { milestoneInWords } from './status-line.ts';

/** A target that there is something to say of, and the branch and manifest that it is in. */
export interface News {
  readonly branch: string;
  readonly target: WatchedTarget;
  /** In words of ours: `its upload gate is open since 2026-11-26`. */
  readonly words: string;
}

/** What a person wants to know who looks once a day. */
export interface AllNews {
  /** Gates that opened since yesterday. */
  readonly opened: readonly News[];
  /** Gates that open in the seven days ahead. */
  readonly opening: readonly News[];
  /** Uploads that nobody verifies. */
  readonly languishing: readonly News[];
  /** How many targets are not released. */
  readonly open: number;
  /** The next day on which time alone changes something. */
  readonly next: Day | undefined;
}

/** Days ahead that count as this week. */
const week = 7;

export function newsOf({ branches, today }: Watch): AllNews {
  const all = onceEach(
    branches.flatMap(({ name, manifests = [] }) =>
      manifests.flatMap(({ targets, package: source }) =>
        targets.map((target) => ({ branch: name, source, target })),
      ),
    ),
  );
  const say = (wordsOf: (target: WatchedTarget, today: Day) => string | undefined): News[] =>
    all.flatMap(({ branch, target }) => {
      const words = wordsOf(target, today);
      return words === undefined ? [] : [{ branch, target, words }];
    });
  const days = all.flatMap(({ target: { next } }) => next ?? []);
  return {
    opened: say(openedWords),
    opening: say(openingWords),
    languishing: say(languishingWords),
    open: all.filter(({ target }) => gateAhead(target) !== undefined).length,
    next: days.sort()[0],
  };
}

interface Seen {
  readonly branch: string;
  readonly source: string | undefined;
  readonly target: WatchedTarget;
}

const states: readonly WatchedTarget['state'][] = ['planned', ...dateKeys];

/** Each upload once: a copy of its manifest on another branch may lag behind, and the one that knows most counts. */
function onceEach(all: readonly Seen[]): readonly Seen[] {
  const known = new Map<string, Seen>();
  for (const [index, each] of all.entries()) {
    const { series, version, state } = each.target;
    const isTold = each.source !== undefined && series !== undefined && version !== undefined;
    const key = JSON.stringify(isTold ? [each.source, series, version] : [index]);
    const before = known.get(key);
    if (!before || states.indexOf(state) > states.indexOf(before.target.state)) known.set(key, each);
  }
  return [...known.values()];
}

/** The gate that a target comes to next; undefined where it has passed both. */
function gateAhead({ state }: WatchedTarget): Gate | undefined {
  if (state === 'released') return undefined;
  return state === 'planned' ? 'upload' : 'release';
}

function openedWords(target: WatchedTarget, today: Day): string | undefined {
  const gate = gateAhead(target);
  const isNew = gate !== undefined && target[gate].open && target[gate].opens === today;
  return isNew ? `its ${gate} gate opened ${today}` : undefined;
}

function openingWords(target: WatchedTarget, today: Day): string | undefined {
  const gate = gateAhead(target);
  const { next } = target;
  const isNear = next !== null && next > today && next <= addDays(today, week);
  return gate !== undefined && isNear ? `its ${gate} gate opens ${bothWays(next, today)}` : undefined;
}

function languishingWords(target: WatchedTarget, today: Day): string | undefined {
  const { state, since } = target;
  if (state !== 'accepted' || since === null || daysBetween(since, today) < daysUntilLanguishing)
    return undefined;
  const last = addDays(since, daysUntilRemoval);
  const end =
    last > today
      ? `it is removed after ${daysUntilRemoval} days, ${bothWays(last, today)}`
      : 'it is to be removed';
  return `${milestoneInWords(target)} and not verified; ${end}`;
}
