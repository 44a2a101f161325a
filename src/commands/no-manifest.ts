import { CannotRun } from '../model/cannot-run.ts';
import { defaultPlaces } from '../sources/default-places.ts';
import { quoteList } from '../text/quote.ts';

/** Where a manifest is usually looked for, as a sentence begins. */
export const placesAre = `Default places are ${defaultPlaces.join(', ')}`;

/** That there is no manifest where some patterns look, as a sentence begins. */
export function noManifest(patterns: readonly string[]): string {
  return `There is no backport manifest ${patterns.length > 0 ? `at ${quoteList(patterns)}` : 'here'}`;
}

/** Refuses a run over no manifest. Throws `CannotRun`. */
export function nothingFound(patterns: readonly string[]): never {
  throw new CannotRun(`${noManifest(patterns)}. ${placesAre}; \`sru-gate init\` writes one.`);
}
