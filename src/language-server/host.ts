import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';

/** What the language server may touch. It is handed in. */
export interface EditorHost {
  readonly files: FileSystem;
  readonly calendar: Calendar;
  /** Today in UTC; a server may run for days. */
  readonly today: () => Day;
}
