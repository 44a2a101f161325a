import { withoutComments } from '../../../text/code-spans.ts';
import { sentences } from '../../../text/prose.ts';
import { hasLetter, withoutUnseen } from '../../../text/seen.ts';

/**
 * What an answer to "Where problems could occur" does. `tells`: a sentence says what could go wrong. `dismisses`: it
 * says no more than None or Low, if need be in a sentence with its reason. `argues`: it is longer, and says only why
 * the risk is small. `other`: none of these, such as the name of a place, or a language that nobody here reads.
 */
export type RiskAnswer = 'tells' | 'dismisses' | 'argues' | 'other';

/** Longer sentences are looked at so far. */
const longestSentence = 2000;

/** @param template what the policy has below that heading: its sentences are its page's, and argue nothing */
export function readRiskAnswer(written: string, template = ''): RiskAnswer {
  const all = sentencesOf(written);
  if (all.some(tells)) return isReference(all) || all.every(isBareDismissal) ? 'dismisses' : 'tells';
  const given = new Set(template === '' ? [] : sentencesOf(template));
  const said = all.filter((sentence) => !given.has(sentence));
  if (said.length === 0) return 'other';
  if (isReference(said) || said.every(isBareDismissal)) return 'dismisses';
  const [first = '', second] = said;
  const isShort =
    second === undefined || (said.length === 2 && isBareDismissal(first) && first.split(' ').length <= 4);
  if (isShort && dismisses(first)) return 'dismisses';
  return said.some((each) => dismisses(each) || argues(each)) ? 'argues' : 'other';
}

function sentencesOf(written: string): string[] {
  const text = withoutUnseen(withoutComments(written)).toLowerCase().replace(/’/g, "'");
  return sentences(text)
    .map(({ start, end }) => plain(text.slice(start, Math.min(end, start + longestSentence))))
    .filter(hasLetter);
}

