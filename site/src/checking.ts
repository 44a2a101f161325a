import { announce, tell } from './announce.ts';
import { ask } from './ask.ts';
import { byId, element, sentence } from './element.ts';
import { faultInWords } from './fault.ts';
import { copyText, offerFile } from './give.ts';
import { beside, changelog, chosenDay, pane } from './held.ts';
import { changelogPath, manifestPath } from './paths.ts';
import type { Judged, ManifestQuestion, ShownFinding } from './questions.ts';
import { bugView } from './show-bug.ts';
import { findingList } from './show-findings.ts';
import { gateList } from './show-gates.ts';

/** The check of what the page holds, with all that is shown of it. */

/** What is shown, with the question that it answers. */
let shown: { readonly judged: Judged; readonly asked: ManifestQuestion } | undefined;
const nothingYet = 'Nothing to check yet: paste or open a manifest, or write a template.';
let isBusy = false;
let isAgain = false;

/** Checks what the page holds. While a check runs, only the newest text waits for the next. */
export async function check(): Promise<void> {
  if (isBusy) {
    isAgain = true;
    return;
  }
  isBusy = true;
  document.documentElement.dataset.busy = 'yes';
  do {
    isAgain = false;
    const asked = held();
    try {
      if (asked.text.trim() === '') showNone(nothingYet);
      else show(await ask('check', asked), asked);
    } catch (error) {
      showNone(faultInWords(error));
    }
  } while (isAgain);
  isBusy = false;
  document.documentElement.dataset.busy = 'no';
}

/** What the page holds now. */
function held(): ManifestQuestion {
  return { text: pane.text(), beside: beside(), day: chosenDay() };
}

/** Lets the reader save the gates that are shown. */
export function saveCalendar(): void {
  const calendar = shown?.judged.calendar;
  if (calendar !== undefined) offerFile('backport-gates.ics', calendar, 'text/calendar');
}

function show(judged: Judged, asked: ManifestQuestion): void {
  const on = asked.day;
  shown = { judged, asked };
  const head = byId('verdict-words');
  head.dataset.result = judged.result;
  head.replaceChildren(sentence(judged.verdict));
  byId('counts').textContent = `${judged.counts} on ${on}`;
  pane.mark(judged.findings);
  byId('findings-list').replaceChildren(findingList(judged, { goTo: pane.goTo, fix: makeFix }));
  byId('not-asked').replaceChildren(...judged.notAsked.map((each) => element('li', {}, sentence(each))));
  byId('gates-list').replaceChildren(gateList(judged.targets, on));
  byId<HTMLButtonElement>('download').hidden = judged.calendar === undefined;
  byId('bug-view').replaceChildren(bugView(judged.bug, copyText));
  announce(judged.verdict);
}

/** Shows why there is no verdict, and takes away what was shown of another text. */
function showNone(why: string): void {
  const head = byId('verdict-words');
  head.dataset.result = 'inconclusive';
  head.replaceChildren(sentence(why));
  byId('counts').textContent = '';
  shown = undefined;
  pane.mark([]);
  for (const id of ['findings-list', 'gates-list', 'bug-view', 'not-asked']) byId(id).replaceChildren();
  byId<HTMLButtonElement>('download').hidden = true;
  announce(why);
}

function makeFix({ fix, rule }: ShownFinding): void {
  if (!fix) return;
  // A fix is for the texts that were judged; once one has changed, the next findings have their own.
  if (JSON.stringify(shown?.asked) !== JSON.stringify(held())) {
    tell('The text has changed since this was found: it is checked again, and the fix with it.');
    check();
    return;
  }
  const { [manifestPath]: text, [changelogPath]: entry } = fix.texts;
  if (entry !== undefined) changelog.value = entry;
  const isUndone = text !== undefined && pane.replace(text);
  // The field of the changelog is none of the editor, and a browser forgets what stood there.
  const where = entry === undefined ? '' : ` in ${changelogPath}`;
  tell(`Fixed ${rule}${where}.${isUndone && entry === undefined ? ' Undo takes it back.' : ''}`);
  byId('findings-heading').focus();
  check();
}
