import { bothWays, type Day } from '../../../model/day.ts';
import type { Pocket, Publication } from '../../../model/launchpad.ts';
import { quote } from '../../../text/quote.ts';

/** How messages show what Launchpad says: always with the page where it can be seen. */

/** ` (address)`; an empty text where the address is not a page of Launchpad's. */
export function link(address: string): string {
  return isPage(address) ? ` (${quote(address, longestAddress)})` : '';
}

function isPage(address: string): boolean {
  return launchpadPage.test(address) && URL.canParse(address);
}

const launchpadPage = /^https:\/\/(?:[a-z]+\.)*launchpad\.net\/\S*$/;
const longestAddress = 300;

/** The page of a series' upload queue. */
export function queuePage(series: string): string {
  return `https://launchpad.net/ubuntu/${series}/+queue`;
}

/** `noble-updates`; `noble` for its release pocket. */
export function pocketOf({ series, pocket }: { readonly series: string; readonly pocket: Pocket }): string {
  return quote(pocket === 'release' ? series : `${series}-${pocket}`);
}

/** A version and where it was published: `1.2-3` (`noble-updates`, published 2026-01-15, 144 days ago: address). */
export function describePublication(publication: Publication, today: Day): string {
  const { version, published, created, url } = publication;
  const when =
    published === undefined
      ? `not published yet, accepted ${created}`
      : `published ${bothWays(published, today)}`;
  const where = isPage(url) ? `: ${quote(url, longestAddress)}` : '';
  return `${quote(version)} (${pocketOf(publication)}, ${when}${where})`;
}
