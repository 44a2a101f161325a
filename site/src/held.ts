import { dayOf, parseDay } from '../../src/model/day.ts';
import { makePane } from './editor.ts';
import { byId } from './element.ts';
import { changelogPath } from './paths.ts';

/** What the reader has put into the page. */

export const pane = makePane(byId('editor'), byId('editor-note'));
export const changelog = byId<HTMLTextAreaElement>('changelog-text');
export const dayField = byId<HTMLInputElement>('day');

/** The day on which the page was opened, in UTC. */
export const openedOn = dayOf(new Date());

/** The day on which all is judged. */
export function chosenDay(): string {
  return parseDay(dayField.value) ?? openedOn;
}

/** The files beside the manifest, by path. */
export function beside(): Record<string, string> {
  return changelog.value.trim() === '' ? {} : { [changelogPath]: changelog.value };
}
