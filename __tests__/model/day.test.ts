import { expect, test } from '@jest/globals';
import { addDays, type Day, daysBetween, weekdayOf, weekdays } from '../../src/model/day.ts';

const first = '0000-01-01' as Day;

test('days follow each other as those of a Date do, in all years that a day may have', () => {
  for (let number = 0; number < 3_652_425; number += 97) {
    const day = addDays(first, number);
    const date = new Date(Date.parse(first) + number * 86_400_000);
    expect([day, weekdayOf(day), daysBetween(first, day)]).toEqual([
      date.toISOString().slice(0, 10),
      weekdays[date.getUTCDay()],
      number,
    ]);
  }
});

test.each([
  ['1850-01-01', 1, '1850-01-02'],
  ['0000-01-02', -5, '0000-01-01'],
  ['9999-12-30', 5, '9999-12-31'],
])('%s and %d days', (day, days, other) => {
  expect(addDays(day as Day, days)).toBe(other);
});
