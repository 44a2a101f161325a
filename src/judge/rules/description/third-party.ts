import { withoutComments } from '../../../text/code-spans.ts';
import { foldSpace, sentences } from '../../../text/prose.ts';
import { withoutUnseen } from '../../../text/seen.ts';

const ppa = /\bppas?\b|\bppa:\S|launchpad\.net\/~[^\s/]{1,80}\/\+archive|ppa\.launchpad(?:content)?\.net/;
/** What is done with the package of a PPA where it is tested. */
const takes =
  /\b(?:install\w*|upgrad\w*|updat\w*|add(?:-apt-repository|ing)?|enabl\w*|us(?:e|es|ing)|test(?:s|ed|ing)?(?! (?:package|build|version|deb)s? (?:is|are|was|were|can|has|have)\b)|try|tries|tried|verif\w*|fetch\w*|download\w*|get|grab|pull|switch\w*|with|from)\b/;
/** The command that adds a PPA is itself what is tested, where nothing is installed after it. */
const adds = /\b(?:add-apt|apt-add)-repository\b/g;
const installs = /\b(?:install|upgrad|updat)|\bapt(?:-get)? /;
/** What the sentence before has told of is taken. */
const takesThose =
  /\b(?:install|use|try|upgrade to|test) (?:(?:them|these|those)\b|(?:it|that(?: (?:one|package|build))?) from there\b|from there\b)/;
const ofPpa = String.raw`\bppas? (?:is|are|must|should|gets?|stays?|shows?|appears?) (?:\w+ )?`;
/**
 * The PPA is what the test looks at, as where an archive is added or a release upgraded: "the PPA is disabled". That it
 * is enabled may be a step before the test: "once the PPA is added".
 */
const looksAtPpa = new RegExp(
  [
    String.raw`${ofPpa}(?:disabled|re-?enabled|removed|listed|shown|kept|gone|commented|migrated)\b`,
    String.raw`(?<!\b(?:when|once|if|after|until|that|sure|ensure) (?:the |your |my |a )?)${ofPpa}(?:added|enabled)\b`,
    String.raw`\bppas? enabled\b.{0,60}\b(?:it|they) (?:is|are|must|should|gets?|stays?) (?:\w+ )?(?:disabled|re-?enabled|kept|gone|commented|migrated)\b`,
  ].join('|'),
);
/** Where a test looks at PPAs, one is a source of the package all the same if that is what is said. */
const takesFromIt = /\b(?:install|upgrade)\w* (?:\S+ ){0,6}from\b|\bfrom (?:it|there)\b/;
/** Tests that a machine runs there, and what is no test of the package in it. */
const elsewhere =
  /\b(?:autopkgtests?|dep-?8|adt|excuses|britney|results? (?:of|are|from)|logs?|built|builds? (?:in|fine|succeed\w*)|pre-?check\w*)\b/;
/** What keeps a PPA out of a test, right before it. */
const keptOut = /\b(?:no|not|without|never|remove|purge|disable\w*|instead of|rather than)\b[^.]{0,30}$/;
const past = /\b(?:was|were|has been|have been|had|showed|shown|tried|passed|confirmed|built)\b/;

const buildTools =
  /\b(?:debuild|dpkg-buildpackage|sbuild|pbuilder|cowbuilder|gbp(?:-| )buildpackage|bzr bd|apply (?:the |this |my )?(?:attached )?(?:patch|debdiff|diff))\b/;
/** Apart from what is built, for V8 would compile all that follows once for each way to say this. */
const building = /\b(?:(?:re)?build(?:s|ing)?(?: and install)?|compil(?:e|es|ing)) /g;
const source =
  /^(?:it|(?:(?:the|your|my|an?|this) )?(?:\w+ ){0,2}(?:packages?|branch|sources?|debs?|tree|patch|merge proposal|tarball|master|main|git|fix|debdiff))\b/;
const installsBuilt =
  /\bdpkg -i\b|\binstall\w* (?!from the (?:ubuntu )?archive\b)(?:\S+ ){0,6}?(?:comes? out|result\w*|built|build|produced|generated|local\w*|compiled|\.\.?\/\S+)|\bapt(?:-get)? install (?:-y )?\.{0,2}\/|\S\.deb\b|\bmake install\b|\bmeson install\b|\bninja install\b|\bgdebi\b/;
const ownBuild =
  /\b(?:install\w*|use|using|test\w*|try|run) (?:\S+ ){0,5}?(?:(?:debs?|packages?) built (?:locally|from (?:the|my|your|this)(?! archive\b))\b|(?:my|your|our|own|locally[- ]built|local|home-?made|self-?built|private|test|attached) (?:own )?(?:build|builds|debs?|package from|packages from)\b|(?:debs?|packages?) (?:(?:that )?(?:is|are) )?(?:attached|i built)\b)|\bpeople\.(?:canonical|ubuntu)\.com\b/;

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
  return takesPpa(said) || takesOwnBuild(said);
}

function takesPpa(said: readonly string[]): boolean {
  const isOfArchives = said.some((sentence) => looksAtPpa.test(sentence));
  const isTakenFrom = said.some((sentence) => installs.test(sentence));
  const isOfThePast = pastAmong(said);
  return said.some(
    (sentence, index) =>
      ppa.test(sentence) &&
      (takes.test(isTakenFrom ? sentence : sentence.replace(adds, ' ')) ||
        takesThose.test(said[index + 1] ?? '')) &&
      (!isOfArchives || takesFromIt.test(sentence)) &&
      !elsewhere.test(sentence) &&
      !keptOut.test(sentence.slice(0, sentence.search(ppa))) &&
      !isOfThePast(sentence),
  );
}

function takesOwnBuild(said: readonly string[]): boolean {
  const isOfThePast = pastAmong(said);
  return said.some((sentence, index) => {
    if (/\b(?:do not|don't|never|without)\b/.test(sentence) || isOfThePast(sentence)) return false;
    if (ownBuild.test(sentence)) return true;
    // What is built in one sentence is installed in it or in one of the next.
    return builds(sentence) && said.slice(index, index + 3).some((each) => installsBuilt.test(each));
  });
}

/** Finds whether a sentence tells of an earlier try: in the past, while another, of no PPA, is long enough to be the test. */
function pastAmong(said: readonly string[]): (sentence: string) => boolean {
  const mayBeTest = (sentence: string): boolean =>
    !ppa.test(sentence) && sentence.trim().split(' ').length >= 4;
  // Counted once, for a text may hold very many sentences.
  const count = said.filter(mayBeTest).length;
  return (sentence) => past.test(sentence) && count > (mayBeTest(sentence) ? 1 : 0);
}

function builds(sentence: string): boolean {
  if (buildTools.test(sentence)) return true;
  for (const { index, 0: verb } of sentence.matchAll(building))
    if (source.test(sentence.slice(index + verb.length))) return true;
  return false;
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
