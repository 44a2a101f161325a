import type { OtherBug } from '../../../model/manifest.ts';
import { quote } from '../../../text/quote.ts';

/** How a sentence about another bug begins; where its number is missing or wrong, without it. */
export function nameOf({ id: { value: id } }: OtherBug): string {
  return id === undefined ? 'This bug' : `Bug ${quote(id)}`;
}
