import { about } from '../generated/about.ts';

/**
 * Where people read a page of `docs/`: their repository does not have it.
 * @param name without its ending: `manifest`, `rules/ageing`
 */
export function pageAddress(name: string): string {
  return `${about.homepage}/blob/main/docs/${name}.md`;
}

/** The page of a bug on Launchpad, by its number as digits. */
export function bugPage(number: string | number): string {
  return `https://bugs.launchpad.net/bugs/${Number(number)}`;
}

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return pageAddress(`rules/${id}`);
}
