import { tell } from './announce.ts';
import { element } from './element.ts';
import { faultInWords } from './fault.ts';
import { fragmentOf, type Shared } from './share.ts';

/** Copies a text, and says so. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(`${what} is copied.`);
  } catch {
    tell('The browser does not let this page copy: mark the text and copy it by hand.');
  }
}

/** Puts what the page holds into its address, and copies that. */
export async function copyLink(shared: Shared): Promise<void> {
  try {
    history.replaceState(null, '', `#${await fragmentOf(shared)}`);
  } catch (error) {
    tell(faultInWords(error));
    return;
  }
  await copyText(location.href, 'A link with the whole text');
}

/** Lets the reader save a text as a file. It is made here, and asked of nobody. */
export function offerFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  tell(`${name} is saved.`);
}
