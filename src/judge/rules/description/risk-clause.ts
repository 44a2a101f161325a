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

/**
 * Whether a clause says what could go wrong, or where.
 * @param isConditional whether it stands behind a condition
 */
export function clauseTells(clause: string, isConditional: boolean): boolean {
  return (
    tellsWhatCould(clause, isConditional) ||
    tellsUndone(clause, isConditional) ||
    tellsInGeneral(clause) ||
    tellsHarm(clause)
  );
}

/** "The applet could lose its settings", "may never start". */
function tellsWhatCould(clause: string, isConditional: boolean): boolean {
  for (const { 0: said, 1: verb, 2: negation, index } of clause.matchAll(modal)) {
    const before = clause.slice(Math.max(0, index - 200), index);
    const after = clause.slice(index + said.length, index + said.length + 200).trim();
    const isTold =
      negation === undefined || negation === 'only'
        ? !(after === '' || harmless.test(after) || isDenied(before) || deniesBehind(after)) &&
          !(verb === 'would' && !isConditional && isOpinion(after))
        : undone.test(`not ${after.slice(0, 60)}`);
    if (isTold) return true;
  }
  return false;
}

/** "would not", "could hardly" is a negation of the verb; "would be without any effect" denies behind. */
function deniesBehind(after: string): boolean {
  return (
    /^(?:\w+ ){0,3}(?:no|without|nothing|not|never)\b/.test(after) && !undone.test(after) && !harm.test(after)
  );
}

/** "We would like", "would have been caught": no consequence. */
function isOpinion(after: string): boolean {
  return (
    !harm.test(after) &&
    /^(?:\w+ )?(?:like|prefer|recommend|suggest|say|argue|expect|consider|hope|think|assume|want|welcome|allow|make sense|apply|appreciate|have been|be (?:great|caught|noticed|seen|easy|possible|only|nice)|have (?:caught|noticed|seen|shown|reported|found))\b/.test(
      after,
    )
  );
}

/** "The service does not start". */
function tellsUndone(clause: string, isConditional: boolean): boolean {
  const found = undone.exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  return (isConditional || !ofTheBug.test(before)) && !isDenied(before);
}

/** "The most likely regression is in", "look out for". */
function tellsInGeneral(clause: string): boolean {
  const found = told.exec(clause);
  return (
    found !== null &&
    !isDenied(clause.slice(0, found.index)) &&
    !/\b(?:unlikely|low|minimal|negligible|none)\b/.test(clause.slice(found.index))
  );
}

/** "Printing fails", where that is neither denied nor the bug itself. */
function tellsHarm(clause: string): boolean {
  const found = harm.exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  const helped = /\b(?:can|will) ((?:\w+ ){0,2})$/.exec(before)?.[1];
  if (helped !== undefined && !isDenied(before) && !ofTheBug.test(helped)) return true;
  if (/\b(?:no|without|zero|not (?:a|any))\b/.test(before)) return false;
  const after = clause.slice(found.index + found[0].length);
  return (
    (isNamed(before, after) && !/^regress|^break/.test(found[0])) ||
    (!isDenied(before) && !ofTheBug.test(before) && !isTakenBack(after))
  );
}

/** "a small risk that printing fails" names what would break, "low risk of breaking anything" does not. */
function isNamed(before: string, after: string): boolean {
  return (
    /\b(?:risk|chance|possibility|danger)s? (?:that|of|to)\b/.test(before) &&
    !/^ (?:anything|something|things|existing|any)\b/.test(after)
  );
}

/** "Failures are unlikely", "crashes before". */
function isTakenBack(after: string): boolean {
  return /^ (?:is|are|was|were) (?:\w+ )?(?:not|unlikely|low|expected|minimal|fixed|gone|known|impossible)\b|^ (?:before|already|without this|today)\b|^ (?:fix|potential|risk)\b/.test(
    after,
  );
}

function isDenied(before: string): boolean {
  return denial.test(before);
}
