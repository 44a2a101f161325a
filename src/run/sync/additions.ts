import type { Addition } from '../../manifest/write-keys.ts';
import type { Target } from '../../model/manifest.ts';
import { quote } from '../../text/quote.ts';

/** Something to be written into a manifest, and in words what it is and whence: fit to show. */
export interface Told {
  readonly addition: Addition;
  readonly words: string;
}

/** What is to be written, and what is left for a person to see to, as sentences. */
export interface Additions {
  readonly additions: readonly Told[];
  readonly left: readonly string[];
}

/** A target by its series, as a sentence goes on. */
export function shownSeries({ series }: Target): string {
  return series.value?.name ?? quote(series.written ?? '');
}
