import { onceFor } from '../../../model/once-for.ts';
import type { Partner } from '../../../model/policy.ts';
import { denies, foldSpace, sentences } from '../../../text/prose.ts';

/**
 * Whether a text says that a policy's partner verifies, tests or is the quality assurance. Its name alone says
 * nothing: "test it on Example" is what the uploader does.
 */
export function saysPartnerVerifies(text: string, partner: Partner): boolean {
  const names = namesOf(partner);
  return sentences(text).some(({ start, end }) => {
    // White space is folded, so that no pattern looks at a run of it twice.
    const sentence = foldSpace(text.slice(start, end));
    return names
      .filter(({ isNamed }) => isNamed.test(sentence))
      .flatMap((name) => name.ways())
      .some((pattern) =>
        [...sentence.matchAll(pattern)].some(({ 0: said, index }) =>
          stands(sentence, index, index + said.length),
        ),
      );
  });
}

/** The patterns for a partner's names, made once for all manifests of a policy. */
const namesOf = onceFor(({ words }: Partner) =>
  words.map(nameOf).map((name) => {
    let ways: RegExp[] | undefined;
    return {
      isNamed: new RegExp(name, 'iu'),
      // Few sentences name the partner, and until one does no pattern is made for them.
      ways: () => (ways ??= waysToSayIt(name)),
    };
  }),
);

/** A pattern for a partner's name, where it stands as words of its own. */
function nameOf(word: string): string {
  const literal = word
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, ' ');
  return `(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`;
}

const people =
  "(?:['’]s)?(?:[ -]{1,3}(?:qa|quality|assurance|test|testing|own|harness|engineer(?:s|ing)?|team|group|people|colleagues|itself)){0,5}";
const helpers =
  '(?: (?:will|shall|should|would|can|has|have|had|is|are|was|been|going|to|also|then|again|always|independently)){0,5}';
const verbs =
  '(?:verif|validat|certif|confirm|approv|check|exercis|qualif|test|ensur|sign(?:s|ed)?[ -]off|runs?\\b|ran\\b|running\\b|perform|execut|makes? sure|carr(?:y|ies|ied) out|do(?:es)? (?:the|its|their)\\b|have (?:its|their)\\b)\\w{0,12}';
const done =
  '(?:verified|verification|validated|validation|certified|certification|confirmed|confirmation|approved|approval|checked|exercised|qualified|tested|testing|tests?|run|done|performed|carried out|signed[ -]off|sign-?off)';
const maker = '(?:written|made|shipped|provided|supplied|published|maintained|developed|supported)';
/** "a guest on Example runs …": the partner is a place there. */
const place = '(?<!\\b(?:on|in|under|inside|within|with|via|an?) (?:the )?)';

/** Patterns for what tells that the one of that name verifies, by the pattern for it. */
function waysToSayIt(name: string): RegExp[] {
  const told = '(?! (?:has |have )?(?:reported|requested|asked|filed)\\b)';
  return [
    // "Example QA", "the QA team of Example", "Verified by: Example"
    `(?<!\\b(?:reported|requested|found|raised|filed) by (?:the )?)${name}(?:['’]s)?(?:[ -]{1,3}\\w+)?[ -]{1,3}(?:qa|quality assurance)\\b${told}`,
    `\\b(?:qa|quality assurance)(?: \\w+){0,2} (?:by|of|at|from) (?:the )?${name}`,
    `\\b(?:qa|verification|validation|(?:verified|tested|validated) by) ?: ?(?:the )?${name}`,
    // "Example's engineers will also test", "Example, as the partner, verifies"
    `${place}${name}${people}${helpers} ${verbs}`,
    `${place}${name}[^.;]{0,80}?\\b(?:verifies|validates|certifies|confirms|signs off|will (?:verify|validate|certify|confirm|test|run))\\b`,
    // "the build is tested in -proposed by Example"
    `\\b${done}\\b[^.;]{0,60}?(?<!\\b${maker} )\\bby (?:the )?${name}`,
    // "Example's own harness", "the harness of Example"
    `${name}${people} (?:harness|verification|validation|certification|sign-?off)\\b`,
    `\\bharness\\b[^.;]{0,60}?${name}`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

/** Whether what is said stands: its clause does not deny it, nor do the next words ("Example QA will not …"). */
function stands(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start);
  const clause = before.split(/[,;:(—–]|\b(?:so|but|therefore|hence|thus)\b/i).at(-1) ?? '';
  const after = sentence.slice(end, end + 60);
  return (
    !denies(clause + sentence.slice(start, end)) &&
    !/^(?:\s+(?:team|will|shall|should|would|can|could|has|have|had|is|are|was|does|do|did|be|been))*\s*(?:\w*n['’]t|not|no|never|cannot)\b/i.test(
      after,
    )
  );
}
