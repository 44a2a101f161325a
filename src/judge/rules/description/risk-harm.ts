import { anyWords, expression, upTo } from './risk-expression.ts';
import { concrete, denial, ofTheBug, works } from './risk-vocabulary.ts';

/** Whether a clause names what goes wrong, or where a failure would be met. */
export function namesHarm(clause: string, isConditional: boolean): boolean {
  const read = clause.replace(usersName(), 'used by it');
  return leavesUndone(read, isConditional) || saysWhere(read) || goesWrong(read);
}

/** The name of a program says nothing of what goes wrong, even where it is a word for it. */
const usersName = expression(
  () => /\b(?:used|needed|required|provided|maintained|shipped) by [\w.+-]{1,80}(?=[.,;:)]|$| and | or )/g,
);

export function isDenied(before: string): boolean {
  return denied().test(before);
}

const denied = expression(() => [`\\b(?:${denial.join('|')})\\b`]);

/** Whether what stands before says that this was so before the upload. */
function isOfTheBug(before: string): boolean {
  return wasSo().test(before);
}

const wasSo = expression(() => [`\\b(?:${ofTheBug.join('|')})\\b`]);

export const harm = expression(() => [`\\b(?:${concrete.join('|')})\\b`]);

export const undone = expression(() => [
  `\\b(?:not|never|no longer|fails? to) ${upTo(2, 'longer|even|properly|correctly|always|be|get|yet')}(?:${works.join('|')})\\b`,
]);

function leavesUndone(clause: string, isConditional: boolean): boolean {
  const found = undone().exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  return (isConditional || !isOfTheBug(before)) && !isDenied(before);
}

function saysWhere(clause: string): boolean {
  const found = told().exec(clause);
  return (
    found !== null &&
    !isDenied(clause.slice(0, found.index)) &&
    !/\b(?:unlikely|low|minimal|negligible|none)\b/.test(clause)
  );
}

/** The upload itself, or as good as nothing: "a single function", "the scope of this patch", "very few users". */
const itself = `${upTo(5, 'this|the|that|these|its|one|a|an|single|very|few|small|tiny|minor|trivial|simple|short|limited|absolute|bare|almost|practically|one-line|changed|modified|touched|new|affected|patched|fixed|updated|upstream|same|own|just|only|exactly|scope of|extent of')}(?:packages?|changes?|patch\\w*|fix\\w*|files?|lines?|functions?|code|uploads?|updates?|sru|backport|releases?|series|versions?|commits?|cases?|scope|users?|minimum|nothing|none|zero|bugs?|regressions?|problems?|issues?)\\b`;
/** It with what says no more of it: "the code of this package", "the lines that are changed". */
const unnamed = `(?:${itself}(?: (?:of|in|from|by) ${itself})?(?: (?:itself|alone|only|here|in question|(?:being|(?:that|which) (?:is|are|was|were)|we|it|this) \\w+))?|what (?:is|was|we|it|(?:this|the) (?:patch|change|fix|update|upload|sru)) \\w+)(?= ?(?:[.,;:]|$)| (?:and|as|so|since|because|or|hence|therefore|thus)\\b)`;

