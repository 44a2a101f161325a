import type { Span } from '../model/position.ts';
import { saysReport, saysTemplateEnds } from './report-words.ts';
import { hasLetter } from './seen.ts';
import { trimmed, trimmedEnd } from './trimmed.ts';

/** Where a filled-in template ends and the first report begins, in the dresses that people give to that place. */

/** A line of a description as far as it can end the template. */
export interface TemplateLine extends Span {
  readonly text: string;
  /** In a fence or a comment: no part of what is read. */
  readonly isHidden: boolean;
  /** The name of the section whose heading stands alone here. */
  readonly heading: string | undefined;
}

/** `report`: the words say that what follows is the first report, or that the template is over. */
export type Ending = 'rule' | 'report';

/** No longer line is a divider. */
const longestDivider = 200;

/**
 * Whether a line ends the template, if no section follows it.
 * @param isName whether words are a section's name: such a line is a heading, well written or not
 */
export function endingAt(
  lines: readonly TemplateLine[],
  index: number,
  isName: (words: string) => boolean,
): Ending | undefined {
  const line = lines[index];
  if (!line || line.end - line.start > longestDivider) return undefined;
  const text = line.text.trim();
  if (text.startsWith('<!--') && text.endsWith('-->') && text.length >= 7)
    return saysTemplateEnds(wordsIn(trimmed(text.slice(4, -3), /-/))) ? 'report' : undefined;
  if (line.isHidden || text === '' || text.startsWith('>')) return undefined;
  if (isBare(text)) return ruleAt(lines, index);
  const divided = dividedWords(text);
  const words = wordsIn(divided?.words ?? trimmedEnd(text, /[\])*_:#.\s]/).replace(/^[#*_[(\s]+/, ''));
  if (!words.some(hasLetter) || isName(words.join(' '))) return undefined;
  if (beginsReport(text, words, divided !== undefined, isBlank(lines[index - 1]))) return 'report';
  return divided?.isClosed && isDivider(lines, index, words, divided.words) ? 'rule' : undefined;
}

/** A line of nothing but rules: four or more `_`, `=`, `*`, three or more `-`. */
function isBare(text: string): boolean {
  return /^(?:[-–—]{3,}|_{4,}|={4,}|\*{4,})$/.test(text);
}

/** The words of `--- words ---`, `==== words ====`, `== End SRU Template ==`, `----- words`. */
function dividedWords(text: string): { readonly words: string; readonly isClosed: boolean } | undefined {
  const begin = /^(?:[-–—]{2,}|_{2,}|={2,}|\*{4,}|#{4,}|~{3,})/.exec(text)?.[0] ?? '';
  if (begin === '') return undefined;
  const rest = text.slice(begin.length);
  const mark = begin.charAt(0);
  const kind = /[-–—]/.test(mark) ? '-–—' : mark;
  let last = rest.length;
  while (last > 0 && kind.includes(rest.charAt(last - 1))) last--;
  const least = kind.startsWith('-') ? 3 : 4;
  return {
    words: rest.slice(0, last).trim(),
    isClosed: begin.length >= least && rest.length - last >= least,
  };
}

/** Words between rules divide, unless they are the first thing below a heading, or come from a log. */
function isDivider(
  lines: readonly TemplateLine[],
  index: number,
  [first = '', second = '']: readonly string[],
  written: string,
): boolean {
  // `-----BEGIN CERTIFICATE-----`, `------------[ cut here ]------------`
  if (/^(?:begin|end)$/.test(first) || written.startsWith('[') || (first === 'cut' && second === 'here'))
    return false;
  let above = index - 1;
  while (above >= 0 && index - above < 20 && isBlank(lines[above])) above--;
  return lines[above]?.heading === undefined;
}

/** A whole answer, and no title. */
const shortAnswer = /^(?:none|low|minimal|n\/?a|nothing|no|yes|todo|tbd)$/i;

/** A bare rule ends the template, unless it underlines what is above it or frames a table. */
function ruleAt(lines: readonly TemplateLine[], index: number): Ending | undefined {
  const rule = lines[index]?.text.trim() ?? '';
  if (isFrame(lines, index, rule)) return undefined;
  const above = lines[index - 1];
  if (!above || above.isHidden || isBlank(above)) return 'rule';
  if (above.heading !== undefined) return underlinesHeading(lines, index, above.heading) ? undefined : 'rule';
  const title = above.text.trim();
  const isTitle =
    title.length <= 80 &&
    !/^[-*•>]|^\d+[.)]|[.!?,;]$/.test(title) &&
    !shortAnswer.test(title) &&
    (isBlank(lines[index - 2]) || lines[index - 2]?.heading !== undefined);
  const apart = rule.length - title.length;
  return isTitle && apart >= (rule.length < 5 ? 0 : -2) && (apart <= 3 || !isBlank(lines[index + 1]))
    ? undefined
    : 'rule';
}

/** Right below a heading dashes underline it, however few they are, unless the first report follows. */
function underlinesHeading(lines: readonly TemplateLine[], index: number, heading: string): boolean {
  const rule = lines[index]?.text.trim() ?? '';
  return rule.length >= heading.length || (/^[-–—=]/.test(rule) && !isBeforeReport(lines, index));
}

/** Whether the next line with text says that the first report follows. */
function isBeforeReport(lines: readonly TemplateLine[], index: number): boolean {
  const text = lines.slice(index + 1, index + 4).find((line) => !isBlank(line))?.text ?? '';
  return text.length <= longestDivider && saysReport(wordsIn(text));
}

/** Whether the lines around a rule, without an empty one between, have another of its kind: a table, a box. */
function isFrame(lines: readonly TemplateLine[], index: number, rule: string): boolean {
  if (rule.length < 4) return false;
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= 30 && !isBlank(lines[at]); at += step) {
      const text = lines[at]?.text.trim();
      if (text !== rule) continue;
      // A box around what says that the first report follows is a divider.
      const inside = lines.slice(Math.min(at, index) + 1, Math.max(at, index));
      const [only] = inside;
      return !(inside.length === 1 && only && saysReport(wordsIn(only.text)));
    }
  }
  return false;
}

function isBlank(line: TemplateLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** Lower-cased words, without what decorates them. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[^\s[\](){}<>*_=#:;,."'“”’~!|`–—-]+/g) ?? []).slice(0, 20);
}

/** Whether a heading, decorated or before a colon, says that the first report follows. */
function beginsReport(
  text: string,
  words: readonly string[],
  isDivided: boolean,
  isBelowBlank: boolean,
): boolean {
  const isDecorated = isDivided || /^(?:#{1,6}\s|[*_]{1,3}\S|[*_]{0,3}\[|\()/.test(text);
  if (isDecorated) return saysReport(words) || saysTemplateEnds(words);
  if (/^end(?:$|\W)/i.test(text) && words.includes('sru') && saysTemplateEnds(words)) return true;
  const colon = text.indexOf(':');
  if (colon === text.length - 1) return saysReport(words);
  if (colon < 0) return isBelowBlank && saysReport(words);
  // `Original bug: https://…` is a reference, `The original report: users …` a sentence; the text goes on.
  const behind = text.slice(colon + 1).trim();
  return (
    isBelowBlank &&
    words[0] !== 'the' &&
    !/^(?:https?:|lp\b|#?\d|bug\b|see\b)/i.test(behind) &&
    saysReport(wordsIn(text.slice(0, colon)))
  );
}
