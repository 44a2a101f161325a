import type { Calendar } from '../../src/model/calendar.ts';
import { type Day, parseDay } from '../../src/model/day.ts';
import { chooseCalendar } from '../../src/sources/choose-calendar.ts';
import type { Git } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';

/** The folder that stands for the repository. */
export const top = '/repository';

/** The manifest's path from there. */
export const manifestPath = 'backport.yaml';

/** The day that somebody has written. Throws where it is none: the page's field lets no other through. */
export function dayOf(written: string): Day {
  const day = parseDay(written);
  if (!day) throw new Error('this is no day');
  return day;
}

/** The bundled release calendar. */
export function ownCalendar(): Calendar {
  const chosen = chooseCalendar(memoryFiles({}), undefined);
  if ('wrong' in chosen) throw new Error(chosen.wrong);
  return chosen.calendar;
}

/** What each question to git is answered here. */
function none(): { readonly unreadable: string; readonly help: string } {
  return {
    unreadable: 'a page in a browser asks no git',
    help: 'Run `sru-gate check` in the repository.',
  };
}

/** Git as a page has it: none. */
export const noGit: Git = {
  fileAt: none,
  filesAt: none,
  changesSince: none,
  changesInRange: none,
  refs: none,
  commitsOn: none,
};
