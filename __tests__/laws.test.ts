import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCase, laws } from './support/laws.ts';

/** A few hundred of what `npm run fuzz` tries by the ten thousand. */
test.each(Object.keys(laws))('%s', (name) => {
  fc.assert(
    fc.property(anyCase, (given) => {
      expect(laws[name]?.(given)).toBeUndefined();
    }),
    { seed: 20261129, numRuns: 200 },
  );
});
