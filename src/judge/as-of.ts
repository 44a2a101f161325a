import type { Day } from '../model/day.ts';

/** ` on 2024-08-01`, for a message about another day than today; nothing for today. */
export function onDay(day: Day, today: Day): string {
  return day === today ? '' : ` on ${day}`;
}
