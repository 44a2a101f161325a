import { clauseTells } from './risk-clause.ts';
import { isBareDismissal } from './risk-dismissal.ts';

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
export function tells(sentence: string): boolean {
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
