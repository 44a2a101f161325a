import { bundledCalendar } from '../generated/calendar.ts';
import { type Calendar, parseCalendar } from '../model/calendar.ts';
import type { FileSystem } from '../model/file-system.ts';
import { quote } from '../text/quote.ts';
import { readText } from './files.ts';

/** Where Debian's and Ubuntu's distro-info-data installs the calendar. */
const systemCalendar = '/usr/share/distro-info/ubuntu.csv';

/**
 * The release calendar of a run: the file that the caller names, else the bundled one, else the machine's own
 * where that knows a newer series.
 * @param file absolute path; whoever names it is trusted, so it may lie anywhere
 */
export function chooseCalendar(
  files: FileSystem,
  file: string | undefined,
  shown: string = file ?? '',
): { readonly calendar: Calendar } | { readonly wrong: string } {
  if (file !== undefined) {
    const calendar = readCalendar(files, file, shown);
    return 'wrong' in calendar
      ? { wrong: `The calendar ${quote(shown, 300)} cannot be used: ${calendar.wrong}.` }
      : { calendar };
  }
  const bundled = parseCalendar(bundledCalendar, 'bundled');
  if ('wrong' in bundled) throw new Error(`bundled calendar: ${bundled.wrong}`);
  const system = readCalendar(files, systemCalendar, systemCalendar);
  const isNewer =
    !('wrong' in system) && (system.series.at(-1)?.release ?? '') > (bundled.series.at(-1)?.release ?? '');
  return { calendar: isNewer ? system : bundled };
}

function readCalendar(files: FileSystem, file: string, shown: string): Calendar | { readonly wrong: string } {
  const reading = readText(files, file, undefined);
  return 'wrong' in reading ? reading : parseCalendar(reading.text, shown);
}
