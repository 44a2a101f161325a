import { withoutComments } from '../../../text/code-spans.ts';
import { foldSpace, sentences } from '../../../text/prose.ts';
import { hasLetter, withoutUnseen } from '../../../text/seen.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Says that there is no plan, or none yet, or points to where none is. */
const nothing = set(
  'none tba tbc na nothing nil lgtm above upstream impact ditto trivial applicable needed required necessary see refer trust todo to-do wip pending coming soon later follow written decided defined determined provided added announced',
);
/** Says so alone: numbers and options behind it change nothing. */
const flat = /^(?:see |as )?(?:none|na|nothing|nil|tba|tbc|lgtm|ditto|above|todo)(?: yet)?$/;
/** Asks for a test without saying which. */
const acts = set(
  'install test tests tested testing check verify verified confirm sure works work worked working ensure validate try tried use used verification qa smoke',
);
/** Words that add nothing to either. */
const fillers = set(
  'to the please cf as same like before in of section bug report description patch changelog title is are no not a an this that it its them their for with and then new updated update upgrade upgraded upgrading version package packages fix fixed fixes change changes installed installing from proposed archive build software program application make sure just simply everything all still well fine ok okay good looks me expected usual usually normal normally properly correctly if using on system machine my our your you i we do did has have been can be after by special specific case cases plan release stable issue problem gone resolved bugs described mentioned regression regressions standard functionality stuff quickly manually locally already should there any no us out yet will done test-plan process procedure routine',
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
    .map((line) => trimmedEnd(line, /[\s.:]/).replace(/^[\s*•+-]+|^\d+[.)]\s*/, ''));
  const said = lines.filter(hasLetter);
  // What `placeholder-text` reports is not told again.
  return (
    said.length > 0 &&
    said.every(
      (line) => /^<[^<>@:/]{1,200}>$/.test(line) && !/^<\s*fill\s+in\b|\b(?:todo|tbd|fixme|xxx)\b/.test(line),
    )
  );
}

const ppa = /\bppas?\b|\bppa:\S|launchpad\.net\/~[^\s/]{1,80}\/\+archive|ppa\.launchpad(?:content)?\.net/;
/** What is done with the package of a PPA where it is tested. */
const takes =
  /\b(?:install\w*|upgrad\w*|updat\w*|add(?:-apt-repository|ing)?|enabl\w*|us(?:e|es|ing)|test(?:s|ed|ing)?|try|tries|tried|verif\w*|fetch\w*|download\w*|get|grab|pull|switch\w*|with|from)\b/;
/** Tests that a machine runs there, and what is no test of the package in it. */
const elsewhere =
  /\b(?:autopkgtests?|dep-?8|adt|excuses|britney|results? (?:of|are|from)|logs?|built|builds? (?:in|fine|succeed\w*)|pre-?check\w*)\b/;
/** What keeps a PPA out of a test, right before it. */
const keptOut = /\b(?:no|not|without|never|remove|purge|disable\w*|instead of|rather than)\b[^.]{0,30}$/;
const past = /\b(?:was|were|has been|have been|had|showed|shown|tried|passed|confirmed|built)\b/;

const builds =
  /\b(?:debuild|dpkg-buildpackage|sbuild|pbuilder|cowbuilder|gbp(?:-| )buildpackage|bzr bd|(?:re)?build(?:s|ing)? (?:and install )?(?:it|(?:the |your |my |an? |this )?(?:\w+ ){0,2}(?:packages?|branch|source|sources|debs?|tree|patch|merge proposal|tarball|master|main|git|fix|debdiff))|compil(?:e|es|ing) (?:it|(?:the |your |a |this )?(?:\w+ ){0,2}(?:packages?|branch|source|sources|tree|patch|tarball|fix))|apply (?:the |this |my )?(?:attached )?(?:patch|debdiff|diff))\b/;
const installsBuilt =
  /\bdpkg -i\b|\binstall\w* (?:\S+ ){0,6}?(?:comes? out|result\w*|built|build|produced|generated|local\w*|compiled|\.\.?\/\S+)|\bapt(?:-get)? install (?:-y )?\.{0,2}\/|\S\.deb\b|\bmake install\b|\bmeson install\b|\bninja install\b|\bgdebi\b/;
const ownBuild =
  /\b(?:install\w*|use|using|test\w*|try|run) (?:\S+ ){0,5}?(?:my|your|our|own|locally[- ]built|local|home-?made|self-?built|private|test|attached) (?:own )?(?:build|builds|debs?|package from|packages from)\b|\bpeople\.(?:canonical|ubuntu)\.com\b/;

/**
 * Whether a Test Plan tests a package from a PPA or of the tester's own build, and nowhere tests the one from -proposed.
 * @param series the codenames of the targets, as in "noble proposed"
 */
export function testsThirdParty(written: string, series: readonly string[]): boolean {
  const text = withoutUnseen(withoutComments(written)).toLowerCase();
  const said = sentences(text).map(({ start, end }) =>
    foldSpace(text.slice(start, Math.min(end, start + 2000))),
  );
  if (said.some((sentence) => namesProposed(sentence, series))) return false;
  const others = (index: number): boolean =>
    said.some((each, at) => at !== index && !ppa.test(each) && each.trim().split(' ').length >= 4);
  const isFromPpa = said.some(
    (sentence, index) =>
      ppa.test(sentence) &&
      takes.test(sentence) &&
      !elsewhere.test(sentence) &&
      !keptOut.test(sentence.slice(0, sentence.search(ppa))) &&
      !(past.test(sentence) && others(index)),
  );
  if (isFromPpa) return true;
  // What is built in one sentence is installed in it or in one of the next.
  return said.some((sentence, index) => {
    if (/\b(?:do not|don't|never|without)\b/.test(sentence) || (past.test(sentence) && others(index)))
      return false;
    if (ownBuild.test(sentence)) return true;
    return builds.test(sentence) && said.slice(index, index + 3).some((each) => installsBuilt.test(each));
  });
}

/** Whether a sentence names the pocket as where the package comes from, rather than a proposed change. */
function namesProposed(sentence: string, series: readonly string[]): boolean {
  for (const { index, 0: written } of sentence.matchAll(/-?\bproposed\b/g)) {
    const before = sentence.slice(Math.max(0, index - 60), index);
    const after = sentence.slice(index + written.length, index + written.length + 40);
    if (
      /\b(?:instead of|rather than|not (?:from|in|the (?:one|package) (?:in|from)|yet in)|before (?:\w+ ){0,4}(?:to|in|into|reaches|enters|lands in)|prior to (?:\w+ ){0,4})\s?(?:the )?\S*$/.test(
        before,
      )
    )
      continue;
    if (
      written.startsWith('-') ||
      /\b(?:pocket|repositor|archive|queue|migration|component|suite|updates)/.test(after.slice(0, 14))
    )
      return true;
    const isChange =
      /^ (?:\w+ )?(?:fix|patch|changes?|solution|debdiff|merge|diff|branch|build|version|update|way|package)\b/.test(
        after,
      );
    const previous = /(?<![a-z])([a-z]+) ?["'`]?$/.exec(before)?.[1] ?? '';
    if (series.includes(previous)) return true;
    if (
      !isChange &&
      /^(?:in|from|to|into|enable|enabled|enabling|via|against|of|using|with|on|at)$/.test(
        previous.replace(/^the$/, 'from'),
      )
    )
      return true;
    // "the proposed package", where no PPA stands beside it, is that of the pocket.
    if (isChange && /^ (?:package|version|update|build)\b/.test(after) && !ppa.test(sentence)) return true;
  }
  return false;
}
