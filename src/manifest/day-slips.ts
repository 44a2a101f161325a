import { type Day, parseDay } from '../model/day.ts';
import { quote } from '../text/quote.ts';
import type { Slip } from '../text/schema-problems.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What somebody meant with a day that is written in another way: one day where its order leaves no doubt, or two. */
export function dayMeant(written: string): Slip | undefined {
  if (/^(?:no|false|none|null|never|n\/?a|not yet|tba|tbd|todo|~|-|\?|)$/i.test(written))
    return { help: 'Leave the key out until it has happened; then write the day, like `2026-06-08`.' };
  const [one, other] = daysIn(written.slice(0, 60));
  if (one === undefined) return undefined;
  if (other !== undefined && other !== one)
    // The day comes first in most of the world; only a guess says so of this one.
    return {
      help: `Write the year first, and no doubt is left: ${quote(one)} or ${quote(other)}.`,
      text: one,
      isSuggested: true,
    };
  return { help: `Write ${quote(one)}.`, text: one };
}

function daysIn(written: string): Day[] {
  const text = written.replace(/[\u2010-\u2015\u2212]/g, '-');
  const [, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ][\d:.]{1,16} ?(?:Z|UTC|[+-][\d:]{4,6})?)?$/i.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (year) return dayOf(year, month, day);
  const [, first, sign, second, last] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  // With dots the day comes first everywhere; with strokes, in half of the world.
  if (last) return [...dayOf(last, second, first), ...(sign === '.' ? [] : dayOf(last, first, second))];
  return dayOf(...inWords(text));
}

/** `June 8, 2026`, `8 June 2026`, `Mon, 08 Jun 2026 10:00:00 +0000`: the month is a word. */
function inWords(text: string): [year?: string, month?: string, day?: string] {
  const words = text.toLowerCase().split(/[\s,./-]+/, 12);
  const at = words.findIndex((word) => /^[a-z]{3,9}$/.test(word) && months.includes(word.slice(0, 3)));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const dayAt = [at - 1, at + 1].find((index) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[index] ?? ''));
  if (at < 0 || year === undefined || dayAt === undefined) return [];
  const month = months.indexOf((words[at] ?? '').slice(0, 3)) + 1;
  return [year, String(month), /^\d+/.exec(words[dayAt] ?? '')?.[0] ?? ''];
}

function dayOf(year?: string, month?: string, day?: string): Day[] {
  const parts = [year ?? '', month ?? '', day ?? ''];
  const parsed = parseDay(parts.map((part) => part.padStart(2, '0')).join('-'));
  return parsed === undefined ? [] : [parsed];
}
