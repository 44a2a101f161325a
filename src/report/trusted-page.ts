import { about } from '../generated/about.ts';

const trustedPlaces = ['https://ubuntu.com', 'https://documentation.ubuntu.com', about.homepage];

/** Whether an address, which may be the word of a policy file, may become a link: it leads to Ubuntu's pages or ours. */
export function isTrustedPage(url: string): boolean {
  return trustedPlaces.some((place) => url.startsWith(`${place}/`)) && /^[\w./:#-]*$/.test(url);
}

/** The page of an SRU bug; a number alone goes into it. */
export function sruBugPage(bug: number): string {
  return `https://bugs.launchpad.net/bugs/${bug}`;
}
