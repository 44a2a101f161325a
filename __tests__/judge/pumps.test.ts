import { describe, expect, test } from '@jest/globals';
import { reportOnTexts } from '../support/check.ts';
import { stepsTaken } from '../support/counted-work.ts';
import { memoryGit } from '../support/memory-git.ts';
import { lists } from '../support/pumps/lists.ts';

/**
 * What a list costs as it grows, counted rather than timed: the steps of the methods that look through texts and lists.
 * `npm run bench:pumps` times the same lists, and repeated texts, at ten times the size.
 */
function stepsOn(files: Readonly<Record<string, string>>): number {
  return stepsTaken(() => reportOnTexts(files, { git: memoryGit({}, files) }));
}

describe('twice the bytes cost no more than twice the steps, and a little', () => {
  test.each(Object.keys(lists))('%s', (name) => {
    const make = lists[name];
    const [half = 0, whole = 0] = [10_000, 20_000].map((bytes) => stepsOn(make?.(bytes) ?? {}));
    expect(half).toBeGreaterThan(100);
    expect(whole / half).toBeLessThan(2.6);
  });
});
