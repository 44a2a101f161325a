import type { Place } from '../../../backport.ts';
import { quote } from '../../../quote.ts';
import { denies, findPhrase, fold, sentences } from '../../../read/prose.ts';
import type { Span } from '../../../read/yaml-text.ts';
import type { Rule } from '../../rule.ts';

/** open-vm-tools policy: this is platform enablement; it is not a micro-release exception. */
export const calledMre: Rule = {
  id: 'called-mre',
  gate: 'upload',
  severity: 'warning',
  demands: 'Neither title nor description calls the backport what it is not: a micro-release exception.',
  isPolicySentence: true,
  appliesTo: ({ misleadingWording }) => misleadingWording.length > 0,
  check({ description, title, policy }, report) {
    for (const { phrases, truth } of policy.misleadingWording) {
      const tell = (at: Place, phrase: string): void =>
        report({
          at,
          message: `This is called ${quote(phrase)}; ${truth}.`,
          help: 'Take the words out, or deny them in the same sentence ("this is not a …").',
        });
      for (const [span, phrase] of claims(title ?? '', phrases))
        tell({ path: ['sru', 'title'], part: span }, phrase);
      for (const [span, phrase] of claims(description?.text ?? '', phrases))
        tell({ description: span }, phrase);
    }
  },
};

/** The phrases that a text claims: those that no earlier word of their sentence denies, outside addresses. */
function claims(text: string, phrases: readonly string[]): [Span, string][] {
  const folded = fold(text);
  if (!phrases.some((phrase) => findPhrase(folded, phrase).length > 0)) return [];
  const found: [Span, string][] = [];
  for (const sentence of sentences(text)) {
    const words = fold(text, sentence.start, sentence.end);
    for (const phrase of phrases) {
      for (const span of findPhrase(words, phrase)) {
        const before = text.slice(sentence.start, span.start);
        if (!denies(before) && !/\S*[/@]\S*$/.test(before.slice(-200)))
          found.push([span, text.slice(span.start, span.end)]);
      }
    }
  }
  return found.sort(([one], [other]) => one.start - other.start);
}