/** A clause that says where or how a failure would be met, in general terms. */
const told = expression(() => [
  `\\b(?:look|watch|keep an eye) ${upTo(1, 'out')}(?:for|on)\\b`,
  `\\b(?:is|are|be) ${upTo(2, 'the|first|main|only|best')}(?:where|what|places?|ones?|parts?|areas?|things?) to (?:look|check|watch|test|try|start|worry|ask|verify)\\b`,
  '\\b(?:where|what|places?|things?) to (?:look|watch|check|test)(?: at| first)? (?:is|are)\\b',
  `\\b(?:deserves?|needs?|worth) ${upTo(1, 'a')}(?:careful|close|closer|particular|special|extra|most) (?:attention|look|testing|checks?)\\b|\\bworth (?:a look|checking|watching)\\b`,
  '\\b(?:sensitive|delicate|fragile|risky|riskiest|tricky|trickiest|weak|weakest) (?:part|piece|place|area|spot|point|bit)s? (?:is|are|lies?|would be)\\b',
  `\\b(?:main|biggest|only|primary|potential|possible|greatest|worst|key|one|most likely|likely|likeliest|typical|other|another|first|obvious|conceivable) ${upTo(1, '(?:source|kind|form|sort)s? of')}(?:regressions?|risks?|problems?|failures?|dangers?|concerns?|issues?|symptoms?|breakage|areas?|places?|fallout)(?: (?:here|of this|with this|is|are|be|lies?|in|include\\w*|that|of|would|could|for|to|involve\\w*|if|from|when)\\b|:)(?! (?:very |extremely )?(?:low|minimal|none|no|nil|negligible|limited|small|not|na|unlikely|nothing)\\b)`,
  // "The risk is limited to users of Kerberos" names them; "to this patch" names nothing.
  `(?:^ ?(?:- )?|\\b(?:risks?|regressions?|potential|problems?|issues?|failures?|breakage|fallout|impact|damage):? )${upTo(4, 'is|are|be|here|of regressions?|should|would|will|could|can|may|therefore|thus|mostly|only|of this change')}(?:limited|confined|restricted|contained) to (?!${unnamed})`,
  `\\b(?:results?|resulting|ends?|leads?) (?:up )?(?:in|with|to) no (?!${anyWords(2)}(?:regress\\w*|problems?|issues?|changes?|impact|risks?|harm|effects?|difference|breakage|conflicts?|errors?|warnings?|failures?)\\b)`,
  '\\b(?:mistakes?|errors?|typos?|slips?|failures?|exceptions?) (?:here|there|in (?:it|there)) (?:means?|leaves?|leads?|results?|breaks?|makes?|stops?|prevents?)\\b',
  '\\b(?:is|are|was|were|been) (?:\\w+ )?not (?:been )?(?:tested|covered|exercised|verified|tried)\\b|\\b(?:does|do) not (?:cover|test|exercise)\\b|\\buntested\\b',
  '^ ?(?:any|anything|at all),? (?:then |it (?:would|will) be |they (?:would|will) be )?(?:in|with|for|on|around)\\b',
  '\\bnot (?:\\w+ )?(?:sure|certain|clear|trivial|straight-?forward|easy|obvious)\\b|\\b(?:unsure|non-?trivial|invasive|intrusive)\\b',
  '\\b(?:areas?|places?|parts?|points?|matters?) of (?:concern|attention|worry)\\b',
  '\\b(?:risk|danger|possibility|chance) (?:is|lies|would be|being|remains)? ?(?:that|in)\\b',
  '\\b(?:is|be|remains) (?:\\w+ )?(?:always )?(?:a|some) risk\\b(?! free)',
  '\\b(?:worst case|at worst|prone to|at risk of|risks (?!are|is|of|have|were)\\w+ing|be careful|suffer\\w*|endanger\\w*|jeopardi[sz]e\\w*)\\b',
  `\\b(?:regressions?|problems?|issues?|failures?|breakage|mistakes?|bugs?|errors?|symptoms?) ${upTo(4, 'here|there|in it|of this kind|are|is|most|will|would|could|can|may|might|be|likely|also|probably|mostly|typically')}(?:likely|show|shows|manifest|appear|surface|arise|occur|come|concern|involve|affect|hit|look like|lead|result|include|be met|be seen|be noticed|visible)\\b`,
]);

function goesWrong(clause: string): boolean {
  const found = harm().exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  const after = clause.slice(found.index + found[0].length);
  const isFree = !isDenied(before);
  const helped = /\b(?:can|will) ((?:\w+ ){0,2})$/.exec(before)?.[1];
  if (helped !== undefined && isFree && !isOfTheBug(helped)) return true;
  if (/\b(?:no|without|zero|not (?:a|any))\b/.test(before)) return false;
  if (isRiskOf(before, after) && !/^(?:regress|break)/.test(found[0])) return true;
  // "What was accepted is now rejected" is so with the upload.
  const isOfUpload = !isOfTheBug(before) || /\bnow (?:be )?$/.test(before);
  return isFree && isOfUpload && !takenBack().test(after);
}

/** "a small risk that printing fails" names what would break, "low risk of breaking anything" does not. */
function isRiskOf(before: string, after: string): boolean {
  return (
    /\b(?:risk|chance|possibility|danger)s? (?:that|of|to)\b/.test(before) &&
    !/^ (?:anything|something|things|existing|any)\b/.test(after)
  );
}

const takenBack = expression(
  () =>
    /^ (?:is|are|was|were) (?:\w+ )?(?:not|unlikely|low|expected|minimal|fixed|gone|known|impossible)\b|^ (?:before|already|without this|today)\b|^ (?:fix|potential|risk)\b/,
);
