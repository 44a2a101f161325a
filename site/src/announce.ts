import { byId } from './element.ts';

/** Says things to who does not see the page: after a pause, not at each keystroke. */

/** Milliseconds without a change before something is said. */
const pause = 900;

let timer: number | undefined;

/** Says a sentence once nothing more has happened for a while. */
export function announce(text: string): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    byId('announcer').textContent = text;
  }, pause);
}

/** Shows and says what a button has done. */
export function tell(text: string): void {
  byId('told').textContent = text;
}
