import { tell } from './announce.ts';
import { element } from './element.ts';

/** Copies a text, and says so. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(`${what} is copied.`);
  } catch {
    tell('The browser does not let this page copy: mark the text and copy it by hand.');
  }
}

/** Lets the reader save a text as a file. It is made here, and asked of nobody. */
export function offerFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  tell(`${name} is saved.`);
}
