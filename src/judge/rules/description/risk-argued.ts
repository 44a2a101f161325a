import { anyWords, expression, upTo } from './risk-expression.ts';
import { generic } from './risk-vocabulary.ts';

/** The reasons that people have for a small risk: what the patch is like, where it comes from, who tested it. */
const argument = expression(() => [
  '\\b(?:trivial|straight-?forward|self[- ]contained|isolated|conservative|well[- ]tested|battle[- ]tested|safe|harmless|cosmetic|cherry-?pick\\w*|one[- ]lin\\w+|single[- ]line|no-op)\\b',
  `\\b(?:small|simple|minor|tiny|minimal|little|short|targeted|limited|obvious) ${anyWords(2)}(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|delta|one)\\b`,
  `\\b(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|it) (?:is|are|was) ${anyWords(2)}(?:small|simple|minor|tiny|minimal|short|obvious|limited|contained|trivial|confined|restricted)\\b`,
  `\\b(?:comes?|came|taken|picked|backported|imported|merged|accepted|applied|reviewed|released|shipped|included|approved|provided|available|present|landed|in use|used|acked|committed|written|made) ${anyWords(2)}(?:from|by|in|to|with|into) ${anyWords(2)}(?:upstream|debian|fedora|suse|arch|development release|devel|production|mainline|master|main|trunk|maintainers?|authors?)\\b`,
  "\\bupstream(?:'s)? (?:has|have|had|ships?|shipped|released|accepted|merged|reviewed|approved|tests?|tested|maintainers?|authors?|patch|fix|commit|stable|ci)\\b",
  `\\b(?:has|have|had) (?:already )?been ${anyWords(5)}(?:since|for|tested|reviewed|used|running|in)\\b`,
  `\\b(?:already|also) ${anyWords(2)}(?:in|part of|fixed in|shipped|released) ${anyWords(2)}(?:debian|upstream|the development|newer|later|other|fedora)\\b`,
  `\\b(?:tests?|testing|test ?suites?|autopkgtests?|dep-?8|ci|qa|unit tests?|integration tests?) ${anyWords(4)}(?:pass\\w*|green|succeed\\w*|successful\\w*|cover\\w*|clean|completed?|extensive\\w*)\\b`,
  `\\b(?:was|were|is|been|i|we|thoroughly|extensively|heavily|widely|manually|fully|carefully) ${anyWords(2)}(?:tested|verified|reviewed|audited|used)\\b`,
  `\\bno ${anyWords(3)}(?:regressions?|complaints?|reports?|issues?|problems?|bugs?|failures?|conflicts?|changes?|code|users?|adverse|ill)\\b`,
  '\\b(?:limited|restricted|confined|contained) to\\b|\\bonly (?:touch\\w*|affect\\w*|chang\\w*|add\\w*|modif\\w*|alter\\w*|remov\\w*|impact\\w*|concerns?|a )',
  `\\b(?:does|do|did|will|should|would|can) not ${anyWords(2)}(?:touch|change|affect|alter|break|impact|introduce|cause|modify|regress|harm|hurt)\\b`,
  `\\b(?:has|have) ${upTo(1, 'already|also|since')}(?:tested|verified|reviewed|checked)\\b|\\b(?:tests?|testing|qa) (?:was|were|has been|is) ${upTo(1, 'already|also')}(?:done|performed|carried out)\\b`,
  `\\b(?:nobody|no one) ${upTo(2, 'has|have|ever|else')}(?:reported|complained)\\b|\\bonly (?:documentation|docs|comments|translations|tests|man ?pages?|metadata|packaging)\\b`,
  `\\bany ${anyWords(2)}(?:regressions?|problems?|issues?|bugs?) (?:will|can|would) be ${upTo(1, 'quickly|promptly|easily')}(?:fixed|reverted|handled|addressed)\\b`,
  `\\bnot ${anyWords(4)}worse\\b|\\bonly (?:improve|get better|help)\\b|\\bmore (?:robust|reliable|correct|stable)\\b`,
  `\\b(?:easy|easily) (?:to )?(?:be )?(?:revert\\w*|roll\\w*|review\\w*|understand|understood)\\b|\\b(?:can|could) ${anyWords(2)}(?:revert\\w*|roll\\w* back|downgrad\\w*)\\b`,
]);

/** What a condition says that names nothing: "if there are any problems", "if it breaks". */
const nameless = `there|some(?:body|one)|users?|people|report|it|this|they|one|any|anything|some|something|the|a|an|new|other|more|serious|unexpected|is|are|was|were|be|does|do|should|would|will|not|ever|still|to|with|of|comes?|up|goes|go|wrong|works?|fails?|breaks?|bugs?|causes?|introduces?|happens?|occurs?|arises?|appears?|shows?|found|reported|seen|patch|fix|change|update|upload|package|${generic}`;

/** "If something breaks we will fix it": that somebody will mend it tells nothing, unless the condition names what breaks. */
export const mended = expression(() => {
  const somebody =
    'we|i|upstream|debian|some(?:body|one)|(?:the|my|our) (?:\\w+ )?team|the (?:upload|update|package|patch|change)';
  const does = '(?:fix|revert|handle|address|roll|follow|deal|respond|react|take care|look (?:at|into))\\w*';
  const isDone =
    'be (?:\\w+ )?(?:fixed|reverted|handled|addressed|rolled|dealt|solved|corrected|looked|taken care)';
  return [
    `\\b(?:if|when|should|in case) ${upTo(8, nameless)}(?:${nameless}),? ${upTo(1, 'then')}(?:(?:${somebody}) ?(?:'ll|will|can|could|would|shall) (?!not |never )${anyWords(2)}${does}|(?:it|they|that|this|the (?:upload|update|package|patch|change)) (?:will|can|could|would|shall) ${isDone})[^.;,]{0,40}[.!]?$`,
  ];
});

/** Whether a sentence says why the risk is small. */
export function argues(sentence: string): boolean {
  return argument().test(sentence) || mended().test(sentence);
}
