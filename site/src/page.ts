import { tell } from './announce.ts';
import { ask } from './ask.ts';
import { draft, openFile, paste, restore } from './bring-in.ts';
import { check, saveCalendar } from './checking.ts';
import { byId, element } from './element.ts';
import { faultInWords } from './fault.ts';
import { copyLink } from './give.ts';
import { changelog, chosenDay, dayField, openedOn, pane } from './held.ts';
import { plan, planPolicy } from './planning.ts';
import type { ListedPage } from './questions.ts';
import { found, pageList } from './show-pages.ts';

/** The page: what happens at each change and click. */

const template = byId<HTMLSelectElement>('template');
const search = byId<HTMLInputElement>('search');
let pages: readonly ListedPage[] = [];

function lookUp(): void {
  const hits = found(pages, search.value);
  byId('search-count').textContent = `${hits.length} of ${pages.length} pages`;
  byId('search-hits').replaceChildren(pageList(hits));
}

function share(): Promise<void> {
  const day = chosenDay();
  const own = { text: pane.text(), changelog: changelog.value, day: day === openedOn ? undefined : day };
  return copyLink(own);
}

function on(id: string, action: () => void): void {
  byId(id).addEventListener('click', action);
}

async function start(): Promise<void> {
  dayField.value = openedOn;
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

pane.whenChanged(() => check());
on('write-template', () => draft({ changelog: '', policy: template.value }));
on('share', share);
on('draft', () => draft({ changelog: changelog.value, policy: undefined }));
on('download', saveCalendar);
window.addEventListener('resize', () => plan());
byId('file').addEventListener('change', ({ target }) => openFile(target as HTMLInputElement));
byId('editor').addEventListener('paste', paste, { capture: true });
changelog.addEventListener('input', () => check());
dayField.addEventListener('input', () => Promise.all([check(), plan()]));
planPolicy.addEventListener('change', () => plan());
search.addEventListener('input', lookUp);
window.addEventListener('hashchange', () => restore());
start().catch((error) => tell(faultInWords(error)));
