import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/text/yaml-text.ts';
import { toldOf } from './told.ts';

/**
 * One slip in a text, the text that was meant, and what is told of it. `fixed` where the fix gives that very text,
 * `mended` where a text with the same data was tried, so that what is told is right, but nothing is written.
 */
export type Slip = readonly [
  name: string,
  text: string,
  meant: string,
  fate: 'fixed' | 'mended',
  at: string,
  marked: string,
  message: string,
  help: string,
];

/** Tests slips: of the ways to mend one, the text that was meant has least wrong in it. */
export function slipTable(slips: readonly Slip[]): void {
  test.each(slips)('%s', (_, text, meant, fate, at, marked, message, help) => {
    const data = readYaml(meant).data;
    let wasTried = false;
    const weigh = (mended: unknown): number => {
      const isMeant = JSON.stringify(mended) === JSON.stringify(data);
      wasTried ||= isMeant;
      return isMeant ? 0 : 1;
    };
    const fixed = fate === 'fixed' ? meant : undefined;
    expect(toldOf(text, weigh)).toEqual([{ at, marked, message, help, fixed }]);
    expect(wasTried).toBe(true);
  });
}
