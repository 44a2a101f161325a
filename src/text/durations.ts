import type { Span } from '../model/position.ts';

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const numberWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(smallNumbers.map((word, number) => [word, number])),
  a: 1,
  an: 1,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };

/** A duration in a text: `≥14 days`, `two weeks`, `a fortnight`, `14-day`. */
export interface Duration {
  /** Of a range such as `7 to 14 days` the lower end. */
  readonly days: number;
  /** Whether the text makes it a limit that is not reached or not passed: `less than 14 days`, `up to two weeks`. */
  readonly isUpperLimit: boolean;
  readonly span: Span;
}

const amount = `\\d{1,4}|${Object.keys(numberWords).join('|')}`;
const duration = new RegExp(
  [
    `(?<![\\w.])(${amount})`,
    `(?:\\s{0,20}(?:[-–—]|to|or)\\s{0,20}(?:${amount}))?`,
    '(?:\\s{0,20}\\((?:\\d{1,4}|[a-z]{2,9})\\))?(?:\\s?\\+|\\s{1,20}or\\s{1,20}more)?',
    '[\\s\u2010\u2011-]{0,20}(?:(?:full|calendar|whole|consecutive|more|(working|business))\\s{1,20})?',
    '(day|week|fortnight|month)s?(?!\\w)',
  ].join(''),
  'gi',
);
const upperLimit =
  /(?:(?<!\b(?:no|not)\s+)(?:less|fewer|shorter)\s+than|\b(?:no|not)\s+(?:more|longer)\s+than|at\s+most|up\s+to|under|within|below|maximum(?:\s+of)?|[<≤]=?)\s*$/i;

/** The durations in a text, in order: of working days, the days of the calendar that they take. */
export function durations(text: string): Duration[] {
  // Most sentences have no unit of time, and no number in them is looked at.
  if (!/day|week|fortnight|month/i.test(text)) return [];
  return [...text.matchAll(duration)].map((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const count = numberWords[word] ?? Number(word);
    const unit = unitDays[(match[3] ?? '').toLowerCase()] ?? 0;
    return {
      // Five working days are a week.
      days: match[2] && unit === 1 ? count + 2 * Math.floor(count / 5) : count * unit,
      isUpperLimit: upperLimit.test(before),
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}
