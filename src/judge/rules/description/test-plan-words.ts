import { withoutComments } from '../../../text/code-spans.ts';
import { hasLetter, withoutUnseen } from '../../../text/seen.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Says that there is no plan, or none yet, or points to where none is. */
const nothing = set(
  'none nope tba tbc na nothing nil lgtm above upstream impact ditto trivial applicable needed required necessary see refer trust todo to-do wip pending coming soon later follow written decided defined determined provided added announced obvious straightforward self-explanatory done',
);
/** Says so alone: numbers and options behind it change nothing. */
const flat = /^(?:see |as )?(?:none|nope|ok|na|nothing|nil|tba|tbc|lgtm|ditto|above|todo)(?: yet)?$/;
/** Asks for a test without saying which. */
const acts = set(
  'install test tests tested testing check verify verified confirm sure works work worked working ensure validate try tried use used verification qa smoke',
);
/** Words that add nothing to either. */
const fillers = set(
  'to the please cf as same like before in of section bug report description patch changelog title is are no not a an this that it its them their for with and then new updated update upgrade upgraded upgrading version package packages fix fixed fixes change changes installed installing from proposed archive build software program application make just simply everything all still well fine ok okay good looks me expected usual usually normal normally properly correctly if using on system machine my our your you i we do did has have been can be after by special specific case cases plan release stable issue problem gone resolved bugs described mentioned regression regressions standard functionality stuff quickly manually locally already should there any us out yet will test-plan process procedure routine manual pr mr commit ticket run some basic functional sanity needs need explained discussed',
);

/** No plan that says nothing is longer. */
const mostWords = 25;

/**
 * Whether a Test Plan says no more than None, See above, LGTM, Install and test, or a blank in angle brackets.
 * @param names of the package and the series: they say nothing more
 */
export function saysNothing(written: string, names: readonly string[]): boolean {
  const text = withoutUnseen(withoutComments(written.slice(0, 4000))).toLowerCase();
  if (written.length > 4000) return false;
  if (isBlanks(text)) return true;
  // What `placeholder-text` reports is not told again.
  if (/\b(?:TODO|TBD|FIXME|XXX)\b/.test(written)) return false;
  if (isFlat(text)) return true;
  // An address, a path or a command with its options is something to look at.
  if (
    /\w\/\w|:\/\/|```|~~~|\s--?(?!proposed\b)[a-z]|#\d/.test(
      text.replace(/\bn\/a\b/g, 'na').replace(/\band\/or\b/g, 'and'),
    )
  )
    return false;
  const words =
    text
      .replace(/\bn\s?[/.]\s?a\b/g, 'na')
      .replace(/n['’]t\b/g, ' not')
      .replace(/^[^\S\r\n\u2028\u2029]*\d+[.)]\s/gm, ' ')
      .match(/[\p{L}\p{N}+.-]+/gu)
      ?.map((word) => trimmedEnd(word, /[+.-]/))
      .filter((word) => word !== '') ?? [];
  if (words.length === 0 || words.length > mostWords) return false;
  const known = new Set(names.map((name) => name.toLowerCase()));
  const bare = words.map((word) => word.replace(/^-/, ''));
  const isPointer = (word: string): boolean => nothing.has(word) || (word === 'no' && bare.length <= 4);
  if (bare.join(' ') === 'to do') return true;
  if (isShortPlan(bare, known)) return false;
  return (
    bare.some((word) => isPointer(word) || acts.has(word)) &&
    bare.every(
      (word) =>
        nothing.has(word) ||
        acts.has(word) ||
        fillers.has(word) ||
        known.has(word) ||
        known.has(word.replace(/-proposed$/, '')),
    )
  );
}

/**
 * Whether words that say little are a plan all the same: an upgrade "from noble to resolute", that a package "can be
 * installed", the command "make check".
 */
function isShortPlan(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.some((word, index) => {
    const [before = '', behind = ''] = [words[index - 1], words[index + 1]];
    if (word === 'to') return known.has(before) && known.has(behind) && before !== behind;
    if (word === 'be') return /^(?:can|could)$/.test(before) && behind === 'installed';
    return word === 'make' && /^(?:check|tests?)$/.test(behind);
  });
}

/** "None #1", "n/a -x". */
function isFlat(text: string): boolean {
  const words = text
    .slice(0, 200)
    .replace(/\bn\s?[/.]\s?a\b/g, 'na')
    .split(/[\s.,;:!*•]+/);
  return (
    text.length <= 200 &&
    flat.test(words.filter((word) => /^[a-z]/.test(word)).join(' ')) &&
    words.every((word) => /^(?:[a-z]*|#?\d{1,4}|--?[a-z]{1,20})$/.test(word))
  );
}

/** `<steps to reproduce>`, one or several, and nothing else. */
function isBlanks(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => trimmedEnd(line, /[\s.:`]/).replace(/^[\s*•+`-]+|^\d+[.)][\s`]*/, ''));
  const said = lines.filter(hasLetter);
  // What `placeholder-text` reports is not told again.
  return (
    said.length > 0 &&
    said.every(
      (line) => /^<[^<>@:/]{1,200}>$/.test(line) && !/^<\s*fill\s+in\b|\b(?:todo|tbd|fixme|xxx)\b/.test(line),
    )
  );
}
