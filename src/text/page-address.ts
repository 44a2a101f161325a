import { about } from '../generated/about.ts';

/**
 * Where people read a page of `docs/`: their repository does not have it.
 * @param name without its ending: `manifest`, `rules/ageing`
 */
export function pageAddress(name: string): string {
  return `${about.homepage}/blob/main/docs/${name}.md`;
}

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return pageAddress(`rules/${id}`);
}
