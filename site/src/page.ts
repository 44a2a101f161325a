import { announce, tell } from './announce.ts';
import { ask } from './ask.ts';
import { makePane, mostUndone } from './editor.ts';
import { byId, element, scrolled, sentence } from './element.ts';
import { copyText, offerFile } from './give.ts';
import type { Judged, ListedPage, ShownFinding } from './questions.ts';
import { fragmentOf, sharedIn } from './share.ts';
import { bugView } from './show-bug.ts';
import { findingList } from './show-findings.ts';
import { gateList } from './show-gates.ts';
import { found, pageList } from './show-pages.ts';

/** The page: puts together what the other files make, and asks the worker at each change. */

const changelog = byId<HTMLTextAreaElement>('changelog-text');
const day = byId<HTMLInputElement>('day');
const template = byId<HTMLSelectElement>('template');
const planPolicy = byId<HTMLSelectElement>('plan-policy');
const search = byId<HTMLInputElement>('search');
const today = new Date().toISOString().slice(0, 10);
day.value = today;

const pane = makePane(byId('editor'), () => check());
let pages: readonly ListedPage[] = [];
let shown: Judged | undefined;
let isBusy = false;
let isAgain = false;

/** Pixels of a letter of the plan, or a little more. */
const widthOfLetter = 9.7;

const chosenDay = (): string => (/^\d{4}-\d\d-\d\d$/.test(day.value) ? day.value : today);
const beside = (): Record<string, string> =>
  changelog.value.trim() === '' ? {} : { 'debian/changelog': changelog.value };

/** Checks what the page holds. While a check runs, only the newest text waits for the next. */
async function check(): Promise<void> {
  if (isBusy) {
    isAgain = true;
    return;
  }
  isBusy = true;
  document.documentElement.dataset.busy = 'yes';
  do {
    isAgain = false;
    const asked = { text: pane.text(), beside: beside(), day: chosenDay() };
    try {
      show(await ask('check', asked), asked.day);
    } catch (error) {
      fail(error);
    }
  } while (isAgain);
  isBusy = false;
  document.documentElement.dataset.busy = 'no';
}

function show(judged: Judged, on: string): void {
  shown = judged;
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

function fail(error: unknown): void {
  const why = error instanceof Error ? error.message : 'unknown fault';
  const head = byId('verdict-words');
  head.dataset.result = 'inconclusive';
  head.replaceChildren(sentence(why));
  byId('counts').textContent = '';
  shown = undefined;
  pane.mark([]);
  for (const id of ['findings-list', 'gates-list', 'bug-view', 'not-asked']) byId(id).replaceChildren();
  announce(why);
}

function makeFix({ fix, rule }: ShownFinding): void {
  // A fix is for the text that was judged; once that has changed, the next findings have their own.
  if (!fix || shown?.text !== pane.text()) return;
  const { 'backport.yaml': text, 'debian/changelog': entry } = fix.texts;
  if (entry !== undefined) changelog.value = entry;
  if (text !== undefined) pane.replace(text);
  tell(`Fixed ${rule}. Undo takes it back.`);
  byId('findings-heading').focus();
  check();
}

async function draft(from: {
  readonly changelog: string;
  readonly policy: string | undefined;
}): Promise<void> {
  try {
    const { text, policy, told } = await ask('draft', { ...from, day: chosenDay() });
    pane.replace(text);
    planPolicy.value = policy;
    plan();
    byId('draft-told').replaceChildren(...told.map((each) => element('li', {}, sentence(each))));
    tell(`Drafted under the policy ${policy}.`);
  } catch (error) {
    tell(error instanceof Error ? error.message : 'It could not be drafted.');
  }
}

async function plan(): Promise<void> {
  const output = byId('plan-text');
  const columns = Math.max(30, Math.floor(output.clientWidth / widthOfLetter) - 2);
  const text = await ask('plan', { policy: planPolicy.value, day: chosenDay(), columns });
  output.replaceChildren(scrolled(text, 'Plan'));
}

async function open(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  if (file.size > 1024 * 1024) tell('The file is larger than 1 MiB: it is no manifest.');
  else {
    const text = await file.text();
    if (isChangelog(text)) {
      changelog.value = text;
      await draft({ changelog: text, policy: undefined });
    } else pane.replace(text);
  }
  input.value = '';
}

/** Whether a text begins as a `debian/changelog` does. */
function isChangelog(text: string): boolean {
  return /^\s*[a-z0-9][a-z0-9+.-]* \([^() \t]+\) [-+\w. ]+;/i.test(text.slice(0, 300));
}

async function restore(): Promise<void> {
  try {
    const shared = await sharedIn(location.hash.slice(1));
    if (!shared) return;
    changelog.value = shared.changelog;
    if (shared.day !== undefined) day.value = shared.day;
    pane.replace(shared.text);
    check();
  } catch (error) {
    tell(error instanceof Error ? error.message : 'The link cannot be read.');
  }
}

async function share(): Promise<void> {
  const own = {
    text: pane.text(),
    changelog: changelog.value,
    day: chosenDay() === today ? undefined : chosenDay(),
  };
  history.replaceState(null, '', `#${await fragmentOf(own)}`);
  copyText(location.href, 'A link with the whole text');
}

function pasted(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isDraft = pane.text().trim() === '' && isChangelog(text);
  if (!isDraft && text.length < mostUndone) return;
  event.preventDefault();
  if (!isDraft) {
    pane.insert(text);
    return;
  }
  changelog.value = text;
  draft({ changelog: text, policy: undefined });
}

function lookUp(): void {
  const hits = found(pages, search.value);
  byId('search-count').textContent = `${hits.length} of ${pages.length} pages`;
  byId('search-hits').replaceChildren(pageList(hits));
}

function on(id: string, action: () => void): void {
  byId(id).addEventListener('click', action);
}

async function start(): Promise<void> {
  pages = await ask('pages', null);
  for (const { kind, name } of pages) {
    if (kind !== 'policy') continue;
    template.append(element('option', { value: name }, name));
    planPolicy.append(element('option', { value: name }, name));
  }
  template.value = 'open-vm-tools';
  planPolicy.value = 'open-vm-tools';
  lookUp();
  if (location.hash.startsWith('#m=')) await restore();
  await Promise.all([check(), plan()]);
  document.documentElement.dataset.ready = 'yes';
}

on('write-template', () => draft({ changelog: '', policy: template.value }));
on('share', share);
on('draft', () => draft({ changelog: changelog.value, policy: undefined }));
on('download', () => {
  if (shown?.calendar !== undefined) offerFile('backport-gates.ics', shown.calendar, 'text/calendar');
});
window.addEventListener('resize', () => plan());
byId('file').addEventListener('change', ({ target }) => open(target as HTMLInputElement));
byId('editor').addEventListener('paste', pasted, { capture: true });
changelog.addEventListener('input', () => check());
day.addEventListener('input', () => Promise.all([check(), plan()]));
planPolicy.addEventListener('change', () => plan());
search.addEventListener('input', lookUp);
window.addEventListener('hashchange', () => restore());
start();
