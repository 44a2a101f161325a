import type { Partner } from '../../../model/policy.ts';
import { denies, findPhrases, fold, isSaid, sentences } from '../../../text/prose.ts';
import { expression } from './risk-expression.ts';

/**
 * Whether a text says that a policy's partner verifies, tests or is the quality assurance. Its name alone says
 * nothing: "test it on Example" is what the uploader does.
 */
export function saysPartnerVerifies(text: string, { words }: Partner): boolean {
  return sentences(text).some(({ start, end }) => {
    const folded = fold(text, start, end);
    // Most sentences do not name the partner.
    if (!words.some((word) => isSaid(folded, word))) return false;
    const sentence = withNamed(folded.text, words);
    return waysToSayIt.some((way) =>
      [...sentence.matchAll(way())].some(({ 0: said, index }) =>
        stands(sentence, index, index + said.length),
      ),
    );
  });
}

/** Stands for each name of the partner: no text has a use for this character, and it is part of no word. */
const named = '\ue000';

/** A folded sentence in which each name of the partner, where it stands as words of its own, is told in one way. */
function withNamed(sentence: string, words: readonly string[]): string {
  let told = '';
  let from = 0;
  for (const { start, end } of findPhrases(fold(sentence), words)) {
    if (start < from) continue;
    told += sentence.slice(from, start).replaceAll(named, ' ') + named;
    from = end;
  }
  return told + sentence.slice(from).replaceAll(named, ' ');
}

// The plural of `folk` is a package's name, too, and sources name none.
const people =
  "(?:,? (?:inc|llc|ltd)\\b\\.?)?(?:['’]s)?(?:[ -]{1,3}(?:qa|quality|assurance|test|testing|testers?|own|harness|engineer(?:s|ing)?|developers?|team|group|people|folk\\w?|guys|staff|employees?|contacts?|colleagues?|side|itself)){0,5}\\)?(?: \\((?:as )?(?:the |our )?partner\\)|, (?:who|which) (?:\\w+ ){1,4}(?:\\w+),)?";
const helpers =
  '(?: (?:will|shall|should|would|can|has|have|had|is|are|was|been|agreed|going|to|also|then|again|always|independently)){0,5}';
const verbs =
  '(?:verif|validat|certif|confirm|approv|check|exercis|qualif|test|ensur|sign(?:s|ed)?[ -]off|runs?\\b|ran\\b|running\\b|perform|execut|makes? sure|carr(?:y|ies|ied) out|takes? care of|do(?:es)? (?:the|its|their)\\b(?! (?:packag|build|upload|backport|port|develop|maint|merg|sponsor))|(?:have|has) (?:its|their)\\b)\\w{0,12}';
const done =
  '(?:verified|verification|validated|validation|certified|certification|confirmed|confirmation|approved|approval|checked|exercised|qualified|tested|testing|tests?|run|done|performed|carried out|signed[ -]off|sign-?off)';
const maker = '(?:written|made|shipped|provided|supplied|published|maintained|developed|supported)';
/** "a guest on Example runs …": the partner is a place there. */
const place = '(?<!\\b(?:on|in|under|inside|within|with|via|an?|runs?|use|using) (?:the )?)';

const told = '(?! (?:has |have )?(?:reported|requested|asked|filed)\\b)';

/** What tells that the one who is named verifies. */
const waysToSayIt = [
  // "Example QA", "the QA team of Example", "Verified by: Example"
  `(?<!\\b(?:reported|requested|found|raised|filed) by (?:the )?)${named}(?:['’]s)?(?:[ -]{1,3}\\w+)?[ -]{1,3}(?:qa|quality assurance)\\b${told}`,
  `\\b(?:qa|quality assurance)(?: \\w+){0,2} (?:by|of|at|from) (?:the )?${named}`,
  `\\b(?:qa|verification|validation|(?:verified|tested|validated) by) ?: ?(?:the )?${named}`,
  // "Example's engineers will also test", "Example, as the partner, verifies"
  `${place}${named}${people}${helpers} ${verbs}`,
  `${place}${named}[^.;]{0,80}?\\b(?:verifies|validates|certifies|confirms|signs off|will (?:verify|validate|certify|confirm|test|run))\\b`,
  // "the build is tested in -proposed by Example"
  `\\b${done}\\b[^.;]{0,60}?(?<!\\b${maker} )\\bby (?:(?:the|our) )?(?:partner,? )?(?:(?:team|engineers|people|colleagues|contacts|folk\\w?|staff|developers) (?:at|from|of) )?(?:the )?${named}`,
  // "Example's own harness", "the harness of Example"
  `${named}${people} (?:harness|verification|validation|certification|sign-?off)\\b`,
  `\\bharness\\b[^.;]{0,60}?${named}`,
].map((pattern) => expression(() => new RegExp(pattern, 'g')));

/** "… will not", "… declined", "… is run by us". */
const takenBack =
  /^(?: (?:team|suites?|tools?|will|shall|should|would|can|could|has|have|had|is|are|was|were|does|do|did|be|been))* ?(?:(?:\w*n['’]t|not|no|never|cannot|declin\w*|refus\w*|skipped|unavailable|unable|unwilling|disbanded)\b|(?:run|done|performed|executed|carried out) by (?:us|me|canonical|the uploader)\b)/;

/** Whether what is said stands: its clause does not deny it, nor do the next words ("Example QA will not …"). */
function stands(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start);
  const clause = before.split(/[,;:(—–]|\b(?:so|but|therefore|hence|thus)\b/i).at(-1) ?? '';
  const after = sentence.slice(end, end + 60);
  return !denies(clause + sentence.slice(start, end)) && !takenBack.test(after);
}
