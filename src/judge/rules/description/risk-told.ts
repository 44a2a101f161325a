import { isBareDismissal } from './risk-dismissed.ts';
import { anyWords, expression, upTo } from './risk-expression.ts';
import { namesHarm } from './risk-harm.ts';
import { namesPossibility } from './risk-possible.ts';
import { generic } from './risk-vocabulary.ts';

/** Whether a sentence says what could go wrong, or where. */
export function tells(written: string): boolean {
  const sentence = written.replace(mended(), ' ');
  const clauses = withoutHead(sentence).split(clauseEnds());
  const isConditional = condition().test(sentence);
  const hasCondition = (index: number) => isConditional && index > 0;
  return (
    clauses.some((clause, index) => namesPossibility(clause, hasCondition(index))) ||
    tellsConsequence(sentence) ||
    clauses.some((clause, index) => namesHarm(clause, hasCondition(index)))
  );
}

/** What a condition says that names nothing: "if there are any problems", "if it breaks". */
const nameless = `there|it|this|they|one|any|anything|some|something|the|a|an|new|other|more|serious|unexpected|is|are|was|were|be|does|do|should|would|will|not|ever|still|to|with|of|comes?|up|goes|go|wrong|works?|fails?|breaks?|bugs?|causes?|introduces?|happens?|occurs?|arises?|appears?|shows?|found|reported|seen|patch|fix|change|update|upload|package|${generic}`;

/** "If something breaks we will fix it": that somebody will mend it tells nothing, unless the condition names what breaks. */
const mended = expression(() => [
  `\\bif ${upTo(8, nameless)}(?:${nameless}),? ${upTo(1, 'then')}(?:we|i|upstream|the (?:team|upload|update|package|patch|change)) ?(?:'ll|will|can|could|would|shall) ${anyWords(2)}(?:fix|revert|handle|address|roll|follow|deal|respond|react|take care)\\w*[^.;,]{0,40}[.!]?$`,
]);

/** "Low, the applet crashes": what is low is not what follows. */
function withoutHead(sentence: string): string {
  const comma = sentence.indexOf(', ');
  if (comma < 0 || !isBareDismissal(sentence.slice(0, comma))) return sentence;
  const rest = sentence.slice(comma + 2);
  return /^(?:since|as|because|due|given|thanks|considering|for|it|this|that|only|just|we|i)\b/.test(rest)
    ? sentence
    : rest;
}

/** Where a clause ends: what is denied on one side of it is not on the other. */
const clauseEnds = expression(
  () =>
    /[;:—–()]|\s-\s|,?\s(?:but|however|although|though|yet|except|otherwise|unless|nevertheless|still|whereas|while|so that|in which case|apart from|besides|aside from)\b|\bif\b|\bshould (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|they|we|upstream|my|our|either|someone)\b)|\bin (?:case|the event)\b|,\s(?=(?:then |and |or |so |which |it |this |that |users |the |a |an )?(?:\w+ ){0,7}(?:could|may|might|would)\b)/,
);

const condition = expression(
  () =>
    /\b(?:if|in case|in the event|should (?:the|it|this|there|something|anything|any|a|an|these|those)|were (?:the|it|this) )\b/,
);

function tellsConsequence(sentence: string): boolean {
  const [, ifSo = '', consequence = ''] = conditional().exec(sentence) ?? [];
  return aboutFault().test(ifSo) && !noHarm().test(consequence);
}

/** A condition at the head of a sentence or of what contradicts it, and what comes of it. */
const conditional = expression(
  () =>
    /(?:^|\b(?:but|though|although|still|and|however|yet|that|now)[ ,]{1,2})(?:if|in case|in the event of|when|once|should (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|my|our|either|someone)\b)|were (?=(?:the|it|this|there)\b)) ?([^,;]{3,200}), ?(.{5,300})/,
);

/** A condition that is about a fault of the upload. */
const aboutFault = expression(
  () =>
    /\b(?:wrong\w*|too|miss\w*|mistake\w*|bugs?|buggy|incorrect\w*|regress\w*|break\w*|broken|fails?|failed|error|typo|slip|not|never|faulty|incomplete|mis\w+|unexpected\w*|worse)\b/,
);

/** What comes of it is nothing, or can be undone. */
const noHarm = expression(
  () =>
    /\b(?:nothing|unaffected|unchanged|as before|old behaviou?r|revert\w*|downgrad\w*|roll\w*|we|fix\w*|easily|tests?|reported|safe|harmless|still works?|not (?:a|an) (?:issue|problem))\b/,
);
