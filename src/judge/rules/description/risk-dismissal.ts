/** What dismisses the question where problems could occur, or argues against it, sentence by sentence. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Answers that dismiss the question. */
const dismissals = set(
  'none low minimal na nothing nil negligible no not unlikely trivial zero little unknown tiny',
);
/** Words that add nothing to such an answer: "Regression potential: very low risk". */
const fillers = set(
  'risk risks regression regressions potential very really extremely quite is are the this that it there should be to of for a an any in we i expect expected known anticipated foreseen problem problems issue issues could can may might occur here upload update change changes sru at all think believe know aware foresee am do does cause only one single two few small simple line lines very just with since because it s level impact probability likelihood chance possibility probably overall relatively fairly pretty considered seem seems appear appears regressing breaking breakage find see have has side effects harm danger rather extreme super much worry about works work',
);
/** What points elsewhere, or approves. */
const pointers = set(
  'see above below as same like before refer to the please cf ditto lgtm looks good me described mentioned stated already check impact section upstream changelog description ok fine',
);
const pointing = set('above below lgtm ditto upstream changelog impact good ok fine');

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "See above", "LGTM", "As described in the changelog". */
export function isReference(said: readonly string[]): boolean {
  const words = said.flatMap(wordsOf);
  return (
    words.length <= 8 &&
    words.some((word) => pointing.has(word)) &&
    words.every((word) => pointers.has(word) || word === 'in')
  );
}

/** "Very low", "No regressions expected". */
export function isBareDismissal(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => dismissals.has(word)) &&
    words.every((word) => dismissals.has(word) || fillers.has(word))
  );
}

