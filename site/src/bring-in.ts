import { parseDay } from '../../src/model/day.ts';
import { tell } from './announce.ts';
import { ask } from './ask.ts';
import { check } from './checking.ts';
import { byId, element, sentence } from './element.ts';
import { faultInWords } from './fault.ts';
import { changelog, chosenDay, dayField, openedOn, pane } from './held.ts';
import { plan, planPolicy } from './planning.ts';
import type { DraftQuestion } from './questions.ts';
import { sharedIn } from './share.ts';
import { isStep, refuseTooLarge } from './too-large.ts';

/** What comes into the page whole: a draft, a file, a paste, a link. */

/** Drafts a manifest, and puts it in place of the one that is there. */
export async function draft(from: Omit<DraftQuestion, 'day'>): Promise<void> {
  try {
    const { text, policy, told } = await ask('draft', { ...from, day: chosenDay() });
    pane.replace(text);
    planPolicy.value = policy;
    plan();
    byId('draft-told').replaceChildren(...told.map((each) => element('li', {}, sentence(each))));
    tell(`Drafted under the policy ${policy}.`);
  } catch (error) {
    tell(faultInWords(error));
  }
}

/** Opens the file that a field has chosen: a manifest, or a changelog to draft one from. */
export async function openFile(field: HTMLInputElement): Promise<void> {
  const [file] = field.files ?? [];
  if (!file) return;
  if (file.size > 1024 * 1024) tell('The file is larger than 1 MiB: it is no manifest.');
  else {
    const text = await file.text();
    if (isChangelog(text)) await draftOf(text);
    else orTell(text, () => pane.replace(text));
  }
  field.value = '';
}

/** Does something with a manifest that comes in whole, or says that it is too large. */
function orTell(text: string, put: () => void): void {
  try {
    refuseTooLarge(text);
    put();
  } catch (error) {
    tell(faultInWords(error));
  }
}

/** Takes a paste that is a changelog, for which the editor is empty, or that is too large for the browser. */
export function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isDraft = pane.text().trim() === '' && isChangelog(text);
  if (!isDraft && isStep(text)) return;
  event.preventDefault();
  if (isDraft) draftOf(text);
  else orTell(text, () => pane.insert(text));
}

/** Puts in what the page's address holds, on the day that it holds: today where it holds none. */
export async function restore(): Promise<void> {
  try {
    const shared = await sharedIn(location.hash.slice(1));
    if (!shared) return;
    const { text, changelog: entries, day = openedOn } = shared;
    refuseTooLarge(text);
    refuseTooLarge(entries, 'changelog');
    changelog.value = entries;
    // A field for a day has no year 0.
    dayField.value = day.startsWith('0000') ? openedOn : (parseDay(day) ?? openedOn);
    pane.replace(text);
    if (dayField.value !== day) tell(`The link names a day that no calendar has: this is as of ${openedOn}.`);
    check();
    plan();
  } catch (error) {
    tell(faultInWords(error));
  }
}

async function draftOf(text: string): Promise<void> {
  try {
    refuseTooLarge(text, 'changelog');
  } catch (error) {
    tell(faultInWords(error));
    return;
  }
  changelog.value = text;
  await draft({ changelog: text, policy: undefined });
}

/** Whether a text begins as a `debian/changelog` does. */
function isChangelog(text: string): boolean {
  return /^\s*[a-z0-9][a-z0-9+.-]* \([^() \t]+\) [-+\w. ]+;/i.test(text.slice(0, 300));
}
