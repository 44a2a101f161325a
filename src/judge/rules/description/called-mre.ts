import { partOf } from '../../../model/field.ts';
import type { Place } from '../../../model/place.ts';
import type { MisleadingWording } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { templateText } from '../../../text/description.ts';
import { denies, type Folded, findPhrases, fold, isSaid, sentences } from '../../../text/prose.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A policy that is often taken for another: "this is not a micro-release exception". */
export const calledMre: Rule = {
  id: 'called-mre',
  gate: 'upload',
  severity: 'warning',
  demands: 'Neither title nor description calls the backport what it is not: a micro-release exception.',
  isPolicySentence: true,
  appliesTo: ({ misleadingWording }) => misleadingWording.length > 0,
  check({ description, sru, policy }, report) {
    const title = readOnce(sru.title.value ?? '');
    // What stands below the template, such as the original bug report, is somebody else's word.
    const template = readOnce(description ? templateText(description) : '');
    for (const wording of policy.misleadingWording) {
      const { truth } = wording;
      const tell = (at: Place, phrase: string): void =>
        report({
          at,
          message: `The backport is called ${quote(phrase)}. The policy says: ${quote(truth, 200)}.`,
          help: 'Remove the words, or deny them in the same sentence ("this is not a …").',
        });
      for (const span of claims(title, wording))
        tell(partOf(sru.title, span), title.text.slice(span.start, span.end));
      for (const span of claims(template, wording))
        tell({ description: span }, template.text.slice(span.start, span.end));
    }
  },
};

/** A text as every wording needs it. */
interface Said {
  readonly text: string;
  readonly folded: Folded;
  readonly sentences: readonly Span[];
}

function readOnce(text: string): Said {
  return { text, folded: fold(text), sentences: sentences(text) };
}

/** The first of the phrases in each sentence, unless an earlier word denies it or the sentence has an excuse. */
function claims({ text, folded, sentences: all }: Said, { phrases, excuses }: MisleadingWording): Span[] {
  const phrased = findPhrases(folded, phrases);
  if (phrased.length === 0) return [];
  let next = 0;
  return all.flatMap((sentence) => {
    while (isPassedOver(text, phrased[next], sentence)) next++;
    const first = phrased[next];
    if (!first || first.start >= sentence.end) return [];
    const before = text.slice(sentence.start, first.start);
    const said = fold(text, sentence.start, sentence.end);
    if (excuses.some((excuse) => isSaid(said, excuse))) return [];
    return denies(before) || /\bnon[-\s]$/i.test(before) ? [] : [first];
  });
}

/** Whether a phrase stands before a sentence, or in an address. */
function isPassedOver(text: string, phrase: Span | undefined, sentence: Span): boolean {
  if (!phrase || phrase.start >= sentence.end) return false;
  return phrase.start < sentence.start || isInAddress(text, phrase.start);
}

/** Whether an offset lies behind the beginning of an address: `https://…`, `wiki.ubuntu.com/…`, `somebody@…`. */
function isInAddress(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 200), at)
      .split(/\s/)
      .at(-1) ?? '';
  return /:\/\/|@|[a-z]\.[a-z]+\//i.test(word);
}
