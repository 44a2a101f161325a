import { expect, test } from '@jest/globals';
import { bugNumberIn, isBugNumber } from '../../src/text/bug-number.ts';

test('which numbers may be a bug', () => {
  const all = [-1, 0, 1, 2_130_000, 999_999_999, 1_000_000_000];
  expect(all.filter(isBugNumber)).toEqual([1, 2_130_000, 999_999_999]);
});

test('the number in what people write', () => {
  for (const [written, number] of [
    [' 2130000 ', '2130000'],
    ['#2130000', '2130000'],
    ['LP: #2130000', '2130000'],
    ['lp#2130000', '2130000'],
    ['https://bugs.launchpad.net/ubuntu/+source/hello/+bug/2130000?x=1', '2130000'],
    ['bugs.launchpad.net/bugs/2130000/+attachment', '2130000'],
    ['pad.lv/2130000', '2130000'],
    ['02130000', undefined],
    ['see 2130000', undefined],
    ['https://example.com/bugs/2130000', undefined],
    ['', undefined],
  ] as const)
    expect([written, bugNumberIn(written)]).toEqual([written, number]);
});
