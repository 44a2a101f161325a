import { addDays, type Day, parseDay, weekdayOf, weekdays } from '../model/day.ts';
import { quote } from '../text/quote.ts';
import type { Slip } from '../text/schema-problems.ts';
import { timeIn } from './time-slips.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * What somebody meant with a day that is written in another way: one day where its order leaves no doubt, or two. A day
 * is all that is written: beside other words (`not before`, `planned for`) nobody knows what it is the day of.
 */
export function dayMeant(written: string): Slip | undefined {
  if (/^(?:no|false|none|null|never|n\/?a|not yet|tba|tbd|todo|~|-|\?|)$/i.test(written))
    return { help: 'Leave the key out until it has happened; then write the day, like `2026-06-08`.' };
  if (written.length > longest) return undefined;
  const { rest, daysOn } = timeIn(written.replace(/[\u2010-\u2015\u2212]/g, '-'));
  const [one, other] = daysIn(rest);
  if (one === undefined) return undefined;
  if (Number.isNaN(daysOn)) return undefined;
  const isSure = other === undefined || other === one;
  // Somebody wrote one day and its time says another.
  if (daysOn !== 0)
    return isSure ? { help: `Write the day in UTC: ${quote(addDays(one, daysOn))}.` } : undefined;
  if (!isSure)
    // The day comes first in most of the world; only a guess says so of this one.
    return {
      help: `Write the year first, and no doubt is left: ${quote(one)} or ${quote(other)}.`,
      text: one,
      isSuggested: true,
    };
  return { help: `Write ${quote(one)}.`, text: one };
}

/** No day with its weekday, time and zone has more characters. */
const longest = 60;

function daysIn(text: string): Day[] {
  const [, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, first, sign, second, last] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  // With dots the day comes first everywhere; with strokes, in half of the world.
  if (last) return [...dayOf(last, second, first), ...(sign === '.' ? [] : dayOf(last, first, second))];
  return inWords(text);
}

/** `June 8, 2026`, `Mon, 8th of June 2026`, `2026-Jun-08`: the month is a word, and no other stands beside it. */
function inWords(text: string): Day[] {
  const [first = '', ...others] = text.toLowerCase().split(/[\s,./-]+/, 12);
  const weekday = weekdays.find((name) => isShortFor(first, name));
  const words = (weekday ? others : [first, ...others]).filter((word) => word !== '');
  const ofAt = words.indexOf('of');
  const parts = ofAt === 1 ? words.toSpliced(ofAt, 1) : words;
  const month = months.findIndex((name) => parts.some((word) => isShortFor(word, name))) + 1;
  const plain = parts.map((word) => (isShortFor(word, months[month - 1] ?? '') ? 'month' : word)).join(' ');
  const [, day, year] =
    /^(\d{1,2})(?:st|nd|rd|th)? month (\d{4})$/.exec(plain) ??
    /^month (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(plain) ??
    /^()(\d{4}) month \d{1,2}$/.exec(plain) ??
    [];
  const found = dayOf(year, String(month), day === '' ? parts.at(-1) : day);
  // On which weekday it was is as likely to be right as the day.
  return found.filter((each) => weekday === undefined || weekdayOf(each) === weekday);
}

/** Whether a word is a name, or one of the forms in which people shorten it. */
function isShortFor(word: string, name: string): boolean {
  if (word === name || (word.length === 3 && name.startsWith(word))) return true;
  return ['sept', 'tues', 'thur', 'thurs'].includes(word) && name.startsWith(word);
}

function dayOf(year?: string, month?: string, day?: string): Day[] {
  const parts = [year ?? '', month ?? '', day ?? ''];
  const parsed = parseDay(parts.map((part) => part.padStart(2, '0')).join('-'));
  return parsed === undefined ? [] : [parsed];
}