/** Where a reason begins, or what follows from one. */
const connective =
  /[:;,(–—]| - |\b(?:because|since|as|due to|given|considering|thanks to|seeing|owing to|for|so|therefore|thus|hence|which means|in that|if any)\b/;

const low =
  '(?:low|minimal|none|negligible|small|tiny|little|limited|nil|zero|non-?existent|slim|remote|insignificant|trivial|minor|marginal|acceptable|contained)';
const degree =
  '(?:(?:very|extremely|really|quite|rather|pretty|fairly|relatively|as good as|almost|practically|virtually|basically|next to|therefore|thus|hence|also|still|considered|deemed|estimated|to be|as|overall|so|only|a) ){0,4}';
const chance = '(?:risks?|potential|chances?|likelihood|probability|possibility|impact|danger)';
const generic =
  '(?:regress\\w*|problems?|issues?|breakage|breaking|side[- ]effects?|impact|harm|trouble|fallout|surprises|risks?|concerns?|changes? in behaviou?r|behaviou?ral changes?)';
const lowRisk = new RegExp(
  [
    // "the risk of this change is very low", "regression potential should be minimal"
    `\\b${chance}\\b[^.;]{0,80}?\\b(?:is|are|be|seems?|appears?|looks?|remains?|was|stays?) ${degree}${low}\\b`,
    // "a very low risk of regressions", "little chance", "low-risk"
    `\\b${chance} (?:(?:to be|as|very|quite|rather|really|of regressions?|here) ){0,3}${low}\\b`,
    `\\b${low}[- ](?:(?:to no|or no|regression|overall|potential|security) ){0,2}(?:${chance})\\b`,
    `\\b(?:no|without|zero|not (?:a|any|much)) (?:(?:real|big|great|high|significant|known|particular|additional|regression) ){0,2}${chance}\\b`,
    '\\brisk-free\\b|\\bnot (?:very )?risky\\b',
  ].join('|'),
);
const noProblems = new RegExp(
  [
    `\\b(?:no|not any|without(?: any)?|zero|not (?:\\w+ ){0,3}(?:any|to)) (?:(?:known|expected|anticipated|foreseeable|obvious|further|other|such|new|apparent|potential|possible|visible|user-visible|negative|adverse|functional|see|cause|introduce|have|be) ){0,3}${generic}\\b`,
    `\\b(?:unlikely|not (?:\\w+ ){0,3}(?:cause|break|introduce|affect|impact|regress)) ?(?:to (?:cause|break|introduce|regress|affect) ?)?(?:(?:any|anything|existing|other|new|for|in) ?){0,3}(?:${generic}|anything|users?|functionality|behaviou?r|systems?)?$`,
    `\\bunlikely (?:that|to|for)\\b[^.;]{0,60}\\b(?:${generic}|breaks?|anything)\\b`,
    '^(?:this|it|the (?:change|patch|fix|update|upload)) (?:is|should be) (?:(?:very|completely|perfectly|entirely|quite|a) ){0,2}safe\\b',
  ].join('|'),
);

/** What contradicts the beginning of a sentence. */
const contrast =
  /\b(?:but|however|except|apart from|aside from|though|although|nevertheless|still|yet)\b[ ,]+(.{12,})$/;

/** Whether a sentence says None or Low, with or without a reason; what contradicts that is an answer. */
export function dismisses(sentence: string): boolean {
  const rest = contrast.exec(sentence)?.[1];
  if (rest !== undefined && !saysLow(rest) && !argues(rest)) return false;
  return saysLow(sentence);
}

function saysLow(sentence: string): boolean {
  const pieces = sentence.split(connective);
  return pieces.some(isBareDismissal) || lowRisk.test(sentence) || noProblems.test(sentence);
}

const argument = new RegExp(
  [
    '\\b(?:trivial|straight-?forward|self[- ]contained|isolated|conservative|well[- ]tested|battle[- ]tested|safe|harmless|cosmetic|cherry-?pick\\w*|one[- ]lin\\w+|single[- ]line|no-op)\\b',
    '\\b(?:small|simple|minor|tiny|minimal|little|short|targeted|limited|obvious) (?:\\w+ ){0,2}(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|delta|one)\\b',
    '\\b(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|it) (?:is|are|was) (?:\\w+ ){0,2}(?:small|simple|minor|tiny|minimal|short|obvious|limited|contained|trivial|confined|restricted)\\b',
    '\\b(?:comes?|came|taken|picked|backported|imported|merged|accepted|applied|reviewed|released|shipped|included|approved|provided|available|present|landed|in use|used|acked|committed|written|made) (?:\\w+ ){0,2}(?:from|by|in|to|with|into) (?:\\w+ ){0,2}(?:upstream|debian|fedora|suse|arch|development release|devel|production|mainline|master|main|trunk|maintainers?|authors?)\\b',
    "\\bupstream(?:'s)? (?:has|have|had|ships?|shipped|released|accepted|merged|reviewed|approved|tests?|tested|maintainers?|authors?|patch|fix|commit|stable|ci)\\b",
    '\\b(?:has|have|had) (?:already )?been (?:\\w+ ){0,5}(?:since|for|tested|reviewed|used|running|in)\\b',
    '\\b(?:already|also) (?:\\w+ ){0,2}(?:in|part of|fixed in|shipped|released) (?:\\w+ ){0,2}(?:debian|upstream|the development|newer|later|other|fedora|noble|resolute)\\b',
    '\\b(?:tests?|testing|test ?suites?|autopkgtests?|dep-?8|ci|qa|unit tests?|integration tests?) (?:\\w+ ){0,4}(?:pass\\w*|green|succeed\\w*|successful\\w*|cover\\w*|clean|completed?|extensive\\w*)\\b',
    '\\b(?:was|were|is|been|i|we|thoroughly|extensively|heavily|widely|manually|fully|carefully) (?:\\w+ ){0,2}(?:tested|verified|reviewed|audited|used)\\b',
    '\\bno (?:\\w+ ){0,3}(?:regressions?|complaints?|reports?|issues?|problems?|bugs?|failures?|conflicts?|changes?|code|users?|adverse|ill)\\b',
    '\\b(?:limited|restricted|confined|contained) to\\b|\\bonly (?:touch\\w*|affect\\w*|chang\\w*|add\\w*|modif\\w*|alter\\w*|remov\\w*|impact\\w*|concerns?|a )',
    '\\b(?:does|do|did|will|should|would|can) not (?:\\w+ ){0,2}(?:touch|change|affect|alter|break|impact|introduce|cause|modify|regress|harm|hurt)\\b',
    '\\b(?:easy|easily) (?:to )?(?:be )?(?:revert\\w*|roll\\w*|review\\w*|understand|understood)\\b|\\b(?:can|could) (?:\\w+ ){0,2}(?:revert\\w*|roll\\w* back|downgrad\\w*)\\b',
  ].join('|'),
);

/** Whether a sentence says why the risk is small. */
export function argues(sentence: string): boolean {
  return argument.test(sentence);
}
