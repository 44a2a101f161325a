import { saysReport, saysTemplateEnds } from './report-words.ts';
import { hasLetter } from './seen.ts';

/** Where a filled-in template ends and the first report begins, in the dresses that people give to that place. */

/** A line of a description as far as it can end the template. */
export interface TemplateLine {
  readonly start: number;
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

/** A line of nothing but rules: four or more `_`, `=`, `*`, three or more `-`. */
const bareRule = /^(?:[-–—]{3,}|_{4,}|={4,}|\*{4,})$/;

/** The same with words between: `--- words ---`, `==== words ====`. */
const ruleWithWords = /^(?:[-–—]{3}.*[-–—]{3}|([_=*#~])\1{3}.*\1{4})$/s;

/**
 * Whether a line ends the template, if no section follows it.
 * @param isName whether words are a section's name: such a line is a heading, well written or not
 */
export function endingAt(
  line: TemplateLine,
  lines: readonly TemplateLine[],
  index: number,
  isName: (words: string) => boolean,
): Ending | undefined {
  const text = line.text.trim();
  if (text.length > longestDivider) return undefined;
  const words = wordsIn(text);
  if (text.startsWith('<!--') && text.endsWith('-->')) return saysTemplateEnds(words) ? 'report' : undefined;
  if (line.isHidden || text.startsWith('>')) return undefined;
  if (bareRule.test(text)) return isUnderline(lines, index, text) ? undefined : 'rule';
  if (!words.some(hasLetter) || isName(words.join(' '))) return undefined;
  if (beginsReport(text, words, !hasText(lines[index - 1]))) return 'report';
  return ruleWithWords.test(text) && isDivider(lines, index, text, words) ? 'rule' : undefined;
}

/** Words between rules divide, unless they are the first thing below a heading, or come from a log. */
function isDivider(
  lines: readonly TemplateLine[],
  index: number,
  text: string,
  words: readonly string[],
): boolean {
  // `-----BEGIN CERTIFICATE-----`, `------------[ cut here ]------------`
  if (/^(?:begin|end|cut here)(?: |$)/.test(words.join(' ')) || /^[-–—_=*#~]+\s*\[/.test(text)) return false;
  return lines.slice(Math.max(index - 20, 0), index).findLast(hasText)?.heading === undefined;
}

/** A whole answer, and no title. */
const shortAnswer = /^(?:none|low|minimal|n\/?a|nothing|no|yes|todo|tbd)$/i;

/** Whether a bare rule underlines what is above it or frames a table; else it ends the template. */
function isUnderline(lines: readonly TemplateLine[], index: number, rule: string): boolean {
  if (isFrame(lines, index, rule)) return true;
  const [before, above] = [lines[index - 2], lines[index - 1]];
  if (!hasText(above) || above.isHidden) return false;
  if (above.heading !== undefined) return underlinesHeading(lines, index, rule, above.heading);
  const title = above.text.trim();
  const isTitle =
    title.length <= 80 &&
    !/^[-*•>]|^\d+[.)]|[.!?,;]$/.test(title) &&
    !shortAnswer.test(title) &&
    (!hasText(before) || before.heading !== undefined);
  const apart = rule.length - title.length;
  return isTitle && apart >= (rule.length < 5 ? 0 : -2) && (apart <= 3 || hasText(lines[index + 1]));
}

/** Right below a heading dashes underline it, however few they are, unless the first report follows. */
function underlinesHeading(
  lines: readonly TemplateLine[],
  index: number,
  rule: string,
  heading: string,
): boolean {
  return rule.length >= heading.length || (/^[-–—=]/.test(rule) && !isBeforeReport(lines, index));
}

/** Whether the next line with text says that the first report follows. */
function isBeforeReport(lines: readonly TemplateLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find(hasText);
  return next !== undefined && saysReport(wordsIn(next.text));
}

/** Whether the lines around a rule, without an empty one between, have another of its kind: a table, a box. */
function isFrame(lines: readonly TemplateLine[], index: number, rule: string): boolean {
  if (rule.length < 4) return false;
  const above = lines.slice(Math.max(index - 30, 0), index).reverse();
  for (const side of [above, lines.slice(index + 1, index + 31)]) {
    const end = side.findIndex((line) => !hasText(line) || line.text.trim() === rule);
    if (side[end]?.text.trim() !== rule) continue;
    // A box around what says that the first report follows is a divider.
    const [only, ...others] = side.slice(0, end);
    return !only || others.length > 0 || !saysReport(wordsIn(only.text));
  }
  return false;
}

function hasText(line: TemplateLine | undefined): line is TemplateLine {
  return line !== undefined && line.text.trim() !== '';
}

/** Lower-cased words, without what decorates them. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[^\s[\](){}<>*_=#:;,."'“”’~!|`–—-]+/g) ?? [];
}

/** A rule, a mark of Markdown or a bracket. */
const decoration = /^(?:[-–—]{2}|==|~~~|#{1,3}\s|####|[*_]\S|[[(])/;

/** Whether a heading, decorated or before a colon, says that the first report follows. */
function beginsReport(text: string, words: readonly string[], isBelowBlank: boolean): boolean {
  if (decoration.test(text)) return saysReport(words) || saysTemplateEnds(words);
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