/** A sentence on one line, its negations written out, without decoration. */
function plain(sentence: string): string {
  return sentence
    .replace(/\bn\s?[/.]\s?a\b\.?|\bnot applicable\b/g, 'na')
    .replace(/\bcan't\b|\bcannot\b|\bcan not\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/[`*_"“”#>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

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
function isReference(said: readonly string[]): boolean {
  const words = said.flatMap(wordsOf);
  return (
    words.length <= 8 &&
    words.some((word) => pointing.has(word)) &&
    words.every((word) => pointers.has(word) || word === 'in')
  );
}

function isBareDismissal(text: string): boolean {
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
function dismisses(sentence: string): boolean {
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
function argues(sentence: string): boolean {
  return argument.test(sentence);
}

/** What goes wrong, in words that name it. */
const concrete = [
  // The word in brackets is a package's name, too, and sources name none.
  'cr[a]sh\\w*|segfault\\w*|core ?dump\\w*|hang(?:s|ing)?|hung|fr(?:eez|oz)\\w*|deadlock\\w*|stall\\w*|stuck|panic\\w*|oops\\w*|loop(?:s|ing)? (?:forever|endlessly)|infinite loop\\w*|abort(?:s|ed|ing)?|exit(?:s|ed)? (?:early|with)|die[sd]?|killed|timeouts?|time[sd]? out|timing out',
  'fail(?:s|ed|ing|ures?)?(?! (?:safe|over|cases?|paths?|scenarios?|tests?))|refus(?:e|es|ed|al)|reject(?:s|ed|ion)?|denied|deny|unable|unusable|unreachable|unavailable|inaccessible|unresponsive|unbootable|unreadable',
  'los(?:e|es|ing|t|s)|missing|disappear\\w*|vanish\\w*|empty|blank|black|dark|garbled|garbage|nonsense|corrupt\\w*|truncat\\w*|overwrit\\w*|delet\\w*|wip(?:e|es|ed)|leak\\w*|stale|duplicat\\w*|reversed|swapped|cut off|left (?:behind|open|over|out|without)|ignored|skipped',
  'wrong(?:ly)?|incorrect(?:ly)?|invalid|inconsisten\\w*|unexpected(?:ly)?|misbehav\\w*|mis(?:detect|read|interpret|render|parse|configur|match|report|identif|place|align|calculat|classif|handl|taken)\\w*|broken|mistake|spurious|false (?:positives?|negatives?|alarms?)|artefacts?|artifacts|glitch\\w*|flicker\\w*|distort\\w*',
  'slow(?:er|ly|s|ness|down\\w*)?|performance|latency|high(?:er)? (?:load|memory|cpu)|memory usage|race(?: condition)?s?|lockups?|lock(?:s|ed)? (?:up|out)|lag(?:s|gy)?|delay(?:s|ed)?|conflicts? with|clash(?:es)?|collid\\w*|incompatib\\w*|untranslated|unsigned|exposed?|vulnerab\\w*|bypass\\w*|downgraded|uninstallable|uninstall\\w*|unbuildable|ftbfs|unsupported|stops?(?= |$)|stopped|dropped|disconnect\\w*|no longer|(?<!for )longer(?! than a)|takes? (?:more|up)|out of (?:memory|space|sync)|error messages?|traceback\\w*|exceptions?|warnings?|regress(?:es|ed)?|breaks?|breaking|misses|missed|half-\\w+|falls? back|not possible|differently|nobody can|no one can|errors? (?:in|when|while|on|from|out)',
].join('|');
const harm = new RegExp(`\\b(?:${concrete})\\b`);

/** What is left undone: "does not boot", "would not start". */
const works =
  '(?:start\\w*|boot\\w*|work\\w*|run(?! (?:it|this|that|the (?:new|changed|affected))\\b)|load\\w*|open\\w*|connect\\w*|install\\w*|upgrade\\w*|build|built|compile\\w*|resume\\w*|suspend\\w*|mount\\w*|print\\w*|show\\w*|display\\w*|appear\\w*|find|found|detect\\w*|recogni[sz]e\\w*|see|seen|read|written|write|save\\w*|restore\\w*|log ?in|login|authenticate\\w*|respond\\w*|come up|be able|unlock\\w*|shut ?down|reboot\\w*|sync\\w*|play\\w*|receive\\w*|send|sent|be sent|be shown|be found|be applied|apply|applied|be read|be used|updated?|be updated|be installed|be loaded|be created|created?|be detected|be able to|terminate\\w*|stop|exit|finish\\w*|complete|match\\w*|be available|available|visible|be visible|parse\\w*|understood|render\\w*|refresh\\w*|honou?red|respect\\w*|register\\w*|trigger\\w*|fire)';
const undone = new RegExp(
  `\\b(?:not|never|no longer|fails? to) (?:(?:longer|even|properly|correctly|always|be|get|yet) ){0,2}${works}\\b`,
);

/** Words that take back what comes behind them in a clause. */
const denial =
  /\b(?:no|not|none|never|neither|nor|without|nothing|nobody|nowhere|unlikely|hardly|barely|improbable|impossible|zero|rules? out|ruled out|excludes?|free of|instead of|rather than|low|little|minimal|negligible|tiny|slim|less likely)\b/;

/** What was wrong before the upload is what it is for. */
const ofTheBug =
  /\b(?:fix(?:es|ed|ing)?|prevent\w*|avoid\w*|solv\w*|resolv\w*|address\w*|correct(?:s|ed|ing)?|eliminat\w*|current(?:ly)?|already|today|before|previous(?:ly)?|existing|was|were|had|has been|have been|handl\w+|guard\w*|protect\w*|patch for|caus(?:ed|ing) the|the bug|this bug|workaround|works? around|no more|used to|would have|tests?|test ?suites?|ci|testing|autopkgtests?)\b/;

/** Not what could happen but what could be thought, tried or done about it. */
const harmless =
  /^(?:(?:also|only|be|have|been|possibly|potentially|well|easily|safely|always|then|still|just|simply|even|in theory|theoretically) ){0,3}(?:considered|said|argued|seen as|regarded|viewed|deemed|low|minimal|safe\w*|fine|good|nice|useful|help\w*|improv\w*|better|reverted|rolled|revert|roll|downgrade\w*|tested|verified|test|verify|caught|noticed|reproduced|expected|limited|negligible|unaffected|small|unlikely|trivial|ok|okay|none|no|zero|nothing|benefit\w*|released|accepted|backported|like|appreciate\w*|fix\w*|reviewed|included|remain\w*|continue\w*|stay the same|be no|not apply|only improve|confirm\w*|attach\w*|found (?:in|at|here))\b/;

const modal =
  /(?<!\b(?:in|since|of|until|early|late|mid|from|by|last|this) )\b(could|may|might|would)(?: (not|never|no longer|hardly|only))?\b/g;

/** A clause that says where or how a failure would be met, in general terms. */
const told = new RegExp(
  [
    '\\b(?:look|watch|keep an eye)(?: out)? (?:for|on)\\b',
    '\\b(?:main|biggest|only|primary|potential|possible|greatest|worst|key|one|most likely|likely|likeliest|typical|other|another|first|obvious|conceivable) (?:(?:source|kind|form|sort)s? of )?(?:regressions?|risks?|problems?|failures?|dangers?|concerns?|issues?|symptoms?|breakage|areas?|places?|fallout)(?: (?:here|of this|with this|is|are|be|lies?|in|include\\w*|that|of|would|could|for|to|involve\\w*|if|from|when)\\b|:)(?! (?:very |extremely )?(?:low|minimal|none|no|nil|negligible|limited|small|not|na|unlikely|nothing)\\b)',
    '\\b(?:risk|danger|possibility|chance) (?:is|lies|would be|being|remains)? ?(?:that|in)\\b',
    '\\b(?:is|be|remains) (?:\\w+ )?(?:always )?(?:a|some) risk\\b(?! free)',
    '\\b(?:worst case|at worst|prone to|at risk of|risks (?!are|is|of|have|were)\\w+ing|be careful|suffer\\w*|endanger\\w*|jeopardi[sz]e\\w*)\\b',
    '\\b(?:regressions?|problems?|issues?|failures?|breakage|mistakes?|bugs?|errors?|symptoms?) (?:(?:here|there|in it|of this kind|are|is|most|will|would|could|can|may|might|be|likely|also|probably|mostly|typically) ){0,4}(?:likely|show|shows|manifest|appear|surface|arise|occur|come|concern|involve|affect|hit|look like|lead|result|include|be met|be seen|be noticed|visible)\\b',
  ].join('|'),
);

/** Where a clause ends: what is denied on one side of it is not on the other. */
const clauseEnds =
  /[;:—–()]|\s-\s|,?\s(?:but|however|although|though|yet|except|otherwise|unless|nevertheless|still|whereas|while|so that|in which case|apart from|besides|aside from)\b|\bif\b|\bshould (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|they|we|upstream|my|our|either|someone)\b)|\bin (?:case|the event)\b|,\s(?=(?:then |and |or |so |which |it |this |that |users |the |a |an )?(?:\w+ ){0,7}(?:could|may|might|would)\b)/;

/** A condition at the head of a sentence or of what contradicts it, and what comes of it. */
const conditional =
  /(?:^|\b(?:but|though|although|still|and|however|yet|that|now)[ ,]{1,2})(?:if|in case|in the event of|when|once|should (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|my|our|either|someone)\b)|were (?=(?:the|it|this|there)\b)) ?([^,;]{3,200}), ?(.{5,300})/;
/** A condition that is about a fault of the upload. */
const aboutFault =
  /\b(?:wrong\w*|too|miss\w*|mistake\w*|bugs?|buggy|incorrect\w*|regress\w*|break\w*|broken|fails?|failed|error|typo|slip|not|never|faulty|incomplete|mis\w+|unexpected\w*|worse)\b/;
/** What comes of it is nothing, or can be undone. */
const noHarm =
  /\b(?:nothing|unaffected|unchanged|as before|old behaviou?r|revert\w*|downgrad\w*|roll\w*|we|fix\w*|easily|tests?|reported|safe|harmless|still works?|not (?:a|an) (?:issue|problem))\b/;

function tellsConsequence(sentence: string): boolean {
  const [, condition = '', consequence = ''] = conditional.exec(sentence) ?? [];
  return aboutFault.test(condition) && !noHarm.test(consequence);
}

/** Whether a sentence says what could go wrong, or where. */
function tells(sentence: string): boolean {
  if (tellsConsequence(sentence)) return true;
  // "Low, the applet crashes": what is low is not what follows.
  const comma = sentence.indexOf(', ');
  const isHeaded =
    comma > 0 &&
    comma < 60 &&
    isBareDismissal(sentence.slice(0, comma)) &&
    !/^, (?:since|as|because|due|given|thanks|considering|for|it|this|that|only|just|we|i)\b/.test(
      sentence.slice(comma),
    );
  const clauses = (isHeaded ? sentence.slice(comma + 2) : sentence).split(clauseEnds);
  const isConditional =
    /\b(?:if|in case|in the event|should (?:the|it|this|there|something|anything|any|a|an|these|those)|were (?:the|it|this) )\b/.test(
      sentence,
    );
  return clauses.some((clause, index) => clauseTells(clause, isConditional && index > 0));
}

function clauseTells(clause: string, isConditional: boolean): boolean {
  for (const { 0: said, 1: verb, 2: negation, index } of clause.matchAll(modal)) {
    const before = clause.slice(Math.max(0, index - 200), index);
    const after = clause.slice(index + said.length, index + said.length + 200).trim();
    if (negation === 'only' && harmless.test(after)) continue;
    if (negation !== undefined && negation !== 'only') {
      if (undone.test(`not ${after.slice(0, 60)}`)) return true;
      continue;
    }
    if (after === '' || harmless.test(after) || isDenied(before)) continue;
    // "would not", "could hardly" is above; "would be without any effect" denies behind.
    if (
      /^(?:\w+ ){0,3}(?:no|without|nothing|not|never)\b/.test(after) &&
      !undone.test(after) &&
      !harm.test(after)
    )
      continue;
    if (
      verb === 'would' &&
      !isConditional &&
      !harm.test(after) &&
      /^(?:\w+ )?(?:like|prefer|recommend|suggest|say|argue|expect|consider|hope|think|assume|want|welcome|allow|make sense|apply|appreciate|have been|be (?:great|caught|noticed|seen|easy|possible|only|nice)|have (?:caught|noticed|seen|shown|reported|found))\b/.test(
        after,
      )
    )
      continue;
    return true;
  }
  const undoneAt = undone.exec(clause);
  if (
    undoneAt &&
    (isConditional || !ofTheBug.test(clause.slice(0, undoneAt.index))) &&
    !isDenied(clause.slice(0, undoneAt.index))
  )
    return true;
  const general = told.exec(clause);
  if (
    general &&
    !isDenied(clause.slice(0, general.index)) &&
    !/\b(?:unlikely|low|minimal|negligible|none)\b/.test(clause.slice(general.index))
  )
    return true;
  const found = harm.exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  const helped = /\b(?:can|will) ((?:\w+ ){0,2})$/.exec(before)?.[1];
  if (helped !== undefined && !isDenied(before) && !ofTheBug.test(helped)) return true;
  const after = clause.slice(found.index + found[0].length);
  // "a small risk that printing fails" names what would break, "low risk of breaking anything" does not.
  const isNamed =
    /\b(?:risk|chance|possibility|danger)s? (?:that|of|to)\b/.test(before) &&
    !/^ (?:anything|something|things|existing|any)\b/.test(after);
  if (/\b(?:no|without|zero|not (?:a|any))\b/.test(before)) return false;
  return (
    (isNamed && !/^regress|^break/.test(found[0])) ||
    (!isDenied(before) &&
      !ofTheBug.test(before) &&
      !/^ (?:is|are|was|were) (?:\w+ )?(?:not|unlikely|low|expected|minimal|fixed|gone|known|impossible)\b|^ (?:before|already|without this|today)\b|^ (?:fix|potential|risk)\b/.test(
        after,
      ))
  );
}

function isDenied(before: string): boolean {
  return denial.test(before);
}
