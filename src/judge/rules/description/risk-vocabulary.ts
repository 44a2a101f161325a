/** The words in which people answer "Where problems could occur". An alternation is the inside of a group. */

/** Words by their beginnings, of which one is looked for at a time: cheaper than an end of its own for each. */
const stems = (beginnings: string): string => `(?:${beginnings})\\w*`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Answers that dismiss the question. */
export const dismissals = set(
  'none low minimal na nothing nil negligible no nope not unlikely hardly trivial zero little unknown tiny tba tbc slim null void unclear idk',
);
/** Words that add nothing to such an answer: "Regression potential: very low risk". */
export const fillers = set(
  'risk risks regression regressions potential very really extremely quite is are the this that it there should be to of for a an any in we i expect expected known anticipated foreseen problem problems issue issues could can may might occur here upload update change changes sru at all think believe know aware foresee am do does cause only one single two few small simple line lines just with since because s level impact probability likelihood chance possibility probably overall relatively fairly pretty considered seem seems appear appears regressing breaking breakage find see have has side effects harm danger rather extreme super much worry about works work almost comes come mind whatsoever likely basically practically virtually essentially next special particular worries imagine anything idea medium',
);
/** What points elsewhere, or approves. */
export const pointers = set(
  'see above below as same like before refer to the please cf ditto lgtm looks good me described mentioned stated already check impact section upstream changelog description ok fine bug report details discussion test plan case works working for it s just everything all is trust idem previous patch debdiff diff attached merge proposal commit',
);
export const pointing = set(
  'above below lgtm ditto upstream changelog impact good ok fine works working bug test trust idem',
);

export const low =
  'low|minimal|none|negligible|small|tiny|little|nil|zero|non-?existent|slim|remote|insignificant|trivial|minor|marginal|acceptable|(?:limited|contained)(?! (?:to|in)\\b)';
/** What stands before such a word. */
export const degree =
  'very|extremely|really|quite|rather|pretty|fairly|relatively|as good as|almost|practically|virtually|basically|next to|therefore|thus|hence|also|still|considered|deemed|estimated|to be|as|overall|so|only|a';
export const chance = 'risks?|potential|chances?|likelihood|probability|possibility|impact|danger';
/** What goes wrong, in words that name nothing. */
export const generic =
  'regress\\w*|problems?|issues?|breakage|breaking|side[- ]effects?|impact|harm|trouble|fallout|surprises|risks?|concerns?|changes? in behaviou?r|behaviou?ral changes?';

/** What goes wrong, in words that name it. */
export const concrete = [
  // The word in brackets is a package's name, too, and sources name none.
  'cr[a]sh\\w*|segfault\\w*|core ?dump\\w*|hang(?:s|ing)?|hung|fr(?:eez|oz)\\w*|deadlock\\w*|stall\\w*|stuck|panic\\w*|oops\\w*|loop(?:s|ing)? (?:forever|endlessly)|infinite loop\\w*|abort(?:s|ed|ing)?|exit(?:s|ed)? (?:early|with)|die[sd]?|killed|timeouts?|time[sd]? out|timing out',
  'fail(?:s|ed|ing|ures?)?(?! (?:safe|over|cases?|paths?|scenarios?|tests?))|refus(?:e|es|ed|al)|reject(?:s|ed|ion)?|denied|deny|unable|unusable|unreachable|unavailable|inaccessible|unresponsive|unbootable|unreadable',
  'los(?:e|es|ing|t|s)|missing|disappear\\w*|vanish\\w*|empty|blank|black|dark|garbled|garbage|nonsense|corrupt\\w*|truncat\\w*|overwrit\\w*|delet\\w*|wip(?:e|es|ed)|leak\\w*|stale|duplicat\\w*|reversed|swapped|cut off|left (?:behind|open|over|out|without)|ignored|skipped',
  'wrong(?:ly)?|incorrect(?:ly)?|invalid|inconsisten\\w*|unexpected(?:ly)?|misbehav\\w*|mis(?:detect|read|interpret|render|parse|configur|match|report|identif|place|align|calculat|classif|handl|taken)\\w*|broken|mistake|spurious|false (?:positives?|negatives?|alarms?)|artefacts?|artifacts|glitch\\w*|flicker\\w*|distort\\w*',
  'slow(?:er|ly|s|ness|down\\w*)?|performance|latency|high(?:er)? (?:load|memory|cpu)|memory usage|race(?: condition)?s?|lockups?|lock(?:s|ed)? (?:up|out)|lag(?:s|gy)?|delay(?:s|ed)?|conflicts? with|clash(?:es)?|collid\\w*|incompatib\\w*|untranslated|unsigned|exposed?|vulnerab\\w*|bypass\\w*|downgraded|uninstallable|uninstall\\w*|unbuildable|ftbfs|unsupported|stops?(?= |$)|stopped|dropped|disconnect\\w*|no longer|(?<!for )longer(?! than a)|takes? (?:more|up)|out of (?:memory|space|sync)|error messages?|traceback\\w*|(?<!\\b(?:sru|release|mre|policy|process|standing|freeze|this|the|an|under|per) )exceptions?|warnings?|regress(?:es|ed)?|breaks?|breaking|misses|missed|half-\\w+|falls? back|not possible|differently|nobody can|no one can|errors? (?:in|when|while|on|from|out)|ends? up|differs?|(?:increas|grow)\\w* (?:in )?(?:the |its )?(?:size|memory|disk|load|time|latency|cpu|usage)|prompted|(?:gets?|sees?) (?:a|an|another) prompt',
];

