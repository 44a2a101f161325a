import { type Day, parseDay } from '../model/day.ts';
import type { WrittenPolicy } from './schema.ts';

/** A policy that changes on a day (`since`): each change is a layer of its own, right above the policy that it is of. */

/**
 * The layers of a policy on a day, without `since`; before any change where no day is given.
 * @param layers the policies laid over one another, the base first
 */
export function layersOn(layers: readonly WrittenPolicy[], day: Day | undefined): WrittenPolicy[] {
  return layers.flatMap(({ since = {}, ...policy }) => [
    policy,
    ...Object.entries(since)
      .filter(([from]) => day !== undefined && from <= day)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, changes]) => ({ ...changes, name: policy.name, summary: policy.summary })),
  ]);
}

/** The days on which one of the layers changes, the earliest first. */
export function daysOfChange(layers: readonly WrittenPolicy[]): Day[] {
  const days = layers.flatMap(({ since = {} }) => Object.keys(since));
  return [...new Set(days)].sort().flatMap((day) => parseDay(day) ?? []);
}
