import type { Series } from '../../../model/calendar.ts';
import type { Day } from '../../../model/day.ts';

/**
 * The help that the rules about the source series share: another source while there is time, a reason afterwards.
 * @param right the series that the policy backports from on that day
 */
export function wayOut(rule: string, right: Series | undefined, day: Day, today: Day): string {
  const change =
    right && day === today
      ? `Backport from \`${right.name}\`, with the version published there`
      : 'Correct the source series or the date of the upload';
  return `${change}, or give the reason in a waiver for \`${rule}\`.`;
}