/** What is left undone: "does not boot", "would not start". */
export const works = [
  stems(
    'start|boot|work|load|open|connect|install|upgrade|compile|resume|suspend|mount|print|show|display|appear|detect|recogni[sz]e|save|restore|authenticate|respond|unlock|reboot|sync|play|receive|terminate|finish|match|parse|render|refresh|respect|register|trigger',
  ),
  'run(?! (?:it|this|that|the (?:new|changed|affected))\\b)|build|built|(?:find|found|see|seen)(?! any\\b)|read',
  'written|write|log ?in|login|come up|be able|shut ?down|send|sent|be sent|be shown|be found',
  'be applied|apply|applied|be read|be used|updated?|be updated|be installed|be loaded|be created',
  'created?|be detected|be able to|stop|exit|complete|be available|available|visible|be visible',
  'understood|honou?red|fire|get(?! (?:any|worse|an? (?:regression|problem)))',
];

/** Words that take back what comes behind them in a clause. */
export const denial = [
  'no|not|none|never|neither|nor|without|nothing|nobody|nowhere|unlikely|hardly|barely|improbable',
  'impossible|zero|rules? out|ruled out|excludes?|free of|instead of|rather than|low|little',
  'minimal|negligible|tiny|slim|less likely',
];

/** What was wrong before the upload is what it is for. */
export const ofTheBug = [
  stems('prevent|avoid|solv|resolv|address|eliminat|guard|protect'),
  'fix(?:es|ed|ing)?|correct(?:s|ed|ing)?|current(?:ly)?|already|today|before|previous(?:ly)?',
  'existing|was|were|had|has been|have been|handl\\w+|patch for|caus(?:ed|ing) the|the bug',
  'this bug|workaround|works? around|no more|used to|would have|tests?|test ?suites?|ci|testing',
  'autopkgtests?',
];

/** What stands between "could" and its verb. */
export const adverbs = [
  'also|only|be|have|been|possibly|potentially|well|easily|safely|always|then|still|just|simply',
  'even|in theory|theoretically',
];

/** Not what could happen but what could be thought, tried or done about it. */
export const harmless = [
  stems('safe|help|improv|downgrade|benefit|appreciate|fix|remain|continue|confirm|attach'),
  'considered|said|argued|seen as|regarded|viewed|deemed|low|minimal|fine|good|nice|useful|better',
  'reverted|rolled|revert|roll|tested|verified|test|verify|caught|noticed|reproduced|expected',
  'limited|negligible|unaffected|small|unlikely|trivial|ok|okay|none|no|zero|nothing|released',
  'accepted|backported|like|reviewed|included|stay the same|be no|not apply|only improve',
  'found (?:in|at|here)',
];
